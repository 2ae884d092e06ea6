// A made-up plan's load as the server answers it.
import type { ChartWeek } from '../../src/functions/load-charts';
import type { LoadAnswer } from '../../src/sheets/report/answers';

const week = (label: string, parts: Partial<ChartWeek> = {}): ChartWeek => ({
  label,
  partial: false,
  runMinutes: { given: 120, estimated: 80 },
  crossMinutes: { given: 60, estimated: 0 },
  effort: { given: 0, estimated: 900 },
  impact: 240,
  longestRun: 14,
  longestRunEstimated: false,
  longestBefore: null,
  monotony: 1.4,
  easyShare: 0.8,
  planned: null,
  done: null,
  estimated: ['running time', 'effort'],
  ...parts,
});

export const load = (parts: Partial<LoadAnswer> = {}): LoadAnswer => ({
  sheetId: 7,
  tab: 'Spring marathon',
  range: 'A1:H4',
  summary: '3 weeks, Monday to Sunday, rows 2 to 4, miles',
  unit: 'mi',
  weeks: [
    week('1 Jun (part)', { partial: true }),
    week('8 Jun'),
    week('15 Jun', { longestRun: 18, longestBefore: 14 }),
  ],
  medical: null,
  model: ['A model, not a measurement.'],
  estimates: ['Pale is estimated.'],
  ...parts,
});

export const loadWeek = week;
