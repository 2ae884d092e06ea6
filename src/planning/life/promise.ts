// What two weeks proposed anew are measured by: findings that neither the plan before nor rest in their place has.
import type { Findings } from '../../rules/engine';
import type { Hits, Tally } from '../judge';

/**
 * Rules that speak of what a plan lacks. A stand-in is measured by what it does: the first ride of a
 * plan of runs makes them ask for strength, which it lacked all along.
 */
export const LACKING: ReadonlySet<string> = new Set([
  'strength-dose',
  'type-balance',
  'goal-match',
  'climb-match',
  'weakness-served',
  'consistency',
  'cross-days-min',
  'season-phase',
]);

/** The hits that the promise is about. */
export const present = ({ hits }: Findings): Hits =>
  hits.filter(({ hit }) => !LACKING.has(hit.rule.id));

/** The higher count of either. */
export function most(
  a: ReadonlyMap<string, Tally>,
  b: ReadonlyMap<string, Tally>,
): ReadonlyMap<string, Tally> {
  const all = new Map(a);
  for (const [key, other] of b) {
    const own = all.get(key);
    const [note, warning, error] = own?.counts ?? [0, 0, 0];
    const counts: Tally['counts'] = [
      Math.max(note, other.counts[0]),
      Math.max(warning, other.counts[1]),
      Math.max(error, other.counts[2]),
    ];
    all.set(key, { ...other, counts });
  }
  return all;
}
