// Every service call of every writing action fails once: afterwards one undo gives everything back.
import type { LocalSheets } from '../../../src/preview/local-sheets';
import type { TabDescription } from '../../../src/preview/workbook';
import type { SheetEdit } from '../../../src/sheets/writing/answers';
import { closeAll, openAddOn } from '../open';
import { cell, undo, write } from './writing';

afterEach(closeAll);

const RICH = { rich: [{ text: 'Easy ', bold: true }, { text: '5 mi' }] };

/** A log with something of everything that an edit can meet. */
const LOG: TabDescription = {
  name: 'Log',
  size: { rows: 8, columns: 5 },
  cells: [
    ['Date', 'Session', 'Time', 'Load', 'Then'],
    [{ date: '2026-06-08' }, RICH, { minutes: 45 }, { formula: '=C2*1440' }, ''],
    [{ date: '2026-06-10' }, 'XT', { minutes: 50 }, 7.5, 'Swim'],
    [{ date: '2026-06-12' }, 'Long run', { minutes: 120 }, true, ''],
  ],
  notes: { B2: 'ask Jo', D3: 'guess' },
  backgrounds: { B3: '#ffe599', 'A4:E4': '#f3f3f3' },
  numberFormats: { D3: '0.0' },
  validations: [{ range: 'E2:E8', values: ['Swim', 'Yoga'], allowInvalid: true }],
  protectedRanges: ['A8:E8'],
};

const row = (after: number, day: number, session: string): SheetEdit => ({
  kind: 'row',
  after,
  cells: [
    { column: 1, value: { local: `2026-06-${String(day).padStart(2, '0')}T00:00:00` } },
    { column: 2, value: session },
    { column: 3, value: '30 min' },
  ],
});

const ACTIONS: Readonly<Record<string, readonly (readonly SheetEdit[])[]>> = {
  'cells of every kind': [
    [cell('B2', 'Easy 5 mi', 'Easy 5 mi\nCore 15 min')],
    [cell('B3', 'XT', 'Bike 40 min'), cell('E4', '', 'Bike 40 min')],
    [cell('D2', 64.8, 'Yoga')],
    [cell('E3', 'Swim', '')],
    [cell('E8', '', 'Swim')],
  ],
  'an exchange': [
    [
      { kind: 'exchange', cells: ['B2', 'B3'], before: ['Easy 5 mi', 'XT'] },
      { kind: 'exchange', cells: ['D2', 'D3'], before: [64.8, 7.5] },
    ],
  ],
  'new rows': [
    [row(2, 9, 'Swim')],
    [row(4, 14, 'Yoga')],
    [row(2, 9, 'Core')],
    [cell('B3', 'XT', 'Row 20 min')],
  ],
};

/** The lines of an action; the load in D2 is whatever its formula has come to by now. */
function linesOf(name: string, sheets: LocalSheets): readonly (readonly SheetEdit[])[] {
  const [[load]] = sheets.values('Log', 'D2') as [[number]];
  const replaced = JSON.stringify(ACTIONS[name]).replace(/64\.8/g, JSON.stringify(load));
  return JSON.parse(replaced);
}

/** As in a spreadsheet that has seen no action yet. */
function forget(sheets: LocalSheets): void {
  if (sheets.tabs.includes('_crosstrain')) sheets.deleteTab('_crosstrain');
}

/** Runs with the k-th service call failing; whether it got that far. */
async function failing(sheets: LocalSheets, k: number, action: () => Promise<unknown>) {
  sheets.failAt(k);
  const failed = await action().then(
    () => false,
    () => true,
  );
  sheets.failAt(null);
  return failed;
}

/** So many calls fail, one after the other, that a test has been through them all. */
const counted: Record<string, number> = {};
afterAll(() => {
  process.stdout.write(`fault points tried: ${JSON.stringify(counted)}\n`);
});

jest.setTimeout(120_000);

describe.each(Object.keys(ACTIONS))('%s', (name) => {
  test('whichever call of the writing fails, one undo gives everything back', async () => {
    const sheets = await openAddOn([LOG]);
    const before = sheets.fingerprint('Log');
    for (let k = 1; ; k++) {
      const failed = await failing(sheets, k, () => write(sheets, linesOf(name, sheets)));
      expect((await undo(sheets)).skipped).toEqual([]);
      expect(sheets.fingerprint('Log')).toBe(before);
      if (!failed) break;
      counted[`write ${name}`] = k;
      forget(sheets);
    }
    expect(counted[`write ${name}`]).toBeGreaterThan(30);
  });

  test('whichever call of the undo fails, undoing again gives the rest back', async () => {
    const sheets = await openAddOn([LOG]);
    const before = sheets.fingerprint('Log');
    for (let k = 1; ; k++) {
      await write(sheets, linesOf(name, sheets));
      expect(sheets.fingerprint('Log')).not.toBe(before);
      const failed = await failing(sheets, k, () => undo(sheets));
      expect((await undo(sheets)).skipped).toEqual([]);
      expect(sheets.fingerprint('Log')).toBe(before);
      if (!failed) break;
      counted[`undo ${name}`] = k;
    }
    expect(counted[`undo ${name}`]).toBeGreaterThan(20);
  });
});

test('whichever call fails where old actions make room, one undo leads back', async () => {
  const sheets = await openAddOn([{ ...LOG, cells: LOG.cells.slice(0, 1) }]);
  const held = () => String(sheets.values('Log', 'E2')[0]?.[0] ?? '');
  let number = 0;
  const another = async () => {
    number += 1;
    await write(sheets, [[cell('E2', held(), `Swim ${number}`)]], `Action ${number}`);
  };
  while (number < 20) await another();
  for (let k = 1; ; k++) {
    const before = held();
    const failed = await failing(sheets, k, () =>
      write(sheets, [[cell('E2', before, 'Yoga')]], 'Last'),
    );
    const isWritten = held() === 'Yoga';
    const { title } = await undo(sheets);
    // Where nothing was journalled, nothing was written, and the action before is taken back.
    if (isWritten) expect(title).toBe('Last');
    if (title === 'Last') expect(held()).toBe(before);
    else expect(held()).not.toBe('Yoga');
    if (!failed) break;
    counted['write after twenty others'] = k;
    await another();
  }
  expect(counted['write after twenty others']).toBeGreaterThan(30);
});
