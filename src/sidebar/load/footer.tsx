// The actions of the load, always in reach.
import { Action } from '../parts/action';
import type { LoadState } from './use-load';

export function LoadFooter({ state }: { readonly state: LoadState }) {
  const { answer, busy, status } = state;
  return (
    <footer class="bottom">
      <p class="status" role="status">
        {status}
      </p>
      <div class="row">
        <Action
          main
          waiting={busy === 'sidebarReport'}
          disabled={busy !== null || answer === null}
          onPress={state.makeReport}
        >
          Make the report tab
        </Action>
        <Action waiting={busy === 'sidebarLoad'} disabled={busy !== null} onPress={state.load}>
          Read again
        </Action>
      </div>
    </footer>
  );
}
