// Fill in: what is proposed week by week, each with a tick; what stays open, and why.
import type {
  FillAnswer,
  LifeAnswer,
  Proposal,
  ProposalWeek,
} from '../../sheets/proposals/answers';
import { EmptyView, LoadingView } from '../check/waiting';
import { Disclosure } from '../parts/disclosure';
import { FailureBox, ProblemBox } from '../parts/failure-box';
import { Icon } from '../parts/icon';
import { ProposalLine } from '../proposals/proposal-line';
import { yearOf } from '../proposals/year';
import { countOf, shortWhen } from '../words';
import { LifeBoxes } from './life-boxes';
import type { FillState } from './use-fill';
import { WeekBar } from './week-bar';
import { afterTicks, withProposals } from './weeks';

interface FillViewProps {
  readonly state: FillState;
  readonly onConvert: () => void;
  readonly onSample: () => void;
}

export function FillView({ state, onConvert, onSample }: FillViewProps) {
  const { answer, noPlan, busy, failure } = state;
  return (
    <>
      {noPlan === null && (
        <LifeBoxes life={state.life} today={answer?.today ?? null} onLife={state.setLife} />
      )}
      {failure !== null && <FailureBox failure={failure} />}
      {state.problem !== null && <ProblemBox text={state.problem} onClose={state.closeProblem} />}
      {answer === null && busy !== null && <LoadingView />}
      {noPlan !== null && busy === null && <EmptyView problem={noPlan} onSample={onSample} />}
      {answer !== null && <Preview state={state} answer={answer} />}
      {answer !== null && (
        <p class="to-convert">
          <button type="button" class="plain link" onClick={onConvert}>
            Convert a run into cross-training…
          </button>
        </p>
      )}
    </>
  );
}

interface PreviewProps {
  readonly state: FillState;
  readonly answer: FillAnswer | LifeAnswer;
}

function Preview({ state, answer }: PreviewProps) {
  const { proposals, medical, left } = answer;
  const year = yearOf(answer);
  const isLife = 'load' in answer;
  return (
    <>
      {medical !== null && (
        <p class="box medical">
          <Icon name="medical" />
          {medical}
        </p>
      )}
      {isLife ? <Effects answer={answer} /> : <SecondSessions state={state} />}
      {proposals.length > 0 && <Legend state={state} answer={answer} />}
      {withProposals(answer).map(({ week, index, mine }) => (
        <WeekOfProposals key={index} state={state} week={week} year={year} proposals={mine} />
      ))}
      {proposals.length === 0 && <NothingToFill left={left.length} isLife={isLife} />}
      {left.length > 0 && (
        <Disclosure
          class="left-open"
          label={
            isLife ? `${left.length} left as it is` : `${countOf(left.length, 'place')} left open`
          }
        >
          <ul>
            {left.map(({ when, a1, reason }) => (
              <li key={`${when} ${reason}`}>
                <Place when={shortWhen(when, year)} a1={a1} onSelect={state.select} />
                <p>{reason}</p>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

const SecondSessions = ({ state }: { readonly state: FillState }) => (
  <label class="switch">
    <span>Second sessions on easy days</span>
    <input
      type="checkbox"
      role="switch"
      aria-checked={state.secondSessions}
      checked={state.secondSessions}
      onChange={(event) => state.setSecondSessions(event.currentTarget.checked)}
    />
  </label>
);

/** What two weeks anew keep of the training. */
const Effects = ({ answer: { load, impact } }: { readonly answer: LifeAnswer }) => (
  <p class="effects">
    {load !== null && `Keeps ${load} % of the training load`}
    {load !== null && impact !== null && ` with ${impact} % of the impact`}
    {load !== null && '. '}
    Does it last longer than two weeks? Write it into the athlete's row.
  </p>
);

/** What the bars' colours mean, and all the ticks at once. */
function Legend({ state, answer: { proposals } }: PreviewProps) {
  const all = proposals.every(({ id }) => state.isTicked(id));
  return (
    <div class="fill-legend">
      <span class="swatch runs">Runs</span>
      <span class="swatch cross">Cross</span>
      <span class="swatch rest">Rest</span>
      <button
        type="button"
        class="plain link"
        disabled={state.busy !== null}
        onClick={() => state.tickAll(!all)}
      >
        {all ? 'Untick all' : 'Tick all'}
      </button>
    </div>
  );
}

interface WeekProps {
  readonly state: FillState;
  readonly week: ProposalWeek;
  readonly year: string;
  readonly proposals: readonly Proposal[];
}

function WeekOfProposals({ state, week, year, proposals }: WeekProps) {
  const ticked = proposals.filter(({ id }) => state.isTicked(id));
  return (
    <section class="week">
      <h3>{week.from === null ? `Week ${week.number}` : `Week ${week.number} · ${week.from}`}</h3>
      <WeekBar week={week} after={afterTicks(week, ticked)} />
      <ul class="proposals">
        {proposals.map((proposal) => (
          <ProposalLine
            key={proposal.id}
            proposal={proposal}
            year={year}
            ticked={state.isTicked(proposal.id)}
            disabled={state.busy !== null}
            onTick={() => state.tick(proposal.id)}
            onSelect={state.select}
          />
        ))}
      </ul>
    </section>
  );
}

interface NothingProps {
  readonly left: number;
  readonly isLife: boolean;
}

const NothingToFill = ({ left, isLife }: NothingProps) => (
  <section class="all-good">
    <Icon name="check" />
    <h3>{isLife ? 'Nothing has to change' : 'Nothing to fill in'}</h3>
    <p>
      {isLife
        ? 'The next two weeks hold nothing that is ruled out.'
        : left === 0
          ? 'From today on no day is blank and no session is left unnamed. Days that say rest stay rest.'
          : 'Every open place is better left as it is. The reasons stand below.'}
    </p>
  </section>
);

interface PlaceProps {
  readonly when: string;
  readonly a1: string | null;
  readonly onSelect: (a1: string) => void;
}

function Place({ when, a1, onSelect }: PlaceProps) {
  if (a1 === null) return <span class="when">{when}</span>;
  return (
    <button
      type="button"
      class="plain when place-button"
      title={`Select ${a1} in the sheet`}
      onClick={() => onSelect(a1)}
    >
      {when}
    </button>
  );
}
