// What an injury leaves room for.
import { strengthDose } from '../../src/rules/strength-dose';
import type { Injury } from '../../src/training/athlete';
import { bears } from '../../src/training/bearing';
import { told } from '../rules/checking';

const injury = (kind: Injury['kind'], until: string | null = null): Injury => ({
  kind,
  text: kind,
  until,
});
const hurt = (kind: Injury['kind'], clearedBy: string | null = null) => ({
  injuries: [injury(kind)],
  clearedBy,
});

test('a leg that nobody cleared bears swimming and upper-body work, no strength and no rope', () => {
  const athlete = hurt('knee');
  expect(bears(athlete, { activity: 'swim' }, null)).toBe(true);
  expect(bears(athlete, { activity: 'strength', traits: ['upper-body'] }, null)).toBe(true);
  expect(bears(athlete, { activity: 'strength' }, null)).toBe(false);
  expect(bears(athlete, { activity: 'rope' }, null)).toBe(false);
});

test('once cleared, only what the table excludes is out', () => {
  const athlete = hurt('knee', 'physio');
  expect(bears(athlete, { activity: 'strength' }, null)).toBe(true);
  expect(bears(athlete, { activity: 'stairs' }, null)).toBe(false);
});

test('the ill bear nothing through the last day that is given', () => {
  const athlete = { injuries: [injury('ill', '2026-06-07')], clearedBy: null };
  expect(bears(athlete, { activity: 'yoga' }, '2026-06-07')).toBe(false);
  expect(bears(athlete, { activity: 'yoga' }, '2026-06-08')).toBe(true);
});

test('no rule asks for strength that an injury forbids', () => {
  const weeks = ["Mon swim 30' | Wed easy 5 mi"];
  const notes = (athlete: Parameters<typeof told>[2]) => told(strengthDose, weeks, athlete);
  expect(notes({})).toEqual(['note Week 1']);
  expect(notes({ athlete: hurt('knee') })).toEqual([]);
  expect(notes({ athlete: hurt('knee', 'physio') })).toEqual(['note Week 1']);
  expect(notes({ athlete: hurt('ill') })).toEqual([]);
});
