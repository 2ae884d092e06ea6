// A squad as the server answers it, for the sidebar's tests.
import type { SquadAnswer, SquadEntry } from '../../../src/sheets/squad/answers';

export const entry = (athlete: string, changes: Partial<SquadEntry> = {}): SquadEntry => ({
  athlete,
  tab: `${athlete} plan`,
  state: 'checked',
  counts: { error: 0, warning: 0, note: 2 },
  first: 'Note: Nothing for the core in two weeks.',
  when: '',
  change: 'as before',
  race: '',
  daysToGo: null,
  checked: '25 Nov 2026, 10:20',
  ...changes,
});

/** Still to be checked, and never was. */
export const waiting = (athlete: string): SquadEntry =>
  entry(athlete, { state: 'waiting', counts: null, first: '', change: '', checked: '' });

export const GRAVE = entry('Ann', {
  counts: { error: 2, warning: 1, note: 3 },
  first: 'Error: 40 min strength on Fri 27 Nov is the day before the 12 km long run.',
  when: 'Fri 27 Nov 2026',
  change: '1 error more',
  race: 'City marathon, Sun 23 May 2027',
  daysToGo: 179,
});

export const BROKEN = entry('Cy', {
  counts: null,
  first: 'There is no tab "Cy plan". Was it renamed or deleted?',
  change: '',
});

export const squadOf = (entries: readonly SquadEntry[], running = false): SquadAnswer => ({
  entries,
  running,
});
