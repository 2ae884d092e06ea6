// The load of the open plan, told to the sidebar.
import { chartWeeks } from '../../functions/load-charts';
import { estimateLines, MODEL_LINES } from '../../functions/load-words';
import { describeLayout } from '../../reading/describe-layout';
import type { ReadOptions } from '../answers';
import { checkedTab } from '../checked-tab';
import { REPORT_TAB } from '../tab';
import type { LoadAnswer } from './answers';
import { planTab } from './plan-tab';

/**
 * @param sheetId the tab that was shown last: it is read again where the report is open now.
 * @throws CoachError where the tab holds no plan.
 */
export function loadOfActiveTab(options: ReadOptions, sheetId: number | null): LoadAnswer {
  const isReport = SpreadsheetApp.getActiveSheet().getName() === REPORT_TAB;
  const { plan, athlete, tab, findings } = checkedTab(options, planTab(isReport ? sheetId : null));
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
