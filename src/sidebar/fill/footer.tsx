// The actions of Fill in, always in reach: the one that writes, and the way back.
import { Action } from '../parts/action';
import { UndoLine } from '../undo/undo-line';
import type { UndoState } from '../undo/use-undo';
import { countOf } from '../words';
import type { FillState } from './use-fill';

interface FillFooterProps {
  readonly state: FillState;
  readonly undo: UndoState;
  readonly onUndone: () => void;
}

export function FillFooter({ state, undo, onUndone }: FillFooterProps) {
  const { answer, busy, status } = state;
  const ticked = answer?.proposals.filter(({ id }) => state.isTicked(id)).length ?? 0;
  const idle = busy === null && undo.busy !== 'sidebarUndo';
  return (
    <footer class="bottom">
      <p class="status" role="status">
        {undo.status || status}
      </p>
      <div class="row">
        <Action
          main
          waiting={busy === 'sidebarWrite'}
          disabled={!idle || ticked === 0}
          onPress={state.write}
        >
          Write {countOf(ticked, 'session')}
        </Action>
        <Action waiting={busy === 'sidebarFill'} disabled={!idle} onPress={state.load}>
          Look again
        </Action>
      </div>
      <UndoLine state={undo} busy={!idle} onUndone={onUndone} />
    </footer>
  );
}
