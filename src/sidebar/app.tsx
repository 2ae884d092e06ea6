// The sidebar: its views, its header with the view menu, and its footer with the actions.
import { useEffect, useRef, useState } from 'preact/hooks';
import { AthleteView } from './athlete/athlete-view';
import { useAthlete } from './athlete/use-athlete';
import type { Connection } from './calls';
import { CheckView } from './check/check-view';
import { CheckFooter } from './check/footer';
import { useCheck } from './check/use-check';
import { EmptyView, LoadingView } from './check/waiting';
import { HelpView } from './help/help-view';
import { FailureBox, ProblemBox } from './parts/failure-box';
import { ViewMenu } from './parts/view-menu';
import { ReadingView } from './reading/reading-view';
import { titleOf, type View } from './views';

interface AppProps {
  readonly server: Connection;
  readonly firstView: View;
}

export function App({ server, firstView }: AppProps) {
  const [view, setView] = useState(firstView);
  const check = useCheck(server);
  const athlete = useAthlete(server);
  const heading = useRef<HTMLHeadingElement>(null);
  const came = useRef(false);

  // The first paint comes before the first call: the page stands while the sheet is read.
  useEffect(() => {
    const needsCheck = check.answer === null && check.noPlan === null && check.failure === null;
    if ((view === 'check' || view === 'reading') && (needsCheck || athlete.saved)) {
      athlete.forgetSaved();
      check.check();
    }
    if (view === 'athlete' && athlete.form === null) athlete.load();
    if (came.current) heading.current?.focus();
    came.current = true;
    window.scrollTo(0, 0);
  }, [view]);

  const { answer } = check;
  const tab = (view === 'athlete' ? athlete.form?.tab : null) ?? answer?.tab ?? 'Crosstrain';
  const readsPlan = view === 'check' || view === 'reading';
  return (
    <>
      <header class="top">
        <h1 title={tab}>{tab}</h1>
        <ViewMenu view={view} onView={setView} />
      </header>
      <main class={view} aria-busy={check.busy !== null || athlete.busy !== null}>
        <h2 ref={heading} tabIndex={-1} class={view === 'check' ? 'unseen' : undefined}>
          {titleOf(view)}
        </h2>
        {readsPlan && check.failure !== null && (
          <FailureBox
            failure={check.failure}
            onRetry={retry(check)}
            waiting={check.busy !== null}
          />
        )}
        {readsPlan && check.problem !== null && (
          <ProblemBox text={check.problem} onClose={check.closeProblem} />
        )}
        {readsPlan && answer === null && check.busy !== null && <LoadingView />}
        {readsPlan && check.noPlan !== null && check.busy === null && (
          <EmptyView problem={check.noPlan} />
        )}
        {view === 'check' && answer !== null && (
          <CheckView state={check} answer={answer} onReading={() => setView('reading')} />
        )}
        {view === 'reading' && answer !== null && <ReadingView state={check} answer={answer} />}
        {view === 'athlete' && <AthleteView state={athlete} />}
        {view === 'help' && <HelpView onCheck={() => setView('check')} />}
      </main>
      {readsPlan && <CheckFooter state={check} />}
    </>
  );
}

/** Trying again helps only where there is a sheet to ask. */
const retry = (check: ReturnType<typeof useCheck>) =>
  check.failure?.details == null ? null : () => check.check();
