// A coach's twelve athletes, each with a plan tab, put into the preview's spreadsheet.
import type { Page } from 'playwright-core';

/** Monday to Sunday. */
type Week = readonly [string, string, string, string, string, string, string];

const CALM: Week = [
  'Rest',
  '5 easy',
  'Tempo 5, middle 3 @ threshold. PM: strength 30 min',
  '4 easy',
  'Bike 40 min easy',
  'Rest',
  'Long run 9',
];
const CLASH: Week = [
  'Swim 30 min',
  '6 easy',
  '6 x 800 @ 5k effort, 7 total',
  '5 easy',
  'Gym: squats 40 min',
  'Long run 12',
  'Rest',
];
const BUSY: Week = [
  'Bike 60 min',
  '5 easy + yoga',
  'Hills 8 x 60 sec, 5 total',
  'Swim 45 min',
  '5 easy',
  'Long run 10',
  'Strength 40 min',
];
const JUMPS: Week = [
  'Rest',
  '4 easy',
  '5 x 1000 @ 10k effort, 7 total',
  'Box jumps 20 min',
  '4 easy',
  'Rest',
  'Half marathon race',
];

interface Person {
  readonly name: string;
  readonly tab: string;
  readonly level: string;
  /** Null: the Athletes tab names a tab that is not there. */
  readonly weeks: readonly Week[] | null;
  readonly race?: string;
  readonly injury?: string;
}

const PEOPLE: readonly Person[] = [
  { name: 'Amara', tab: 'Amara half', level: 'beginner', weeks: [CALM, CALM, CALM, CALM] },
  { name: 'Ben', tab: 'Ben 10k', level: 'intermediate', weeks: [CALM, CLASH, CLASH, CALM] },
  { name: 'Chloe', tab: 'Chloe', level: 'beginner', weeks: [BUSY, BUSY, BUSY, CALM] },
  { name: 'Dmitri', tab: 'Dmitri marathon', level: 'advanced', weeks: [CALM, CALM, CLASH, JUMPS] },
  { name: 'Elif', tab: 'Elif base', level: 'intermediate', weeks: [CALM, BUSY, CALM, BUSY] },
  { name: 'Farid', tab: 'Farid old plan', level: 'beginner', weeks: null },
  { name: 'Grace', tab: "Grace's plan", level: 'intermediate', weeks: [CALM, CALM, CALM, CALM] },
  {
    name: 'Hugo',
    tab: 'Hugo comeback',
    level: 'beginner',
    weeks: [CALM, CALM, CALM, CALM],
    injury: 'sore Achilles',
  },
  { name: 'Ines', tab: 'Ines 5k', level: 'advanced', weeks: [CLASH, CALM, CALM, CALM] },
  { name: 'Jonas', tab: 'Jonas', level: 'intermediate', weeks: [CALM, CALM, CALM, JUMPS] },
  { name: 'Kei', tab: 'Kei trail', level: 'advanced', weeks: [BUSY, CALM, BUSY, CALM] },
  { name: 'Lena', tab: 'Lena first 10k', level: 'beginner', weeks: [CALM, CALM, CALM, CALM] },
];

export const SQUAD_SIZE = PEOPLE.length;

/** Adds the tabs; each plan begins on the Monday `monday`, as `YYYY-MM-DD`. */
export async function addTwelveAthletes(page: Page, monday: string): Promise<void> {
  const grids = PEOPLE.flatMap(({ tab, weeks }) =>
    weeks === null ? [] : [{ name: tab, rows: planRows(weeks, monday) }],
  );
  const athletes = [
    ['Athlete', 'Plan tab', 'Level', 'Injuries'],
    ...PEOPLE.map(({ name, tab, level, injury }) => [name, tab, level, injury ?? '']),
  ];
  await page.evaluate(
    (tabs) => {
      const workbook = window.localSheets?.api.getActiveWorkbook();
      for (const { name, rows } of tabs) {
        const cellData = Object.fromEntries(
          rows.map((row, r) => [r, Object.fromEntries(row.map((text, c) => [c, { v: text }]))]),
        );
        workbook?.insertSheet(name, { sheet: { cellData } });
      }
    },
    [...grids, { name: 'Athletes', rows: athletes }],
  );
}

function planRows(weeks: readonly Week[], monday: string): string[][] {
  const first = Date.parse(`${monday}T00:00:00Z`);
  const dayOf = (week: number) =>
    new Date(first + week * 7 * 86_400_000).toISOString().slice(0, 10);
  return [
    ['Week', 'w/c', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    ...weeks.map((days, index) => [String(index + 1), dayOf(index), ...days]),
  ];
}
