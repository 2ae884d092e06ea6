// The spreadsheet behind the services: cells, notes, formats, protection, kept in Univer or beside it.
import { type Area, type GridChange, meet } from './area';
import { Cells } from './cells';
import { moveCharts } from './charts';
import { type GridState, moveState, NO_STATE, type ValidationRule } from './grid-state';
import { MESSAGES } from './messages';
import { Notes } from './notes';
import type { RichText } from './rich-text';
import { Selection } from './selection';
import type { StoredCell } from './stored-cell';
import { Tints } from './tints';
import {
  type FUniver,
  type ICellData,
  ICommandService,
  type IStyleData,
  IUniverInstanceService,
  SetRangeValuesMutation,
  SetStyleCommand,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from './univer';
import { lets, ruleAt, withRule } from './validations';
import { WORKBOOK_ID } from './workbook-data';

export type CellWrites = Record<number, Record<number, ICellData | null>>;

export class LocalDocument {
  readonly id = WORKBOOK_ID;
  readonly #workbook: Workbook;
  readonly #commands: ICommandService;
  readonly #cells: Cells;
  readonly #notes: Notes;
  readonly #tints: Tints;
  readonly #selection: Selection;
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
    this.#cells = new Cells(univer, workbook);
    this.#notes = new Notes(univer);
    this.#tints = new Tints(univer);
    this.#selection = new Selection(univer);
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

  /** The tab with the number that Sheets knows it by. */
  byNumber(number: number): Worksheet | null {
    return this.sheets.find((each) => this.numberOf(each.getSheetId()) === number) ?? null;
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
    return this.#cells.at(sheet, row, column);
  }

  richText(sheet: Worksheet, row: number, column: number): RichText | null {
    return this.#cells.text(sheet, row, column);
  }

  style(sheet: Worksheet, row: number, column: number): IStyleData {
    return this.#cells.style(sheet, row, column);
  }

  isCovered(sheet: Worksheet, row: number, column: number): boolean {
    return this.#cells.isCovered(sheet, row, column);
  }

  extent(sheet: Worksheet): Area | null {
    return this.#cells.extent(sheet);
  }

  get hasFormulas(): boolean {
    return this.#cells.calculate;
  }

  /** Colour of the first conditional format that holds; '' where none does, null while it is calculated. */
  tint(sheet: Worksheet, row: number, column: number): string | null {
    return this.#tints.at(sheet, row, column);
  }

  /** Writes cells; rows and columns of `cells` count from 0, as Univer's do. */
  write(sheet: Worksheet, cells: CellWrites): void {
    this.run(SetRangeValuesMutation.id, { subUnitId: sheet.getSheetId(), cellValue: cells });
  }

  /** Writes looks alone. Univer takes any other write without a formula for its end. */
  restyle(sheet: Worksheet, cells: CellWrites): void {
    this.run(SetRangeValuesMutation.id, {
      subUnitId: sheet.getSheetId(),
      cellValue: cells,
      trigger: SetStyleCommand.id,
    });
  }

  /** Notes of a sheet by `row,column`. */
  notes(sheet: Worksheet): Map<string, string> {
    return this.#notes.all(sheet);
  }

  note(sheet: Worksheet, row: number, column: number): string {
    return this.#notes.at(sheet, row, column);
  }

  setNote(sheet: Worksheet, row: number, column: number, text: string): void {
    this.#notes.set(sheet, row, column, text);
  }

  state(sheet: Worksheet): GridState {
    return this.#state.get(sheet.getSheetId()) ?? NO_STATE;
  }

  setState(sheet: Worksheet, change: Partial<GridState>): void {
    this.#state.set(sheet.getSheetId(), { ...this.state(sheet), ...change });
    if (change.tints !== undefined) this.#tints.show(sheet, change.tints);
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
    if (change.type === 'sort') this.#notes.sort(sheet, change.area, change.from);
  }

  isProtected(sheet: Worksheet, area: Area): boolean {
    return this.state(sheet).protectedAreas.some((each) => meet(each, area));
  }

  /** @throws Error as Google does where part of the area is protected. */
  demandEditable(sheet: Worksheet, area: Area): void {
    if (this.isProtected(sheet, area)) throw new Error(MESSAGES.protectedCell);
  }

  validation(sheet: Worksheet, row: number, column: number): ValidationRule | null {
    return ruleAt(this.state(sheet).validations, row, column);
  }

  setValidation(sheet: Worksheet, row: number, column: number, rule: ValidationRule | null): void {
    const { validations } = this.state(sheet);
    this.setState(sheet, { validations: withRule(validations, row, column, rule) });
  }

  open(sheet: Worksheet): void {
    this.#selection.open(sheet);
  }

  /** Opens the tab and selects the cells in the grid. */
  select(sheet: Worksheet, area: Area): void {
    this.#selection.select(sheet, area);
  }

  get selection(): Area {
    return this.#selection.area;
  }

  /** Whether the cell's validation accepts what would be written. */
  accepts(sheet: Worksheet, row: number, column: number, value: string): boolean {
    return lets(this.state(sheet).validations, row, column, value);
  }
}
