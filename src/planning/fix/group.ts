// The fixes of a finding that repeats: the same thing done each time, or the best of each time.
import type { Finding, Occurrence } from '../../rules/finding';
import type { Edit } from '../edit';
import { type Attempt, FIX_KINDS, overlap, placesOf } from './attempt';
import type { Desk } from './desk';
import { type Draft, keyOf, planOf } from './draft';
import type { Plea } from './fix';
import { trialOf } from './judging';
import { bySize, successesAt } from './occurrence';

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
  const found = occurrences.map((each) => successesAt(draft, desk, finding, each));
  const families = [
    ...new Set(
      found
        .flat()
        .sort(bySize)
        .map(({ attempt }) => attempt.family),
    ),
  ];
  const ways = families.map((family) =>
    found.map((successes) =>
      successes.map(({ attempt }) => attempt).filter((attempt) => attempt.family === family),
    ),
  );
  const mixed = found.map((successes) =>
    successes.map(({ attempt }) => attempt).filter(({ kind }) => kind !== 'remove'),
  );
  return [...ways, mixed]
    .map((way) => series(draft, finding, occurrences, way))
    .filter(({ done }) => done.length > 0)
    .sort((a, b) => b.done.length - a.done.length || rankOf(a) - rankOf(b))
    .map(({ done }) => pleaOf(draft, done));
}

/** One attempt for each occurrence, each verified on top of those before. */
function series(
  draft: Draft,
  { rule }: Finding,
  occurrences: readonly Occurrence[],
  way: readonly (readonly Attempt[])[],
): Series {
  const done: Attempt[] = [];
  const cells = new Set<string>();
  let after = draft;
  occurrences.forEach(({ when }, at) => {
    const trial = trialOf(after, { rule, whens: [when] });
    for (const attempt of way[at] ?? []) {
      if (overlap(attempt, cells) || touchesDays(attempt, done)) continue;
      const success = trial.judge(attempt);
      if (success === null) continue;
      done.push(attempt);
      for (const edit of attempt.edits) for (const place of placesOf(edit)) cells.add(keyOf(place));
      after = success.after;
      return;
    }
  });
  return { done, after };
}

/** Attempts were made for the plan as it stood, so no two may change one day. */
const touchesDays = (attempt: Attempt, done: readonly Attempt[]): boolean =>
  done.some(({ days }) => [...attempt.days.keys()].some((day) => days.has(day)));

/** What removes comes last, then as `FIX_KINDS` says. */
const rankOf = ({ done }: Series): number =>
  Math.max(...done.map(({ kind }) => FIX_KINDS.indexOf(kind)));

function pleaOf(draft: Draft, done: readonly Attempt[]): Plea {
  const [first] = done;
  if (first === undefined) throw new RangeError('a series is never empty');
  const titles = [...new Set(done.map(({ title }) => title))];
  const weeks = new Set(
    done.flatMap(({ days }) => [...days.keys()].map((day) => planOf(draft).days[day]?.week)),
  ).size;
  const kinds = done
    .map(({ kind }) => kind)
    .sort((a, b) => FIX_KINDS.indexOf(b) - FIX_KINDS.indexOf(a));
  return {
    kind: kinds[0] ?? first.kind,
    title:
      done.length === 1
        ? first.title + first.detail
        : titles.length === 1
          ? `${first.title} in ${weeks} weeks`
          : `${first.title}, and ${done.length - 1} more like it`,
    edits: done.flatMap(({ edits }): readonly Edit[] => edits),
    days: done.flatMap(({ days }) => [...days.keys()]).sort((a, b) => a - b),
  };
}
