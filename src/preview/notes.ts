// Notes of cells, which Univer keeps and shows, and carrying them along where Univer lets go.
import { type Area, eachCell } from './area';
import { SheetsNoteModel, type Univer, type Worksheet } from './univer';
import { WORKBOOK_ID } from './workbook-data';

export class Notes {
  readonly #model: SheetsNoteModel;

  constructor(univer: Univer) {
    this.#model = univer.__getInjector().get(SheetsNoteModel);
  }

  /** All notes of a sheet by `row,column`. */
  all(sheet: Worksheet): Map<string, string> {
    const notes = this.#model.getSheetNotes(WORKBOOK_ID, sheet.getSheetId());
    return new Map(
      [...(notes?.values() ?? [])].map(({ row, col, note }) => [`${row + 1},${col + 1}`, note]),
    );
  }

  at(sheet: Worksheet, row: number, column: number): string {
    const found = this.#model.getNote(WORKBOOK_ID, sheet.getSheetId(), {
      row: row - 1,
      col: column - 1,
    });
    return found?.note ?? '';
  }

  set(sheet: Worksheet, row: number, column: number, text: string): void {
    const id = sheet.getSheetId();
    const [r, c] = [row - 1, column - 1];
    if (text === '') this.#model.removeNote(WORKBOOK_ID, id, { row: r, col: c });
    else this.#model.updateNote(WORKBOOK_ID, id, r, c, { note: text, ...noteSize(text) });
  }

  /** Univer lets go of notes when rows are sorted; Sheets carries them along. */
  sort(sheet: Worksheet, area: Area, from: ReadonlyMap<number, number>): void {
    const before = this.all(sheet);
    const at = (row: number, column: number) => before.get(`${row},${column}`) ?? '';
    eachCell(area, (row, column) => {
      const note = at(from.get(row) ?? row, column);
      if (note !== at(row, column)) this.set(sheet, row, column, note);
    });
  }
}

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
