// A tint on the table's figures that are estimated: a conditional format of ours, which follows the plan.

import { LOAD_COLUMNS } from '../../functions/load';
import { chartColumns, ESTIMATED } from '../../functions/load-charts';
import { a1 } from '../../training/a1';
import { argumentSeparator } from '../formula';
import { spreadsheetLocale } from '../spreadsheet';
import { FIGURES_COLUMN, type ReportLayout, TABLE_COLUMN } from './layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const TINT = '#e8f0fe';
// A format rule has no room for a tag, so its formula, true for every cell, carries it.
const TAG = 'Crosstrain estimates';

/** Replaces our tints on the tab; the coach's own format rules stay. */
export function tintEstimates(sheet: Sheet, layout: ReportLayout): void {
  const own = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  const ours = LOAD_COLUMNS.flatMap((heading, index) => {
    const word = ESTIMATED[heading];
    if (word === undefined) return [];
    const cells = sheet.getRange(
      layout.tableRow + 1,
      TABLE_COLUMN + index,
      layout.figureRows - 1,
      1,
    );
    return [
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formulaFor(word, layout))
        .setBackground(TINT)
        .setRanges([cells])
        .build(),
    ];
  });
  sheet.setConditionalFormatRules([...own, ...ours]);
}

/** Looks the word up beside the figures, which have no row for the medical line that the table may have. */
function formulaFor(word: string, { tableRow, figureRows }: ReportLayout): string {
  const separator = argumentSeparator(spreadsheetLocale());
  const call = (name: string, ...args: readonly string[]) => `${name}(${args.join(separator)})`;
  const headings: readonly string[] = chartColumns('km');
  const column = FIGURES_COLUMN + headings.indexOf('Estimated');
  const cell = (row: number, at: number) => a1(row, at).replace(/^([A-Z]+)/, '$$$1$$');
  const words = `${cell(tableRow, column)}:${cell(tableRow + figureRows - 1, column)}`;
  const medical = call('IF', `${cell(tableRow + 1, TABLE_COLUMN)}=""`, '1', '0');
  const place = `ROW()-${tableRow - 1}-${medical}`;
  return `=${call(
    'AND',
    `LEN("${TAG}")>0`,
    call('ISNUMBER', call('SEARCH', `"${word}"`, call('INDEX', words, place))),
  )}`;
}

function isOurs(rule: FormatRule): boolean {
  const values = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.some((value: unknown) => typeof value === 'string' && value.includes(TAG));
}
