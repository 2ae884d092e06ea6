// Check this plan: the active tab read, checked and told to the sidebar, and marked in the sheet.
import { describeLayout } from '../reading/describe-layout';
import { LANGUAGES } from '../reading/words/languages';
import type { Finding, Severity } from '../rules/finding';
import { acceptedCards, acceptedKey, acceptedRows } from './accept';
import type { Acceptance, CheckAnswer, FindingCard, MarkAnswer, ReadOptions } from './answers';
import { checkedTab } from './checked-tab';
import { athleteRange, liveFormula, quoteTab } from './formula';
import { clearMarks, isMarked, type Mark, mark } from './marks';
import { demandOpenTab } from './open-tab';
import { CoachError } from './problem';
import { type Locate, readingView, unreadView } from './reading-view';
import { removeAccepted, writeAccepted } from './rules-tab';
import { spreadsheet, today } from './spreadsheet';
import type { PlanTab } from './tab';
import { undoable } from './writing/undo';

/** @throws CoachError where the active tab holds no plan. */
export function checkActiveTab(options: ReadOptions): CheckAnswer {
  const checked = checkedTab(options);
  const { plan, findings, tab, locate } = checked;
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return {
    sheetId: tab.sheet.getSheetId(),
    tab: tab.name,
    range: tab.range,
    summary: describeLayout(plan),
    unit: plan.unit,
    language: plan.language,
    languages: LANGUAGES.map(({ code, name }) => ({ code, name })),
    today: today(),
    dated: plan.days.some((day) => day.date !== null),
    findings: findings.map((finding) => cardOf(finding, locate)),
    accepted: acceptedCards(checked.settings, plan, locate),
    counts,
    weeks: readingView(plan, locate),
    unread: unreadView(plan, locate),
    problems: checked.problems,
    medical: findings.find((finding) => finding.rule === 'see-a-professional')?.message ?? null,
    undoable: undoable(),
    marked: isMarked(tab.sheet),
    formula: liveFormula(
      `${quoteTab(tab.name)}!${tab.range}`,
      checked.athleteRow === null
        ? null
        : athleteRange(checked.athleteRow.lastColumn, checked.athleteRow.sheetRow, checked.locale),
      checked.rulesRange,
      checked.locale,
    ),
  };
}

/**
 * Accepts a finding, or one occurrence of it, and checks again.
 *
 * @param sheetId the tab whose findings the sidebar shows; here and below, null takes the open one.
 * @throws CoachError where another tab is open, or the finding is gone.
 */
export function acceptFinding(
  acceptance: Acceptance,
  options: ReadOptions,
  sheetId: number | null,
): CheckAnswer {
  demandOpenTab(sheetId);
  const { findings, plan } = checkedTab(options);
  const rows = acceptedRows(findings, plan, acceptance);
  if (rows.length === 0) {
    throw new CoachError(
      'The plan has changed since it was checked, and this finding is gone. Check again.',
    );
  }
  writeAccepted(rows);
  return checkActiveTab(options);
}

/** Takes an accepted finding back and checks again. */
export function unacceptFinding(
  entry: { readonly rule: string; readonly key: string },
  options: ReadOptions,
  sheetId: number | null,
): CheckAnswer {
  demandOpenTab(sheetId);
  removeAccepted((row) => acceptedKey(row) === entry.key);
  return checkActiveTab(options);
}

/** Marks the active tab's findings in the sheet. */
export function markActiveTab(options: ReadOptions, sheetId: number | null): MarkAnswer {
  demandOpenTab(sheetId);
  const { findings, tab } = checkedTab(options);
  return mark(tab.sheet, marksOf(findings, tab));
}

export function clearActiveTab(sheetId: number | null): MarkAnswer {
  demandOpenTab(sheetId);
  return clearMarks(SpreadsheetApp.getActiveSheet());
}

/** Selects a cell of a tab in the sheet. */
export function selectCell(sheetId: number, address: string): null {
  const sheet = spreadsheet().getSheetById(sheetId);
  if (sheet === null) {
    throw new CoachError('The tab this finding speaks of is gone. Check the plan again.');
  }
  sheet.getRange(address).activate();
  return null;
}

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
