// What the next undo would take back, and taking it back.
import { useState } from 'preact/hooks';
import type { Undoable } from '../../sheets/writing/answers';
import { type ActionState, useActions } from '../action-state';
import { type Connection, isProblem } from '../calls';
import { countOf } from '../words';

export interface UndoState extends ActionState {
  /** Null where there is nothing to take back. */
  readonly undoable: Undoable | null;
  /** Asks what can be taken back; quietly, since nobody waits for it. */
  load(): void;
  setUndoable(undoable: Undoable | null): void;
  /** @param after runs once something was taken back: what was read before is old then. */
  undo(after: () => void): void;
  closeProblem(): void;
}

export function useUndo(server: Connection): UndoState {
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const { busy, failure, problem, status, run, setProblem } = useActions();

  const load = () => {
    run('sidebarUndoable', '', async () => {
      const answer = await server.call('sidebarUndoable');
      if (!isProblem(answer)) setUndoable(answer);
      return '';
    });
  };

  const undo = (after: () => void) => {
    run('sidebarUndo', 'Taking it back…', async () => {
      const done = await server.call('sidebarUndo');
      if (isProblem(done)) {
        setProblem(done.problem);
        return '';
      }
      setUndoable(done.undoable);
      if (done.skipped.length > 0) setProblem(done.skipped.join(' '));
      if (done.title === null) return 'There is nothing left to take back.';
      after();
      return `Taken back: ${done.title}. ${countOf(done.restored, 'cell')} as before.`;
    });
  };

  return {
    undoable,
    busy,
    failure,
    problem,
    status,
    load,
    setUndoable,
    undo,
    closeProblem: () => setProblem(null),
  };
}
