// What the sidebar shows of a plan as it was read.
import { locateFrom, readingView } from '../../src/sheets/reading-view';
import type { Plan } from '../../src/training/plan';
import type { Session } from '../../src/training/session';
import { day, session, week } from '../training/sessions';

const source = (row: number, column: number) => ({
  row,
  column,
  start: 0,
  end: 4,
  text: 'as typed',
});
const run: Partial<Session> = { kind: 'easy', source: source(2, 2) };
const bike: Partial<Session> = { activity: 'bike', minutes: [30, 30], source: source(2, 2) };
const rest: Partial<Session> = { activity: 'rest', source: source(2, 2) };

function planOf(sessions: readonly Partial<Session>[], parts: Partial<Plan> = {}): Plan {
  return {
    layout: 'week-grid',
    unit: 'mi',
    language: 'en',
    rows: [2, 2],
    weekStart: 'Mon',
    days: [day(0, sessions.map(session), { weekday: 'Mon', place: { row: 2, column: 2 } })],
    weeks: [week({ last: 0 })],
    unread: [],
    doubts: [],
    ...parts,
  };
}

const cellOf = (plan: Plan) => readingView(plan, locateFrom(10, 3))[0]?.cells[0];
const said = (sessions: readonly Partial<Session>[]) => cellOf(planOf(sessions))?.sessions;

test('sessions stand one by one, at the cell on the sheet', () => {
  expect(cellOf(planOf([run, bike]))).toMatchObject({
    a1: 'D11',
    sessions: ['easy run', '30 min bike'],
    text: 'as typed',
  });
});

test('the alternatives of a choice are one entry', () => {
  expect(
    said([
      { ...bike, alt: 0 },
      { ...rest, alt: 1 },
    ]),
  ).toEqual(['30 min bike or rest']);
});

test('what belongs to one alternative stays together', () => {
  const both = [
    { ...run, alt: 0 },
    { ...bike, alt: 0 },
    { ...rest, alt: 1 },
  ];
  expect(said(both)).toEqual(['easy run and 30 min bike or rest']);
});

test('a session beside a choice, and a second choice, stand alone', () => {
  expect(said([run, { ...bike, alt: 0 }, { ...rest, alt: 1 }])).toEqual([
    'easy run',
    '30 min bike or rest',
  ]);
  const second = { source: source(3, 2) };
  expect(
    said([
      { ...bike, alt: 0 },
      { ...rest, alt: 1 },
      { ...run, ...second, alt: 1 },
    ]),
  ).toEqual(['30 min bike or rest', 'easy run']);
});

test('an optional session says so', () => {
  expect(said([{ ...bike, optional: true }])).toEqual(['30 min bike (optional)']);
});

test('a day whose cell could not be read says why, and what stands there', () => {
  const unread = [{ row: 2, column: 2, text: 'Blorp', reason: 'These words are new to me.' }];
  expect(cellOf(planOf([], { unread }))).toMatchObject({
    sessions: [],
    unread: 'These words are new to me.',
    text: 'Blorp',
  });
});
