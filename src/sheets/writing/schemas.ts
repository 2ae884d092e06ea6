// The shapes of what comes from outside: the sidebar's request, and journal rows anybody may have edited.
import * as z from 'zod/mini';
import type { WriteRequest } from './answers';
import type { Entry } from './entry';

// One parse a run is not worth compiling for, and compiling asks for eval.
z.config({ jitless: true });

const local = z.object({
  local: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?$/)),
});
const cell = z.union([z.string(), z.number(), z.boolean(), local]);
/** No cell of Sheets holds more. */
const text = z.string().check(z.maxLength(50_000));
const address = z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/));
const count = z.int().check(z.positive());
const place = z.int().check(z.nonnegative());

const edit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cell'), a1: address, before: cell, after: text }),
  z.object({
    kind: z.literal('exchange'),
    cells: z.tuple([address, address]),
    before: z.tuple([cell, cell]),
  }),
  z.object({
    kind: z.literal('row'),
    after: count,
    cells: z.array(z.object({ column: count, value: cell })).check(z.minLength(1)),
  }),
]);

export const REQUEST: z.ZodMiniType<WriteRequest> = z.object({
  sheetId: place,
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  lines: z.array(z.array(edit)),
});

const run = z.object({
  start: place,
  end: place,
  link: z.nullable(z.string()),
  bold: z.nullable(z.boolean()),
  italic: z.nullable(z.boolean()),
  underline: z.nullable(z.boolean()),
  strikethrough: z.nullable(z.boolean()),
  size: z.nullable(z.number()),
  font: z.nullable(z.string()),
  color: z.nullable(z.string()),
});

const held = z.object({
  value: cell,
  formula: z.string().check(z.regex(/^(=[\s\S]*)?$/)),
  runs: z.nullable(z.array(run)),
  note: z.string(),
  background: z.string(),
  format: z.string(),
});

export const ENTRY: z.ZodMiniType<Entry> = z.object({
  id: z.string().check(z.minLength(1)),
  title: z.string(),
  sheetId: place,
  tab: z.string(),
  at: z.string(),
  size: z.tuple([count, count]),
  cells: z.array(z.object({ a1: address, before: held, after: held })),
  rows: z.array(
    z.object({
      after: count,
      of: count,
      column: count,
      rows: z.array(z.array(cell)).check(z.minLength(1)),
    }),
  ),
});
