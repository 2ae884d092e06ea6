import type { MarkAnswer } from '../../src/sheets/answers';
import { closeAll, NO_OPTIONS, openAddOn, planTab, WEEK } from './open';

afterEach(closeAll);

const BLUE = '#cfe2f3';

/** A plan with the coach's own colour, format rule and note. */
const openMarked = () =>
  openAddOn([
    planTab([WEEK, WEEK], {
      backgrounds: { F2: BLUE },
      notes: { F2: 'ask Jo about her knee', B2: 'home gym' },
      tints: [{ ranges: ['A2:A3'], formula: '=A2=1', background: '#d9ead3' }],
    }),
  ]);

test('marks tint the cell and add to the note; clearing gives everything back', async () => {
  const sheets = await openMarked();
  const before = sheets.fingerprint();
  await sheets.run('sidebarMark', NO_OPTIONS);
  expect(sheets.notes('Plan', 'F2')[0]?.[0]).toMatch(/^ask Jo about her knee\n\nCrosstrain:/);
  expect((await sheets.tints('Plan', 'F2'))[0]?.[0]).not.toBe(BLUE);
  expect((await sheets.tints('Plan', 'A2'))[0]?.[0]).toBe('#d9ead3');
  await sheets.run('sidebarClear');
  expect(sheets.fingerprint()).toBe(before);
});

test('marking twice is marking once', async () => {
  const sheets = await openMarked();
  await sheets.run('sidebarMark', NO_OPTIONS);
  const once = sheets.fingerprint();
  await sheets.run('sidebarMark', NO_OPTIONS);
  expect(sheets.fingerprint()).toBe(once);
});

test('clearing finds the marks after inserted rows, typing and sorting', async () => {
  const sheets = await openMarked();
  await sheets.run('sidebarMark', NO_OPTIONS);
  await sheets.insertRows('Plan', 2, 3);
  await sheets.type('Plan', 'F5', 'Rest');
  await sheets.sort('Plan', 'A5:H6', 1, false);
  await sheets.run('sidebarClear');
  const notes = sheets
    .notes('Plan', 'A1:H9')
    .flat()
    .filter((note) => note !== '');
  expect(notes.sort()).toEqual(['ask Jo about her knee', 'home gym']);
  expect((await sheets.tints('Plan', 'A1:H9')).flat()).not.toContain('#f8d7da');
});

test('a protected cell keeps its note and is named', async () => {
  const sheets = await openMarked();
  sheets.protect('Plan', 'F2');
  const answer = (await sheets.run('sidebarMark', NO_OPTIONS)) as MarkAnswer;
  expect(answer.skipped).toEqual([expect.stringMatching(/^F2 is protected, so it was not marked/)]);
  expect(sheets.notes('Plan', 'F2')[0]?.[0]).toBe('ask Jo about her knee');
});

test('while someone else writes, nothing is changed and it is said', async () => {
  const sheets = await openMarked();
  const before = sheets.fingerprint();
  sheets.holdLock(true);
  expect(await sheets.run('sidebarMark', NO_OPTIONS)).toEqual({
    problem: expect.stringMatching(/Nothing was changed/),
  });
  expect(sheets.fingerprint()).toBe(before);
});

test('whichever service call fails, the cells stay and clearing afterwards gives everything back', async () => {
  const sheets = await openMarked();
  const before = sheets.fingerprint();
  const values = sheets.values('Plan');
  let failures = 0;
  for (let k = 1; ; k++) {
    sheets.failAt(k);
    const failed = await sheets.run('sidebarMark', NO_OPTIONS).then(
      () => false,
      () => true,
    );
    sheets.failAt(null);
    expect(sheets.values('Plan')).toEqual(values);
    await sheets.run('sidebarClear');
    expect(sheets.fingerprint()).toBe(before);
    if (!failed) break;
    failures += 1;
  }
  expect(failures).toBeGreaterThan(10);
});
