// A tint on the table's figures that are estimated: a conditional format of ours, which follows the plan.

import { LOAD_COLUMNS } from '../../functions/load';
import { chartColumns, ESTIMATED } from '../../functions/load-charts';
import { columnName } from '../../training/a1';
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

/** Looks for the word beside the figures, which have no row for the medical line that the table may have. */
function formulaFor(word: string, { tableRow }: ReportLayout): string {
  const separator = argumentSeparator(spreadsheetLocale());
  const call = (name: string, ...args: readonly string[]) => `${name}(${args.join(separator)})`;
  const headings: readonly string[] = chartColumns('km');
  const column = columnName(FIGURES_COLUMN + headings.indexOf('Estimated'));
  const [above, beside] = [`$${column}${tableRow}`, `$${column}${tableRow + 1}`];
  const isMedical = `$${columnName(TABLE_COLUMN)}$${tableRow + 1}=""`;
  const found = call('SEARCH', `"${word}"`, call('IF', isMedical, above, beside));
  return `=${call('AND', `LEN("${TAG}")>0`, call('ISNUMBER', found))}`;
}

function isOurs(rule: FormatRule): boolean {
  const values = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.some((value: unknown) => typeof value === 'string' && value.includes(TAG));
}
