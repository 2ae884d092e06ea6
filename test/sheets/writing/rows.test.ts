// New rows of a log: in date order, with real dates, looking like their neighbours, and gone again by undo.
import type { CellContent, TabDescription } from '../../../src/preview/workbook';
import type { SheetEdit } from '../../../src/sheets/writing/answers';
import type { Cell } from '../../../src/training/cell';
import { closeAll, openAddOn } from '../open';
import { cell, undo, write } from './writing';

afterEach(closeAll);

const HEADINGS = ['Date', 'Session', 'Time', 'Km'];
const row = (day: number, session: string, minutes: number, km: number): readonly CellContent[] => [
  { date: `2026-06-${String(day).padStart(2, '0')}`, format: 'ddd d mmm' },
  session,
  { minutes },
  km,
];
const ROWS = [
  row(8, 'Easy run', 45, 8),
  row(10, 'Tempo run', 50, 10),
  row(13, 'Long run', 120, 22),
];

const openLog = (more: Partial<TabDescription> = {}, rows = ROWS) =>
  openAddOn(
    [
      {
        name: 'Log',
        size: { rows: 12, columns: 5 },
        cells: [HEADINGS, ...rows],
        backgrounds: { 'A2:D2': '#f3f3f3', 'A4:D4': '#f3f3f3' },
        numberFormats: { 'D2:D4': '0.0' },
        ...more,
      },
    ],
    { timeZone: 'Asia/Kolkata' },
  );

const at = (local: string): Cell => ({ local });
const day = (number: number): Cell => at(`2026-06-${String(number).padStart(2, '0')}T00:00:00`);
const newRow = (after: number, date: Cell, session: string, minutes = 30): SheetEdit => ({
  kind: 'row',
  after,
  cells: [
    { column: 1, value: date },
    { column: 2, value: session },
    { column: 3, value: at(`1899-12-30T00:${String(minutes).padStart(2, '0')}:00`) },
  ],
});

test('a row comes in date order with real dates in the log’s own format', async () => {
  const sheets = await openLog();
  const before = sheets.fingerprint('Log');
  const answer = await write(sheets, [[newRow(3, day(11), 'Easy swim')]]);
  expect(answer).toMatchObject({ written: 1, skipped: [] });
  expect(sheets.shown('Log', 'A2:D5')).toEqual([
    ['Mon 8 Jun', 'Easy run', '0:45', '8.0'],
    ['Wed 10 Jun', 'Tempo run', '0:50', '10.0'],
    ['Thu 11 Jun', 'Easy swim', '0:30', ''],
    ['Sat 13 Jun', 'Long run', '2:00', '22.0'],
  ]);
  expect(sheets.values('Log', 'A4')).toEqual([[46184]]);
  expect(await undo(sheets)).toMatchObject({ restored: 1, skipped: [] });
  expect(sheets.fingerprint('Log')).toBe(before);
});

test('several rows, cells and both ends of the grid in one action', async () => {
  const sheets = await openLog({ size: { rows: 4, columns: 4 } });
  const before = sheets.fingerprint('Log');
  const answer = await write(sheets, [
    [newRow(2, day(9), 'Yoga'), cell('B3', 'Tempo run', 'Tempo run + core')],
    [newRow(2, day(9), 'Bike', 40)],
    [newRow(1, day(6), 'Walk')],
    [newRow(4, day(14), 'Swim')],
    [cell('B4', 'Long run', 'Long run, easy')],
  ]);
  expect(answer).toMatchObject({ written: 6, skipped: [] });
  expect(sheets.values('Log', 'B2:B8').flat()).toEqual([
    'Walk',
    'Easy run',
    'Yoga',
    'Bike',
    'Tempo run + core',
    'Long run, easy',
    'Swim',
  ]);
  expect(sheets.shown('Log', 'A2')).toEqual([['Sat 6 Jun']]);
  expect(sheets.shown('Log', 'A8')).toEqual([['Sun 14 Jun']]);
  expect(await undo(sheets)).toMatchObject({ restored: 6, skipped: [] });
  expect(sheets.fingerprint('Log')).toBe(before);
});

