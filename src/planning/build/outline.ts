// A built plan's weeks in figures, for the preview.
import type { Weekday } from '../../training/plan';
import type { Unit } from '../../training/session';
import type { BuiltWeek } from './cells';
import { inKm } from './measure';
import type { WeekOutline } from './request';
import { weekdayAt } from './weekdays';

export const outlineOf = (
  weeks: readonly BuiltWeek[],
  order: readonly Weekday[],
  unit: Unit,
): readonly WeekOutline[] =>
  weeks.map(({ season, runs, volume, long, cross }, index) => ({
    number: index + 1,
    from: season.from,
    phase: season.phase,
    easier: season.easier,
    km: inKm(volume, unit),
    longKm: long === null ? null : inKm(long, unit),
    hardDays: runs.filter(({ hard }) => hard).map(({ day }) => weekdayAt(order, day)),
    crossMinutes: cross.reduce((sum, { minutes }) => sum + minutes, 0),
    strength: cross.filter(({ kind }) => kind === 'strength').length,
    race: season.raceDay !== null,
  }));
