// The fixes of a finding that repeats: the same thing done each time, or what suits each time.
import type { Finding, Occurrence } from '../../rules/finding';
import { sayCount, sayList } from '../../training/wording';
import type { Edit } from '../edit';
import { type Attempt, FIX_KINDS, type FixKind, lockCells } from './attempt';
import type { Desk } from './desk';
import { type Draft, planOf } from './draft';
import type { Plea } from './fix';
import { firstSuccess, trialOf } from './judging';
import { attemptsAt, bySize, farAttempts, successesAt } from './occurrence';
import { pairsAt } from './pairs';

/** Ways that are followed through all occurrences. */
const MOST_WAYS = 6;

/** A way through the occurrences: what was done, and for how many. */
interface Series {
  readonly done: readonly Attempt[];
  readonly after: Draft;
}

/** One plea for each way that serves several occurrences, those that solve most first. */
export function grouped(
  draft: Draft,
  desk: Desk,
  finding: Finding,
  occurrences: readonly Occurrence[],
): readonly Plea[] {
  const [first, last] = [occurrences[0], occurrences[occurrences.length - 1]];
  const found = [first, last]
    .flatMap((each) => (each === undefined ? [] : successesAt(draft, desk, finding, each)))
    .sort(bySize);
  const families = spread(found.map(({ attempt }) => attempt));
  const ways = families.map((family) =>
    series(draft, desk, finding, occurrences, (attempt) => attempt.family === family),
  );
  const best = [...ways].sort((a, b) => b.done.length - a.done.length)[0];
  if (best === undefined || best.done.length < occurrences.length) {
    ways.push(
      series(
        draft,
        desk,
        finding,
        occurrences,
        ({ kind }) => kind !== 'remove',
        finding.severity !== 'note',
      ),
    );
  }
  return ways
    .filter(({ done }) => done.length > 0)
    .sort((a, b) => removes(a) - removes(b) || b.done.length - a.done.length)
    .map((each) => pleaOf(draft, each))
    .filter((plea, at, all) => all.findIndex((each) => isSame(each, plea)) === at);
}

const isSame = (a: Plea, b: Plea): boolean => JSON.stringify(a.edits) === JSON.stringify(b.edits);

/** The families of the best attempts, of each kind two at most. */
function spread(attempts: readonly Attempt[]): readonly string[] {
  const families = new Set<string>();
  const ofKind = new Map<FixKind, number>();
  for (const { kind, family } of attempts) {
    const count = ofKind.get(kind) ?? 0;
    if (families.has(family) || count >= 2 || families.size >= MOST_WAYS) continue;
    families.add(family);
    ofKind.set(kind, count + 1);
  }
  return [...families];
}

/** One attempt for each occurrence, each verified on top of those before; no cell is edited twice. */
function series(
  draft: Draft,
  desk: Desk,
  finding: Finding,
  occurrences: readonly Occurrence[],
  suits: (attempt: Attempt) => boolean,
  pairing = false,
): Series {
  const done: Attempt[] = [];
  const cells = new Set(desk.locked);
  let after = draft;
  for (const occurrence of occurrences) {
    const open = { ...desk, locked: cells };
    const trial = trialOf(after, { rule: finding.rule, whens: [occurrence.when] });
    const near = [...attemptsAt(after, open, occurrence)].filter(suits);
    const success =
      firstSuccess(trial, favoured(near, done)) ??
      firstSuccess(trial, [...farAttempts(after, open, occurrence)].filter(suits)) ??
      (pairing ? pairsAt(after, open, finding, occurrence)[0] : undefined) ??
      null;
    if (success === null) continue;
    done.push(success.attempt);
    lockCells(success.attempt, cells);
    after = success.after;
  }
  return { done, after };
}

/** What was done before comes first, so that weeks stay alike. */
function favoured(attempts: readonly Attempt[], done: readonly Attempt[]): readonly Attempt[] {
  const before = new Set(done.map(({ family }) => family));
  return [
    ...attempts.filter(({ family }) => before.has(family)),
    ...attempts.filter(({ family }) => !before.has(family)),
  ];
}

const removes = ({ done }: Series): number => (done.some(({ kind }) => kind === 'remove') ? 1 : 0);

function pleaOf(draft: Draft, { done, after }: Series): Plea {
  const [first] = done;
  if (first === undefined) throw new RangeError('a series is never empty');
  const kinds = new Set(done.map(({ kind }) => kind));
  return {
    plan: planOf(after),
    kind: FIX_KINDS.find((kind) => kinds.has(kind)) ?? first.kind,
    title: titleOf(draft, done),
    edits: done.flatMap(({ edits }): readonly Edit[] => edits),
    days: done.flatMap(({ days }) => [...days.keys()]).sort((a, b) => a - b),
  };
}

/** `Move Friday's strength to Monday in 6 weeks, and 1 other edit`. */
function titleOf(draft: Draft, done: readonly Attempt[]): string {
  const [first] = done;
  if (first !== undefined && done.length === 1) return first.title + first.detail;
  const subject = done.map(subjectOf).find((each) => each !== null) ?? null;
  if (subject !== null && done.every((attempt) => subjectOf(attempt) === subject)) {
    const targets = [...new Set(done.map(({ to = '' }) => to))];
    return `${subject} to ${sayList(targets, 'or')}${often(draft, done)}`;
  }
  const titles = done.map(({ title }) => title);
  const count = (title: string) => titles.filter((each) => each === title).length;
  const common = titles.reduce((best, each) => (count(each) > count(best) ? each : best));
  const alike = done.filter(({ title }) => title === common);
  const others = done.length - alike.length;
  const rest = others === 0 ? '' : `, and ${sayCount(others, 'other edit')}`;
  return `${common}${alike.length > 1 ? often(draft, alike) : ''}${rest}`;
}

/** ` in 6 weeks`, where each has one; ` 6 times`. */
function often(draft: Draft, done: readonly Attempt[]): string {
  const days = done.map((attempt) => Math.min(...attempt.days.keys()));
  const weeks = new Set(days.map((day) => planOf(draft).days[day]?.week)).size;
  return weeks === done.length ? ` in ${weeks} weeks` : ` ${done.length} times`;
}

/** What a move's title says before its target; null where it is no move. */
const subjectOf = ({ title, to }: Attempt): string | null =>
  to === undefined || !title.endsWith(` to ${to}`) ? null : title.slice(0, -` to ${to}`.length);
