// The repairs on a finding's card: the smallest to try, the others on request, and a preview before it is written.
import { useId, useState } from 'preact/hooks';
import type { FixCard } from '../../sheets/proposals/answers';
import type { ShownFinding } from '../check/sections';
import { Action } from '../parts/action';
import { Warning } from '../proposals/warning';
import { shortWhen } from '../words';
import { Changes } from './changes';
import type { FixesState } from './use-fixes';

interface FixPartProps {
  readonly shown: ShownFinding;
  /** The year that goes without saying. */
  readonly year: string;
  readonly busy: boolean;
  readonly fixes: FixesState;
  readonly onSelect: (a1: string) => void;
  readonly onWrite: (fix: FixCard) => void;
}

const ALL = 'all';

export function FixPart({ shown, year, busy, fixes, onSelect, onWrite }: FixPartProps) {
  const { finding, occurrences } = shown;
  const [which, setWhich] = useState(ALL);
  const [more, setMore] = useState(false);
  const id = useId();
  const question = { key: finding.key, occurrence: which === ALL ? null : Number(which) };
  const found = fixes.found(question);
  const isGroup = finding.occurrences.length > 1;
  const preview = found?.fixes.find((fix) => fix === fixes.chosen) ?? null;
  const toggle = (fix: FixCard) => fixes.choose(fix === preview ? null : fix);

  if (found === null && which === ALL && !more) {
    return <p class="try looking">Looking for a repair…</p>;
  }
  const [first, ...others] = found?.fixes ?? [];
  return (
    <div class="fix-part">
      {first === undefined ? (
        <p class="try none">
          {found === null
            ? 'Looking for a repair…'
            : ['No repair.', found.reason].filter(Boolean).join(' ')}
        </p>
      ) : (
        <Try fix={first} words="Try: " isOpen={first === preview} onPress={() => toggle(first)} />
      )}
      {(others.length > 0 || isGroup) && (
        <button
          type="button"
          class="plain link more"
          aria-expanded={more}
          aria-controls={id}
          onClick={() => setMore(!more)}
        >
          {more ? 'Fewer fixes' : first === undefined ? 'For one time alone' : 'More fixes'}
        </button>
      )}
      <div id={id} hidden={!more} class="more-fixes">
        {more && isGroup && (
          <div class="field">
            <label for={`${id}-which`}>Fix it for</label>
            <select
              id={`${id}-which`}
              value={which}
              onChange={(event) => {
                const next = event.currentTarget.value;
                setWhich(next);
                fixes.choose(null);
                if (next !== ALL) fixes.ask({ key: finding.key, occurrence: Number(next) });
              }}
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
        {more &&
          others.map((fix) => (
            <Try key={fix.id} fix={fix} isOpen={fix === preview} onPress={() => toggle(fix)} />
          ))}
      </div>
      {preview !== null && (
        <section class="fix-preview" aria-label="What would change">
          <p class="fix-why">{preview.why}</p>
          <Warning text={preview.warning} />
          <Changes cells={preview.cells} onSelect={onSelect} onKeep={fixes.keep} />
          <div class="row">
            <Action main disabled={busy} onPress={() => onWrite(preview)}>
              Write it
            </Action>
            <button type="button" class="plain link" onClick={() => fixes.choose(null)}>
              Cancel
            </button>
          </div>
        </section>
      )}
    </div>
  );
}

interface TryProps {
  readonly fix: FixCard;
  readonly words?: string;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

/** `Try: Move Friday's strength to Wednesday [1 → 0]`. */
const Try = ({ fix: { title, before, after }, words = '', isOpen, onPress }: TryProps) => (
  <button type="button" class="plain try" aria-expanded={isOpen} onClick={onPress}>
    <span class="link">
      {words}
      {title}
    </span>
    <span class="solves" title={`This finding: ${before} now, ${after} with the repair`}>
      {before} → {after}
    </span>
  </button>
);
