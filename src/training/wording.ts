// How a day, a session, a distance and a time are said, everywhere the same.
import { writeDate } from './calendar';
import { KM_PER_MILE } from './figures';
import type { Day, Week, Weekday } from './plan';
import type { Activity, Kind, Session, Span, Unit } from './session';

/** Activity names inside a sentence; `sentenceCase` for the start of one. */
export const ACTIVITY_NAMES: Readonly<Record<Activity, string>> = {
  run: 'run',
  walk: 'walk',
  hike: 'hike',
  bike: 'bike',
  mtb: 'mountain bike',
  swim: 'swim',
  'aqua-jog': 'aqua jog',
  elliptical: 'elliptical',
  row: 'row',
  ski: 'ski machine',
  stairs: 'stairs',
  climber: 'climbing machine',
  rope: 'jump rope',
  plyo: 'plyometrics',
  strength: 'strength',
  core: 'core',
  mobility: 'mobility',
  yoga: 'yoga',
  pilates: 'Pilates',
  racket: 'racket sport',
  play: 'play',
  dance: 'dance',
  climb: 'climbing',
  martial: 'martial arts',
  golf: 'golf',
  cross: 'cross-training',
  other: 'other training',
  rest: 'rest',
};

export const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
};

const RUN_NAMES: Readonly<Record<Kind, string>> = {
  easy: 'easy run',
  long: 'long run',
  tempo: 'tempo run',
  intervals: 'interval run',
  hills: 'hill run',
  race: 'race',
};

/** `Fri 12 Jun`; without a date `Week 3 Fri`, or `Week 3 day 5` where the sheet names no weekday. */
export function sayDay(day: Day, week: Week): string {
  return day.date === null
    ? dateless(day, week)
    : `${weekdayOrEmpty(day)}${writeDate(day.date, false)}`;
}

/** `Fri 12 Jun 2026`; without a date as `sayDay`. */
export function sayWhen(day: Day, week: Week): string {
  return day.date === null ? dateless(day, week) : `${weekdayOrEmpty(day)}${writeDate(day.date)}`;
}

export const sayWeek = (week: Week): string => `Week ${week.number}`;

/** `18 mi`, `12.5 km`; the distance is given in kilometres. */
export function sayDistance(km: number, unit: Unit): string {
  const value = unit === 'mi' ? km / KM_PER_MILE : km;
  const digits = value < 100 && Math.abs(value - Math.round(value)) > 0.07 ? 1 : 0;
  return `${trimmed(value, digits)} ${unit}`;
}

/** `45 min`, `1 h`, `1 h 30`. */
export function sayMinutes(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} min`;
  const rest = whole % 60;
  const hours = Math.floor(whole / 60);
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

/** `18 mi long run`, `40 min strength`, `easy run`, `6–8 km tempo run`: the session inside a sentence. */
export function saySession(session: Session, unit: Unit): string {
  const amount =
    session.km !== null
      ? sayKmSpan(session.km, unit)
      : session.minutes !== null
        ? sayMinutesSpan(session.minutes)
        : '';
  const name = sayName(session);
  return amount === '' ? name : `${amount} ${name}`;
}

/** The session's name alone: `long run`, `easy swim`, `strength`. */
export function sayName(session: Session): string {
  if (session.activity === 'run') {
    if (session.traits.includes('medium-long')) return 'medium-long run';
    if (session.traits.includes('trial')) return 'time trial';
    return RUN_NAMES[session.kind ?? 'easy'];
  }
  const name = ACTIVITY_NAMES[session.activity];
  return session.effort === null || session.effort === 'moderate' || session.activity === 'rest'
    ? name
    : `${session.effort} ${name}`;
}

/** The first letter in upper case, for the start of a sentence. */
export const sentenceCase = (text: string): string =>
  text.slice(0, 1).toUpperCase() + text.slice(1);

/** `strength`, `strength and swim`, `strength, swim and bike`. */
export function sayList(words: readonly string[], word = 'and'): string {
  const last = words[words.length - 1];
  if (last === undefined) return '';
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** `1 day`, `3 days`. */
export const sayCount = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const weekdayOrEmpty = (day: Day): string => (day.weekday === null ? '' : `${day.weekday} `);

const dateless = (day: Day, week: Week): string =>
  `${sayWeek(week)} ${day.weekday ?? `day ${day.index - week.first + 1}`}`;

function sayKmSpan([min, max]: Span, unit: Unit): string {
  const high = sayDistance(max, unit);
  const low = sayDistance(min, unit);
  return low === high ? high : `${low.slice(0, low.indexOf(' '))}–${high}`;
}

function sayMinutesSpan([min, max]: Span): string {
  const high = sayMinutes(max);
  const low = sayMinutes(min);
  if (low === high) return high;
  return max < 60 ? `${Math.round(min)}–${high}` : `${low} to ${high}`;
}

const trimmed = (value: number, digits: number): string => String(Number(value.toFixed(digits)));
