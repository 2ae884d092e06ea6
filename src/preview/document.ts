// The spreadsheet behind the services: cells, notes, formats, protection, kept in Univer or beside it.
import { type Area, eachCell, type GridChange, holds, meet, without } from './area';
import { moveCharts } from './charts';
import {
  type GridState,
  moveState,
  NO_STATE,
  type TintRule,
  type ValidationRule,
} from './grid-state';
import { MESSAGES } from './messages';
import {
  CellValueType,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  FormulaDataModel,
  type FUniver,
  type ICellData,
  ICommandService,
  type IStyleData,
  IUniverInstanceService,
  type Nullable,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsNoteModel,
  SheetsSelectionsService,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from './univer';
import { areaOf, univerRange, WORKBOOK_ID } from './workbook-data';

/** A cell as it is read; a cell hidden by a merge is blank. */
export interface StoredCell {
  readonly value: string | number | boolean | null;
  readonly pattern: string;
  readonly formula: string;
}

export const BLANK: StoredCell = { value: null, pattern: '', formula: '' };

export type CellWrites = Record<number, Record<number, ICellData | null>>;

export class LocalDocument {
  readonly id = WORKBOOK_ID;
  readonly #workbook: Workbook;
  readonly #commands: ICommandService;
  readonly #notes: SheetsNoteModel;
  readonly #tints: ConditionalFormattingRuleModel;
  readonly #formulas: FormulaDataModel;
  readonly #tintView: ConditionalFormattingViewModel;
  readonly #selections: SheetsSelectionsService;
  readonly #state = new Map<string, GridState>();
  readonly #numbers = new Map<string, number>();

  constructor(
    univer: Univer,
    readonly api: FUniver,
    readonly zone: string,
    readonly locale: string,
  ) {
    const injector = univer.__getInjector();
    const workbook = injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(WORKBOOK_ID, UniverInstanceType.UNIVER_SHEET);
    if (workbook == null) throw new Error('The workbook has to be open in Univer first.');
    this.#workbook = workbook;
    this.#commands = injector.get(ICommandService);
    this.#notes = injector.get(SheetsNoteModel);
    this.#tints = injector.get(ConditionalFormattingRuleModel);
    this.#formulas = injector.get(FormulaDataModel);
    this.#tintView = injector.get(ConditionalFormattingViewModel);
    this.#selections = injector.get(SheetsSelectionsService);
  }

  get name(): string {
    return this.#workbook.getName();
  }

  get sheets(): Worksheet[] {
    return this.#workbook.getSheets();
  }

  get active(): Worksheet {
    return this.#workbook.getActiveSheet();
  }

  sheet(id: string): Worksheet | null {
    return this.#workbook.getSheetBySheetId(id) ?? null;
  }

  /** Runs one of Univer's commands or mutations at once. */
  run(id: string, params: object): boolean {
    return this.#commands.syncExecuteCommand(id, { unitId: this.id, ...params });
  }

  /** The number Sheets knows a tab by; the first is 0. */
  numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#numbers.size === 0 ? 0 : 1_000_003 * this.#numbers.size;
    this.#numbers.set(id, number);
    return number;
  }

  /** Whether a tab has or had this id: a tab that was deleted leaves nothing to a later one. */
  isTaken(id: string): boolean {
    return this.#numbers.has(id);
  }

  cell(sheet: Worksheet, row: number, column: number): StoredCell {
    if (this.isCovered(sheet, row, column)) return BLANK;
    const own = sheet.getCellRaw(row - 1, column - 1);
    const spilled =
      this.#formulas.getArrayFormulaCellData()[this.id]?.[sheet.getSheetId()]?.[row - 1]?.[
        column - 1
      ];
    const shown = own?.f || own?.si || isFilled(own) ? own : (spilled ?? own);
    const pattern = this.style(sheet, row, column).n?.pattern ?? '';
    const value = shown?.v ?? null;
    const typed = shown?.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
    return {
      value: typed === '' ? null : typed,
      pattern: pattern || (own === shown ? '' : patternOf(spilled)),
      formula:
        own?.f ??
        this.#formulas.getFormulaStringByCell(row - 1, column - 1, sheet.getSheetId(), this.id) ??
        '',
    };
  }

  style(sheet: Worksheet, row: number, column: number): IStyleData {
    const cell = sheet.getCellRaw(row - 1, column - 1);
    return this.#workbook.getStyles().getStyleByCell(cell) ?? {};
  }

  /** Whether a merge hides the cell: only the first cell of a merge holds a value. */
  isCovered(sheet: Worksheet, row: number, column: number): boolean {
    const merge = sheet.getMergedCell(row - 1, column - 1);
    return !!merge && (merge.startRow !== row - 1 || merge.startColumn !== column - 1);
  }

  /** The cells that hold a value or a formula, as `getDataRange` sees them; null on a blank sheet. */
  extent(sheet: Worksheet): Area | null {
    let bottom = 0;
    let right = 0;
    const see = (r: number, c: number, cell: Nullable<ICellData>): void => {
      if (!isFilled(cell) && !cell?.f && !cell?.si) return;
      bottom = Math.max(bottom, r + 1);
      right = Math.max(right, c + 1);
    };
    sheet.getCellMatrix().forValue(see);
    const spilled = this.#formulas.getArrayFormulaCellData()[this.id]?.[sheet.getSheetId()] ?? {};
    for (const [r, line] of Object.entries(spilled)) {
      for (const [c, cell] of Object.entries<Nullable<ICellData>>(line ?? {}))
        see(Number(r), Number(c), cell);
    }
    return bottom === 0 ? null : { top: 1, left: 1, bottom, right };
  }

  /** Whether any cell of the spreadsheet, or a conditional format, calculates. */
  get hasFormulas(): boolean {
    return this.sheets.some((sheet) => {
      let found = false;
      sheet.getCellMatrix().forValue((_row, _column, cell): void => {
        found ||= !!cell?.f || !!cell?.si;
      });
      return found;
    });
  }

  /** Colour of the first conditional format that holds; '' where none does, null while it is calculated. */
  tint(sheet: Worksheet, row: number, column: number): string | null {
    const found = this.#tintView.getCellCfs(this.id, sheet.getSheetId(), row - 1, column - 1) ?? [];
    const inOrder = [...found].sort((a, b) => a.priority - b.priority);
    for (const { result } of inOrder) {
      if (result === undefined) return null;
      const color = (result as IStyleData | null)?.bg?.rgb;
      if (color) return color;
    }
    return '';
  }

  /** Writes cells; rows and columns of `cells` count from 0, as Univer's do. */
  write(sheet: Worksheet, cells: CellWrites): void {
    this.run(SetRangeValuesMutation.id, { subUnitId: sheet.getSheetId(), cellValue: cells });
  }

  /** Notes of a sheet by `row,column`. */
  notes(sheet: Worksheet): Map<string, string> {
    const notes = this.#notes.getSheetNotes(this.id, sheet.getSheetId());
    return new Map(
      [...(notes?.values() ?? [])].map(({ row, col, note }) => [`${row + 1},${col + 1}`, note]),
    );
  }

  note(sheet: Worksheet, row: number, column: number): string {
    const found = this.#notes.getNote(this.id, sheet.getSheetId(), {
      row: row - 1,
      col: column - 1,
    });
    return found?.note ?? '';
  }

  setNote(sheet: Worksheet, row: number, column: number, text: string): void {
    const id = sheet.getSheetId();
    const [r, c] = [row - 1, column - 1];
    if (text === '') this.#notes.removeNote(this.id, id, { row: r, col: c });
    else {
      this.#notes.updateNote(this.id, id, r, c, { note: text, ...noteSize(text) });
    }
  }

  state(sheet: Worksheet): GridState {
    return this.#state.get(sheet.getSheetId()) ?? NO_STATE;
  }

  setState(sheet: Worksheet, change: Partial<GridState>): void {
    this.#state.set(sheet.getSheetId(), { ...this.state(sheet), ...change });
    if (change.tints !== undefined) this.#showTints(sheet, change.tints);
  }

  /** Lets all that is tied to cells follow a change of the grid that Univer has made. */
  follow(sheet: Worksheet, change: GridChange): void {
    const moved = moveState(this.state(sheet), change);
    if (this.#state.has(sheet.getSheetId())) this.setState(sheet, moved);
    const id = sheet.getSheetId();
    for (const each of this.sheets) {
      const { charts } = this.state(each);
      if (charts.length === 0) continue;
      this.setState(each, { charts: moveCharts(charts, change, id, each === sheet) });
    }
    if (change.type === 'sort') this.#sortNotes(sheet, change.area, change.from);
  }

  /** Univer lets go of notes when rows are sorted; Sheets carries them along. */
  #sortNotes(sheet: Worksheet, area: Area, from: ReadonlyMap<number, number>): void {
    const before = new Map<string, string>();
    const key = (row: number, column: number) => `${row},${column}`;
    eachCell(area, (row, column) => before.set(key(row, column), this.note(sheet, row, column)));
    eachCell(area, (row, column) => {
      const note = before.get(key(from.get(row) ?? row, column)) ?? '';
      if (note !== before.get(key(row, column))) this.setNote(sheet, row, column, note);
    });
  }

  #showTints(sheet: Worksheet, tints: readonly TintRule[]): void {
    const id = sheet.getSheetId();
    for (const { cfId } of [...(this.#tints.getSubunitRules(this.id, id) ?? [])]) {
      this.#tints.deleteRule(this.id, id, cfId);
    }
    // Univer puts each new rule on top; in Sheets the first of the list wins.
    for (const tint of [...tints].reverse()) {
      this.#tints.addRule(this.id, id, {
        cfId: this.#tints.createCfId(this.id, id),
        ranges: tint.areas.map(univerRange),
        stopIfTrue: true,
        rule: {
          type: CFRuleType.highlightCell,
          subType: CFSubRuleType.formula,
          value: tint.formula,
          style: {
            ...(tint.background === null ? {} : { bg: { rgb: tint.background } }),
            ...(tint.fontColor === null ? {} : { cl: { rgb: tint.fontColor } }),
            ...(tint.bold === null ? {} : { bl: tint.bold ? 1 : 0 }),
          },
        },
      });
    }
  }

  isProtected(sheet: Worksheet, area: Area): boolean {
    return this.state(sheet).protectedAreas.some((each) => meet(each, area));
  }

  /** @throws Error as Google does where part of the area is protected. */
  demandEditable(sheet: Worksheet, area: Area): void {
    if (this.isProtected(sheet, area)) throw new Error(MESSAGES.protectedCell);
  }

  validation(sheet: Worksheet, row: number, column: number): ValidationRule | null {
    const on = this.state(sheet).validations.find(({ areas }) =>
      areas.some((area) => holds(area, row, column)),
    );
    return on?.rule ?? null;
  }

  setValidation(sheet: Worksheet, row: number, column: number, rule: ValidationRule | null): void {
    const cell = { top: row, left: column, bottom: row, right: column };
    const others = this.state(sheet).validations.map(({ areas, rule: other }) => ({
      rule: other,
      areas: areas.flatMap((area) => without(area, row, column)),
    }));
    this.setState(sheet, {
      validations: [
        ...others.filter(({ areas }) => areas.length > 0),
        ...(rule === null ? [] : [{ areas: [cell], rule }]),
      ],
    });
  }

  open(sheet: Worksheet): void {
    this.run(SetWorksheetActiveOperation.id, { subUnitId: sheet.getSheetId() });
  }

  /** Opens the tab and selects the cells in the grid. */
  select(sheet: Worksheet, area: Area): void {
    this.open(sheet);
    const range = univerRange(area);
    this.run(SetSelectionsOperation.id, {
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

  /** What is selected on the open tab; A1 where nothing was. */
  get selection(): Area {
    const range = this.#selections.getCurrentLastSelection()?.range;
    return range === undefined ? { top: 1, left: 1, bottom: 1, right: 1 } : areaOf(range);
  }

  /** Whether the cell's validation accepts what would be written. */
  accepts(sheet: Worksheet, row: number, column: number, value: string): boolean {
    if (value === '') return true;
    return this.state(sheet).validations.every(
      ({ areas, rule }) =>
        rule.allowInvalid ||
        !areas.some((area) => holds(area, row, column)) ||
        rule.values.includes(value),
    );
  }
}

const isFilled = (cell: Nullable<ICellData>): boolean =>
  cell?.v !== undefined && cell.v !== null && cell.v !== '';

const patternOf = (cell: Nullable<ICellData>): string =>
  typeof cell?.s === 'object' ? (cell.s?.n?.pattern ?? '') : '';

const NOTE = { width: 264, lineHeight: 18, lineLength: 38, padding: 20, tallest: 360 } as const;

/** Size in pixels of the card that shows a note, so that its text fits without scrolling. */
function noteSize(text: string): { readonly width: number; readonly height: number } {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / NOTE.lineLength)), 0);
  return {
    width: NOTE.width,
    height: Math.min(NOTE.tallest, NOTE.padding + NOTE.lineHeight * lines),
  };
}
