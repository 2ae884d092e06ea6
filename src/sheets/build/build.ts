// Building a plan for the sidebar: the question read, the plan built, the preview told.
import { buildPlan } from '../../planning/build/build-plan';
import type { BuildRequest, BuildResult, WeekOutline } from '../../planning/build/request';
import { readSettings } from '../../rules/settings';
import { NOBODY } from '../../training/athlete';
import { isoDate, weekdayOf, writeDate } from '../../training/calendar';
import { KM_PER_MILE } from '../../training/figures';
import type { IsoDate } from '../../training/plan';
import type { Unit } from '../../training/session';
import { CoachError } from '../problem';
import { spreadsheetLocale } from '../spreadsheet';
import { keyOf } from '../squad/members';
import { rulesTab } from '../tab';
import type { BuildPreview, BuildQuestion, PreviewWeek } from './answers';
import { athleteOf, athletes } from './build-form';

/** Builds without writing anything. */
export function previewPlan(question: BuildQuestion): BuildPreview {
  const { built, refusal } = builtFor(question);
  return {
    refusal,
    name: built?.name ?? '',
    unit: question.unit,
    race: built === null ? '' : `${weekdayOf(built.raceDate)} ${writeDate(built.raceDate)}`,
    weeks: (built?.weeks ?? []).map((week) => previewWeek(week, question.unit)),
    reasons: built?.reasons ?? [],
    medical: built?.medical ?? null,
    remaining: built?.remaining ?? [],
  };
}

function previewWeek({ from, km, longKm, ...week }: WeekOutline, unit: Unit): PreviewWeek {
  const inUnit = (distance: number) =>
    Math.round((unit === 'mi' ? distance / KM_PER_MILE : distance) * 10) / 10;
  return {
    ...week,
    from: writeDate(from, false),
    distance: inUnit(km),
    long: longKm === null ? null : inUnit(longKm),
  };
}

/** @throws CoachError where the athlete's row is gone, or a date is none. */
export function builtFor(question: BuildQuestion): BuildResult {
  const { athlete: key } = question;
  const member = key === null ? undefined : athletes().find((each) => keyOf(each) === key);
  if (key !== null && member === undefined) {
    throw new CoachError("The athlete's row is gone. Open Build a plan again and choose another.");
  }
  return buildPlan(
    requestOf(question),
    member === undefined ? NOBODY : athleteOf(member),
    readSettings(rulesTab()?.cells ?? []),
    { locale: spreadsheetLocale() },
  );
}

function requestOf({ weekly, longest, ...question }: BuildQuestion): BuildRequest {
  const { unit, raceDate, weeks } = question;
  const km = (distance: number | null) =>
    distance !== null && Number.isFinite(distance)
      ? unit === 'mi'
        ? distance * KM_PER_MILE
        : distance
      : 0;
  return {
    distance: question.distance,
    level: question.level,
    start: demandDate(question.start, 'first day'),
    raceDate: raceDate === null ? null : demandDate(raceDate, 'race date'),
    weeks: weeks === null || !Number.isInteger(weeks) ? null : weeks,
    runDays: question.runDays,
    longRunDay: question.longRunDay,
    weeklyKm: km(weekly),
    longestKm: km(longest),
    unit,
    weekStart: question.weekStart,
    layout: question.layout,
  };
}

function demandDate(date: string, name: string): IsoDate {
  const [year, month, day] = date.split('-').map(Number);
  const known = isoDate(year ?? 0, month ?? 0, day ?? 0);
  if (known === null) throw new CoachError(`The ${name} is no date of the calendar.`);
  return known;
}
