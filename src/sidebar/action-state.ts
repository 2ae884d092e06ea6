// One action of a view at a time: what is under way, how the last one went, what failed.
import { useState } from 'preact/hooks';
import { CallError, type CallName } from './calls';
import type { Failure } from './failure';

export interface ActionState {
  /** The call that is under way. */
  readonly busy: CallName | null;
  readonly failure: Failure | null;
  /** Something the server says about the last action. */
  readonly problem: string | null;
  /** One line on the last action, for eye and ear. */
  readonly status: string;
}

export interface Actions extends ActionState {
  /**
   * Runs an action unless one is under way.
   *
   * @param words what the coach reads meanwhile.
   * @param action answers the line that says how it went.
   */
  run(name: CallName, words: string, action: () => Promise<string>): Promise<void>;
  setFailure(failure: Failure | null): void;
  setProblem(problem: string | null): void;
  setStatus(status: string): void;
}

const SLOW_MS = 8000;

export function useActions(): Actions {
  const [busy, setBusy] = useState<CallName | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [status, setStatus] = useState('');

  const run: Actions['run'] = async (name, words, action) => {
    if (busy !== null) return;
    setBusy(name);
    setFailure(null);
    setProblem(null);
    setStatus(words);
    const slow = setTimeout(() => setStatus(`${words} A large sheet takes a while.`), SLOW_MS);
    try {
      setStatus(await action());
    } catch (error) {
      setStatus('');
      setFailure(failureIn(error));
    } finally {
      clearTimeout(slow);
      setBusy(null);
    }
  };

  return { busy, failure, problem, status, run, setFailure, setProblem, setStatus };
}

/** What to tell of an error of a call; any other error is a mistake of ours and goes on. */
export function failureIn(error: unknown): Failure {
  if (error instanceof CallError) return error.failure;
  throw error;
}
