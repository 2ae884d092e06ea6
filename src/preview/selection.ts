// What is selected in the grid, and selecting it.
import type { Area } from './area';
import {
  ICommandService,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  type Univer,
  type Worksheet,
} from './univer';
import { areaOf, univerRange, WORKBOOK_ID } from './workbook-data';

export class Selection {
  readonly #commands: ICommandService;
  readonly #selections: SheetsSelectionsService;

  constructor(univer: Univer) {
    const injector = univer.__getInjector();
    this.#commands = injector.get(ICommandService);
    this.#selections = injector.get(SheetsSelectionsService);
  }

  /** What is selected on the open tab; A1 where nothing was. */
  get area(): Area {
    const range = this.#selections.getCurrentLastSelection()?.range;
    return range === undefined ? { top: 1, left: 1, bottom: 1, right: 1 } : areaOf(range);
  }

  open(sheet: Worksheet): void {
    this.#run(SetWorksheetActiveOperation.id, { subUnitId: sheet.getSheetId() });
  }

  /** Opens the tab and selects the cells in the grid. */
  select(sheet: Worksheet, area: Area): void {
    this.open(sheet);
    const range = univerRange(area);
    this.#run(SetSelectionsOperation.id, {
      subUnitId: sheet.getSheetId(),
      reveal: true,
      selections: [
        {
          range,
          primary: {
            ...range,
            endRow: range.startRow,
            endColumn: range.startColumn,
            actualRow: range.startRow,
            actualColumn: range.startColumn,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    });
  }

  #run(id: string, params: object): void {
    this.#commands.syncExecuteCommand(id, { unitId: WORKBOOK_ID, ...params });
  }
}
