// The line under a view's buttons that takes the last action back, and names it.
import { Icon } from '../parts/icon';
import type { UndoState } from './use-undo';

interface UndoLineProps {
  readonly state: UndoState;
  /** Another action is under way. */
  readonly busy: boolean;
  readonly onUndone: () => void;
}

export function UndoLine({ state, busy, onUndone }: UndoLineProps) {
  const { undoable } = state;
  if (undoable === null) return null;
  return (
    <button
      type="button"
      class="plain link undo-line"
      disabled={busy || state.busy === 'sidebarUndo'}
      title={`On the tab "${undoable.tab}"`}
      onClick={() => state.undo(onUndone)}
    >
      <Icon name="undo" />
      <span>Undo: {undoable.title}</span>
    </button>
  );
}
