// Writing ticked lines: into the cells as they were seen, as text, each line as a whole, and back again.
import type { CellContent, TabDescription } from '../../../src/preview/workbook';
import { closeAll, openAddOn, planTab } from '../open';
import { cell, undo, undoable, write } from './writing';

afterEach(closeAll);

const WEEK: readonly CellContent[] = [
  1,
  'Easy 5 mi',
  '',
  'Tempo 6 mi',
  'XT',
  '',
  'Long 14 mi',
  'Rest',
];

const open = (more: Partial<TabDescription> = {}) => openAddOn([planTab([WEEK, WEEK], more)]);

test('writes what was ticked, and undo brings all back', async () => {
  const sheets = await open();
  const before = sheets.fingerprint('Plan');
  const answer = await write(sheets, [
    [cell('C2', '', 'Easy swim 30 min')],
    [cell('E3', 'XT', 'Bike 45 min easy')],
  ]);
  expect(answer).toMatchObject({ written: 2, skipped: [] });
  expect(sheets.values('Plan', 'C2')).toEqual([['Easy swim 30 min']]);
  expect(sheets.values('Plan', 'E3')).toEqual([['Bike 45 min easy']]);
  expect(await undoable(sheets)).toEqual(answer.undoable);
  expect(await undo(sheets)).toEqual({
    title: 'Fill in sessions',
    restored: 2,
    skipped: [],
    undoable: null,
  });
  expect(sheets.fingerprint('Plan')).toBe(before);
  expect(await undo(sheets)).toMatchObject({ title: null, restored: 0 });
});

test('a cell changed since the preview is left alone and named', async () => {
  const sheets = await open();
  await sheets.type('Plan', 'C2', 'Yoga with Jo');
  const answer = await write(sheets, [
    [cell('C2', '', 'Easy swim 30 min')],
    [cell('C3', '', 'Bike 40 min')],
  ]);
  expect(answer.skipped).toEqual(['C2 was changed since the preview, so it was left as it is.']);
  expect(answer.written).toBe(1);
  expect(sheets.values('Plan', 'C2:C3')).toEqual([['Yoga with Jo'], ['Bike 40 min']]);
});

test('a move is written as a whole or not at all', async () => {
  const sheets = await open({ protectedRanges: ['C2'] });
  const before = sheets.fingerprint('Plan');
  const answer = await write(sheets, [[cell('B2', 'Easy 5 mi', ''), cell('C2', '', 'Easy 5 mi')]]);
  expect(answer).toMatchObject({ written: 0, undoable: null });
  expect(answer.skipped).toEqual([
    'C2 is protected, so it was left as it is. The change it belongs to was not made.',
  ]);
  expect(sheets.fingerprint('Plan')).toBe(before);
});

test('rows that a filter hides, merged cells and refused texts are left alone and named', async () => {
  const sheets = await open({
    filter: { range: 'A1:H3', hides: [3] },
    merges: ['C2:D2'],
    validations: [{ range: 'F2', values: ['Rest', 'Swim'] }],
  });
  const answer = await write(sheets, [
    [cell('C3', '', 'Bike 40 min')],
    [cell('D2', '', 'Bike 40 min')],
    [cell('F2', '', 'Bike 40 min')],
    [cell('E2', 'XT', 'Bike 40 min')],
  ]);
  expect(answer.skipped).toEqual([
    'C3 is in a row that a filter hides, so it was left as it is. Turn the filter off to write there.',
    'D2 lies under merged cells, so nothing can be written there.',
    'F2 does not accept "Bike 40 min" (data validation), so it was left as it is.',
  ]);
  expect(sheets.values('Plan', 'E2')).toEqual([['Bike 40 min']]);
});

test('a text the validation lists is written', async () => {
  const sheets = await open({ validations: [{ range: 'C2:F2', values: ['XT', 'Swim'] }] });
  expect(await write(sheets, [[cell('E2', 'XT', 'Swim')]])).toMatchObject({ written: 1 });
});

test('a cell whose own text its validation refuses is not touched: it could not come back', async () => {
  const sheets = await open({ validations: [{ range: 'E2', values: ['Swim'] }] });
  const { skipped } = await write(sheets, [[cell('E2', 'XT', 'Swim')]]);
  expect(skipped).toEqual([
    expect.stringMatching(/^E2 holds what its own data validation refuses/),
  ]);
});

