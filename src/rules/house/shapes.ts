// The sentences a coach can make a rule of her own with, and what each of them checks.
import { minutesOf } from '../../training/load';
import type { Weekday } from '../../training/plan';
import type { Session } from '../../training/session';
import { sayCount, sayMinutes, sentenceCase } from '../../training/wording';
import { comesBefore, halfOf, hoursBetween } from '../order-of-day';
import {
  atSessions,
  atWeek,
  type DayRule,
  type RuleContext,
  type Violation,
  type WeekRule,
} from '../rule';
import type { DayView } from '../view';
import type { Subject } from './subject';

/** What a coach filled in for one rule. */
export interface Blanks {
  readonly what: Subject;
  readonly number: number;
  readonly other: Subject;
  readonly weekday: Weekday;
}
type Blank = keyof Blanks;
type DayPart = Pick<DayRule, 'scope' | 'check'>;
type WeekPart = Pick<WeekRule, 'scope' | 'check'>;

export interface Shape {
  /** As the coach chooses it; the blanks in square brackets are the row's other cells. */
  readonly sentence: string;
  readonly needs: readonly Blank[];
  /** Largest number that makes sense. */
  readonly most: number;
  /** The rule in the coach's own words. */
  readonly say: (blanks: Blanks) => string;
  readonly check: (blanks: Blanks, rule: string) => DayPart | WeekPart;
}

const daily = (check: DayRule['check']): DayPart => ({ scope: { kind: 'day' }, check });
const weekly = (check: WeekRule['check']): WeekPart => ({ scope: { kind: 'week' }, check });

const on = (subject: Subject, day: DayView): Session[] =>
  day.sessions.filter((session) => subject.holds(session, day));

const violation = (
  at: Violation['at'],
  message: string,
  rule: string,
  advice: string,
): Violation => ({
  at,
  message,
  advice,
  pattern: rule,
});

/** A day rule about every pair of a session here and another so many days away. */
function pairs(
  { what, other, number }: Blanks,
  direction: 1 | -1,
  from: number,
  to: number,
  rule: string,
): DayPart {
  return {
    scope: { kind: 'days', before: direction < 0 ? number : 0, after: direction > 0 ? number : 0 },
    check: (day) =>
      on(what, day).flatMap((session) => {
        for (let away = from; away <= to; away++) {
          const there = day.away(away * direction);
          const match =
            there === null ? undefined : on(other, there).find((each) => each !== session);
          if (there === null || match === undefined) continue;
          const distance =
            away === 0
              ? 'on the same day as'
              : `${sayCount(away, 'day')} ${direction > 0 ? 'before' : 'after'}`;
          return [
            violation(
              atSessions(session, match),
              `${sentenceCase(day.say(session))} on ${day.name} is ${distance} the ${there.say(match)}; your rule is: ${rule}.`,
              rule,
              `Move the ${day.kindOf(session)} to another day.`,
            ),
          ];
        }
        return [];
      }),
  };
}

const perWeek = (
  what: Subject,
  isBroken: (count: number) => boolean,
  rule: string,
  advice: string,
): WeekPart => ({
  scope: { kind: 'week' },
  check(week) {
    const count = week.days.reduce((sum, day) => sum + on(what, day).length, 0);
    if (week.partial || !isBroken(count)) return [];
    return [
      violation(
        atWeek(week),
        `${week.name} has ${sayCount(count, 'session')} of ${what.name}; your rule is: ${rule}.`,
        rule,
        advice,
      ),
    ];
  },
});

