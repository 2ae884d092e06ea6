// In a log a session fills a row, so rows change places and their dates stay.
import { edited } from '../../../src/planning/fix/draft';
import { fixesFor } from '../../../src/planning/fix/fix';
import { fixAll } from '../../../src/planning/fix/fix-all';
import { addDays } from '../../../src/training/calendar';
import type { Cell, Grid } from '../../../src/training/cell';
import { repairOf } from './cells';

type Row = readonly [text: string, km: number, minutes: number, comment: string];

const ROWS: readonly Row[] = [
  ['Rest', 0, 0, ''],
  ['Easy run', 8, 50, 'along the river'],
  ['Intervals 6 x 800 m', 10, 56, ''],
  ['Easy run', 9, 55, ''],
  ['Strength', 0, 40, 'squats and lunges'],
  ['Long run', 20, 120, 'bring gels'],
  ['Rest', 0, 0, ''],
];

const log: Grid = [
  ['Date', 'Session', 'Distance (km)', 'Time (min)', 'Comment'],
  ...ROWS.map(([text, km, minutes, comment], index): Cell[] => [
    { local: `${addDays('2027-03-01', index)}T00:00:00` },
    text,
    km === 0 ? '' : km,
    minutes === 0 ? '' : minutes,
    comment,
  ]),
];

const repair = repairOf(log);
const finding = repair.findings.findings.find(({ rule }) => rule === 'strength-before-key-run');
const fixes =
  finding === undefined ? [] : fixesFor(repair, finding, { occurrence: null, locked: [] });

test('a session moves with all that its row says', () => {
  const [move] = fixes.filter(({ kind }) => kind === 'move');
  expect(move?.title).toBe("Move Friday's strength to Monday");
  expect(move?.edits.every(({ kind }) => kind === 'exchange')).toBe(true);
  const after = edited(log, move?.edits ?? []);
  expect(after[1]).toEqual([log[1]?.[0], 'Strength', '', 40, 'squats and lunges']);
  expect(after[5]).toEqual([log[5]?.[0], 'Rest', '', '', '']);
});

test('taking out leaves the date and nothing else', () => {
  const date = log[3]?.[0] ?? '';
  const ride: Grid = [
    ...log.slice(0, 4),
    [date, 'Spin hard', 25, 45, 'with the club'],
    ...log.slice(4),
  ];
  const twice = repairOf(ride);
  const hard = twice.findings.findings.find(({ rule }) => rule === 'two-hard-sessions');
  const found = hard === undefined ? [] : fixesFor(twice, hard, { occurrence: null, locked: [] });
  const last = found[found.length - 1];
  expect(last?.kind).toBe('remove');
  expect(edited(ride, last?.edits ?? [])[4]).toEqual([date, '', '', '', '']);
});

test('no cell of a row is edited by itself', () => {
  for (const { kind, edits } of fixes) {
    expect([kind, edits.some((edit) => edit.kind === 'cell')]).toEqual([kind, kind === 'remove']);
  }
});

test('a locked cell holds its whole row', () => {
  const locked = [{ row: 6, column: 5 }];
  expect(fixAll(repair, { locked }).edits).toEqual([]);
});

test('what was done stays', () => {
  const [header = [], ...rows] = log;
  const done: Grid = [[...header, 'Actual km'], ...rows.map((row) => [...row, 5])];
  const past = repairOf(done);
  for (const each of past.findings.findings) {
    expect(fixesFor(past, each, { occurrence: null, locked: [] })).toEqual([]);
  }
});
