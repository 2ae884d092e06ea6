// How far a run has come: a bar, the figures, and whose tab is being read.
import type { SquadEntry } from '../../sheets/squad/answers';
import { countOf } from '../words';
import { nameOf } from './athlete-card';

interface ProgressProps {
  readonly entries: readonly SquadEntry[];
  readonly current: SquadEntry | null;
}

export function Progress({ entries, current }: ProgressProps) {
  const here = entries.filter(({ state }) => state !== 'gone');
  const done = here.filter(({ state }) => state === 'checked').length;
  const words =
    current === null ? summaryOf(here, done) : `${done} of ${here.length} · ${nameOf(current)}`;
  return (
    <div class="squad-progress">
      <progress aria-label="Athletes checked" max={here.length} value={done} />
      <p title={words}>
        <bdi>{words}</bdi>
      </p>
    </div>
  );
}

function summaryOf(entries: readonly SquadEntry[], done: number): string {
  const athletes = countOf(entries.length, 'athlete');
  if (done === entries.length) {
    const look = entries.filter(({ counts }) => counts === null || counts.error > 0).length;
    return look === 0 ? `${athletes}, no errors` : `${athletes}, ${look} to look at first`;
  }
  return done === 0 ? `${athletes} to check` : `${done} of ${entries.length} checked`;
}
