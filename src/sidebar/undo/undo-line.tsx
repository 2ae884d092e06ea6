// The line under a view's buttons that takes the last action back, and names it.
import type { Undoable } from '../../sheets/writing/answers';
import { Icon } from '../parts/icon';

interface UndoLineProps {
  readonly undoable: Undoable | null;
  /** An action is under way. */
  readonly disabled: boolean;
  readonly onUndo: () => void;
}

export function UndoLine({ undoable, disabled, onUndo }: UndoLineProps) {
  if (undoable === null) return null;
  return (
    <button
      type="button"
      class="plain link undo-line"
      disabled={disabled}
      title={`${undoable.title}, on the tab "${undoable.tab}"`}
      onClick={onUndo}
    >
      <Icon name="undo" />
      <span>Undo: {undoable.title}</span>
    </button>
  );
}
