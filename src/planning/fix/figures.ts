// Changes a session's figure inside its cell's text, in the form the coach wrote it.
import { KM_PER_MILE, ROUND_TO } from '../../training/figures';
import type { Bout, Span, Unit } from '../../training/session';
import { type ReadBouts, sameBout } from './cell-text';

/** Which figure of a session is changed, and to what: minutes, or kilometres. */
export interface Amount {
  readonly of: 'minutes' | 'km';
  readonly value: number;
}

/**
 * The text with the session's figure changed and nothing else, or with minutes added where it has
 * none; null where no way of writing it reads back as just that.
 */
export function withAmount(
  text: string,
  at: number,
  amount: Amount,
  unit: Unit,
  read: ReadBouts,
): string | null {
  const before = read(text);
  const bout = before[at];
  if (bout === undefined) return null;
  const wanted = { ...bout, [amount.of]: spanUpTo(bout[amount.of], amount.value) };
  const words = text.slice(bout.start, bout.end);
  for (const changed of writings(words, bout, amount, unit)) {
    const after = text.slice(0, bout.start) + changed + text.slice(bout.end);
    const now = read(after);
    const same = now.length === before.length && now.every((each, index) => isAs(each, index));
    if (same) return after;
  }
  return null;

  function isAs(each: Bout, index: number): boolean {
    return index === at ? near(each, wanted) : sameBout(each, before[index]);
  }
}

const spanUpTo = (span: Span | null, value: number): Span =>
  span === null ? [value, value] : [Math.min(span[0], value), value];

/** Alike but for what rounding a figure to its unit may move it. */
function near(a: Bout, b: Bout): boolean {
  const close = (one: Span | null, other: Span | null) =>
    one === null || other === null
      ? one === other
      : one.every((value, at) => Math.abs(value - (other[at] ?? 0)) < 0.02);
  return (
    close(a.km, b.km) &&
    close(a.minutes, b.minutes) &&
    sameBout({ ...a, km: null, minutes: null }, { ...b, km: null, minutes: null })
  );
}

const NUMBER = /\d+(?:[.,]\d+)?/g;
const RANGE = /(\d+(?:[.,]\d+)?)(\s*(?:-|–|to|bis|à|a)\s*)(\d+(?:[.,]\d+)?)/g;
const CLOCK = /\b\d{1,2}:\d{2}\b/g;
const HOURS = /\b\d{1,2}\s?h(?:\s?\d{1,2})?(?:\s?min)?\b/gi;

/** Ways to write the new figure, the most specific first. */
function* writings(words: string, bout: Bout, amount: Amount, unit: Unit): Generator<string> {
  const { value } = amount;
  const old = bout[amount.of];
  if (old === null) {
    if (amount.of === 'minutes') yield `${words} ${value} min`;
    return;
  }
  const figures =
    amount.of === 'minutes' ? [value, value / 60] : [value, value / KM_PER_MILE, value * 1000];
  const comma = /\d,\d/.test(words);
  const say = (figure: number) => {
    const rounded = String(Math.round(figure * 100) / 100);
    return comma ? rounded.replace('.', ',') : rounded;
  };
  const put = (match: RegExpExecArray, text: string) =>
    words.slice(0, match.index) + text + words.slice(match.index + match[0].length);
  if (amount.of === 'minutes') {
    for (const match of words.matchAll(HOURS)) yield put(match, hours(value, match[0]));
    const clock = `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`;
    for (const match of words.matchAll(CLOCK)) yield put(match, clock);
  }
  for (const match of words.matchAll(RANGE)) {
    for (const figure of figures) {
      const [, low = '', between = ''] = match;
      const small = Number(low.replace(',', '.'));
      yield put(match, small < figure ? low + between + say(figure) : say(figure));
    }
  }
  const plain = unit === 'mi' ? figures : [...figures];
  for (const match of words.matchAll(NUMBER)) {
    for (const figure of plain) yield put(match, say(figure));
  }
}

/** `1h15` and `1 h 15` keep their form; under an hour they become minutes. */
function hours(value: number, old: string): string {
  if (value < 60) return `${value} min`;
  const gap = /\d\sh/.test(old) ? ' ' : '';
  const rest = value % 60;
  return `${Math.floor(value / 60)}${gap}h${rest === 0 ? '' : gap + String(rest).padStart(2, '0')}`;
}

const STEPS = 6;

/** Shorter amounts to try, the longest first; minutes in fives, distances in halves of the plan's unit. */
export function shorterThan(bout: Bout, usual: number, unit: Unit): readonly Amount[] {
  if (bout.minutes === null && bout.km !== null) {
    const one = unit === 'mi' ? KM_PER_MILE : 1;
    const whole = bout.km[1] / one;
    return ladder(whole, whole > 6 ? 1 : 0.5).map((value) => ({ of: 'km', value: value * one }));
  }
  const minutes = bout.minutes?.[1] ?? usual;
  const from = bout.minutes === null ? usual + ROUND_TO : minutes;
  return ladder(from, ROUND_TO).map((value) => ({ of: 'minutes', value }));
}

/** Up to six even steps down to half. */
function ladder(from: number, step: number): readonly number[] {
  const lowest = Math.max(step, from / 2);
  const wide = Math.max(step, Math.ceil((from - lowest) / STEPS / step) * step);
  const values: number[] = [];
  for (let value = Math.ceil(from / step) * step - step; value >= lowest; value -= wide) {
    if (value < from) values.push(Math.round(value * 100) / 100);
  }
  return values;
}
