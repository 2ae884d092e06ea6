// One athlete of the squad: findings by severity, what to look at first, the next race.
import type { SquadEntry } from '../../sheets/squad/answers';
import { SeverityIcon } from '../parts/icon';
import { countOf, SEVERITIES } from '../words';

interface AthleteCardProps {
  readonly entry: SquadEntry;
  readonly isCurrent: boolean;
  /** A run has begun: whoever is not checked is in its queue. */
  readonly inRun: boolean;
  readonly disabled: boolean;
  readonly onOpen: () => void;
}

/** The athlete's name, else her tab's. */
export const nameOf = ({ athlete, tab }: { readonly athlete: string; readonly tab: string }) =>
  athlete === '' ? tab : athlete;

export function AthleteCard({ entry, isCurrent, inRun, disabled, onOpen }: AthleteCardProps) {
  const { counts, first, when, change, race, daysToGo, state } = entry;
  const worst = counts === null ? null : SEVERITIES.find((each) => counts[each] > 0);
  const waits = state === 'waiting';
  return (
    <li class={`card ${waits ? 'waits' : (worst ?? 'clear')}`} aria-busy={isCurrent}>
      <div class="card-head">
        <button
          type="button"
          class="plain whole athlete-name"
          disabled={disabled || entry.tab === ''}
          title={`Open "${entry.tab}" and check it`}
          onClick={onOpen}
        >
          <bdi>{nameOf(entry)}</bdi>
        </button>
        {isCurrent && <span class="spinner" aria-hidden="true" />}
        {counts !== null && <Counts counts={counts} />}
      </div>
      {waits && (
        <p class="advice">{isCurrent ? 'Being checked…' : inRun ? 'Waits' : 'Not checked yet'}</p>
      )}
      {!waits && first !== '' && (
        <p>
          {when !== '' && <span class="when">{when} · </span>}
          {first}
        </p>
      )}
      {!waits && first === '' && <p class="advice">Nothing to change.</p>}
      {!waits && (change !== '' || race !== '') && (
        <p class="advice">
          {[change === '' ? '' : `Since last time: ${change}.`, race && raceLine(race, daysToGo)]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
    </li>
  );
}

const raceLine = (race: string, days: number | null): string =>
  days === null ? race : `${race}: ${days === 0 ? 'today' : `${countOf(days, 'day')} to go`}.`;

function Counts({ counts }: { readonly counts: NonNullable<SquadEntry['counts']> }) {
  return (
    <span class="squad-counts">
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <span key={severity} class={severity} title={countOf(counts[severity], severity)}>
          <SeverityIcon severity={severity} />
          {counts[severity]}
          <span class="unseen"> {severity}s</span>
        </span>
      ))}
    </span>
  );
}
