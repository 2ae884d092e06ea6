// The findings the coach accepted, with her reasons.
import type { AcceptedCard } from '../../sheets/answers';
import { Disclosure } from '../parts/disclosure';
import { shortWhen } from '../words';

interface AcceptedListProps {
  readonly accepted: readonly AcceptedCard[];
  /** The year that goes without saying. */
  readonly year: string;
  readonly busy: boolean;
  readonly onSelect: (a1: string) => void;
  readonly onUnaccept: (entry: AcceptedCard) => void;
}

export function AcceptedList({ accepted, year, busy, onSelect, onUnaccept }: AcceptedListProps) {
  if (accepted.length === 0) return null;
  return (
    <Disclosure class="accepted" label={`${accepted.length} accepted`}>
      <ul>
        {accepted.map((entry) => (
          <li key={`${entry.rule} ${entry.key}`} class="accepted-entry">
            {entry.when !== '' && <span class="when">{shortWhen(entry.when, year)}</span>}
            <Message entry={entry} onSelect={onSelect} />
            {entry.reason !== '' && <p class="reason">“{entry.reason}”</p>}
            <button
              type="button"
              class="plain link"
              disabled={busy}
              aria-label={`Take back: ${entry.message}`}
              onClick={() => onUnaccept(entry)}
            >
              Take back
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Message({
  entry: { a1, message },
  onSelect,
}: {
  readonly entry: AcceptedCard;
  readonly onSelect: (a1: string) => void;
}) {
  if (a1 === null) return <p class="message">{message}</p>;
  return (
    <button
      type="button"
      class="plain message"
      title={`Select ${a1} in the sheet`}
      onClick={() => onSelect(a1)}
    >
      {message}
    </button>
  );
}
