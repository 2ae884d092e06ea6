// What happened last with the week that is shared.
import type { ShareState } from './use-share';

export function ShareFooter({ state }: { readonly state: ShareState }) {
  return (
    <footer class="bottom">
      <p class="status" role="status">
        {state.status}
      </p>
    </footer>
  );
}