test.each(['=IMPORTXML("http://x")', '+1 swim', '-3', "'quoted", '6-8', '1:15', 'TRUE', '3%'])(
  '%s stays text',
  async (text) => {
    const sheets = await open();
    const before = sheets.fingerprint('Plan');
    await write(sheets, [[cell('C2', '', text)], [cell('C3', '', text)], [cell('F2', '', text)]]);
    expect(sheets.values('Plan', 'C2')).toEqual([[text]]);
    expect(sheets.formulas('Plan', 'C2')).toEqual([['']]);
    await undo(sheets);
    expect(sheets.fingerprint('Plan')).toBe(before);
  },
);

test('cells of plain text get the text without an apostrophe', async () => {
  const sheets = await open({ numberFormats: { 'C2:C3': '@', F2: '@' } });
  const before = sheets.fingerprint('Plan');
  await write(sheets, [
    [cell('C2', '', '6-8')],
    [cell('C3', '', '=1+1')],
    [cell('F2', '', '6-8')],
    [cell('F3', '', '6-8')],
  ]);
  expect(sheets.values('Plan', 'C2:C3')).toEqual([['6-8'], ['=1+1']]);
  expect(sheets.values('Plan', 'F2:F3')).toEqual([['6-8'], ['6-8']]);
  await undo(sheets);
  expect(sheets.fingerprint('Plan')).toBe(before);
});

test('a formula the coach chose to replace comes back as it was', async () => {
  const week: CellContent[] = [1, 'Easy 5 mi', { formula: '="Tempo "&A2+5&" mi"' }];
  const sheets = await openAddOn([planTab([week])]);
  await sheets.settled();
  const before = sheets.fingerprint('Plan');
  const answer = await write(sheets, [[cell('C2', 'Tempo 6 mi', 'Bike 50 min moderate')]]);
  expect(answer.written).toBe(1);
  expect(sheets.formulas('Plan', 'C2')).toEqual([['']]);
  await undo(sheets);
  expect(sheets.fingerprint('Plan')).toBe(before);
  expect(sheets.formulas('Plan', 'C2')).toEqual([['="Tempo "&A2+5&" mi"']]);
});

test('bold words and links come back; a text that goes on keeps them', async () => {
  const rich = {
    rich: [
      { text: 'Easy ', bold: true },
      { text: '5 mi', link: 'https://example.org/route' },
      { text: ' relaxed', italic: true, color: '#cc0000' },
    ],
  };
  const sheets = await openAddOn([planTab([[1, rich, rich]])]);
  const before = sheets.fingerprint('Plan');
  const text = 'Easy 5 mi relaxed';
  await write(sheets, [
    [cell('B2', text, 'Swim 30 min')],
    [cell('C2', text, `${text}\nCore 15 min`)],
  ]);
  expect(sheets.values('Plan', 'B2:C2')).toEqual([['Swim 30 min', `${text}\nCore 15 min`]]);
  const written = sheets.fingerprint('Plan');
  expect(written.match(/example\.org/g)).toHaveLength(1);
  await undo(sheets);
  expect(sheets.fingerprint('Plan')).toBe(before);
});

test('notes, colours, number formats and validation stay through writing and undo', async () => {
  const sheets = await open({
    notes: { C2: 'ask Jo' },
    backgrounds: { C2: '#cfe2f3' },
    numberFormats: { C2: '0.00' },
    validations: [{ range: 'C2', values: ['Rest'], allowInvalid: true }],
  });
  const before = sheets.fingerprint('Plan');
  await write(sheets, [[cell('C2', '', 'Swim 30 min')]]);
  expect(sheets.notes('Plan', 'C2')).toEqual([['ask Jo']]);
  expect(sheets.fingerprint('Plan')).toBe(before.replace('"C2":[null', '"C2":["Swim 30 min"'));
  await undo(sheets);
  expect(sheets.fingerprint('Plan')).toBe(before);
});

