// One finding: how grave, when, what is wrong, what to do, why, and Accept.
import { useState } from 'preact/hooks';
import type { Acceptance, FindingCard as Finding } from '../../sheets/answers';
import type { FixCard } from '../../sheets/proposals/answers';
import { FixPart } from '../fix/fix-part';
import type { FixesState } from '../fix/use-fixes';
import { Disclosure } from '../parts/disclosure';
import { SeverityIcon } from '../parts/icon';
import { SEVERITY_WORDS, shortWhen } from '../words';
import { AcceptForm } from './accept-form';
import type { ShownFinding } from './sections';

interface FindingCardProps {
  readonly shown: ShownFinding;
  /** The year that goes without saying. */
  readonly year: string;
  /** An action is under way. */
  readonly busy: boolean;
  readonly onSelect: (a1: string) => void;
  readonly onAccept: (acceptance: Acceptance) => void;
  readonly fixes: FixesState;
  readonly onWrite: (fix: FixCard) => void;
}

export function FindingCard(props: FindingCardProps) {
  const { shown, year, busy, onSelect, onAccept, fixes, onWrite } = props;
  const { finding, occurrences } = shown;
  const [accepting, setAccepting] = useState(false);
  const single = finding.occurrences.length === 1;
  const a1 = occurrences[0]?.a1 ?? null;
  return (
    <li class={`card ${finding.severity}`}>
      <div class="card-head">
        <span class="severity">
          <SeverityIcon severity={finding.severity} />
          {SEVERITY_WORDS[finding.severity]}
        </span>
        <span class="when">{single && shortWhen(occurrences[0]?.when ?? '', year)}</span>
      </div>
      {a1 === null ? (
        <p class="message">{finding.message}</p>
      ) : (
        <button
          type="button"
          class={single ? 'plain message whole' : 'plain message'}
          title={`Select ${a1} in the sheet`}
          onClick={() => onSelect(a1)}
        >
          {finding.message}
        </button>
      )}
      {!single && <Occurrences shown={shown} year={year} onSelect={onSelect} />}
      <p class="advice">{finding.advice}</p>
      <FixPart
        shown={shown}
        year={year}
        busy={busy}
        fixes={fixes}
        onSelect={onSelect}
        onWrite={onWrite}
      />
      <div class="card-foot">
        <Disclosure label="Why">
          <Why finding={finding} />
        </Disclosure>
        {!accepting && (
          <button
            type="button"
            class="plain link accept"
            aria-label={`Accept: ${finding.message}`}
            onClick={() => setAccepting(true)}
          >
            Accept
          </button>
        )}
      </div>
      {accepting && (
        <AcceptForm
          shown={shown}
          year={year}
          busy={busy}
          onAccept={onAccept}
          onCancel={() => setAccepting(false)}
        />
      )}
    </li>
  );
}

/** The times a repeated finding happens, each a click to its cell. */
function Occurrences({
  shown,
  year,
  onSelect,
}: Pick<FindingCardProps, 'shown' | 'year' | 'onSelect'>) {
  return (
    <ul class="occurrences">
      {shown.occurrences.map(({ index, when, message, a1 }) => (
        <li key={index}>
          <button
            type="button"
            class="occurrence"
            title={message}
            disabled={a1 === null}
            onClick={() => a1 !== null && onSelect(a1)}
          >
            {shortWhen(when, year)}
          </button>
        </li>
      ))}
    </ul>
  );
}

const Why = ({ finding }: { readonly finding: Finding }) => (
  <div class="why">
    <p class="why-title">{finding.title}</p>
    <p>{finding.why}</p>
    <dl>
      <dt>Source</dt>
      <dd>{finding.source}</dd>
      <dt>How sure</dt>
      <dd>{finding.certainty}</dd>
      <dt>Rule</dt>
      <dd>{finding.rule}</dd>
    </dl>
  </div>
);
