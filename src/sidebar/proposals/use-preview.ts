// A preview: lines that are proposed, which of them are ticked, writing those, and taking it back.
import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../sheets/answers';
import type { ProposedEdit, Undoable } from '../../sheets/writing/answers';
import { type ActionState, useActions } from '../action-state';
import { type CallName, type Connection, isProblem } from '../calls';
import type { UndoState } from '../undo/use-undo';
import { useSelect } from '../use-select';

/** What every answer with proposals holds. */
export interface Proposed {
  readonly sheetId: number;
  readonly tab: string;
  readonly proposals: readonly ProposedEdit[];
  readonly undoable: Undoable | null;
}

export interface Preview<Answer extends Proposed> extends ActionState {
  readonly answer: Answer | null;
  /** Why nothing can be proposed; null where it can or nothing was asked yet. */
  readonly noPlan: string | null;
  readonly ticked: readonly ProposedEdit[];
  isTicked(id: string): boolean;
  tick(id: string): void;
  /** Ticks all lines, or none. */
  tickAll(ticked: boolean): void;
  /** Asks; what was shown before stays until the answer is there. */
  load(ask?: Ask<Answer>): void;
  write(): void;
  /** Takes back the last action, this one or another. */
  takeBack(): void;
  select(a1: string): void;
  closeProblem(): void;
}

export type Ask<Answer> = () => Promise<Answer | Problem>;

export interface PreviewOptions<Answer extends Proposed> {
  readonly server: Connection;
  readonly undo: UndoState;
  /** The call it is asked with, and what the coach reads meanwhile. */
  readonly name: CallName;
  readonly words: string;
  readonly ask: Ask<Answer>;
  /** The line once the answer is there. */
  readonly say: (answer: Answer) => string;
  /** As the undo list calls it. */
  readonly titleOf: (ticked: readonly ProposedEdit[], answer: Answer) => string;
  /** What was read of the sheet before is old now. */
  readonly onWritten: () => void;
}

export function usePreview<Answer extends Proposed>(
  options: PreviewOptions<Answer>,
): Preview<Answer> {
  const { server, undo, name, words, ask, say, titleOf, onWritten } = options;
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [noPlan, setNoPlan] = useState<string | null>(null);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const { busy, failure, problem, status, run, setProblem, setFailure } = useActions();
  const ticked = answer?.proposals.filter(({ id }) => !off.has(id)) ?? [];

  const propose = async (question: Ask<Answer>): Promise<string> => {
    const fresh = await question();
    setOff(new Set());
    if (isProblem(fresh)) {
      setAnswer(null);
      setNoPlan(fresh.problem);
      return '';
    }
    undo.setUndoable(fresh.undoable);
    setAnswer(() => fresh);
    setNoPlan(null);
    return say(fresh);
  };

  const next = useRef<Ask<Answer> | null>(null);
  const isLooking = useRef(false);
  /** A question that comes while another one is under way is asked after it; only the last counts. */
  const look = (question: Ask<Answer>) => {
    if (busy !== null && !isLooking.current) return;
    next.current = question;
    if (isLooking.current) return;
    isLooking.current = true;
    run(name, words, async () => {
      try {
        let line = '';
        while (next.current !== null) {
          const mine = next.current;
          next.current = null;
          line = await propose(mine);
        }
        return line;
      } finally {
        isLooking.current = false;
      }
    });
  };

  const write = () => {
    if (answer === null || ticked.length === 0) return;
    run('sidebarWrite', 'Writing…', async () => {
      const done = await server.call('sidebarWrite', {
        sheetId: answer.sheetId,
        title: titleOf(ticked, answer),
        lines: ticked.map(({ edits }) => edits),
      });
      if (isProblem(done)) {
        setProblem(done.problem);
        return '';
      }
      undo.setUndoable(done.undoable);
      onWritten();
      if (done.skipped.length > 0) setProblem(done.skipped.join(' '));
      await propose(ask);
      // A line that was left alone is told in one sentence.
      return `${ticked.length - done.skipped.length} written.`;
    });
  };

  const takeBack = () => {
    run('sidebarUndo', 'Taking it back…', async () => {
      const line = await undo.undo(setProblem);
      if (line === '') return '';
      onWritten();
      await propose(ask);
      return line;
    });
  };

  const tick = (id: string) => {
    const next = new Set(off);
    if (!next.delete(id)) next.add(id);
    setOff(next);
  };

  return {
    answer,
    noPlan,
    ticked,
    busy,
    failure,
    problem,
    status,
    isTicked: (id) => !off.has(id),
    tick,
    tickAll: (all) => setOff(new Set(all ? [] : answer?.proposals.map(({ id }) => id))),
    load: (question = ask) => look(question),
    write,
    takeBack,
    select: useSelect(server, answer?.sheetId ?? null, { setProblem, setFailure }),
    closeProblem: () => setProblem(null),
  };
}
