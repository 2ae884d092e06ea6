// Check this plan: the active tab read, checked and told to the sidebar, and marked in the sheet.
import { type Inspection, inspect } from '../functions/inspect';
import { describeLayout } from '../reading/describe-layout';
import type { Finding, Severity } from '../rules/finding';
import type { IsoDate } from '../training/plan';
import type { Unit } from '../training/session';
import type { CheckAnswer, FindingCard, MarkAnswer } from './answers';
import { spreadsheetLocale } from './cells';
import { liveFormula, quoteTab } from './formula';
import { clearMarks, isMarked, type Mark, mark } from './marks';
import { CoachError } from './problem';
import { type Locate, locateFrom, readingView, unreadView } from './reading-view';
import { type AthleteRow, athleteRow, type PlanTab, readTab, rulesTab } from './tab';

/** How the coach wants the tab read; null leaves it to the reader. */
export interface CheckOptions {
  readonly start: IsoDate | null;
  readonly unit: Unit | null;
  readonly language: string | null;
  /** A1 address of the part of the tab that holds the plan. */
  readonly range: string | null;
}

interface CheckedTab extends Inspection {
  readonly tab: PlanTab;
  readonly athleteRow: AthleteRow | null;
  readonly rulesRange: string | null;
  readonly locale: string;
  readonly locate: Locate;
}

function checkedTab(options: CheckOptions): CheckedTab {
  const tab = readTab(options.range);
  const athlete = athleteRow(tab.name);
  const rules = rulesTab();
  const locale = spreadsheetLocale();
  const inspection = inspect(tab.cells, {
    locale,
    athlete: athlete?.cells ?? null,
    rules: rules?.cells ?? null,
    unit: options.unit,
    language: options.language,
    start: options.start,
  });
  if (inspection.plan.days.length === 0) {
    throw new CoachError(
      `No plan was found on "${tab.name}". Open the tab that holds one, with weekdays or dates in its headings, or select its cells and check those.`,
    );
  }
  return {
    ...inspection,
    tab,
    athleteRow: athlete,
    rulesRange: rules?.range ?? null,
    locale,
    locate: locateFrom(tab.row, tab.column),
  };
}

/** @throws CoachError where the active tab holds no plan. */
export function checkActiveTab(options: CheckOptions): CheckAnswer {
  const checked = checkedTab(options);
  const { plan, findings, tab, locate } = checked;
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return {
    tab: tab.name,
    range: tab.range,
    summary: describeLayout(plan),
    today: today(),
    dated: plan.days.some((day) => day.date !== null),
    findings: findings.map((finding) => cardOf(finding, locate)),
    counts,
    weeks: readingView(plan, locate),
    unread: unreadView(plan, locate),
    problems: checked.problems,
    medical: findings.find((finding) => finding.rule === 'see-a-professional')?.message ?? null,
    marked: isMarked(tab.sheet),
    formula: liveFormula(
      `${quoteTab(tab.name)}!${tab.range}`,
      checked.athleteRow,
      checked.rulesRange,
      checked.locale,
    ),
  };
}

/** Marks the active tab's findings in the sheet. */
export function markActiveTab(options: CheckOptions): MarkAnswer {
  const { findings, tab } = checkedTab(options);
  return mark(tab.sheet, marksOf(findings, tab));
}

export const clearActiveTab = (): MarkAnswer => clearMarks(SpreadsheetApp.getActiveSheet());

/** Selects a cell of a tab in the sheet. */
export function selectCell(tab: string, address: string): null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (sheet === null) {
    throw new CoachError(
      `The tab "${tab}" is no longer here. It may have a new name; check the plan again.`,
    );
  }
  sheet.getRange(address).activate();
  return null;
}

/** A1 address of what the coach has selected. */
export const selectedRange = (): string => SpreadsheetApp.getActiveRange().getA1Notation();

const today = (): IsoDate =>
  Utilities.formatDate(
    new Date(),
    SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
    'yyyy-MM-dd',
  );

function cardOf(finding: Finding, locate: Locate): FindingCard {
  const cells = finding.occurrences.map(({ place }) => (place === null ? null : locate(place)));
  return { ...finding, a1: cells[0] ?? null, cells };
}

const GRAVITY: readonly Severity[] = ['error', 'warning', 'note'];
const WORDS: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
};

/** One mark a cell: the gravest finding tints it, the note tells them all. */
function marksOf(findings: readonly Finding[], tab: PlanTab): Mark[] {
  const marks = new Map<
    string,
    { row: number; column: number; severity: Severity; lines: string[] }
  >();
  for (const severity of GRAVITY) {
    for (const finding of findings.filter((each) => each.severity === severity)) {
      for (const { place, message } of finding.occurrences) {
        if (place === null) continue;
        const row = tab.row + place.row - 1;
        const column = tab.column + place.column - 1;
        const line = `${WORDS[severity]}: ${message} ${finding.advice} (${finding.rule})`;
        const there = marks.get(`${row},${column}`);
        if (there === undefined)
          marks.set(`${row},${column}`, { row, column, severity, lines: [line] });
        else there.lines.push(line);
      }
    }
  }
  return [...marks.values()];
}
