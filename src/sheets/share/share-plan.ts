// For the athlete: the open plan in the coach's own words, without a word of findings.
import type { Grid } from '../../training/cell';
import type { Day, Place, Plan } from '../../training/plan';
import type { Session, Unit } from '../../training/session';
import { sayDistance, sayMinutes } from '../../training/wording';
import type { ReadOptions } from '../answers';
import { checkedTab } from '../checked-tab';
import { spreadsheet, today } from '../spreadsheet';
import type { ShareAnswer, ShareDay, ShareEntry } from './answers';

/** @throws CoachError where the active tab holds no plan. */
export function sharePlan(options: ReadOptions): ShareAnswer {
  const { plan, athlete, tab } = checkedTab(options);
  return {
    tab: tab.name,
    athlete: athlete.name,
    plan: `${spreadsheet().getId()}-${tab.sheet.getSheetId()}`,
    today: today(),
    weeks: shareWeeks(plan, tab.cells),
  };
}

/** The weeks of a plan that was read from `cells`, each day with the lines of its cells. */
export function shareWeeks(plan: Plan, cells: Grid): ShareAnswer['weeks'] {
  const at = ({ row, column }: Place) => `${row},${column}`;
  const wordsAt = ({ row, column }: Place) => {
    const cell = cells[row - 1]?.[column - 1];
    return typeof cell === 'string' ? cell : '';
  };
  const dayOf = (day: Day): ShareDay => {
    const texts = new Map(day.sessions.map(({ source }) => [at(source), source.text]));
    // What is no training, or could not be read, is still the coach's word to the athlete.
    if (day.place !== null && !texts.has(at(day.place))) {
      texts.set(at(day.place), wordsAt(day.place));
    }
    return {
      day: day.weekday ?? `Day ${day.index + 1}`,
      date: day.date,
      entries: [...texts].flatMap(([place, text]) =>
        entriesOf(
          text,
          day.sessions.filter(({ source }) => at(source) === place),
          plan.unit,
        ),
      ),
    };
  };
  return plan.weeks.map(({ number, first, last }) => ({
    number,
    days: plan.days.slice(first, last + 1).map(dayOf),
  }));
}

/** One entry a line of the cell; the start is that of the line's first session. */
function entriesOf(text: string, sessions: readonly Session[], unit: Unit): ShareEntry[] {
  const entries: ShareEntry[] = [];
  let from = 0;
  let clock: number | null = null;
  for (const line of text.split('\n')) {
    const until = from + line.length;
    const held = sessions.filter(({ source }) => source.start >= from && source.start <= until);
    from = until + 1;
    if (line.trim() === '') continue;
    // A start that was told on a line above is that line's.
    const told = held[0]?.clock ?? null;
    const start = told === clock ? null : told;
    clock = told;
    entries.push({
      words: withFigures(line.trim(), held, unit),
      isRest: held.length > 0 && held.every(({ activity }) => activity === 'rest'),
      start: start === null ? null : writeClock(start),
      minutes: sumOfMinutes(held),
    });
  }
  return entries;
}

/** In a log, distance and time stand in columns of their own: they follow words that hold no figure. */
function withFigures(words: string, held: readonly Session[], unit: Unit): string {
  const [session] = held;
  if (session === undefined || held.length > 1 || /\d/.test(words)) return words;
  const km = session.km === null ? [] : [sayDistance(session.km[1], unit)];
  const minutes = session.minutes === null ? [] : [sayMinutes(session.minutes[1])];
  return [words, ...km, ...minutes].join(', ');
}

/** Alternatives of a choice count once, with the longest. */
function sumOfMinutes(held: readonly Session[]): number | null {
  const told = held.flatMap(({ minutes, alt }) => (minutes === null ? [] : [{ minutes, alt }]));
  if (told.length === 0) return null;
  const choices = told.filter(({ alt }) => alt !== null).map(({ minutes }) => minutes[1]);
  const sure = told.filter(({ alt }) => alt === null).map(({ minutes }) => minutes[1]);
  return sure.reduce((sum, each) => sum + each, 0) + Math.max(0, ...choices);
}

const writeClock = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
