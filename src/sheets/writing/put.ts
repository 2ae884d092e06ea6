// Puts changes into cells with few calls: what lies below one another goes together.
import type { Cell } from '../../training/cell';
import { inert } from '../inert';
import type { Held } from './entry';
import { addressOf, cellAt, type SheetCell, stretches } from './places';
import { richText } from './rich-text';
import { serialOf } from './serial';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell that is to hold something else. */
export interface Change {
  readonly a1: string;
  readonly before: Held;
  readonly after: Held;
}

interface Put extends SheetCell {
  readonly before: Held;
  readonly after: Held;
}

/** Writes what differs. A number format comes before its value: in a cell of plain text a number becomes text. */
export function putChanges(sheet: Sheet, changes: readonly Change[]): void {
  const puts = changes.flatMap(({ a1, before, after }): Put[] => {
    const cell = cellAt(a1);
    return cell === null ? [] : [{ ...cell, before, after }];
  });
  for (const { range, held } of pieces(sheet, puts, (one, other) => one.format === other.format)) {
    range.setNumberFormats(held.map(({ format }) => [format]));
  }
  putContents(
    sheet,
    puts.filter(({ before, after }) => !sameContent(before, after)),
  );
  for (const { range, held } of pieces(sheet, puts, (one, other) => one.note === other.note)) {
    range.setNotes(held.map(({ note }) => [note]));
  }
  for (const { range, held } of pieces(
    sheet,
    puts,
    (one, other) => one.background === other.background,
  )) {
    range.setBackgrounds(held.map(({ background }) => [background === WHITE ? null : background]));
  }
}

/** What a cell without a colour of its own answers. */
const WHITE = '#ffffff';

export const sameContent = (one: Held, other: Held): boolean =>
  JSON.stringify([one.value, one.formula, one.runs]) ===
  JSON.stringify([other.value, other.formula, other.runs]);

/**
 * A value as `setValues` takes it for a cell of that number format: text stays text whatever it
 * looks like, dates are numbers. A cell of plain text keeps all but formulas as they are, and might
 * show the apostrophe that other cells need.
 */
export function writable(value: Cell, format: string): string | number | boolean {
  if (typeof value === 'object') return serialOf(value);
  if (typeof value !== 'string') return value;
  return format === '@' && !/^['=+]/.test(value) ? value : inert(value);
}

interface Piece {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly held: readonly Held[];
}

/** The cells that are not the same before and after, a range for each piece of a column. */
function pieces(
  sheet: Sheet,
  puts: readonly Put[],
  same: (before: Held, after: Held) => boolean,
): readonly Piece[] {
  return stretches(puts.filter(({ before, after }) => !same(before, after))).map(
    ({ row, column, items }) => ({
      range: sheet.getRange(row, column, items.length, 1),
      held: items.map(({ after }) => after),
    }),
  );
}

function putContents(sheet: Sheet, puts: readonly Put[]): void {
  const always = () => false;
  const formulas = puts.filter(({ after }) => after.formula !== '');
  const rich = puts.filter(({ after }) => after.formula === '' && after.runs !== null);
  const plain = puts.filter(({ after }) => after.formula === '' && after.runs === null);
  for (const group of alike(plain)) {
    const [first] = group;
    if (group.length > 1 && first !== undefined) {
      sheet
        .getRangeList(group.map(addressOf))
        .setValue(writable(first.after.value, first.after.format));
    }
  }
  const lone = alike(plain).filter((group) => group.length === 1);
  for (const { range, held } of pieces(sheet, lone.flat(), always)) {
    range.setValues(held.map(({ value, format }) => [writable(value, format)]));
  }
  for (const { range, held } of pieces(sheet, formulas, always)) {
    range.setFormulas(held.map(({ formula }) => [formula]));
  }
  for (const { range, held } of pieces(sheet, rich, always)) {
    range.setRichTextValues(held.map(({ value, runs }) => [richText(String(value), runs ?? [])]));
  }
}

/** Cells that get the same value: one call serves them all. */
function alike(puts: readonly Put[]): readonly (readonly Put[])[] {
  const groups = new Map<string, Put[]>();
  for (const put of puts) {
    const { value, format } = put.after;
    const key = JSON.stringify([writable(value, format)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [put]);
    else group.push(put);
  }
  return [...groups.values()];
}
