// Findings the coach accepts: recognised by rule, place and the texts of their cells.
import type { Plan } from '../training/plan';
import type { Hit } from './hit';
import type { Accepted } from './settings';

const SEPARATOR = ' | ';

/** The texts a finding rests on: its sessions' cells, or its week's where it speaks of a week. */
export function textOf(
  { sources, week }: Pick<Hit, 'sources' | 'week'>,
  plan: Pick<Plan, 'days' | 'weeks'>,
): string {
  const texts =
    sources.length > 0 || week === null
      ? sources.map((source) => source.text)
      : plan.days
          .slice(plan.weeks[week]?.first, (plan.weeks[week]?.last ?? -1) + 1)
          .flatMap((day) => day.sessions.map((session) => session.source.text));
  return [...new Set(texts.map((text) => text.trim()))].join(SEPARATOR);
}

/** Whether the coach accepted this one, and its cells still say what they said. */
export function isAccepted(hit: Hit, accepted: readonly Accepted[], plan: Plan): boolean {
  const candidates = accepted.filter(
    (each) => each.rule === hit.rule.id && same(each.when, hit.when),
  );
  if (candidates.length === 0) return false;
  const text = textOf(hit, plan);
  return candidates.some((each) => same(each.text, text));
}

/** Spaces and case aside, as cells are retyped. */
const same = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
