// The check's state: what was answered, what is under way, what failed, and the actions on it.
import { useState } from 'preact/hooks';
import type { Acceptance, AcceptedCard, CheckAnswer, ReadOptions } from '../../sheets/answers';
import type { ProposedEdit } from '../../sheets/writing/answers';
import { type ActionState, useActions } from '../action-state';
import { type Connection, isProblem } from '../calls';
import type { UndoState } from '../undo/use-undo';
import { useSelect } from '../use-select';
import { countOf } from '../words';

export interface CheckState extends ActionState {
  readonly answer: CheckAnswer | null;
  /** Why the active tab holds no plan; null where it does or nothing was asked yet. */
  readonly noPlan: string | null;
  readonly options: ReadOptions;
  check(options?: ReadOptions): void;
  mark(): void;
  clear(): void;
  accept(acceptance: Acceptance): void;
  unaccept(entry: AcceptedCard): void;
  /** Writes a repair whole and checks again. */
  write(fix: ProposedEdit): void;
  /** Takes back the last action and checks again. */
  takeBack(): void;
  select(a1: string): void;
  /** Makes a tab with the sample plan and checks it. */
  sample(): void;
  closeProblem(): void;
}

const AUTOMATIC: ReadOptions = { start: null, unit: null, language: null };

export function useCheck(server: Connection, undo: UndoState): CheckState {
  const [answer, setAnswer] = useState<CheckAnswer | null>(null);
  const [noPlan, setNoPlan] = useState<string | null>(null);
  const [options, setOptions] = useState(AUTOMATIC);
  const { busy, failure, problem, status, run, setFailure, setProblem } = useActions();

  /** The tab that is shown here: another one may be open by now. */
  const shown = answer?.sheetId ?? null;

  /** Takes a fresh check; answers the line that says how it went. */
  const take = (fresh: CheckAnswer, before: CheckAnswer | null): string => {
    // What was set for one tab says nothing about another.
    if (before !== null && fresh.sheetId !== before.sheetId) setOptions(AUTOMATIC);
    undo.setUndoable(fresh.undoable);
    setAnswer(fresh);
    setNoPlan(null);
    const all = fresh.findings.length;
    return all === 0 ? 'Checked. Nothing to change.' : `Checked. ${countOf(all, 'finding')}.`;
  };

  const check = (wanted: ReadOptions = options) => {
    setOptions(wanted);
    run('sidebarCheck', 'Reading the sheet…', async () => {
      const fresh = await server.call('sidebarCheck', wanted);
      if (!isProblem(fresh)) return take(fresh, answer);
      setAnswer(null);
      setNoPlan(fresh.problem);
      return '';
    });
  };

  const sample = () => {
    run('sidebarSample', 'Making the sample plan…', async () => {
      const made = await server.call('sidebarSample');
      if (isProblem(made)) return refuse(made.problem);
      setOptions(AUTOMATIC);
      const fresh = await server.call('sidebarCheck', AUTOMATIC);
      return isProblem(fresh) ? refuse(fresh.problem) : take(fresh, answer);
    });
  };

  const mark = () => {
    run('sidebarMark', 'Marking the sheet…', async () => {
      const done = await server.call('sidebarMark', options, shown);
      if (isProblem(done)) return refuse(done.problem);
      setAnswer((now) => now && { ...now, marked: true });
      if (done.skipped.length > 0) setProblem(done.skipped.join(' '));
      return `Marked ${countOf(done.cells, 'cell')}. Clear marks takes it all away.`;
    });
  };

  const clear = () => {
    run('sidebarClear', 'Clearing the marks…', async () => {
      const done = await server.call('sidebarClear', shown);
      if (isProblem(done)) return refuse(done.problem);
      setAnswer((now) => now && { ...now, marked: false });
      if (done.skipped.length > 0) setProblem(done.skipped.join(' '));
      return `Cleared ${countOf(done.cells, 'cell')}.`;
    });
  };

  const accept = (acceptance: Acceptance) => {
    run('sidebarAccept', 'Accepting…', async () => {
      const fresh = await server.call('sidebarAccept', acceptance, options, shown);
      if (isProblem(fresh)) return refuse(fresh.problem);
      take(fresh, answer);
      return 'Accepted. It comes back if its cells change.';
    });
  };

  const unaccept = ({ rule, key }: AcceptedCard) => {
    run('sidebarUnaccept', 'Taking it back…', async () => {
      const fresh = await server.call('sidebarUnaccept', { rule, key }, options, shown);
      if (isProblem(fresh)) return refuse(fresh.problem);
      take(fresh, answer);
      return 'Taken back. It is listed again.';
    });
  };

  const write = ({ title, edits }: ProposedEdit) => {
    if (answer === null) return;
    run('sidebarWrite', 'Writing…', async () => {
      const request = { sheetId: answer.sheetId, title, lines: [edits] };
      const done = await server.call('sidebarWrite', request);
      if (isProblem(done)) return refuse(done.problem);
      undo.setUndoable(done.undoable);
      if (done.skipped.length > 0) setProblem(done.skipped.join(' '));
      const fresh = await server.call('sidebarCheck', options);
      if (isProblem(fresh)) return refuse(fresh.problem);
      const line = take(fresh, answer);
      return done.written === 0 ? line : `Written. ${line}`;
    });
  };

  const takeBack = () => {
    run('sidebarUndo', 'Taking it back…', async () => {
      const line = await undo.undo(setProblem);
      if (line === '') return '';
      const fresh = await server.call('sidebarCheck', options);
      if (isProblem(fresh)) return refuse(fresh.problem);
      take(fresh, answer);
      return line;
    });
  };

  const refuse = (sentence: string): string => {
    setProblem(sentence);
    return '';
  };

  const select = useSelect(server, shown, { setProblem, setFailure });

  return {
    answer,
    noPlan,
    options,
    busy,
    failure,
    problem,
    status,
    check,
    sample,
    mark,
    clear,
    accept,
    unaccept,
    write,
    takeBack,
    select,
    closeProblem: () => setProblem(null),
  };
}
