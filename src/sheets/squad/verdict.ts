// What the board says of one plan: findings from this week on, the one to look at first, the next race.
import type { Inspection } from '../../functions/inspect';
import type { Finding, Occurrence, Severity } from '../../rules/finding';
import type { Athlete } from '../../training/athlete';
import { daysBetween, weekdayOf, writeDate } from '../../training/calendar';
import type { IsoDate, Plan } from '../../training/plan';
import { sayWhen, sentenceCase } from '../../training/wording';

export interface Verdict {
  /** Null where the tab could not be checked. */
  readonly counts: Readonly<Record<Severity, number>> | null;
  /** What to look at first, or why the tab could not be checked. */
  readonly first: string;
  readonly when: string;
  readonly race: string;
  readonly daysToGo: number | null;
}

const GRAVEST: readonly Severity[] = ['error', 'warning', 'note'];
const LONGEST_NAME = 40;

/** The verdict on a tab that could not be checked. */
export const unchecked = (reason: string): Verdict => ({
  counts: null,
  first: reason,
  when: '',
  race: '',
  daysToGo: null,
});

/** The verdict on a plan: what lies in weeks that are over no longer counts, unless the whole plan does. */
export function verdictOf(inspection: Inspection, today: IsoDate): Verdict {
  const { plan, athlete, findings } = inspection;
  const timed = timesOf(plan, today);
  const open = findings.flatMap((finding) => {
    const left = finding.occurrences.filter((each) => !timed.isPast(each));
    return left.length === 0 ? [] : [{ finding, left }];
  });
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { finding } of open) counts[finding.severity] += 1;
  const gravest = GRAVEST.find((severity) => counts[severity] > 0);
  const [nearest] = open
    .filter(({ finding }) => finding.severity === gravest)
    .flatMap(({ finding, left }) => left.map((occurrence) => ({ finding, occurrence })))
    .map((each, order) => ({ ...each, order, days: timed.daysTo(each.occurrence) }))
    .sort((one, other) => one.days - other.days || one.order - other.order);
  return {
    counts,
    first: nearest === undefined ? '' : told(nearest.finding, nearest.occurrence),
    when: nearest?.occurrence.when ?? '',
    ...nextRace(plan, athlete, today),
  };
}

const told = ({ severity }: Finding, { message }: Occurrence): string =>
  `${sentenceCase(severity)}: ${message}`;

interface Times {
  isPast(occurrence: Occurrence): boolean;
  /** Days from today, backwards alike; 0 for the athlete; in a plan without dates by the order of its days. */
  daysTo(occurrence: Occurrence): number;
}

function timesOf(plan: Plan, today: IsoDate): Times {
  const ends = plan.weeks.map(({ number, last }) => ({
    number,
    until: plan.days[last]?.date ?? null,
  }));
  const past = ends.filter(({ until }) => until !== null && until < today);
  // A sheet of two blocks may count from 1 twice: a number is past when all its weeks are.
  const open = new Set(ends.filter((each) => !past.includes(each)).map(({ number }) => number));
  const over = new Set(
    past.length === ends.length ? [] : past.map(({ number }) => number).filter((n) => !open.has(n)),
  );
  return {
    isPast: ({ week }) => week !== null && over.has(week),
    daysTo: (occurrence) => {
      const first = firstDayOf(occurrence, plan);
      if (first === null) return 0;
      const date = plan.days[first]?.date ?? null;
      return date === null ? first : Math.abs(daysBetween(today, date));
    },
  };
}

/** Index of the day an occurrence stands at or begins on; null for the athlete. */
function firstDayOf({ day, week }: Occurrence, plan: Plan): number | null {
  if (day !== null) return day;
  return week === null ? null : (plan.weeks.find(({ number }) => number === week)?.first ?? null);
}

/** The next race of the plan or of the athlete's row, whichever comes first. */
function nextRace(
  plan: Plan,
  athlete: Athlete,
  today: IsoDate,
): Pick<Verdict, 'race' | 'daysToGo'> {
  const own = athlete.raceDate;
  const planned = plan.days.find(
    ({ date, sessions }) =>
      date !== null &&
      date >= today &&
      sessions.some(({ kind, traits }) => kind === 'race' && !traits.includes('trial')),
  );
  const inPlan = planned?.date ?? null;
  if (own !== null && own >= today && (inPlan === null || own <= inPlan)) {
    const name = athlete.race ?? 'Race';
    const when = `${weekdayOf(own)} ${writeDate(own)}`;
    return { race: `${name}, ${when}`, daysToGo: daysBetween(today, own) };
  }
  const week = planned === undefined ? undefined : plan.weeks[planned.week];
  if (planned === undefined || inPlan === null || week === undefined) {
    return { race: '', daysToGo: null };
  }
  const text = planned.sessions.find(({ kind }) => kind === 'race')?.source.text ?? 'Race';
  const line = text.split('\n')[0]?.trim() ?? '';
  const name = line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line;
  return { race: `${name}, ${sayWhen(planned, week)}`, daysToGo: daysBetween(today, inPlan) };
}
