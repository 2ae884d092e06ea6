// Two people at one sheet, and what a write could lose for good.
import { closeAll, NO_OPTIONS, openAddOn, planTab } from '../open';
import { cell, undo, undoable, write } from './writing';

afterEach(closeAll);

const WEEK = [1, 'Easy 5 mi', '', 'Tempo 6 mi', 'XT', '', 'Long run 14 mi', 'Rest'];

test('two coaches with the same preview: the second is told, and the undo is the last writer’s', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  const before = sheets.fingerprint('Plan');
  // Both saw the cells blank. The calls of a document come one after the other, by the lock.
  const [first, second] = await Promise.all([
    write(sheets, [[cell('C2', '', 'Swim 30 min')]], 'By Anna'),
    write(sheets, [[cell('C2', '', 'Bike 40 min')], [cell('F2', '', 'Yoga')]], 'By Ben'),
  ]);
  expect(first.written).toBe(1);
  expect(second.skipped).toEqual(['C2 was changed since the preview, so it was left as it is.']);
  expect(sheets.values('Plan', 'B2:F2')).toEqual([
    ['Easy 5 mi', 'Swim 30 min', 'Tempo 6 mi', 'XT', 'Yoga'],
  ]);
  expect(await undoable(sheets)).toMatchObject({ title: 'By Ben' });
  await undo(sheets);
  expect(sheets.values('Plan', 'C2')).toEqual([['Swim 30 min']]);
  await undo(sheets);
  expect(sheets.fingerprint('Plan')).toBe(before);
});

test('where nothing was written, the action before is still the one to take back', async () => {
  const sheets = await openAddOn([planTab([WEEK])]);
  await write(sheets, [[cell('C2', '', 'Swim')]], 'First');
  const answer = await write(sheets, [[cell('C2', '', 'Bike')]], 'Second');
  expect(answer).toMatchObject({ written: 0, undoable: { title: 'First' } });
});

test('a fill warns of a smart chip that it would replace, and of nothing else', async () => {
  const chip = { rich: [{ text: 'XT', link: 'https://docs.google.com/document/d/1' }] };
  const link = { rich: [{ text: 'XT', link: 'https://example.org/route' }] };
  const sheets = await openAddOn([
    planTab([
      [1, 'Easy 5 mi', chip, 'Easy 4 mi', link, 'XT', 'Long run 14 mi', 'Rest'],
      [2, 'Easy 5 mi', 'XT', 'Easy 4 mi', 'XT', 'XT', 'Long run 14 mi', 'Rest'],
    ]),
  ]);
  const answer = (await sheets.run('sidebarFill', NO_OPTIONS, { secondSessions: false })) as {
    proposals: readonly { a1: string; warning: string | null }[];
  };
  const warnings = answer.proposals.flatMap(({ a1, warning }) =>
    warning === null ? [] : [[a1, warning]],
  );
  expect(answer.proposals.map(({ a1 }) => a1)).toEqual(expect.arrayContaining(['C2', 'E2']));
  expect(warnings).toEqual([
    ['C2', 'C2 may hold a smart chip: undo brings back its text and link, not the chip.'],
  ]);
});
