// For the athlete: what was read, which week is shown, and the text as the coach changed it.
import { useState } from 'preact/hooks';
import type { ReadOptions } from '../../sheets/answers';
import type { ShareAnswer } from '../../sheets/share/answers';
import { type ActionState, useActions } from '../action-state';
import { type Connection, isProblem } from '../calls';
import { nextWeek } from './week-text';

export interface ShareState extends ActionState {
  readonly answer: ShareAnswer | null;
  /** Why there is nothing to share; null where there is or nothing was asked yet. */
  readonly noPlan: string | null;
  /** Index of the week that is shown. */
  readonly week: number;
  load(): void;
  setWeek(week: number): void;
  say(words: string): void;
}

export function useShare(server: Connection, reading: ReadOptions): ShareState {
  const [answer, setAnswer] = useState<ShareAnswer | null>(null);
  const [noPlan, setNoPlan] = useState<string | null>(null);
  const [week, setWeek] = useState(0);
  const { busy, failure, problem, status, run, setStatus } = useActions();

  const load = () => {
    run('sidebarShare', 'Reading the plan…', async () => {
      const fresh = await server.call('sidebarShare', reading);
      if (isProblem(fresh)) {
        setAnswer(null);
        setNoPlan(fresh.problem);
        return '';
      }
      setAnswer(fresh);
      setNoPlan(null);
      setWeek(nextWeek(fresh));
      return '';
    });
  };

  return { answer, noPlan, week, busy, failure, problem, status, load, setWeek, say: setStatus };
}
