// Whether a cell holds what it should: compared as it is read back.
import type { Cell } from '../../training/cell';
import type { Held } from './entry';

/** Dates to the second: what was read before may know no better. */
export function sameCell(one: Cell, other: Cell): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  return one.local.slice(0, 19) === other.local.slice(0, 19);
}

/** As `sameCell`; a cell of plain text may show the apostrophe that its text was written with. */
export const sameText = (found: Cell, written: Cell): boolean =>
  sameCell(found, written) || (typeof written === 'string' && found === `'${written}`);

/** Whether a cell still holds a content; what a formula shows follows from it. */
export const holds = (found: Held, content: Held): boolean =>
  found.formula === content.formula &&
  (content.formula !== '' || sameText(found.value, content.value));
