// All that the local Sheets takes from Univer, in one place: tests load it as one prebuilt file.
// biome-ignore lint/style/noRestrictedImports: Univer's package, not our room of that name.
import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';

export type {
  ICellData,
  IRange,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
  Workbook,
  Worksheet,
} from '@univerjs/core';
export {
  BooleanNumber,
  CellValueType,
  Direction,
  HorizontalAlign,
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  numfmt,
  Univer,
  UniverInstanceType,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
export { FUniver } from '@univerjs/core/facade';
export { UniverDocsPlugin } from '@univerjs/docs';
export {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
export {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowHeightMutation,
  SheetsSelectionsService,
  ToggleGridlinesMutation,
  UniverSheetsPlugin,
} from '@univerjs/sheets';
export {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
export { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
export { SheetsNoteModel, UniverSheetsNotePlugin } from '@univerjs/sheets-note';
export { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
export { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
