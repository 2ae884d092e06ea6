// What the next undo would take back, and taking it back.
import { useState } from 'preact/hooks';
import type { Undoable } from '../../sheets/writing/answers';
import { type Connection, isProblem } from '../calls';
import { countOf } from '../words';

export interface UndoState {
  /** Null where there is nothing to take back. */
  readonly undoable: Undoable | null;
  setUndoable(undoable: Undoable | null): void;
  /**
   * Takes the last action back, as part of a view's own action.
   *
   * @param say hears of cells that were left alone, or why nothing was taken back.
   * @returns the line that says how it went; `''` where nothing was taken back.
   */
  undo(say: (problem: string) => void): Promise<string>;
}

export function useUndo(server: Connection): UndoState {
  const [undoable, setUndoable] = useState<Undoable | null>(null);

  const undo: UndoState['undo'] = async (say) => {
    const done = await server.call('sidebarUndo');
    if (isProblem(done)) {
      say(done.problem);
      return '';
    }
    setUndoable(done.undoable);
    if (done.skipped.length > 0) say(done.skipped.join(' '));
    return done.title === null
      ? ''
      : `Taken back: ${done.title}. ${countOf(done.restored, 'cell')} as before.`;
  };

  return { undoable, setUndoable, undo };
}
