// Everything of a sheet that a write could touch, as text: equal texts are equal sheets.
import { addressOf } from './area';
import type { LocalDocument } from './document';
import type { Worksheet } from './univer';
import { areaOf } from './workbook-data';

export function fingerprint(document: LocalDocument, sheet: Worksheet): string {
  const cells: Record<string, unknown> = {};
  sheet.getCellMatrix().forValue((r, c): void => {
    const [row, column] = [r + 1, c + 1];
    const { value, formula } = document.cell(sheet, row, column);
    const style = Object.entries(document.style(sheet, row, column)).filter(
      ([, each]) => each !== null && each !== undefined && each !== 0,
    );
    // What a formula shows follows from the rest.
    const held = formula === '' ? value : { formula };
    const rich = document.richText(sheet, row, column)?.runs ?? [];
    const differs = rich.length > 1 || rich.some(({ link }) => link !== null);
    if (held === null && style.length === 0) return;
    const place = { top: row, left: column, bottom: row, right: column };
    cells[addressOf(place)] = [
      held,
      Object.fromEntries(style.sort(([a], [b]) => a.localeCompare(b))),
      ...(differs ? [rich] : []),
    ];
  });
  const { tints, validations, protectedAreas, charts, filter } = document.state(sheet);
  return JSON.stringify({
    name: sheet.getName(),
    size: [sheet.getRowCount(), sheet.getColumnCount()],
    hidden: sheet.isSheetHidden(),
    frozen: [sheet.getFreeze().ySplit, sheet.getFreeze().xSplit],
    merges: sheet.getMergeData().map((each) => addressOf(areaOf(each))),
    cells,
    notes: [...document.notes(sheet)].sort(([a], [b]) => a.localeCompare(b)),
    tints,
    validations,
    protectedAreas,
    charts,
    filter,
  });
}
