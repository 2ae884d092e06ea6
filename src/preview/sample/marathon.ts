// The sample's first tab: a twelve-week marathon block as a coach writes it, in miles.
import type { CellContent, TabDescription } from '../workbook';

const HEADINGS = [
  'Week',
  'w/c',
  'Mon',
  'Tue',
  'Wed',
  'Thu',
  'Fri',
  'Sat',
  'Sun',
  'Miles',
  'Phase',
  'Notes',
] as const;

interface WeekRow {
  readonly monday: string;
  /** Monday to Sunday. */
  readonly days: readonly [string, string, string, string, string, string, string];
  readonly total: number;
  readonly phase: string;
  readonly notes: string;
}

const WEEKS: readonly WeekRow[] = [
  {
    monday: '2027-03-01',
    days: [
      'Rest',
      '5 easy',
      '6 x 400 @ 5k effort, jog back. 5 total',
      '4 easy',
      'Strength 40 min',
      'Long run 11 mi',
      'Bike 30 min easy or rest',
    ],
    total: 25,
    phase: 'Base',
    notes: 'Find the routine first. Nothing heroic.',
  },
  {
    monday: '2027-03-08',
    days: [
      'Yoga',
      '5 easy + strides',
      'Tempo 5, middle 3 @ threshold',
      '5 easy',
      'Strength 40 min',
      'Long run 12 mi',
      'Swim 30 min easy',
    ],
    total: 27,
    phase: 'Base',
    notes: '',
  },
  {
    monday: '2027-03-15',
    days: [
      'Bike 45 min',
      '5 easy',
      'Swim 40 min',
      '6 easy + strides',
      'Strength 40 min',
      'Long run 13 mi',
      'Bike 60 min steady',
    ],
    total: 24,
    phase: 'Base',
    notes: 'Work trip: gym days instead of the track.',
  },
  {
    monday: '2027-03-22',
    days: [
      'Strength 30 min',
      '4 easy',
      'Hills 8 x 60 sec, 5 total',
      'Yoga',
      '4 easy',
      'Long run 9 mi',
      'Rest or XT',
    ],
    total: 22,
    phase: 'Base',
    notes: 'Cutback. Sleep in.',
  },
  {
    monday: '2027-03-29',
    days: [
      'Rest',
      '6 easy',
      '5 x 1000 @ 10k effort, 7 total\nSpin class 45 min hard',
      '5 easy',
      'Strength 40 min',
      'Long run 14 mi',
      'Rest',
    ],
    total: 32,
    phase: 'Build',
    notes: 'Spin is with the club, so go if you like.',
  },
  {
    monday: '2027-04-05',
    days: [
      'Yoga',
      '6 easy + strides',
      'AM: 4 x 1 mile @ 10k, 8 total\nPM: 4 tempo',
      '5 easy',
      'Strength 40 min',
      'Long run 16 mi',
      'Rest or XT',
    ],
    total: 39,
    phase: 'Build',
    notes: 'Big Wednesday. Eat between the two.',
  },
  {
    monday: '2027-04-12',
    days: [
      'Swim 30 min easy',
      '6 easy',
      'Tempo 7, middle 5 @ threshold',
      'Strength 40 min',
      '6 easy',
      'Long run 17 mi, last 4 @ marathon pace',
      'Rest',
    ],
    total: 36,
    phase: 'Build',
    notes: 'First gels in training.',
  },
  {
    monday: '2027-04-19',
    days: [
      'Strength 30 min',
      '5 easy',
      'Hills 10 x 60 sec, 6 total',
      '4 easy',
      'Rest',
      '10k race (Tidewater)',
      '5 recovery',
    ],
    total: 26,
    phase: 'Build',
    notes: 'Cutback with a race. Tell me the splits.',
  },
  {
    monday: '2027-04-26',
    days: [
      'Yoga',
      '6 easy + strides',
      '3 x 2 miles @ half marathon effort, 9 total',
      '5 easy',
      'Strength 40 min',
      'Long run 18 mi',
      'Bike 45 min easy or rest',
    ],
    total: 38,
    phase: 'Peak',
    notes: '',
  },
  {
    monday: '2027-05-03',
    days: [
      'Rest',
      '6 easy',
      'Tempo 8, middle 6 @ marathon pace',
      'Strength 30 min',
      '5 easy + strides',
      'Long run 20 mi',
      'Rest',
    ],
    total: 39,
    phase: 'Peak',
    notes: 'The big one. Race breakfast, race shoes.',
  },
  {
    monday: '2027-05-10',
    days: [
      'Rest',
      '5 easy',
      '5 x 800 @ 10k effort, 6 total',
      '4 easy',
      'Strength 30 min',
      'Long run 12 mi',
      'Rest',
    ],
    total: 27,
    phase: 'Taper',
    notes: 'You will feel flat. That is the taper.',
  },
  {
    monday: '2027-05-17',
    days: [
      'Rest',
      '4 easy + strides',
      '5 with 2 @ marathon pace',
      'Box jumps and hops 20 min',
      'Rest',
      '2 shakeout',
      'MARATHON',
    ],
    total: 37.2,
    phase: 'Race week',
    notes: 'Trust it.',
  },
];

