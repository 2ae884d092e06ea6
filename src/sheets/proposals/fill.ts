// Fill in: the open places of the active plan with what is proposed for them, to be looked at first.
import { takenCells } from '../../functions/suggest';
import { type Suggestion, suggest } from '../../planning/fill';
import { editsFor } from '../../planning/write-edits';
import { check } from '../../rules/engine';
import type { Finding } from '../../rules/finding';
import type { Plan } from '../../training/plan';
import type { ReadOptions } from '../answers';
import { type CheckedTab, checkedTab } from '../checked-tab';
import { today } from '../spreadsheet';
import { withWarnings } from '../writing/losses';
import { undoable } from '../writing/undo';
import type { FillAnswer, FillOptions, LeftOpen, Proposal } from './answers';
import { firstOpenDay } from './first-open-day';
import { cellOf, sheetEdits } from './sheet-edits';
import { untouchable } from './untouchable';
import { changeOf, weeksOf } from './week-counts';

/** @throws CoachError where the active tab holds no plan. */
export function proposeFill(options: ReadOptions, { secondSessions }: FillOptions): FillAnswer {
  const checked = checkedTab(options);
  const { plan, athlete, settings, findings, tab, locate } = checked;
  const now = today();
  const fill = suggest(plan, athlete, settings, {
    secondSessions,
    taken: takenCells(tab.cells, plan),
    today: now,
    from: firstOpenDay(plan, now),
  });
  const noCell: LeftOpen[] = [];
  const stay = new Map(
    untouchable(tab, plan).map(({ place, reason }) => [locate(place), reason] as const),
  );
  const proposals = fill.suggestions.flatMap((suggestion) => {
    const proposal = proposalOf(checked, suggestion, fill.plan);
    const { a1 } = proposal ?? { a1: null };
    const barred = a1 === null ? undefined : stay.get(a1);
    if (proposal !== null && barred === undefined) return [proposal];
    noCell.push({
      when: suggestion.when,
      a1,
      reason:
        barred === undefined
          ? `The sheet has no cell for ${suggestion.text.toLowerCase()} on this day.`
          : `${a1} ${barred}, so it stays as it is.`,
    });
    return [];
  });
  const left = fill.left.map(({ when, place, reason }) => ({
    when,
    a1: place === null ? null : locate(place),
    reason,
  }));
  return {
    sheetId: tab.sheet.getSheetId(),
    tab: tab.name,
    today: now,
    proposals: withWarnings(tab.sheet, proposals),
    left: [...noCell, ...left],
    weeks: weeksOf(plan),
    findings: {
      before: countOf(findings),
      after: countOf(check(fill.plan, athlete, settings).findings),
    },
    medical: findings.find(({ rule }) => rule === 'see-a-professional')?.message ?? null,
    undoable: undoable(),
  };
}

const countOf = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { occurrences }) => sum + occurrences.length, 0);

function proposalOf(checked: CheckedTab, suggestion: Suggestion, after: Plan): Proposal | null {
  const { plan, tab } = checked;
  const [before, then] = [plan.days[suggestion.day], after.days[suggestion.day]];
  const edits = sheetEdits(editsFor(plan, tab.cells, suggestion), tab);
  if (before === undefined || then === undefined || edits.length === 0) return null;
  return {
    id: `${suggestion.day} ${suggestion.text}`,
    when: suggestion.when,
    date: before.date,
    a1: cellOf(edits),
    title: suggestion.text,
    why: suggestion.why,
    warning: null,
    edits,
    week: before.week,
    change: changeOf(before, then),
  };
}
