// What the weeks of a plan hold, as the small bars show it: runs, cross-training, days of rest.
import { writeDate } from '../../training/calendar';
import type { Day, Plan } from '../../training/plan';
import { countedSessions } from '../../training/weekly-load';
import type { ProposalWeek, WeekCounts } from './answers';

const NOTHING: WeekCounts = { runs: 0, cross: 0, rest: 0 };

/** One entry for each week of the plan, in its order. */
export function weeksOf(plan: Plan): ProposalWeek[] {
  return plan.weeks.map(({ number, first, last }) => {
    const days = plan.days.slice(first, last + 1);
    const from = days[0]?.date ?? null;
    return {
      number,
      from: from === null ? null : writeDate(from, false),
      before: days.map(countsOf).reduce(sum, NOTHING),
    };
  });
}

/** What a day's week gains where the day becomes another. */
export function changeOf(before: Day, after: Day): WeekCounts {
  const [old, next] = [countsOf(before), countsOf(after)];
  return {
    runs: next.runs - old.runs,
    cross: next.cross - old.cross,
    rest: next.rest - old.rest,
  };
}

export const sum = (one: WeekCounts, other: WeekCounts): WeekCounts => ({
  runs: one.runs + other.runs,
  cross: one.cross + other.cross,
  rest: one.rest + other.rest,
});

function countsOf(day: Day): WeekCounts {
  const sessions = countedSessions(day);
  const runs = sessions.filter(({ activity }) => activity === 'run').length;
  return { runs, cross: sessions.length - runs, rest: sessions.length === 0 ? 1 : 0 };
}
