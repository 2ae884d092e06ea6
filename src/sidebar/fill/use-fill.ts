// Fill in: what is proposed, what is ticked of it, and writing it.
import { useState } from 'preact/hooks';
import type { ReadOptions } from '../../sheets/answers';
import type { FillAnswer } from '../../sheets/proposals/answers';
import { type ActionState, useActions } from '../action-state';
import { type Connection, isProblem } from '../calls';
import type { UndoState } from '../undo/use-undo';
import { useSelect } from '../use-select';
import { countOf } from '../words';

export interface FillState extends ActionState {
  readonly answer: FillAnswer | null;
  /** Why there is nothing to fill; null where there is or nothing was asked yet. */
  readonly noPlan: string | null;
  readonly secondSessions: boolean;
  isTicked(id: string): boolean;
  tick(id: string): void;
  /** Ticks all lines, or none. */
  tickAll(ticked: boolean): void;
  load(): void;
  setSecondSessions(allowed: boolean): void;
  write(): void;
  /** Takes back the last action, this one or another. */
  takeBack(): void;
  select(a1: string): void;
  closeProblem(): void;
}

interface FillOptions {
  readonly server: Connection;
  readonly reading: ReadOptions;
  readonly undo: UndoState;
  /** What was read of the sheet before is old now. */
  readonly onWritten: () => void;
}

export function useFill({ server, reading, undo, onWritten }: FillOptions): FillState {
  const [answer, setAnswer] = useState<FillAnswer | null>(null);
  const [noPlan, setNoPlan] = useState<string | null>(null);
  const [secondSessions, setSecondSessions] = useState(false);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const { busy, failure, problem, status, run, setProblem, setFailure } = useActions();

  /** Asks for proposals; answers how many there are, in words. */
  const propose = async (second: boolean): Promise<string> => {
    const fresh = await server.call('sidebarFill', reading, { secondSessions: second });
    if (isProblem(fresh)) {
      setAnswer(null);
      setNoPlan(fresh.problem);
      return '';
    }
    undo.setUndoable(fresh.undoable);
    setAnswer(fresh);
    setNoPlan(null);
    return fresh.proposals.length === 0
      ? 'Nothing to fill in.'
      : `${countOf(fresh.proposals.length, 'proposal')}. Nothing is written yet.`;
  };

  const load = (second = secondSessions) => {
    setOff(new Set());
    run('sidebarFill', 'Looking for what fits…', () => propose(second));
  };

  const tick = (id: string) => {
    const next = new Set(off);
    if (!next.delete(id)) next.add(id);
    setOff(next);
  };

  const write = () => {
    const ticked = answer?.proposals.filter(({ id }) => !off.has(id)) ?? [];
    if (answer === null || ticked.length === 0) return;
    run('sidebarWrite', 'Writing…', async () => {
      const done = await server.call('sidebarWrite', {
        sheetId: answer.sheetId,
        title: `Fill in ${countOf(ticked.length, 'session')}`,
        lines: ticked.map(({ edits }) => edits),
      });
      if (isProblem(done)) {
        setProblem(done.problem);
        return '';
      }
      undo.setUndoable(done.undoable);
      onWritten();
      if (done.skipped.length > 0) setProblem(done.skipped.join(' '));
      setOff(new Set());
      await propose(secondSessions);
      // A line that was left alone is told in one sentence.
      return `${ticked.length - done.skipped.length} written.`;
    });
  };

  const takeBack = () => {
    run('sidebarUndo', 'Taking it back…', async () => {
      const line = await undo.undo(setProblem);
      if (line === '') return '';
      onWritten();
      setOff(new Set());
      await propose(secondSessions);
      return line;
    });
  };

  const select = useSelect(server, answer?.sheetId ?? null, { setProblem, setFailure });

  return {
    answer,
    noPlan,
    secondSessions,
    busy,
    failure,
    problem,
    status,
    isTicked: (id) => !off.has(id),
    tick,
    tickAll: (ticked) => setOff(new Set(ticked ? [] : answer?.proposals.map(({ id }) => id))),
    load: () => load(),
    setSecondSessions: (allowed) => {
      setSecondSessions(allowed);
      load(allowed);
    },
    write,
    takeBack,
    select,
    closeProblem: () => setProblem(null),
  };
}
