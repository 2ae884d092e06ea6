// The actions of a check, always in reach, and the line that says how the last one went.
import type { Undoable } from '../../sheets/writing/answers';
import { Action } from '../parts/action';
import { UndoLine } from '../undo/undo-line';
import type { CheckState } from './use-check';

interface CheckFooterProps {
  readonly state: CheckState;
  readonly undoable: Undoable | null;
  /** A repair is being looked at: writing it is the one thing to press then. */
  readonly previewing: boolean;
}

export function CheckFooter({ state, undoable, previewing }: CheckFooterProps) {
  const { answer, busy, status } = state;
  const disabled = busy !== null;
  return (
    <footer class="bottom">
      <p class="status" role="status">
        {/* The first time, the words stand where the findings will. */}
        <span class={answer === null && busy !== null ? 'unseen' : undefined}>{status}</span>
      </p>
      <div class="row">
        <Action
          main={!previewing}
          waiting={busy === 'sidebarCheck'}
          disabled={disabled}
          onPress={() => state.check()}
        >
          Check again
        </Action>
        {answer?.marked ? (
          <Action waiting={busy === 'sidebarClear'} disabled={disabled} onPress={state.clear}>
            Clear marks
          </Action>
        ) : (
          <Action
            waiting={busy === 'sidebarMark'}
            disabled={disabled || answer === null || answer.findings.length === 0}
            onPress={state.mark}
          >
            Mark sheet
          </Action>
        )}
      </div>
      <UndoLine undoable={undoable} disabled={disabled} onUndo={state.takeBack} />
    </footer>
  );
}
