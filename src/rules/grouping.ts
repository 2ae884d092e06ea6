// From violations to findings: repeats of one pattern become one, in the order of the calendar.
import type { Plan } from '../training/plan';
import { cite } from '../training/sources';
import { sayCount } from '../training/wording';
import type { Finding, Occurrence, Severity } from './finding';
import type { Hit } from './hit';

export interface Weighed {
  readonly hit: Hit;
  readonly severity: Severity;
}

/** The rule whose finding leads every answer. */
const FIRST_RULE = 'see-a-professional';

/** Hits come in the order of the registry; the answer is in the order of the calendar. */
export function findingsOf(hits: readonly Weighed[], plan: Plan): Finding[] {
  const groups = new Map<string, Weighed[]>();
  for (const each of hits) {
    const key = [each.hit.rule.id, each.hit.pattern, each.severity].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()]
    .map((group, order) => ({ group: inOrder(group, plan), order }))
    .map(({ group, order }) => ({
      finding: findingOf(group, plan),
      rank: rankOf(group, plan),
      order,
    }))
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ finding }) => finding);
}

function findingOf(group: readonly Weighed[], plan: Plan): Finding {
  const [head] = group;
  if (head === undefined) throw new RangeError('a group of findings is never empty');
  const { rule, pattern, message, advice } = head.hit;
  const [first, ...others] = group.map(({ hit }) => occurrenceOf(hit, plan));
  if (first === undefined) throw new RangeError('a group of findings is never empty');
  const place = first.place === null ? 'athlete' : `${first.place.row},${first.place.column}`;
  return {
    key: [rule.id, pattern, place].join('|'),
    rule: rule.id,
    title: rule.title,
    severity: head.severity,
    message: others.length === 0 ? message : `${repeats([first, ...others])}: ${pattern}.`,
    advice,
    why: rule.why,
    source: cite(rule.sources),
    certainty: rule.certainty,
    occurrences: [first, ...others],
  };
}

function repeats(occurrences: readonly Occurrence[]): string {
  const weeks = new Set(occurrences.map((each) => each.week)).size;
  return weeks > 1 ? sayCount(weeks, 'week') : sayCount(occurrences.length, 'time');
}

function occurrenceOf(hit: Hit, plan: Plan): Occurrence {
  return {
    when: hit.when,
    week: hit.week === null ? null : (plan.weeks[hit.week]?.number ?? null),
    day: hit.day,
    place: hit.place,
    sessions: hit.sources,
    message: hit.message,
  };
}

const inOrder = (group: readonly Weighed[], plan: Plan): readonly Weighed[] =>
  [...group].sort((a, b) => dayRank(a.hit, plan) - dayRank(b.hit, plan));

/** The medical line first, then the athlete, then by day; a week stands before its days. */
function rankOf([first]: readonly Weighed[], plan: Plan): number {
  if (first === undefined || first.hit.rule.id === FIRST_RULE) return -2;
  return dayRank(first.hit, plan);
}

const dayRank = ({ day, week }: Hit, plan: Plan): number =>
  day ?? (week === null ? -1 : (plan.weeks[week]?.first ?? 0) - 0.5);
