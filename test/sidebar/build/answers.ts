// What the server answers of building a plan, from the real builder.
import { buildPlan } from '../../../src/planning/build/build-plan';
import { NO_SETTINGS } from '../../../src/rules/settings';
import type { BuildForm, BuildPreview } from '../../../src/sheets/build/answers';
import { NOBODY } from '../../../src/training/athlete';
import { writeDate } from '../../../src/training/calendar';
import { REQUEST } from '../../planning/build/requests';

export const FORM: BuildForm = {
  athletes: [
    { key: 'hannah\nspring marathon', name: 'Hannah' },
    { key: 'bo\nbo 5k', name: 'Bo' },
  ],
  question: {
    athlete: 'hannah\nspring marathon',
    distance: 'half',
    level: 'intermediate',
    start: '2026-11-30',
    raceDate: null,
    weeks: 16,
    runDays: ['Tue', 'Wed', 'Thu', 'Sat', 'Sun'],
    longRunDay: 'Sun',
    weekly: 35,
    longest: 12,
    unit: 'km',
    weekStart: 'Mon',
    layout: 'week-grid',
  },
  basis: 'Running now is the mean of the 4 weeks before today in "Spring marathon".',
};

const EMPTY: BuildPreview = {
  refusal: null,
  name: '',
  unit: 'km',
  race: '',
  weeks: [],
  reasons: [],
  medical: null,
  remaining: [],
};

export function previewOf(more: Partial<BuildPreview> = {}): BuildPreview {
  const { built } = buildPlan({ ...REQUEST, weeks: 16 }, NOBODY, NO_SETTINGS, { locale: 'en_GB' });
  if (built === null) throw new Error('the plain request builds a plan');
  return {
    ...EMPTY,
    name: built.name,
    race: 'Sun 21 Mar 2027',
    weeks: built.weeks.map(({ from, km, longKm, ...week }) => ({
      ...week,
      from: writeDate(from, false),
      distance: Math.round(km),
      long: longKm === null ? null : Math.round(longKm),
    })),
    reasons: built.reasons,
    ...more,
  };
}

export const REFUSED: BuildPreview = {
  ...EMPTY,
  refusal: {
    field: 'weeks',
    rule: 'long-run-spike',
    message:
      '8 weeks from 15 km a week to a marathon is more than `long-run-spike` allows; 18 weeks work.',
    enough: 18,
  },
};