test('where the log was changed since the preview, the row still comes in date order', async () => {
  const sheets = await openLog();
  await sheets.insertRows('Log', 2, 1);
  await sheets.type('Log', 'A2', '2026-06-01');
  await write(sheets, [[newRow(2, day(9), 'Swim')]]);
  expect(sheets.values('Log', 'B2:B6').flat()).toEqual([
    '',
    'Easy run',
    'Swim',
    'Tempo run',
    'Long run',
  ]);
});

test('a log with the newest day on top keeps its order too', async () => {
  const sheets = await openLog({}, [...ROWS].reverse());
  await write(sheets, [[newRow(4, day(11), 'Swim')]]);
  expect(sheets.values('Log', 'B2:B5').flat()).toEqual([
    'Long run',
    'Swim',
    'Tempo run',
    'Easy run',
  ]);
});

test('a log that writes its dates as text gets a date of its own format', async () => {
  const sheets = await openLog({}, [
    ['8 June', 'Easy run', 45, 8],
    ['10 June', 'Tempo run', 50, 10],
  ]);
  await write(sheets, [[newRow(2, day(9), 'Swim')]]);
  expect(sheets.shown('Log', 'A3:C3')).toEqual([['2026-06-09', 'Swim', '0:30:00']]);
});

test('a row that was edited since stays and is named; one moved by other rows goes', async () => {
  const sheets = await openLog();
  await write(sheets, [[newRow(2, day(9), 'Swim')], [newRow(3, day(11), 'Bike')]]);
  await sheets.insertRows('Log', 1, 2);
  await sheets.type('Log', 'D7', '25');
  expect(sheets.values('Log', 'B3:B8').flat()).toEqual([
    'Session',
    'Easy run',
    'Swim',
    'Tempo run',
    'Bike',
    'Long run',
  ]);
  const answer = await undo(sheets);
  expect(answer.skipped).toEqual(['A row added under row 6 was edited since, so it stays.']);
  expect(sheets.values('Log', 'B3:B7').flat()).toEqual([
    'Session',
    'Easy run',
    'Tempo run',
    'Bike',
    'Long run',
  ]);
});

test('a row of the coach’s own that says the same is never taken for ours', async () => {
  const sheets = await openLog();
  await write(sheets, [[newRow(3, day(10), 'Tempo run', 50)]]);
  await sheets.deleteRows('Log', 4);
  const before = sheets.fingerprint('Log');
  expect(await undo(sheets)).toMatchObject({ restored: 0, skipped: [] });
  expect(sheets.fingerprint('Log')).toBe(before);
});

test('a new row with a note on it stays', async () => {
  const sheets = await openLog();
  await write(sheets, [[newRow(2, day(9), 'Swim')]]);
  sheets.note('Log', 'B3', 'new pool');
  expect((await undo(sheets)).skipped).toEqual([
    'A row added under row 2 was edited since, so it stays.',
  ]);
  expect(sheets.notes('Log', 'B3')).toEqual([['new pool']]);
});

test('a new row whose neighbour was deleted stays, because it could be the coach’s', async () => {
  const sheets = await openLog();
  await write(sheets, [[newRow(2, day(9), 'Swim')]]);
  await sheets.deleteRows('Log', 4);
  expect((await undo(sheets)).skipped).toEqual([
    'What stood beside an added row was deleted since, so the added row stays.',
  ]);
  expect(sheets.values('Log', 'B2:B4').flat()).toEqual(['Easy run', 'Swim', 'Long run']);
});

test('validation goes on in the new row, and what it refuses is named', async () => {
  const sheets = await openLog({
    validations: [{ range: 'B2:B4', values: ['Easy run', 'Tempo run', 'Long run', 'Swim'] }],
  });
  const before = sheets.fingerprint('Log');
  const answer = await write(sheets, [[newRow(3, day(11), 'Bike')], [newRow(4, day(14), 'Swim')]]);
  expect(answer.skipped).toEqual([
    'No row was added under row 3: column B accepts only what its data validation lists.',
  ]);
  await expect(sheets.type('Log', 'B5', 'Bike')).rejects.toThrow('violates');
  await undo(sheets);
  expect(sheets.fingerprint('Log')).toBe(before);
});

test('a protected log gets no row', async () => {
  const sheets = await openLog({ protectedRanges: ['A1:E12'] });
  const { skipped } = await write(sheets, [[newRow(3, day(11), 'Bike')]]);
  expect(skipped).toEqual(['Row 3 is protected, so no row was added beside it.']);
});
