// Check this plan: what was read, what is wrong week by week, and what to do about it.
import { useState } from 'preact/hooks';
import type { Severity } from '../../rules/finding';
import type { CheckAnswer } from '../../sheets/answers';
import { KeptCells } from '../fix/kept-cells';
import type { FixesState } from '../fix/use-fixes';
import { Copy } from '../parts/copy';
import { FailureBox } from '../parts/failure-box';
import { Icon } from '../parts/icon';
import { countOf } from '../words';
import { AcceptedList } from './accepted-list';
import { Chips } from './chips';
import { FindingCard } from './finding-card';
import { reportCard } from './report-card';
import { layOut, silentYear } from './sections';
import type { CheckState } from './use-check';

interface CheckViewProps {
  readonly state: CheckState;
  readonly answer: CheckAnswer;
  readonly fixes: FixesState;
  readonly onReading: () => void;
  readonly onFixAll: () => void;
}

export function CheckView({ state, answer, fixes, onReading, onFixAll }: CheckViewProps) {
  const [only, setOnly] = useState<ReadonlySet<Severity>>(new Set());
  const [showPast, setShowPast] = useState(false);
  const shown = layOut(answer, only, showPast);
  const year = silentYear(answer);
  return (
    <>
      <ReadLine answer={answer} onReading={onReading} />
      {answer.medical !== null && (
        <p class="box medical">
          <Icon name="medical" />
          {answer.medical}
        </p>
      )}
      {answer.findings.length > 0 && <Chips counts={shown.counts} only={only} onOnly={setOnly} />}
      {shown.past > 0 && (
        <p class="past">
          {showPast
            ? 'Past weeks are shown.'
            : `${countOf(shown.past, 'more finding')} in past weeks.`}{' '}
          <button type="button" class="plain link" onClick={() => setShowPast(!showPast)}>
            {showPast ? 'Hide past weeks' : 'Show past weeks'}
          </button>
        </p>
      )}
      {fixes.failure !== null && <FailureBox failure={fixes.failure} />}
      <KeptCells kept={fixes.kept} onRelease={fixes.release} />
      {answer.findings.length > 0 && (
        <button type="button" class="plain link fix-all" onClick={onFixAll}>
          Fix all…
        </button>
      )}
      {shown.sections.map((section) => (
        <section key={section.id} class="week">
          <h3>{section.title}</h3>
          <ul class="cards">
            {section.findings.map((each) => (
              <FindingCard
                key={each.finding.key}
                shown={each}
                year={year}
                busy={state.busy !== null}
                onSelect={state.select}
                onAccept={state.accept}
                fixes={fixes}
                onWrite={state.write}
              />
            ))}
          </ul>
        </section>
      ))}
      {shown.sections.length === 0 && answer.medical === null && (
        <AllGood answer={answer} past={shown.past} />
      )}
      {answer.problems.length > 0 && (
        <section class="box settings-problems">
          <h3>In your settings</h3>
          <ul>
            {answer.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </section>
      )}
      <AcceptedList
        accepted={answer.accepted}
        year={year}
        busy={state.busy !== null}
        onSelect={state.select}
        onUnaccept={state.unaccept}
      />
      <Report answer={answer} />
    </>
  );
}

/** What was read, and how much of it in doubt; leads to "How I read it". */
function ReadLine({ answer, onReading }: Pick<CheckViewProps, 'answer' | 'onReading'>) {
  const doubts = answer.weeks.flatMap(({ cells }) => cells).filter(({ doubt }) => doubt !== null);
  const unread = answer.unread.length;
  const parts = [
    ...(unread > 0 ? [`${countOf(unread, 'cell')} not read`] : []),
    ...(doubts.length > 0 ? [`${doubts.length} in doubt`] : []),
  ];
  return (
    <div class="read-line">
      <button type="button" class="plain link" title="How I read it" onClick={onReading}>
        <span>{answer.summary}</span>
        <Icon name="right" />
      </button>
      {parts.length > 0 && (
        <button type="button" class="plain link unsure" onClick={onReading}>
          <Icon name="question" />
          {parts.join(', ')}
          <Icon name="right" />
        </button>
      )}
    </div>
  );
}

/** A plan without findings: says what was checked, so that silence is no riddle. */
function AllGood({ answer, past }: { readonly answer: CheckAnswer; readonly past: number }) {
  const days = answer.weeks.flatMap(({ cells }) => cells);
  const sessions = days.reduce((sum, cell) => sum + cell.sessions.length, 0);
  return (
    <section class="all-good">
      <Icon name="check" />
      <h3>{past > 0 ? 'Nothing to change from here on' : 'Nothing to change'}</h3>
      <p>
        {countOf(sessions, 'session')} in {countOf(answer.weeks.length, 'week')} were checked: order
        and rest, how much and how often, progression, the season and the athlete.
      </p>
    </section>
  );
}

function Report({ answer }: { readonly answer: CheckAnswer }) {
  const text = reportCard(answer);
  return (
    <section class="report">
      <h3>Report card</h3>
      <p class="report-text">{text}</p>
      <Copy key={text} text={text} name="Report card">
        Copy report card
      </Copy>
      <Copy key={answer.formula} text={answer.formula} name="Live formula">
        Copy live formula
      </Copy>
      <p class="hint">
        Paste the formula into any empty cell and the findings stay up to date there.
      </p>
    </section>
  );
}
