// Accepting a finding: for all its times or for one, with a reason if the coach likes.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Acceptance } from '../../sheets/answers';
import { Action } from '../parts/action';
import { shortWhen } from '../words';
import type { ShownFinding } from './sections';

interface AcceptFormProps {
  readonly shown: ShownFinding;
  /** The year that goes without saying. */
  readonly year: string;
  readonly busy: boolean;
  readonly onAccept: (acceptance: Acceptance) => void;
  readonly onCancel: () => void;
}

const ALL = 'all';

export function AcceptForm({ shown, year, busy, onAccept, onCancel }: AcceptFormProps) {
  const { finding, occurrences } = shown;
  const [reason, setReason] = useState('');
  const [which, setWhich] = useState(ALL);
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = () => {
    onAccept({
      rule: finding.rule,
      key: finding.key,
      occurrence: which === ALL ? null : Number(which),
      reason: reason.trim(),
    });
  };
  return (
    <form id={id} class="accept-form">
      {finding.occurrences.length > 1 && (
        <div class="field">
          <label for={`${id}-which`}>Accept it for</label>
          <select
            id={`${id}-which`}
            value={which}
            onChange={(event) => setWhich(event.currentTarget.value)}
          >
            <option value={ALL}>all {finding.occurrences.length} times</option>
            {occurrences.map(({ index, when }) => (
              <option key={index} value={index}>
                {shortWhen(when, year)} alone
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="field">
        <label for={`${id}-reason`}>Reason (optional)</label>
        <input
          ref={first}
          id={`${id}-reason`}
          value={reason}
          maxLength={300}
          onInput={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && onCancel()}
        />
      </div>
      <div class="row">
        <Action submits={id} onPress={submit} waiting={busy}>
          Accept
        </Action>
        <button type="button" class="plain link" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
