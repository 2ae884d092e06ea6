// plyo-out-of-season: jumps within six weeks of a race that is not about speed.
import { plyoOutOfSeason } from '../../src/rules/plyo-out-of-season';
import { told } from './checking';
import { repeat } from './weeks';

const weeks = (ahead: number, session = 'plyo') => [
  `Mon ${session}`,
  ...repeat('Tue easy 5 mi', ahead - 1),
  'Mon race 10 mi',
];
const athlete = { goals: ['marathon'] } as const;

test('six weeks before a race is a note, seven is not', () => {
  expect(told(plyoOutOfSeason, weeks(6), { athlete })).toEqual(['note Mon 1 Jun 2026: plyo']);
  expect(told(plyoOutOfSeason, weeks(7), { athlete })).toEqual([]);
  expect(told(plyoOutOfSeason, weeks(7), { athlete, numbers: { weeks: 7 } })).toHaveLength(1);
});

test('a speed or sprint goal, no goal at all, or no race: silent', () => {
  expect(told(plyoOutOfSeason, weeks(4), { athlete: { goals: ['speed'] } })).toEqual([]);
  expect(told(plyoOutOfSeason, weeks(4), { athlete: { goals: ['half', 'sprint'] } })).toEqual([]);
  expect(told(plyoOutOfSeason, weeks(4))).toEqual([]);
  expect(told(plyoOutOfSeason, weeks(4).slice(0, -1), { athlete })).toEqual([]);
});

test('a choice stays a note; without dates the week is named', () => {
  expect(told(plyoOutOfSeason, weeks(4, 'plyo or swim'), { athlete, from: null })).toEqual([
    'note Week 1 Mon: plyo',
  ]);
});
