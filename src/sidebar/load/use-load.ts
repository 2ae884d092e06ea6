// The plan's load: read on arrival, and made into a report tab.
import { useState } from 'preact/hooks';
import type { ReadOptions } from '../../sheets/answers';
import type { LoadAnswer } from '../../sheets/report/answers';
import { type ActionState, useActions } from '../action-state';
import { type Connection, isProblem } from '../calls';

export interface LoadState extends ActionState {
  readonly answer: LoadAnswer | null;
  /** Why there is no load to show; null where there is or nothing was asked yet. */
  readonly noPlan: string | null;
  load(): void;
  makeReport(): void;
  closeProblem(): void;
}

export function useLoad(server: Connection, reading: ReadOptions): LoadState {
  const [answer, setAnswer] = useState<LoadAnswer | null>(null);
  const [noPlan, setNoPlan] = useState<string | null>(null);
  const { busy, failure, problem, status, run, setProblem } = useActions();

  const load = () => {
    run('sidebarLoad', 'Adding up the weeks…', async () => {
      const fresh = await server.call('sidebarLoad', reading, answer?.sheetId ?? null);
      const isNone = isProblem(fresh);
      setAnswer(isNone ? null : fresh);
      setNoPlan(isNone ? fresh.problem : null);
      return '';
    });
  };

  const makeReport = () => {
    if (answer === null) return;
    run('sidebarReport', 'Making the report…', async () => {
      const made = await server.call('sidebarReport', answer.sheetId);
      if (isProblem(made)) {
        setProblem(made.problem);
        return '';
      }
      return `The report of "${made.of}" is in the tab "${made.report}".`;
    });
  };

  return {
    answer,
    noPlan,
    busy,
    failure,
    problem,
    status,
    load,
    makeReport,
    closeProblem: () => setProblem(null),
  };
}
