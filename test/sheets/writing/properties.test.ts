// Random tabs and random edits: undo after write is the tab itself, and what was edited between stays.
import fc from 'fast-check';
import type { LocalSheets } from '../../../src/preview/local-sheets';
import type { CellContent, TabDescription } from '../../../src/preview/workbook';
import type { SheetEdit } from '../../../src/sheets/writing/answers';
import type { Cell } from '../../../src/training/cell';
import { closeAll, openAddOn } from '../open';
import { undo, write } from './writing';

afterEach(closeAll);

const RUNS = Number(process.env.RUNS ?? 60);
jest.setTimeout(60_000 + 3000 * RUNS);
const ROWS = 6;
const COLUMNS = 4;

const word = fc.oneof(
  fc.constantFrom('Easy 5 mi', 'XT', 'Long run 14 mi\nthen core', '6-8', '=A1', '+3', "'x", 'true'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const color = fc.constantFrom('#cfe2f3', '#ffe599', '#d9ead3');
const minute = fc.integer({ min: 0, max: 3000 });
const twoDigits = (value: number) => String(value).padStart(2, '0');

const content: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: word.map((text) => ({ text })) },
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
  fc.integer({ min: 0, max: 80_000 }),
  fc.boolean(),
  fc.integer({ min: 1, max: 28 }).map((day) => ({ date: `2026-06-${twoDigits(day)}` })),
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 4, max: 23 }))
    .map(([day, hour]) => ({ date: `2026-03-${twoDigits(day)} ${twoDigits(hour)}:35` })),
  minute.map((minutes) => ({ minutes })),
  fc.constantFrom('=1+1', '="Swim "&3', '=ROW()').map((formula) => ({ formula })),
  fc
    .array(
      fc.record({
        text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
        bold: fc.boolean(),
        italic: fc.boolean(),
      }),
      { minLength: 2, maxLength: 3 },
    )
    .map((rich) => ({ rich })),
  word.map((text) => ({ rich: [{ text, link: 'https://example.org' }, { text: ' on' }] })),
);

const place = fc
  .tuple(fc.integer({ min: 1, max: ROWS }), fc.integer({ min: 1, max: COLUMNS }))
  .map(([row, column]) => `${'ABCD'[column - 1]}${row}`);
const byPlace = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.dictionary(place, value, { maxKeys: 5 });

/**
 * Without formats that no coach's sheet has: a date is restored to the millisecond, so no odd number
 * is shown as one; and what stands in a cell of plain text is text.
 */
function likely(described: TabDescription): TabDescription {
  const isLikely = (at: string, format: string): boolean => {
    const held = heldAt(described, at);
    if (format === '@')
      return (
        held === '' ||
        (typeof held === 'object' && held !== null && !('minutes' in held || 'date' in held))
      );
    return format === '0.00' || typeof held !== 'number' || Number.isInteger(held);
  };
  const formats = Object.entries(described.numberFormats ?? {});
  return {
    ...described,
    numberFormats: Object.fromEntries(formats.filter(([at, format]) => isLikely(at, format))),
  };
}

const heldAt = ({ cells }: TabDescription, at: string): CellContent =>
  cells[Number(at.slice(1)) - 1]?.['ABCD'.indexOf(at[0] ?? '')] ?? '';

const tab: fc.Arbitrary<TabDescription> = fc
  .record({
    name: fc.constantFrom('Plan', "Jo's plan", '2026'),
    size: fc.constant({ rows: ROWS + 2, columns: COLUMNS }),
    cells: fc.array(fc.array(content, { minLength: COLUMNS, maxLength: COLUMNS }), {
      minLength: ROWS,
      maxLength: ROWS,
    }),
    notes: byPlace(word),
    backgrounds: byPlace(color),
    numberFormats: byPlace(fc.constantFrom('0.00', '[h]:mm', 'ddd d mmm', '@')),
    bold: fc.array(place, { maxLength: 3 }),
    fontColors: byPlace(color),
    protectedRanges: fc.array(place, { maxLength: 2 }),
    validations: fc.uniqueArray(
      fc.record({
        range: place,
        values: fc.constantFrom(['XT', 'Easy 5 mi'], ['Rest']),
        allowInvalid: fc.boolean(),
      }),
      { maxLength: 2, selector: ({ range }) => range },
    ),
    filter: fc.constantFrom({ range: 'A1:D6', hides: [3] }, { range: 'A1:D6', hides: [] }),
  })
  .map(likely);

