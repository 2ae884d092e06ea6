// Life happens: the next two weeks of the active plan proposed anew, to be looked at first.
import { type Changes, changedAthlete } from '../../planning/life/changes';
import { type LifeProposal, type Replan, replan } from '../../planning/life/replan';
import { check } from '../../rules/engine';
import type { Plan } from '../../training/plan';
import type { ReadOptions } from '../answers';
import { type CheckedTab, checkedTab } from '../checked-tab';
import { today } from '../spreadsheet';
import { withWarnings } from '../writing/losses';
import { undoable } from '../writing/undo';
import type { LifeAnswer, Proposal } from './answers';
import { firstOpenDay } from './first-open-day';
import { cellOf, sheetEdits } from './sheet-edits';
import { untouchable } from './untouchable';
import { changeOf, weeksOf } from './week-counts';

/** @throws CoachError where the active tab holds no plan. */
export function proposeAnew(options: ReadOptions, changes: Changes): LifeAnswer {
  const checked = checkedTab(options);
  const { plan, tab, read, athlete, settings, locate } = checked;
  const now = today();
  const context = { plan, grid: tab.cells, read, athlete, settings };
  const found = replan(context, changes, {
    today: firstOpenDay(plan, now),
    locked: untouchable(tab, plan).map(({ place }) => place),
  });
  const changed = changedAthlete(athlete, changes);
  const count = (on: Plan): number => check(on, changed, settings).hits.length;
  return {
    sheetId: tab.sheet.getSheetId(),
    tab: tab.name,
    today: now,
    proposals: withWarnings(
      tab.sheet,
      found.proposals.map((proposal) => proposalOf(checked, proposal, found.plan)),
    ),
    left: found.left.map(({ day, when, reason }) => {
      const place = plan.days[day]?.sessions[0]?.source ?? plan.days[day]?.place ?? null;
      return { when, a1: place === null ? null : locate(place), reason };
    }),
    weeks: weeksOf(plan),
    findings: { before: count(plan), after: count(found.plan) },
    medical: found.medical?.message ?? null,
    undoable: undoable(),
    load: shareOf(found.load),
    impact: shareOf(found.impact),
  };
}

/** What is left of it, in per cent; null where there was none. */
const shareOf = ({ before, after }: Replan['load']): number | null =>
  before === 0 ? null : Math.round((after / before) * 100);

function proposalOf(
  { plan, tab }: CheckedTab,
  { day, date, when, title, why, edits }: LifeProposal,
  after: Plan,
): Proposal {
  const [before, then] = [plan.days[day], after.days[day]];
  if (before === undefined || then === undefined)
    throw new RangeError(`the plan has no day ${day}`);
  const written = sheetEdits(edits, tab);
  return {
    id: `${day} ${title}`,
    when,
    date,
    a1: cellOf(written),
    title,
    why,
    warning: null,
    edits: written,
    week: before.week,
    change: changeOf(before, then),
  };
}
