// The actions of Fill in, always in reach: the one that writes, and the way back.

import type { Undoable } from '../../sheets/writing/answers';
import { Action } from '../parts/action';
import { UndoLine } from '../undo/undo-line';
import { countOf } from '../words';
import type { FillState } from './use-fill';

interface FillFooterProps {
  readonly state: FillState;
  readonly undoable: Undoable | null;
}

export function FillFooter({ state, undoable }: FillFooterProps) {
  const { answer, busy, status } = state;
  const ticked = answer?.proposals.filter(({ id }) => state.isTicked(id)).length ?? 0;
  const idle = busy === null;
  return (
    <footer class="bottom">
      <p class="status" role="status">
        {status}
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
      <UndoLine undoable={undoable} disabled={!idle} onUndo={state.takeBack} />
    </footer>
  );
}
