// The actions of the athlete's form, always in reach.
import { Action } from '../parts/action';
import type { AthleteState } from './use-athlete';

/** The form of Save: it stands in the scrolling part, the button below it. */
export const ATHLETE_FORM = 'athlete-form';

export function AthleteFooter({ state }: { readonly state: AthleteState }) {
  const { busy, status, typed } = state;
  const changed = Object.keys(typed).length > 0;
  return (
    <footer class="bottom">
      <p class="status" role="status">
        {status || (changed && 'Not saved yet.')}
      </p>
      <div class="row">
        <Action
          main
          submits={ATHLETE_FORM}
          onPress={state.save}
          waiting={busy === 'sidebarSaveAthlete'}
          disabled={busy !== null || !changed}
        >
          Save
        </Action>
        <Action disabled={busy !== null || !changed} onPress={state.discard}>
          Discard changes
        </Action>
      </div>
    </footer>
  );
}
