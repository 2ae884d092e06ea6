// The actions of a preview, always in reach: the one that writes, asking again, and the way back.
import type { Undoable } from '../../sheets/writing/answers';
import { Action } from '../parts/action';
import { UndoLine } from '../undo/undo-line';
import { countOf } from '../words';
import type { Preview, Proposed } from './use-preview';

interface PreviewFooterProps<Answer extends Proposed> {
  readonly state: Preview<Answer>;
  readonly undoable: Undoable | null;
  /** What is counted on the button: `session`, `repair`. */
  readonly word: string;
}

export function PreviewFooter<Answer extends Proposed>({
  state,
  undoable,
  word,
}: PreviewFooterProps<Answer>) {
  const { busy, status, ticked } = state;
  const isIdle = busy === null;
  const isLooking = !isIdle && busy !== 'sidebarWrite' && busy !== 'sidebarUndo';
  return (
    <footer class="bottom">
      <p class="status" role="status">
        {status}
      </p>
      <div class="row">
        <Action
          main
          waiting={busy === 'sidebarWrite'}
          disabled={!isIdle || ticked.length === 0}
          onPress={state.write}
        >
          Write {countOf(ticked.length, word)}
        </Action>
        <Action waiting={isLooking} disabled={!isIdle} onPress={() => state.load()}>
          Look again
        </Action>
      </div>
      <UndoLine undoable={undoable} disabled={!isIdle} onUndo={state.takeBack} />
    </footer>
  );
}
