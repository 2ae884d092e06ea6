// What the touched cells hold, read in one go for the block around them.
import type { Cell } from '../../training/cell';
import { spreadsheetZone } from '../spreadsheet';
import type { Held } from './entry';
import { addressOf, blockOf, type SheetCell } from './places';
import { runsOf } from './rich-text';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** As `Held` has dates: with milliseconds where they are not zero. */
const PATTERN = "yyyy-MM-dd'T'HH:mm:ss.SSS";

export interface Snapshot {
  /** @throws where the cell was not among those that were read. */
  of(cell: SheetCell): Held;
  /** Whether the cell holds an image, which no journal can keep. */
  isImage(cell: SheetCell): boolean;
}

/** Reads cells of a tab; they have to lie on it. */
export function snapshot(sheet: Sheet, cells: readonly SheetCell[]): Snapshot {
  const held = new Map<string, Held>();
  const images = new Set<string>();
  const block = blockOf(cells);
  if (block !== null) {
    const range = sheet.getRange(block.row, block.column, block.rows, block.columns);
    const values: readonly (readonly unknown[])[] = range.getValues();
    const formulas = range.getFormulas();
    const texts = range.getRichTextValues();
    const notes = range.getNotes();
    const backgrounds = range.getBackgrounds();
    const formats = range.getNumberFormats();
    const cellOf = cellReader();
    for (const cell of cells) {
      const [r, c] = [cell.row - block.row, cell.column - block.column];
      const raw = values[r]?.[c];
      const formula = formulas[r]?.[c] ?? '';
      const isText = typeof raw === 'string' && raw !== '' && formula === '';
      if (typeof raw === 'object' && raw !== null && !isDate(raw)) images.add(addressOf(cell));
      held.set(addressOf(cell), {
        value: cellOf(raw),
        formula,
        runs: isText ? runsOf(texts[r]?.[c] ?? null) : null,
        note: notes[r]?.[c] ?? '',
        background: backgrounds[r]?.[c] ?? '#ffffff',
        format: formats[r]?.[c] ?? '',
      });
    }
  }
  return {
    of: (cell) => {
      const found = held.get(addressOf(cell));
      if (found === undefined) throw new RangeError(`${addressOf(cell)} was not read`);
      return found;
    },
    isImage: (cell) => images.has(addressOf(cell)),
  };
}

/** As `cellsOf`, to the millisecond. */
function cellReader(): (value: unknown) => Cell {
  const known = new Map<number, string>();
  return (value) => {
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : '';
    if (!isDate(value)) return value === null || value === undefined ? '' : String(value);
    const time = value.getTime();
    const local =
      known.get(time) ??
      Utilities.formatDate(value, spreadsheetZone(), PATTERN).replace(/\.000$/, '');
    known.set(time, local);
    return { local };
  };
}

const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';
