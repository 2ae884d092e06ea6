// The one action of the squad board that fits: check, pause, go on.
import { Action } from '../parts/action';
import type { SquadState } from './use-squad';

export function SquadFooter({ state }: { readonly state: SquadState }) {
  const { answer, running, busy, status } = state;
  if (answer === null) {
    return (
      <footer class="bottom">
        <p class="status" role="status">
          {status}
        </p>
        <Action main waiting={busy} onPress={state.load}>
          Look again
        </Action>
      </footer>
    );
  }
  const isBroken = !running && answer.running;
  return (
    <footer class="bottom">
      <p class="status" role="status">
        {status}
      </p>
      <div class="row">
        {running && (
          <Action main onPress={state.pause}>
            Pause
          </Action>
        )}
        {isBroken && (
          <Action main disabled={busy} onPress={state.goOn}>
            Go on
          </Action>
        )}
        {!running && (
          <Action main={!isBroken} waiting={busy} onPress={state.start}>
            {isBroken ? 'Start over' : 'Check the squad'}
          </Action>
        )}
      </div>
    </footer>
  );
}
