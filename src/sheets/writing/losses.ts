// What a cell would lose for good if it were replaced, told before the coach ticks it.
import type { ProposedEdit, SheetEdit } from './answers';
import { addressOf, blockOf, cellAt, type SheetCell } from './places';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;

/**
 * What smart chips link to: a person, or something of Google's. Sheets does not tell a chip from a
 * link, so a plain link to one of these counts as a chip.
 */
const CHIP =
  /^(mailto:|https:\/\/((docs|drive|calendar|meet|maps|contacts)\.google\.[a-z.]+|(maps\.app\.goo\.gl|goo\.gl\/maps|www\.google\.[a-z.]+\/maps|(www\.)?youtube\.com|youtu\.be))(\/|$))/i;

/** The proposals, each with what undo could not bring back of the cells that it replaces. */
export function withWarnings<P extends ProposedEdit>(sheet: Sheet, proposals: readonly P[]): P[] {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const cellsOf = ({ edits }: ProposedEdit): readonly SheetCell[] =>
    edits.flatMap(replaced).flatMap((address) => {
      const cell = cellAt(address);
      return cell === null || cell.row > rows || cell.column > columns ? [] : [cell];
    });
  const block = blockOf(proposals.flatMap(cellsOf));
  if (block === null) return [...proposals];
  const texts = sheet
    .getRange(block.row, block.column, block.rows, block.columns)
    .getRichTextValues();
  return proposals.map((proposal) => {
    const chip = cellsOf(proposal).find(({ row, column }) =>
      mayBeChip(texts[row - block.row]?.[column - block.column] ?? null),
    );
    if (chip === undefined) return proposal;
    const warning = `${addressOf(chip)} may hold a smart chip: undo brings back its text and link, not the chip.`;
    return { ...proposal, warning };
  });
}

/** A text that goes on from what was there is written anew all the same, so its chips go too. */
const replaced = (edit: SheetEdit): readonly string[] =>
  edit.kind === 'cell' ? [edit.a1] : edit.kind === 'exchange' ? edit.cells : [];

const mayBeChip = (text: RichTextValue | null): boolean =>
  text?.getRuns().some((run) => CHIP.test(run.getLinkUrl() ?? '')) ?? false;
