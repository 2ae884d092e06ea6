// The smallest repairs of findings, as the sidebar's cards show them.
import { type Fix, fixesFor, whyUnfixed } from '../../planning/fix/fix';
import type { IsoDate, Place } from '../../training/plan';
import { sayWhen } from '../../training/wording';
import type { ReadOptions } from '../answers';
import { type CheckedTab, checkedTab } from '../checked-tab';
import { today } from '../spreadsheet';
import { readAgain } from '../tab';
import { withWarnings } from '../writing/losses';
import { cellAt } from '../writing/places';
import type { FixCard, FixesAnswer, FixQuestion, FoundFixes, ReadPart } from './answers';
import { firstOpenDay } from './first-open-day';
import { cellChanges, cellOf, sheetEdits } from './sheet-edits';
import { untouchable } from './untouchable';

/** After so long no further finding is begun: what is found by then can be shown. */
const LONG_MS = 4000;

/**
 * Looks for repairs, in the order of the questions, until the time is up. A finding that is gone
 * has none.
 *
 * @param kept addresses of cells that the coach wants to stay as they are.
 * @throws CoachError where the tab is gone or holds no plan any more.
 */
export function findFixes(
  part: ReadPart,
  questions: readonly FixQuestion[],
  kept: readonly string[],
  options: ReadOptions,
): FixesAnswer {
  const begun = Date.now();
  const checked = checkedTab(options, readAgain(part.sheetId, part.range));
  const locked = lockedPlaces(checked, kept);
  const now = firstOpenDay(checked.plan, today());
  const found: FoundFixes[] = [];
  for (const question of questions) {
    if (found.length > 0 && Date.now() - begun > LONG_MS) break;
    found.push(answerTo(checked, question, locked, now));
  }
  const cards = found.flatMap(({ fixes }) => fixes);
  const warned = new Map(withWarnings(checked.tab.sheet, cards).map((card) => [card.id, card]));
  return {
    found: found.map((each) => ({
      ...each,
      fixes: each.fixes.map((card) => warned.get(card.id) ?? card),
    })),
  };
}

/** What a repair may not touch: what the sheet forbids, and what the coach keeps. */
export function lockedPlaces({ tab, plan }: CheckedTab, kept: readonly string[]): Place[] {
  const own = kept.flatMap((address) => {
    const cell = cellAt(address);
    return cell === null
      ? []
      : [{ row: cell.row - tab.row + 1, column: cell.column - tab.column + 1 }];
  });
  return [...untouchable(tab, plan).map(({ place }) => place), ...own];
}

function answerTo(
  checked: CheckedTab,
  question: FixQuestion,
  locked: readonly Place[],
  now: IsoDate | null,
): FoundFixes {
  const { key, occurrence } = question;
  const finding = checked.findings.find((each) => each.key === key);
  if (finding === undefined) return { ...question, fixes: [], reason: null };
  const repair = { grid: checked.tab.cells, read: checked.read, findings: checked.checked };
  const options = { occurrence, locked, today: now };
  const fixes = fixesFor(repair, finding, options).map((fix, index) =>
    cardOf(checked, fix, `${key} ${occurrence ?? 'all'} ${index}`),
  );
  return {
    ...question,
    fixes,
    reason: fixes.length > 0 ? null : whyUnfixed(repair, finding, options),
  };
}

/** A repair in the sheet's own cells. */
export function cardOf({ plan, tab }: CheckedTab, fix: Fix, id: string): FixCard {
  const edits = sheetEdits(fix.edits, tab);
  const day = plan.days[fix.days[0] ?? -1];
  const week = day === undefined ? undefined : plan.weeks[day.week];
  return {
    id,
    when: day === undefined || week === undefined ? '' : sayWhen(day, week),
    date: day?.date ?? null,
    a1: cellOf(edits),
    title: fix.title,
    why: `${fix.why}.`,
    warning: null,
    edits,
    kind: fix.kind,
    before: fix.before,
    after: fix.left,
    cells: cellChanges(edits),
  };
}
