// Takes one session's words out of a cell, and puts words into another, in the coach's own way of joining.
import type { Bout } from '../../training/session';

/** Reads a cell's text. */
export type ReadBouts = (text: string) => readonly Bout[];

/** Whether two readings say the same, wherever their words stand. */
export function sameBout(a: Bout | undefined, b: Bout | undefined): boolean {
  return a !== undefined && b !== undefined && said(a) === said(b);
}

const said = ({ start: _, end: __, ...rest }: Bout): string => JSON.stringify(rest);

export const sameBouts = (a: readonly Bout[], b: readonly Bout[]): boolean =>
  a.length === b.length && a.every((bout, at) => sameBout(bout, b[at]));

export interface Cut {
  /** The cell without the session; '' where it was the only one. */
  readonly rest: string;
  /** The session's own words. */
  readonly piece: string;
}

/** Cuts a session out with its joiner; null where what is left, or what was cut, would read otherwise. */
export function cut(text: string, at: number, read: ReadBouts): Cut | null {
  const bouts = read(text);
  const bout = bouts[at];
  if (bout === undefined) return null;
  if (bouts.length === 1) return { rest: '', piece: text.trim() };
  const others = bouts.filter((_, index) => index !== at);
  return (
    cutsOf(text, bouts, at).find(
      ({ rest, piece }) =>
        sameBouts(read(rest), unchosen(others)) && sameBouts(read(piece), [{ ...bout, alt: null }]),
    ) ?? null
  );
}

/** Alternatives of which one alone is left are no choice any more. */
function unchosen(bouts: readonly Bout[]): readonly Bout[] {
  const choosing = new Set(bouts.map(({ alt }) => alt).filter((alt) => alt !== null));
  const order = [...choosing].sort((a, b) => a - b);
  return bouts.map((bout) => ({
    ...bout,
    alt: bout.alt === null || choosing.size < 2 ? null : order.indexOf(bout.alt),
  }));
}

function cutsOf(text: string, bouts: readonly Bout[], at: number): readonly Cut[] {
  const [bout, before, after] = [bouts[at], bouts[at - 1], bouts[at + 1]];
  if (bout === undefined) return [];
  const start = before === undefined ? 0 : closed(text, before);
  const end = closed(text, bout);
  const piece = tidy(text.slice(bout.start, end));
  const cuts: Cut[] = [];
  if (before !== undefined) {
    const behind = after === undefined ? '' : text.slice(end);
    cuts.push({ rest: tidy(text.slice(0, start) + behind), piece });
  } else if (after !== undefined) cuts.push({ rest: text.slice(after.start).trim(), piece });
  const lines = text.split('\n');
  const line = text.slice(0, bout.start).split('\n').length - 1;
  const own = lines[line];
  if (lines.length > 1 && own !== undefined) {
    const rest = lines.filter((_, index) => index !== line).join('\n');
    cuts.push({ rest: tidy(rest), piece: own.trim() });
  }
  return cuts;
}

/** A session's end with the parenthesis that closes behind it. */
export function closed(text: string, { start, end }: Pick<Bout, 'start' | 'end'>): number {
  const words = text.slice(start, end);
  const open = words.split('(').length > words.split(')').length;
  return open && text.charAt(end) === ')' ? end + 1 : end;
}

const tidy = (text: string): string => text.replace(/[\s,;+&/]+$/, '').trim();

/** How a coach writes a cell that holds two sessions, and a day off. */
export interface Style {
  /** What stands between two sessions: ` + `, a new line, ` / `, `, then `. */
  readonly joiner: string;
  /** Whether a session behind another begins in lower case. */
  readonly lower: boolean;
  /** Her word for a day off; null where she leaves it blank. */
  readonly rest: string | null;
}

const USUAL: readonly string[] = ['\n', ' + '];

/** Adds words behind those of a cell; null where the cell would not read as both. */
export function append(text: string, piece: string, style: Style, read: ReadBouts): string | null {
  const wanted = [...read(text), ...read(piece)];
  for (const joiner of [style.joiner, ...USUAL]) {
    const inline = joiner !== '\n';
    const words = inline && style.lower ? lowerFirst(piece) : inline ? piece : upperFirst(piece);
    const joined = text.replace(/\s+$/, '') + joiner + words;
    if (sameBouts(read(joined), wanted)) return joined;
  }
  return null;
}

/** A capital gives way where a small letter follows it: `Strength`, not `XT`. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Drawn from the cells of a plan: those that hold two sessions, and those that hold nothing but rest. */
export function styleOf(texts: readonly string[], language: string, read: ReadBouts): Style {
  const joiners = new Map<string, number>();
  const rests = new Map<string, number>();
  let [small, capital] = [0, 0];
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const text of texts) {
    const bouts = read(text);
    const [first, second] = bouts;
    if (first === undefined) continue;
    if (second === undefined) {
      if (isBareRest(text, bouts)) count(rests, text.trim());
      continue;
    }
    if (second.alt !== null || first.alt !== null) continue;
    const between = joinerIn(text.slice(closed(text, first), second.start));
    if (between === null) continue;
    count(joiners, between);
    if (/^\p{Ll}/u.test(text.slice(second.start))) small += 1;
    else if (/^\p{Lu}\p{Ll}/u.test(text.slice(second.start))) capital += 1;
  }
  return {
    joiner: mostOf(joiners) ?? '\n',
    lower: language !== 'de' && small >= capital,
    rest: mostOf(rests),
  };
}

/** Whether the cell is the word for a day off and nothing else. */
export const isBareRest = (text: string, bouts: readonly Bout[]): boolean =>
  bouts.length === 1 &&
  bouts[0]?.activity === 'rest' &&
  !bouts[0].optional &&
  text.slice(0, bouts[0].start).trim() === '' &&
  text.slice(bouts[0].end).replace(/[.!]/g, '').trim() === '';

const JOINERS: readonly string[] = [' + ', ' / ', ', then ', ' & ', ' and ', ', ', '; '];

function joinerIn(between: string): string | null {
  if (between.includes('\n')) return '\n';
  const bare = between.trim();
  return JOINERS.find((joiner) => joiner.trim() === bare) ?? null;
}

function mostOf(counts: ReadonlyMap<string, number>): string | null {
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}
