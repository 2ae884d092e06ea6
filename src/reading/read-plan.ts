// Reads a whole range: finds its layout, language and unit, and joins its cells into a plan.
import { isoDate } from '../training/calendar';
import type { Grid } from '../training/cell';
import type { IsoDate, Plan } from '../training/plan';
import type { Unit } from '../training/session';
import { buildCalendar, type Calendar } from './layout/build-plan';
import { readCalendar } from './layout/calendar';
import type { Context } from './layout/context';
import type { Draft } from './layout/draft';
import { Ledger } from './layout/ledger';
import { readBareLog, readLog } from './layout/log';
import { type Sheet, sheetOf } from './layout/sheet';
import { readSingleCell } from './layout/single-cell';
import { unitByPace, unitOfSheet } from './layout/unit';
import { vocabularyOf } from './layout/vocabulary';
import { readBareGrid, readLooseGrid, readWeekGrid } from './layout/week-grid';
import { yearsOf } from './layout/years';
import { readText, type TextReading } from './text/read-text';
import { remarkTraits } from './text/remarks';
import { hasDecimalComma } from './values/number';
import type { Language } from './words/language';
import { detectLanguage, LANGUAGES } from './words/languages';

export interface ReadOptions {
  /** The spreadsheet's locale as Sheets names it, `en_US`. */
  readonly locale: string;
  /** Of bare numbers; found in the sheet where it is not given. */
  readonly unit?: Unit | null;
  /** Two-letter code of the word list; detected where it is not given or unknown. */
  readonly language?: string | null;
  /** The day an undated plan begins. */
  readonly start?: IsoDate | null;
}

/**
 * Reads a range into a plan. Never throws: a range without a plan gives a plan without days
 * that lists its cells as unread. Cost is linear in the cells and their text.
 */
export function readPlan(grid: Grid, options: ReadOptions): Plan {
  return readRange(grid, options).plan;
}

/** The plan, and what became of each cell. */
export function readRange(grid: Grid, options: ReadOptions): { plan: Plan; ledger: Ledger } {
  const sheet = sheetOf(grid);
  const start = dateOrNull(options.start ?? null);
  const texts = textsOf(sheet);
  const words = languageFor(options.language ?? null, texts);
  const sheetUnit = unitOfSheet(texts, words, options.locale);
  const unit = options.unit ?? sheetUnit.unit;
  const readings = new Map<string, TextReading>();
  const contextOf = (view: Sheet): Context => ({
    sheet: view,
    ledger: new Ledger(Math.max(sheet.columns, sheet.rows)),
    vocabulary: vocabularyOf(words),
    unit,
    locale: options.locale,
    decimalComma: words.decimal === ',' || hasDecimalComma(options.locale),
    years: yearsOf(sheet, start),
    // Plans repeat themselves: each text is read once.
    read: (text) => {
      const known = readings.get(text);
      if (known !== undefined) return known;
      const reading = readText(text, { unit, words });
      readings.set(text, reading);
      return reading;
    },
    remark: (text) => remarkTraits(text, { unit, words }),
  });
  const found = bestDraft(sheet, contextOf);
  const { draft, context } = found;
  const { stray, ...calendar } = draft === null ? NOTHING : buildCalendar(draft, start);
  for (const { source } of stray.flatMap((day) => day.sessions)) {
    context.ledger.unread(source, source.text, STRAY);
  }
  if (draft?.layout === 'log' && (options.unit ?? null) === null && !sheetUnit.told) {
    const other = unitByPace(calendar.days, unit);
    if (other !== null) return readRange(grid, { ...options, unit: other });
  }
  context.ledger.settle(sheet, calendar.days.length > 0 || isSingle(sheet));
  const plan: Plan = {
    layout: draft?.layout ?? (isSingle(sheet) ? 'cell' : 'week-grid'),
    unit,
    language: words.code,
    rows: rowsOf(calendar.days),
    weekStart: draft?.weekStart ?? null,
    ...calendar,
    ...context.ledger.lists(),
    ...(draft?.tables === undefined ? {} : { tables: draft.tables }),
  };
  return { plan, ledger: context.ledger };
}

function dateOrNull(text: string | null): IsoDate | null {
  const [year, month, day] = (text ?? '').split('-').map(Number);
  return isoDate(year ?? 0, month ?? 0, day ?? 0);
}

const NOTHING: Calendar = { days: [], weeks: [], stray: [] };
const STRAY = 'Its date lies more than a year from the others: is it right?';

interface Found {
  readonly draft: Draft | null;
  readonly context: Context;
}

const isSingle = (sheet: Sheet): boolean => sheet.rows === 1 && sheet.columns === 1;

type Reader = readonly [Sheet, (context: Context) => Draft | null];

/** Of the layouts that fit, by groups in their order, the one that finds most sessions. */
function bestDraft(sheet: Sheet, contextOf: (view: Sheet) => Context): Found {
  if (isSingle(sheet)) {
    const context = contextOf(sheet);
    return { draft: readSingleCell(context), context };
  }
  const turned = sheet.transposed();
  const groups: readonly (readonly Reader[])[] = [
    [[sheet, readCalendar]],
    [
      [sheet, (context) => readWeekGrid(context, 'week-grid')],
      [sheet, readLooseGrid],
      [sheet, readLog],
    ],
    [[turned, (context) => readWeekGrid(context, 'week-columns')]],
    [
      [sheet, readBareGrid],
      [sheet, readBareLog],
    ],
  ];
  for (const readers of groups) {
    let best: Found | null = null;
    let most = 0;
    for (const [view, read] of readers) {
      const context = contextOf(view);
      const draft = read(context);
      const count = draft === null ? 0 : context.ledger.count('training');
      if (count > most) {
        best = { draft, context };
        most = count;
      }
    }
    if (best !== null) return best;
  }
  return { draft: null, context: contextOf(sheet) };
}

function languageFor(code: string | null, texts: readonly string[]): Language {
  return LANGUAGES.find((language) => language.code === code) ?? detectLanguage(texts);
}

function textsOf(sheet: Sheet): string[] {
  const texts: string[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    for (let column = 0; column < sheet.columns; column++) {
      if (sheet.content(row, column) === 'text') texts.push(sheet.text(row, column));
    }
  }
  return texts;
}

function rowsOf(days: Plan['days']): readonly [number, number] {
  let first = 0;
  let last = 0;
  for (const day of days) {
    for (const { source } of day.sessions) {
      first = first === 0 ? source.row : Math.min(first, source.row);
      last = Math.max(last, source.row);
    }
  }
  return [first, last];
}