const FIRST_ROW = 4;

function weekCells(week: WeekRow, index: number): readonly CellContent[] {
  return [
    index + 1,
    { date: week.monday, format: 'd mmm' },
    ...week.days,
    week.total,
    week.phase,
    week.notes,
  ];
}

/** Background by cell of every day whose text matches, in the coach's own colours. */
function colouredDays(pattern: RegExp, colour: string): Record<string, string> {
  const found: Record<string, string> = {};
  WEEKS.forEach((week, row) => {
    week.days.forEach((text, day) => {
      if (pattern.test(text)) found[`${'CDEFGHI'[day]}${FIRST_ROW + row}`] = colour;
    });
  });
  return found;
}

const lastRow = FIRST_ROW + WEEKS.length - 1;

export const marathon: TabDescription = {
  name: 'Spring marathon',
  size: { rows: 60, columns: 20 },
  cells: [
    ['Hannah: spring marathon, Sunday 23 May 2027'],
    [
      'Easy means you can chat. XT is bike, swim or elliptical, your choice. Call me if anything niggles.',
    ],
    HEADINGS,
    ...WEEKS.map(weekCells),
  ],
  notes: {
    H12: 'Gel at 40 min, then every 30. Carry water.',
    H13: 'Same loop as last year, anticlockwise.',
  },
  backgrounds: {
    'A3:L3': '#37517e',
    [`A${FIRST_ROW}:B${lastRow}`]: '#f3f6fb',
    [`J${FIRST_ROW}:J${lastRow}`]: '#f3f6fb',
    ...colouredDays(/long run/i, '#cfe2f3'),
    ...colouredDays(/marathon$/i, '#d9d2e9'),
  },
  fontColors: {
    A2: '#5f6368',
    'A3:L3': '#ffffff',
    [`K${FIRST_ROW}:L${lastRow}`]: '#5f6368',
  },
  fontSizes: { A1: 15, 'A2:L2': 10, [`A3:L${lastRow}`]: 10 },
  bold: ['A1', 'A3:L3', `A${FIRST_ROW}:A${lastRow}`, `I${lastRow}`],
  wrap: [`C${FIRST_ROW}:I${lastRow}`, `L${FIRST_ROW}:L${lastRow}`],
  centered: [`A3:B${lastRow}`, `J3:J${lastRow}`],
  middle: [`A1:L${lastRow}`],
  columnWidths: {
    A: 46,
    B: 58,
    'C:D': 112,
    E: 190,
    F: 118,
    G: 112,
    H: 132,
    I: 120,
    J: 54,
    K: 76,
    L: 240,
  },
  rowHeights: {
    1: 34,
    3: 26,
    ...Object.fromEntries(WEEKS.map((_, index) => [FIRST_ROW + index, 38])),
  },
  frozenRows: 3,
};
