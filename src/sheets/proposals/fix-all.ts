// Fix all: a small set of repairs for the whole plan, and what they cannot repair.
import { fixAll, type Step } from '../../planning/fix/fix-all';
import type { ReadOptions } from '../answers';
import { type CheckedTab, checkedTab } from '../checked-tab';
import { today } from '../spreadsheet';
import { withWarnings } from '../writing/losses';
import { undoable } from '../writing/undo';
import type { FixAllAnswer, FixAllOptions, RepairLine } from './answers';
import { firstOpenDay } from './first-open-day';
import { lockedPlaces } from './fixes';
import { cellChanges, cellOf, sheetEdits } from './sheet-edits';

/** @throws CoachError where the active tab holds no plan. */
export function proposeFixAll(
  options: ReadOptions,
  { removing, kept }: FixAllOptions,
): FixAllAnswer {
  const checked = checkedTab(options);
  const { plan, tab, locate } = checked;
  const now = today();
  const found = fixAll(
    { grid: tab.cells, read: checked.read, findings: checked.checked },
    { locked: lockedPlaces(checked, kept), today: firstOpenDay(plan, now), removing },
  );
  return {
    sheetId: tab.sheet.getSheetId(),
    tab: tab.name,
    today: now,
    proposals: withWarnings(
      tab.sheet,
      found.steps.map((step, index) => lineOf(checked, step, `${index} ${step.title}`)),
    ),
    left: found.left.map(({ finding, reason }) => ({
      severity: finding.severity,
      message: finding.message,
      a1: finding.occurrences[0].place === null ? null : locate(finding.occurrences[0].place),
      reason,
    })),
    findings: { before: found.total[0], after: found.total[1] },
    undoable: undoable(),
  };
}

function lineOf({ plan, tab, findings }: CheckedTab, step: Step, id: string): RepairLine {
  const edits = sheetEdits(step.edits, tab);
  // A step may solve what stands there only after the steps before it: then its rule says enough.
  const occurrence = findings
    .filter(({ rule }) => rule === step.rule)
    .flatMap(({ occurrences }) => occurrences)
    .find(({ when }) => when === step.when);
  return {
    id,
    when: step.when,
    date: plan.days[step.days[0] ?? -1]?.date ?? null,
    a1: cellOf(edits),
    title: step.title,
    why: occurrence?.message ?? `For ${step.rule}.`,
    warning: null,
    edits,
    cells: cellChanges(edits),
  };
}
