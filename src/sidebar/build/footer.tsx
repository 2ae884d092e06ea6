// The action of building, always in reach.
import { Action } from '../parts/action';
import type { BuildState } from './use-build';

export function BuildFooter({ state }: { readonly state: BuildState }) {
  const { busy, status, preview, isFresh } = state;
  const isReady = isFresh && preview?.refusal === null;
  return (
    <footer class="bottom">
      <p class="status" role="status">
        {status}
      </p>
      <div class="row">
        <Action
          main
          waiting={busy === 'sidebarBuildTab'}
          disabled={busy !== null || !isReady}
          onPress={state.make}
        >
          Make the plan tab
        </Action>
      </div>
    </footer>
  );
}