test('the journal hides itself, leaves the open tab open and is no plan', async () => {
  const sheets = await open();
  await write(sheets, [[cell('C2', '', 'Swim 30 min')]]);
  expect(sheets.selection.tab).toBe('Plan');
  expect(sheets.tabs).toEqual(['Plan', '_crosstrain']);
  expect(JSON.parse(sheets.fingerprint('_crosstrain'))).toMatchObject({ hidden: 1 });
  sheets.openTab('_crosstrain');
  expect(await sheets.run('sidebarCheck', { start: null, unit: null, language: null })).toEqual({
    problem: expect.stringContaining('_crosstrain'),
  });
});

test('while somebody else writes nothing is written and nothing taken back', async () => {
  const sheets = await open();
  await write(sheets, [[cell('C2', '', 'Swim 30 min')]]);
  const before = sheets.fingerprint();
  sheets.holdLock(true);
  const problem = { problem: expect.stringMatching(/Nothing was changed/) };
  expect(await write(sheets, [[cell('C3', '', 'Swim 30 min')]])).toEqual(problem);
  expect(await undo(sheets)).toEqual(problem);
  expect(sheets.fingerprint()).toBe(before);
});

test('a request that did not arrive whole is refused', async () => {
  const sheets = await open();
  const before = sheets.fingerprint();
  for (const lines of [
    null,
    [[{ kind: 'cell', a1: 'C2', before: '' }]],
    [[{ kind: 'cell', a1: 'Plan!C2', before: '', after: 'Swim' }]],
    [[{ kind: 'row', after: 0, cells: [{ column: 1, value: 'Swim' }] }]],
    [[{ kind: 'row', after: 1, cells: [{ column: 1, value: { local: 'soon' } }] }]],
  ]) {
    const request = { sheetId: 0, title: 'Fill in', lines };
    expect(await sheets.run('sidebarWrite', request)).toEqual({
      problem: expect.stringMatching(/nothing was written/),
    });
  }
  expect(sheets.fingerprint()).toBe(before);
});

test('a tab that is gone is told, and so is a cell that is', async () => {
  const sheets = await open({ size: { rows: 10, columns: 8 } });
  expect(await write(sheets, [[cell('C2', '', 'Swim')]], 'Fill in', 77)).toEqual({
    problem: 'The tab of these changes is gone, so nothing was written.',
  });
  expect((await write(sheets, [[cell('C99', '', 'Swim')]])).skipped).toEqual([
    'C99 is not on the tab any more.',
  ]);
});

test('two lines for one cell: the first is written, the second named', async () => {
  const sheets = await open();
  const answer = await write(sheets, [[cell('C2', '', 'Swim')], [cell('C2', '', 'Bike')]]);
  expect(sheets.values('Plan', 'C2')).toEqual([['Swim']]);
  expect(answer.skipped).toEqual([
    'C2 is changed by another of these lines, so only that one was written.',
  ]);
});

test('a line that changes a cell twice is not written', async () => {
  const sheets = await open();
  const before = sheets.fingerprint('Plan');
  const { skipped } = await write(sheets, [[cell('C2', '', 'Swim'), cell('C2', '', 'Bike')]]);
  expect(skipped).toEqual([
    'C2 is changed twice by the same line. The change it belongs to was not made.',
  ]);
  expect(sheets.fingerprint('Plan')).toBe(before);
});

/** Calls without those on text that has been handed over already. */
const trips = (calls: Readonly<Record<string, number>>): number =>
  Object.entries(calls)
    .filter(([name]) => !/^(RichTextValue|TextStyle)/.test(name))
    .reduce((sum, [, count]) => sum + count, 0);

test('a longer plan does not need more calls', async () => {
  const calls: number[] = [];
  for (const weeks of [4, 16]) {
    const sheets = await openAddOn([planTab(Array.from({ length: weeks }, () => WEEK))]);
    sheets.resetCalls();
    await write(
      sheets,
      Array.from({ length: weeks }, (_, week) => [
        cell(`C${week + 2}`, '', `Swim ${30 + week} min`),
        cell(`E${week + 2}`, 'XT', 'Bike 40 min'),
      ]),
    );
    calls.push(trips(sheets.calls));
    await undo(sheets);
    calls.push(trips(sheets.calls));
  }
  expect(calls[2]).toBe(calls[0]);
  expect(calls[3]).toBe(calls[1]);
});
