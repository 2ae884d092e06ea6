// The form for building a plan, filled in from the athlete's row and from the plan that is open.
import { inspect } from '../../functions/inspect';
import { DISTANCES } from '../../planning/build/request';
import { readAthlete } from '../../reading/athlete/read-athlete';
import { type Athlete, NOBODY } from '../../training/athlete';
import { addDays } from '../../training/calendar';
import { KM_PER_MILE } from '../../training/figures';
import { type IsoDate, type Plan, WEEKDAYS, type Weekday } from '../../training/plan';
import type { Unit } from '../../training/session';
import { weeklyLoad } from '../../training/weekly-load';
import { spreadsheet, spreadsheetLocale, today } from '../spreadsheet';
import { allAthletes, keyOf, type Member } from '../squad/members';
import { ATHLETES_TAB, JOURNAL_TAB, REPORT_TAB, RULES_TAB, readNamedTab, SQUAD_TAB } from '../tab';
import type { BuildForm, BuildQuestion } from './answers';

const OWN_TABS = [ATHLETES_TAB, RULES_TAB, SQUAD_TAB, REPORT_TAB, JOURNAL_TAB];
const RECENT_WEEKS = 4;
const WEEKS = 12;
const RUN_DAYS: readonly Weekday[] = ['Tue', 'Thu', 'Sat', 'Sun'];

/** The rows of `Athletes`, none where there is no such tab. */
export const athletes = (): readonly Member[] => allAthletes() ?? [];

/**
 * The form for one athlete.
 *
 * @param key of the athlete's row; null for the one whose plan is open, if there is one.
 */
export function buildForm(key: string | null): BuildForm {
  const all = athletes();
  const open = SpreadsheetApp.getActiveSheet().getName();
  const member =
    key === null
      ? all.find(({ tab }) => tab.toLowerCase() === open.toLowerCase())
      : all.find((each) => keyOf(each) === key);
  const athlete = member === undefined ? NOBODY : athleteOf(member);
  const plan = planOn(member?.tab ?? '', member) ?? planOn(open, undefined);
  const unit = athlete.unit ?? plan?.unit ?? unitOfLocale();
  const now = runningNow(member === undefined ? null : plan, athlete, unit);
  return {
    athletes: all.map((each) => ({ key: keyOf(each), name: each.athlete || each.tab })),
    question: {
      athlete: member === undefined ? null : keyOf(member),
      distance: DISTANCES.find((each) => athlete.goals.includes(each)) ?? 'half',
      level: athlete.level ?? 'intermediate',
      start: today(),
      ...raceOf(athlete),
      ...daysOf(plan),
      weekly: now?.weekly ?? null,
      longest: now?.longest ?? null,
      unit,
      weekStart: plan?.weekStart ?? 'Mon',
      layout: plan?.layout === 'log' ? 'log' : 'week-grid',
    },
    basis:
      now === null
        ? null
        : `Running now is the mean of the ${now.weeks} weeks before today in "${member?.tab ?? open}".`,
  };
}

export const athleteOf = ({ row }: Member): Athlete =>
  readAthlete(row.cells, { locale: spreadsheetLocale(), from: today() });

/** The plan on a tab; null where there is no such tab, or no plan on it. */
function planOn(tab: string, member: Member | undefined): Plan | null {
  if (tab === '' || OWN_TABS.includes(tab) || spreadsheet().getSheetByName(tab) === null) {
    return null;
  }
  const { plan } = inspect(readNamedTab(tab).cells, {
    locale: spreadsheetLocale(),
    athlete: member?.row.cells ?? null,
  });
  return plan.days.length === 0 || plan.layout === 'cell' ? null : plan;
}

const unitOfLocale = (): Unit => (/^en_(US|GB)$/.test(spreadsheetLocale()) ? 'mi' : 'km');

/** A race still to come, else a number of weeks. */
const raceOf = ({ raceDate }: Athlete): Pick<BuildQuestion, 'raceDate' | 'weeks'> => {
  const isAhead = raceDate !== null && raceDate > addDays(today(), 7 * RECENT_WEEKS);
  return { raceDate: isAhead ? raceDate : null, weeks: isAhead ? null : WEEKS };
};

/** The weekdays that the plan runs on in most weeks, three to six, and the one of its long runs. */
function daysOf(plan: Plan | null): Pick<BuildQuestion, 'runDays' | 'longRunDay'> {
  const usual = { runDays: RUN_DAYS, longRunDay: 'Sun' } as const;
  if (plan === null) return usual;
  const count = (weekday: Weekday, isLong: boolean) =>
    plan.days.filter(
      (day) =>
        day.weekday === weekday &&
        day.sessions.some(
          ({ activity, kind }) => activity === 'run' && (!isLong || kind === 'long'),
        ),
    ).length;
  const runDays = WEEKDAYS.filter((each) => count(each, false) * 2 >= plan.weeks.length);
  if (runDays.length < 3 || runDays.length > 6) return usual;
  const [longRunDay = 'Sun'] = [...runDays].sort((a, b) => count(b, true) - count(a, true));
  return { runDays, longRunDay };
}

interface RunningNow {
  readonly weekly: number;
  readonly longest: number;
  readonly weeks: number;
}

/** Mean week and longest run of the last whole weeks before today; null where the plan has none. */
function runningNow(plan: Plan | null, athlete: Athlete, unit: Unit): RunningNow | null {
  if (plan === null) return null;
  const before = (date: IsoDate | null | undefined) =>
    typeof date === 'string' && date < today() && date >= addDays(today(), -7 * (RECENT_WEEKS + 1));
  const recent = weeklyLoad(plan, athlete)
    .filter(({ week }) => !week.partial && before(plan.days[week.last]?.date))
    .slice(-RECENT_WEEKS);
  const km = recent.reduce((sum, { runKm }) => sum + runKm.value, 0) / Math.max(1, recent.length);
  const longest = Math.max(0, ...recent.map(({ longestRunKm }) => longestRunKm.value));
  if (km === 0) return null;
  const inUnit = (value: number) => Math.round(unit === 'mi' ? value / KM_PER_MILE : value);
  return { weekly: inUnit(km), longest: Math.max(1, inUnit(longest)), weeks: recent.length };
}
