// What stands on the report tab: its lines, the two live tables, its looks, its charts.
import { LOAD_COLUMNS } from '../../functions/load';
import { chartColumns, chartWeeks } from '../../functions/load-charts';
import { estimateLines, MODEL_LINES } from '../../functions/load-words';
import { describeLayout } from '../../reading/describe-layout';
import { a1, columnName } from '../../training/a1';
import { writeDate } from '../../training/calendar';
import type { CheckedTab } from '../checked-tab';
import { argumentSeparator, athleteRange, loadFormula, quoteTab } from '../formula';
import { inert } from '../inert';
import { HEADING_GREY, SOFT } from '../new-tab';
import { withOurs } from '../notes';
import { spreadsheetZone } from '../spreadsheet';
import type { PlanTab } from '../tab';
import { insertCharts, reportCharts } from './charts';
import { tintEstimates } from './estimates';
import {
  FIGURES_COLUMN,
  LINES_ROW,
  layoutOf,
  MEDICAL_ROW,
  type ReportLayout,
  TABLE_COLUMN,
  TABLE_WIDTHS,
  TITLE_ROW,
} from './layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TITLE_HEIGHT = 30;
const MEDICAL_RED = '#b3261e';
const MINE =
  'Making the report again rewrites column A down to the table, the table, and its own charts. What you add elsewhere stays.';

/** Writes the report of a plan onto a tab that holds none. */
export function fillReport(sheet: Sheet, checked: CheckedTab): void {
  const { plan, athlete } = checked;
  const weeks = chartWeeks(plan, athlete);
  const charts = reportCharts(
    plan.unit,
    weeks.some(({ done }) => done !== null),
  );
  const [lines, notes] = [linesOf(checked), notesOf(checked)];
  const layout = layoutOf({
    lines: lines.length,
    charts: charts.length,
    notes: notes.length,
    weeks: weeks.length,
  });
  makeRoom(sheet, layout);
  writeHead(sheet, checked, layout);
  writeLines(sheet, LINES_ROW, lines);
  writeLines(sheet, layout.notesRow, notes);
  writeTables(sheet, checked, layout);
  dress(sheet, layout);
  tintEstimates(sheet, layout);
  insertCharts(sheet, charts, layout, plan.unit);
}

/** Rows and columns may have been deleted since the tab was made. */
function makeRoom(sheet: Sheet, { tableRow, figureRows }: ReportLayout): void {
  const rows = tableRow + figureRows - sheet.getMaxRows();
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  const columns = FIGURES_COLUMN + chartColumns('km').length - 1 - sheet.getMaxColumns();
  if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
}

const linesOf = ({ plan, tab }: CheckedTab): readonly string[] => [
  `Made ${now()} from ${tab.name}, ${tab.range}: ${describeLayout(plan)}. Charts and table follow the plan; this line does not.`,
  'Effort load, impact load and monotony are models, no measurements. Pale columns and tinted figures are estimated. Notes and sources stand below the charts.',
];

const notesOf = ({ plan, athlete }: CheckedTab): readonly string[] => [
  ...MODEL_LINES,
  ...estimateLines(athlete, plan.unit),
  `What was done counts where the plan tells it, else what is planned; races count as runs, and a run of which nothing is said as easy. "(part)" marks a week in which a log begins or ends.`,
  ...(plan.unit === 'mi' ? ['Distances are miles in the charts and kilometres in the table.'] : []),
];

function writeHead(sheet: Sheet, { tab, locale }: CheckedTab, layout: ReportLayout): void {
  const title = sheet.getRange(TITLE_ROW, TABLE_COLUMN);
  // The note comes first: it is how the tab is known as ours.
  title.setNote(withOurs(title.getNote(), [MINE]));
  sheet.setRowHeights(TITLE_ROW, 1, TITLE_HEIGHT);
  title
    .setValue(inert(`Training load: ${tab.name}`))
    .setFontSize(14)
    .setFontWeight('bold');
  sheet
    .getRange(MEDICAL_ROW, TABLE_COLUMN)
    .setFormula(medicalFormula(layout, locale))
    .setFontWeight('bold')
    .setFontColor(MEDICAL_RED);
}

function writeLines(sheet: Sheet, row: number, lines: readonly string[]): void {
  sheet
    .getRange(row, TABLE_COLUMN, lines.length, 1)
    .setValues(lines.map((line) => [inert(line)]))
    .setFontSize(8)
    .setFontColor(SOFT);
}

/** The medical line is the table's first row that has words and no week. */
function medicalFormula({ tableRow }: ReportLayout, locale: string): string {
  const [week, words] = [a1(tableRow + 1, TABLE_COLUMN), a1(tableRow + 1, TABLE_COLUMN + 1)];
  const separator = argumentSeparator(locale);
  const isLine = `AND(${[`${week}=""`, `${words}<>""`].join(separator)})`;
  return `=IF(${[isLine, words, '""'].join(separator)})`;
}

function writeTables(sheet: Sheet, checked: CheckedTab, layout: ReportLayout): void {
  const { tab, athleteRow, locale } = checked;
  const athlete =
    athleteRow === null ? null : athleteRange(athleteRow.lastColumn, athleteRow.sheetRow, locale);
  const write = (column: number, form: 'table' | 'charts') =>
    sheet
      .getRange(layout.tableRow, column)
      .setFormula(loadFormula(planRange(tab), athlete, form, locale));
  write(TABLE_COLUMN, 'table');
  write(FIGURES_COLUMN, 'charts');
}

/** Open at the bottom where the whole tab was read, so that weeks added below are in it too. */
function planRange({ sheet, name, cells, row, column, range }: PlanTab): string {
  const isWhole = row === 1 && column === 1 && cells.length === sheet.getLastRow();
  const width = Math.max(1, ...cells.map((line) => line.length));
  return `${quoteTab(name)}!${isWhole ? `A:${columnName(width)}` : range}`;
}

function dress(sheet: Sheet, { tableRow, figureRows }: ReportLayout): void {
  sheet
    .getRange(tableRow, TABLE_COLUMN, figureRows, LOAD_COLUMNS.length)
    .setHorizontalAlignment('right')
    .setFontSize(9);
  sheet
    .getRange(tableRow, TABLE_COLUMN, 1, LOAD_COLUMNS.length)
    .setFontWeight('bold')
    .setBackground(HEADING_GREY);
  const figures: readonly string[] = chartColumns('km');
  sheet
    .getRange(tableRow + 1, FIGURES_COLUMN + figures.indexOf('Easy running'), figureRows - 1, 1)
    .setNumberFormat('0%');
  TABLE_WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(TABLE_COLUMN + index, width);
  });
  sheet.hideColumns(FIGURES_COLUMN, figures.length);
  sheet.setHiddenGridlines(true);
}

/** `25 Nov 2026, 10:40`, in the spreadsheet's own zone. */
function now(): string {
  const at = Utilities.formatDate(new Date(), spreadsheetZone(), 'yyyy-MM-dd HH:mm');
  return `${writeDate(at.slice(0, 10))}, ${at.slice(11)}`;
}
