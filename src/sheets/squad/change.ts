// How an athlete's findings differ from those of the last check, in a few words.
import type { Severity } from '../../rules/finding';
import { sayCount, sayList } from '../../training/wording';

type Counts = Readonly<Record<Severity, number>>;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** "1 error fewer and 2 notes more", "as before"; blank where there was no check before. */
export function changeOf(before: Counts | null, now: Counts | null): string {
  if (before === null || now === null) return '';
  const parts = SEVERITIES.flatMap((severity) => {
    const more = now[severity] - before[severity];
    if (more === 0) return [];
    return [`${sayCount(Math.abs(more), severity)} ${more > 0 ? 'more' : 'fewer'}`];
  });
  return parts.length === 0 ? 'as before' : sayList(parts);
}