type Wish =
  | { readonly kind: 'cell'; readonly at: string; readonly text: string }
  | { readonly kind: 'exchange'; readonly at: string; readonly other: string }
  | { readonly kind: 'row'; readonly after: number; readonly text: string; readonly day: number };

const wish: fc.Arbitrary<Wish> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('cell' as const),
      at: place,
      text: fc.oneof(word, fc.constant('')),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('exchange' as const), at: place, other: place }),
  },
  fc.record({
    kind: fc.constant('row' as const),
    after: fc.integer({ min: 1, max: ROWS + 2 }),
    text: word,
    day: fc.integer({ min: 1, max: 28 }),
  }),
);
const lines = fc.array(fc.array(wish, { minLength: 1, maxLength: 2 }), {
  minLength: 1,
  maxLength: 6,
});

/** What the sidebar would have read in a cell. */
function readCell(sheets: LocalSheets, { name }: TabDescription, at: string): Cell {
  const [[value = ''] = []] = sheets.values(name, at);
  const isDate = typeof value === 'number' && /[dhm]/.test(patternOf(sheets, name, at));
  return isDate ? { local: localOf(value) } : value;
}

const patternOf = (sheets: LocalSheets, name: string, at: string): string => {
  const cell: unknown = JSON.parse(sheets.fingerprint(name)).cells[at];
  return (cell as [unknown, { n?: { pattern: string } }] | undefined)?.[1].n?.pattern ?? '';
};

const localOf = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400) * 1000).toISOString().slice(0, 19);

const editOf = (sheets: LocalSheets, tab: TabDescription, each: Wish): SheetEdit => {
  switch (each.kind) {
    case 'cell':
      return {
        kind: 'cell',
        a1: each.at,
        before: readCell(sheets, tab, each.at),
        after: each.text,
      };
    case 'exchange':
      return {
        kind: 'exchange',
        cells: [each.at, each.other],
        before: [readCell(sheets, tab, each.at), readCell(sheets, tab, each.other)],
      };
    case 'row':
      return {
        kind: 'row',
        after: each.after,
        cells: [
          { column: 1, value: { local: `2026-06-${twoDigits(each.day)}T00:00:00` } },
          { column: 3, value: each.text },
        ],
      };
  }
};

const zone = fc.constantFrom('Europe/Paris', 'Asia/Kolkata', 'America/New_York');

test('undo after write is the tab itself, bit for bit', async () => {
  let written = 0;
  let skipped = 0;
  await fc.assert(
    fc.asyncProperty(tab, lines, zone, async (described, wishes, timeZone) => {
      const sheets = await openAddOn([described], { timeZone });
      const before = sheets.fingerprint(described.name);
      const edits = wishes.map((line) => line.map((each) => editOf(sheets, described, each)));
      const answer = await write(sheets, edits);
      written += answer.written;
      skipped += answer.skipped.length;
      if (answer.written > 0) expect((await undo(sheets)).skipped).toEqual([]);
      expect(sheets.fingerprint(described.name)).toBe(before);
      closeAll();
    }),
    { numRuns: RUNS },
  );
  // Most of what is wished for can be written, else this proves little.
  expect(written).toBeGreaterThan(skipped);
});

test('what was edited between write and undo stays and is named; all else comes back', async () => {
  await fc.assert(
    fc.asyncProperty(
      tab,
      fc.uniqueArray(place, { minLength: 2, maxLength: 6 }),
      async (described, places) => {
        const sheets = await openAddOn([described]);
        const cells = () => JSON.parse(sheets.fingerprint(described.name)).cells;
        const before = cells();
        const edits = places.map((at, index): SheetEdit[] => [
          {
            kind: 'cell',
            a1: at,
            before: readCell(sheets, described, at),
            after: `Swim, part ${index}`,
          },
        ]);
        const { written, skipped } = await write(sheets, edits);
        const [edited] = places.filter((at) => !skipped.some((each) => each.startsWith(`${at} `)));
        if (edited !== undefined) {
          await sheets.type(described.name, edited, 'Rest').catch(() => undefined);
          const typed = cells()[edited];
          const isEdited = typed[0] === 'Rest';
          const done = await undo(sheets);
          expect(done.restored).toBe(written - (isEdited ? 1 : 0));
          expect(done.skipped).toEqual(
            isEdited ? [`${edited} was edited since, so it is left as it is.`] : [],
          );
          expect(cells()).toEqual(isEdited ? { ...before, [edited]: typed } : before);
        }
        closeAll();
      },
    ),
    { numRuns: Math.ceil(RUNS / 2) },
  );
});
