// technique-first: off until a coach turns it on, then a word on form is asked for.
import { NO_SETTINGS } from '../../src/rules/settings';
import { techniqueFirst } from '../../src/rules/technique-first';
import { told } from './checking';

const RUNS = 'Tue easy 5 mi';
const on = {
  settings: {
    ...NO_SETTINGS,
    rules: { 'technique-first': { severity: 'note' as const, numbers: {} } },
  },
};

test('it is silent by default', () => {
  expect(told(techniqueFirst, [RUNS, RUNS, 'Mon rope'])).toEqual([]);
});

test.each(['rope', 'plyo', 'climb', 'martial', 'strength #weights', 'strength #kettlebell'])(
  'a first %s without a word on form is a note',
  (session) => {
    expect(told(techniqueFirst, [RUNS, RUNS, `Mon ${session} | Wed ${session}`], on)).toEqual([
      `note Mon 15 Jun 2026: ${session}`,
    ]);
    expect(told(techniqueFirst, [RUNS, RUNS, `Mon ${session} #form`], on)).toEqual([]);
    expect(told(techniqueFirst, [RUNS, `Mon ${session}`, `Mon ${session}`], on)).toEqual([]);
  },
);

test('plain strength and a bike are not technical', () => {
  expect(told(techniqueFirst, [RUNS, RUNS, 'Mon strength | Tue bike'], on)).toEqual([]);
});

test('a choice stays a note, and without dates the week is named', () => {
  expect(told(techniqueFirst, [RUNS, RUNS, 'Mon rope or rest'], { ...on, from: null })).toEqual([
    'note Week 3 Mon: rope',
  ]);
});
