// The load of the open plan, told to the sidebar.
import { chartWeeks } from '../../functions/load-charts';
import { estimateLines, MODEL_LINES } from '../../functions/load-words';
import { describeLayout } from '../../reading/describe-layout';
import type { ReadOptions } from '../answers';
import { checkedTab } from '../checked-tab';
import type { LoadAnswer } from './answers';

/** @throws CoachError where the active tab holds no plan. */
export function loadOfActiveTab(options: ReadOptions): LoadAnswer {
  const { plan, athlete, tab, findings } = checkedTab(options);
  return {
    sheetId: tab.sheet.getSheetId(),
    tab: tab.name,
    range: tab.range,
    summary: describeLayout(plan),
    unit: plan.unit,
    weeks: chartWeeks(plan, athlete),
    medical: findings.find(({ rule }) => rule === 'see-a-professional')?.message ?? null,
    model: MODEL_LINES,
    estimates: estimateLines(athlete, plan.unit),
  };
}
