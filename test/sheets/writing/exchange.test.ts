// Two cells that change places with all they hold.
import type { SheetEdit } from '../../../src/sheets/writing/answers';
import type { Cell } from '../../../src/training/cell';
import { closeAll, NO_OPTIONS, openAddOn } from '../open';
import { undo, write } from './writing';

afterEach(closeAll);

const exchange = (one: string, other: string, before: readonly [Cell, Cell]): SheetEdit => ({
  kind: 'exchange',
  cells: [one, other],
  before,
});

const open = () =>
  openAddOn([
    {
      name: 'Log',
      cells: [
        ['Date', 'Session', 'Time', 'Load'],
        [
          { date: '2026-06-08' },
          { rich: [{ text: 'Gym', bold: true }, { text: ' + core' }] },
          { minutes: 45 },
          { formula: '=C2*1440' },
        ],
        [{ date: '2026-06-09' }, 'Long run', '2 h', 7.5],
      ],
      notes: { B2: 'ask Jo' },
      backgrounds: { B3: '#ffe599' },
      validations: [{ range: 'B2:B3', values: ['Gym', 'Long run'], allowInvalid: true }],
    },
  ]);

const LINES = [
  [
    exchange('B2', 'B3', ['Gym + core', 'Long run']),
    exchange('C2', 'C3', [{ local: '1899-12-30T00:45:00' }, '2 h']),
    exchange('D2', 'D3', [64.8, 7.5]),
  ],
];

test('values, rich text, formulas, notes, colours and number formats change places', async () => {
  const sheets = await open();
  await sheets.settled();
  const before = sheets.fingerprint('Log');
  const [[load]] = sheets.values('Log', 'D2') as [[number]];
  const answer = await write(sheets, [
    LINES[0]?.slice(0, 2) ?? [],
    [exchange('D2', 'D3', [load, 7.5])],
  ]);
  expect(answer).toMatchObject({ written: 6, skipped: [] });
  expect(sheets.values('Log', 'B2:B3')).toEqual([['Long run'], ['Gym + core']]);
  expect(sheets.shown('Log', 'C2:C3')).toEqual([['2 h'], ['0:45']]);
  expect(sheets.formulas('Log', 'D2:D3')).toEqual([[''], ['=C2*1440']]);
  expect(sheets.notes('Log', 'B2:B3')).toEqual([[''], ['ask Jo']]);
  expect(JSON.parse(sheets.fingerprint('Log')).cells.B2[1]).toEqual({ bg: { rgb: '#ffe599' } });
  expect(JSON.parse(sheets.fingerprint('Log')).cells.B3).toHaveLength(3);
  await undo(sheets);
  expect(sheets.fingerprint('Log')).toBe(before);
});

test('one of the two was changed since the preview: neither moves', async () => {
  const sheets = await open();
  await sheets.type('Log', 'B3', 'Race');
  const before = sheets.fingerprint('Log');
  const answer = await write(sheets, LINES);
  expect(answer.written).toBe(0);
  expect(answer.skipped).toEqual([
    'B3 was changed since the preview, so it was left as it is. The change it belongs to was not made.',
  ]);
  expect(sheets.fingerprint('Log')).toBe(before);
});

test('a look that was changed since stays and is named; the rest comes back', async () => {
  const sheets = await open();
  await write(sheets, [[exchange('B2', 'B3', ['Gym + core', 'Long run'])]]);
  sheets.note('Log', 'B3', 'ask Jo and Al');
  const answer = await undo(sheets);
  expect(answer.skipped).toEqual(['The note of B3 was changed since, so it stays.']);
  expect(sheets.values('Log', 'B2:B3')).toEqual([['Gym + core'], ['Long run']]);
  expect(sheets.notes('Log', 'B2:B3')).toEqual([['ask Jo'], ['ask Jo and Al']]);
});

test('marks that came since are not taken for the coach’s note', async () => {
  const sheets = await openAddOn([
    {
      name: 'Plan',
      cells: [
        ['Week', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
        [1, 'Easy 5 mi', 'Rest', '6 x 800 m', 'Easy 4 mi', 'Strength', 'Long run 14 mi', 'Rest'],
      ],
      notes: { F2: 'ask Jo' },
    },
  ]);
  const before = sheets.fingerprint('Plan');
  await write(sheets, [[exchange('B2', 'F2', ['Easy 5 mi', 'Strength'])]]);
  await sheets.run('sidebarMark', NO_OPTIONS);
  await undo(sheets);
  await sheets.run('sidebarClear');
  expect(sheets.fingerprint('Plan')).toBe(before);
});
