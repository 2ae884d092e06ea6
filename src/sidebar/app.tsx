// The sidebar: its views, its header with the view menu, and its footer with the actions.
import { useRef, useState } from 'preact/hooks';
import { useArrival, useKeptFocus, useStart } from './arrival';
import { AthleteView } from './athlete/athlete-view';
import { AthleteFooter } from './athlete/footer';
import { useAthlete } from './athlete/use-athlete';
import { BuildView } from './build/build-view';
import { BuildFooter } from './build/footer';
import { useBuild } from './build/use-build';
import type { Connection } from './calls';
import { CheckView } from './check/check-view';
import { CheckFooter } from './check/footer';
import { useCheck } from './check/use-check';
import { EmptyView, LoadingView } from './check/waiting';
import { ConvertView } from './convert/convert-view';
import { useConvert } from './convert/use-convert';
import { FillView } from './fill/fill-view';
import { happened } from './fill/life';
import { useFill } from './fill/use-fill';
import { FixAllView } from './fix/fix-all-view';
import { useFixAll } from './fix/use-fix-all';
import { useFixes } from './fix/use-fixes';
import { HelpView } from './help/help-view';
import { LoadFooter } from './load/footer';
import { LoadView } from './load/load-view';
import { useLoad } from './load/use-load';
import { FailureBox, ProblemBox } from './parts/failure-box';
import { Icon } from './parts/icon';
import { ViewMenu } from './parts/view-menu';
import { PreviewFooter } from './proposals/footer';
import { ReadingView } from './reading/reading-view';
import { ShareFooter } from './share/footer';
import { ShareView } from './share/share-view';
import { useShare } from './share/use-share';
import { SquadFooter } from './squad/footer';
import { SquadView } from './squad/squad-view';
import { useSquad } from './squad/use-squad';
import { useUndo } from './undo/use-undo';
import { parentOf, titleOf, type View } from './views';

interface AppProps {
  readonly server: Connection;
  readonly firstView: View;
}

export function App({ server, firstView }: AppProps) {
  const [view, setView] = useState(firstView);
  const athlete = useAthlete(server);
  const undo = useUndo(server);
  const squad = useSquad(server);
  const check = useCheck(server, undo);
  const share = useShare(server, check.options);
  // Something was written since the last check.
  const [written, setWritten] = useState(false);
  const writing = { server, reading: check.options, undo, onWritten: () => setWritten(true) };
  const fill = useFill(writing);
  const fixAll = useFixAll(writing);
  const convert = useConvert(writing);
  const fixes = useFixes({ server, answer: check.answer, reading: check.options });
  const load = useLoad(server, check.options);
  const build = useBuild(server);
  const heading = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLElement>(null);

  const prepare = (next: View) => {
    if (next === 'athlete') athlete.load();
    if (next === 'fill') fill.load();
    if (next === 'fixes') fixAll.load();
    if (next === 'convert') convert.load();
    if (next === 'load') load.load();
    if (next === 'build') build.load();
    if (next === 'squad') squad.load();
    if (next === 'share') share.load();
    if (next !== 'check' && next !== 'reading') return;
    const asked = check.answer !== null || check.noPlan !== null || check.failure !== null;
    if (asked && !athlete.saved && !written) return;
    athlete.forgetSaved();
    setWritten(false);
    check.check();
  };
  const go = (next: View) => {
    setView(next);
    prepare(next);
  };
  // The first paint comes before the first call: the page stands while the sheet is read.
  useStart(() => prepare(firstView));
  useArrival(view, heading, main);
  const busy = [check, athlete, fill, fixAll, convert, load, build].some(
    (each) => each.busy !== null,
  );
  useKeptFocus(!busy, heading);

  const sample = () => {
    setView('check');
    check.sample();
  };

  const { answer } = check;
  const own: Readonly<Partial<Record<View, string | undefined>>> = {
    athlete: athlete.form?.tab,
    fill: fill.answer?.tab,
    fixes: fixAll.answer?.tab,
    convert: convert.answer?.tab,
    load: load.answer?.tab,
    share: share.answer?.tab,
  };
  const tab = own[view] ?? answer?.tab ?? 'Crosstrain';
  const parent = parentOf(view);
  const readsPlan = view === 'check' || view === 'reading';
  return (
    <>
      <header class="top">
        <h1 title={tab}>{tab}</h1>
        <ViewMenu view={view} onView={go} />
      </header>
      <main ref={main} class={view} aria-busy={busy}>
        {parent !== null && (
          <button type="button" class="plain link back" onClick={() => go(parent)}>
            <Icon name="right" />
            {titleOf(parent)}
          </button>
        )}
        <h2 ref={heading} tabIndex={-1} class={view === 'check' ? 'unseen' : undefined}>
          {titleOf(view)}
        </h2>
        {readsPlan && check.failure !== null && <FailureBox failure={check.failure} />}
        {readsPlan && check.problem !== null && (
          <ProblemBox text={check.problem} onClose={check.closeProblem} />
        )}
        {readsPlan && answer === null && check.busy !== null && <LoadingView />}
        {readsPlan && check.noPlan !== null && check.busy === null && (
          <EmptyView problem={check.noPlan} onSample={check.sample} />
        )}
        {view === 'check' && answer !== null && (
          <CheckView
            state={check}
            answer={answer}
            fixes={fixes}
            onReading={() => go('reading')}
            onFixAll={() => go('fixes')}
          />
        )}
        {view === 'reading' && answer !== null && <ReadingView state={check} answer={answer} />}
        {view === 'fill' && (
          <FillView state={fill} onConvert={() => go('convert')} onSample={sample} />
        )}
        {view === 'fixes' && <FixAllView state={fixAll} onSample={sample} />}
        {view === 'convert' && <ConvertView state={convert} />}
        {view === 'build' && <BuildView state={build} />}
        {view === 'athlete' && <AthleteView state={athlete} />}
        {view === 'share' && <ShareView state={share} onSample={sample} />}
        {view === 'load' && <LoadView state={load} onSample={sample} />}
        {view === 'squad' && (
          <SquadView
            state={squad}
            onOpened={() => {
              setView('check');
              check.check();
            }}
          />
        )}
        {view === 'help' && <HelpView onView={go} onSample={sample} />}
      </main>
      {readsPlan && (
        <CheckFooter
          state={check}
          undoable={undo.undoable}
          previewing={view === 'check' && fixes.chosen !== null}
        />
      )}
      {view === 'fill' && (
        <PreviewFooter
          state={fill}
          undoable={undo.undoable}
          word={happened(fill.life) ? 'day' : 'session'}
        />
      )}
      {view === 'fixes' && <PreviewFooter state={fixAll} undoable={undo.undoable} word="repair" />}
      {view === 'convert' && (
        <PreviewFooter state={convert} undoable={undo.undoable} word="session" />
      )}
      {view === 'share' && <ShareFooter state={share} />}
      {view === 'build' && build.form !== null && <BuildFooter state={build} />}
      {view === 'load' && <LoadFooter state={load} />}
      {view === 'squad' && <SquadFooter state={squad} />}
      {view === 'athlete' && athlete.form !== null && <AthleteFooter state={athlete} />}
    </>
  );
}