export const SHAPES: readonly Shape[] = [
  {
    sentence: 'no [what] within [number] days before [other]',
    needs: ['what', 'number', 'other'],
    most: 14,
    say: ({ what, number, other }) =>
      `no ${what.name} within ${sayCount(number, 'day')} before ${other.name}`,
    check: (blanks, rule) => pairs(blanks, 1, 1, blanks.number, rule),
  },
  {
    sentence: 'no [what] within [number] days after [other]',
    needs: ['what', 'number', 'other'],
    most: 14,
    say: ({ what, number, other }) =>
      `no ${what.name} within ${sayCount(number, 'day')} after ${other.name}`,
    check: (blanks, rule) => pairs(blanks, -1, 1, blanks.number, rule),
  },
  {
    sentence: 'at most [number] [what] per week',
    needs: ['what', 'number'],
    most: 14,
    say: ({ what, number }) => `at most ${number} ${what.name} per week`,
    check: ({ what, number }, rule) =>
      perWeek(
        what,
        (count) => count > number,
        rule,
        `Drop ${what.name} from this week until the number fits.`,
      ),
  },
  {
    sentence: 'at least [number] [what] per week',
    needs: ['what', 'number'],
    most: 14,
    say: ({ what, number }) => `at least ${number} ${what.name} per week`,
    check: ({ what, number }, rule) =>
      perWeek(what, (count) => count < number, rule, `Add ${what.name} to this week.`),
  },
  {
    sentence: '[what] not on [weekday]',
    needs: ['what', 'weekday'],
    most: 0,
    say: ({ what, weekday }) => `no ${what.name} on ${weekday}`,
    check: ({ what, weekday }, rule) =>
      daily((day) =>
        day.day.weekday !== weekday
          ? []
          : on(what, day).map((session) =>
              violation(
                atSessions(session),
                `${sentenceCase(day.say(session))} stands on ${day.name}; your rule is: ${rule}.`,
                rule,
                `Move the ${day.kindOf(session)} to another weekday.`,
              ),
            ),
      ),
  },
  {
    sentence: 'at least [number] days between [what] and [other]',
    needs: ['what', 'number', 'other'],
    most: 14,
    say: ({ what, number, other }) =>
      `at least ${sayCount(number, 'day')} between ${what.name} and ${other.name}`,
    check: (blanks, rule) => {
      const ahead = pairs(blanks, 1, 0, blanks.number - 1, rule);
      // Of two alike, the earlier one speaks for the pair.
      const back =
        blanks.what === blanks.other ? null : pairs(blanks, -1, 1, blanks.number - 1, rule);
      return {
        scope: { kind: 'days', before: blanks.number, after: blanks.number },
        check: (day: DayView, context: RuleContext) => [
          ...ahead.check(day, context),
          ...(back === null ? [] : back.check(day, context)),
        ],
      };
    },
  },
  {
    sentence: 'at least [number] hours between [what] and [other]',
    needs: ['what', 'number', 'other'],
    most: 24,
    say: ({ what, number, other }) =>
      `at least ${sayCount(number, 'hour')} between ${what.name} and ${other.name}`,
    check: ({ what, number, other }, rule) =>
      daily((day, { athlete }) =>
        on(what, day).flatMap((session) => {
          const others = on(other, day).filter((each) => each !== session);
          // Of two alike, the later one is told about the earlier.
          const match = others.find(
            (each) => what !== other || comesBefore(each, session, day.sessions),
          );
          if (match === undefined) return [];
          const hours = hoursBetween(session, match, athlete);
          const halves = [halfOf(session), halfOf(match)];
          // Morning and afternoon count as far enough; without any time nobody can tell.
          const isClose =
            hours === null ? halves[0] !== null && halves[0] === halves[1] : hours < number;
          if (!isClose) return [];
          return [
            violation(
              atSessions(session, match),
              `${sentenceCase(day.say(session))} and the ${day.say(match)} on ${day.name} are too close; your rule is: ${rule}.`,
              rule,
              `Move one of them to the other half of the day.`,
            ),
          ];
        }),
      ),
  },
  {
    sentence: 'minutes of [what] at most [number] per week',
    needs: ['what', 'number'],
    most: 2000,
    say: ({ what, number }) => `at most ${sayMinutes(number)} of ${what.name} per week`,
    check: ({ what, number }, rule) =>
      weekly((week, { athlete }) => {
        const minutes = week.days
          .flatMap((day) => on(what, day))
          .reduce((sum, session) => sum + minutesOf(session, athlete).value, 0);
        if (minutes <= number) return [];
        return [
          violation(
            atWeek(week),
            `${week.name} has ${sayMinutes(minutes)} of ${what.name}; your rule is: ${rule}.`,
            rule,
            `Shorten it by ${sayMinutes(minutes - number)}.`,
          ),
        ];
      }),
  },
];
