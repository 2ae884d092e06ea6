// The squad's run, driven from here one athlete a call, so that no call lasts long and any may be the last.
import { useRef, useState } from 'preact/hooks';
import type { SquadAnswer, SquadEntry } from '../../sheets/squad/answers';
import { failureIn } from '../action-state';
import { CallError, type Connection, isProblem } from '../calls';
import type { Failure } from '../failure';

export interface SquadState {
  readonly answer: SquadAnswer | null;
  /** Why there is no squad to check; null where there is one or nothing was asked yet. */
  readonly noSquad: string | null;
  /** The athlete whose tab is being checked now. */
  readonly current: SquadEntry | null;
  readonly running: boolean;
  /** Something is asked of the server. */
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly problem: string | null;
  /** One line on how it goes, for eye and ear. */
  readonly status: string;
  /** Reads the board; a run that was broken off goes on. */
  load(): void;
  /** Lists the tabs that hold a plan and stand in no row yet. */
  gather(): void;
  /** Checks everybody. */
  start(): void;
  pause(): void;
  goOn(): void;
  /** Opens an athlete's tab in the sheet, then calls back. */
  open(entry: SquadEntry, then: () => void): void;
  closeProblem(): void;
}

/** What ended a run before its end; null where it came to it. */
type Stop = { readonly failure: Failure } | { readonly problem: string } | null;

export function useSquad(server: Connection): SquadState {
  const [answer, setAnswer] = useState<SquadAnswer | null>(null);
  const [noSquad, setNoSquad] = useState<string | null>(null);
  const [current, setCurrent] = useState<SquadEntry | null>(null);
  const [running, setRunning] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [status, setStatus] = useState('');
  const wanted = useRef(false);
  const pausedByHand = useRef(false);

  /** One thing at a time; whatever fails is shown. */
  const attempt = async (action: () => Promise<void>): Promise<void> => {
    if (busy || running) return;
    setBusy(true);
    setFailure(null);
    setProblem(null);
    try {
      await action();
    } catch (error) {
      setFailure(failureIn(error));
    } finally {
      setBusy(false);
    }
  };

  const run = async (squad: SquadAnswer): Promise<void> => {
    wanted.current = true;
    pausedByHand.current = false;
    setRunning(true);
    const stop = await checkAll(squad);
    setCurrent(null);
    setRunning(false);
    if (stop === null) return;
    setStatus('Stopped. What is done stays on the board.');
    if ('failure' in stop) setFailure(stop.failure);
    else setProblem(stop.problem);
  };

  /** Checks all who wait, then has the board sorted. */
  const checkAll = async (squad: SquadAnswer): Promise<Stop> => {
    const waiting = squad.entries.filter(({ state }) => state === 'waiting');
    for (const entry of waiting) {
      if (!wanted.current) {
        setStatus('Paused. What is done stays on the board.');
        return null;
      }
      setCurrent(entry);
      const done = await checkOne(server, entry);
      if (!('entry' in done)) return done;
      setAnswer((now) => now && withEntry(now, done.entry));
    }
    try {
      const sorted = await server.call('sidebarSquadFinish');
      if (isProblem(sorted)) return sorted;
      setAnswer(sorted);
      setStatus('All checked. The board is sorted: who needs a look comes first.');
      return null;
    } catch (error) {
      return { failure: failureIn(error) };
    }
  };

  const load = () =>
    attempt(async () => {
      const fresh = await server.call('sidebarSquad');
      setAnswer(isProblem(fresh) ? null : fresh);
      setNoSquad(isProblem(fresh) ? fresh.problem : null);
      if (!isProblem(fresh) && fresh.running && !pausedByHand.current) void run(fresh);
    });

  const gather = () =>
    attempt(async () => {
      setStatus('Looking for tabs that hold a plan…');
      const fresh = await server.call('sidebarSquadGather');
      setStatus('');
      if (isProblem(fresh)) {
        setProblem(fresh.problem);
        return;
      }
      setAnswer(fresh);
      setNoSquad(null);
      setStatus('Listed in the Athletes tab. Write the athletes’ names there when you like.');
    });

  const start = () =>
    attempt(async () => {
      setStatus('Preparing the board…');
      const fresh = await server.call('sidebarSquadStart');
      setStatus('');
      if (isProblem(fresh)) {
        setProblem(fresh.problem);
        return;
      }
      setAnswer(fresh);
      void run(fresh);
    });

  const open = (entry: SquadEntry, then: () => void) =>
    attempt(async () => {
      const refused = await server.call('sidebarOpenTab', entry.tab);
      if (refused === null) then();
      else setProblem(refused.problem);
    });

  return {
    answer,
    noSquad,
    current,
    running,
    busy,
    failure,
    problem,
    status,
    load,
    gather,
    start,
    pause: () => {
      wanted.current = false;
      pausedByHand.current = true;
    },
    goOn: () => {
      setFailure(null);
      setProblem(null);
      if (answer !== null && !running) void run(answer);
    },
    open,
    closeProblem: () => setProblem(null),
  };
}

/**
 * Checks one tab. Where the platform fails on it twice, its row is told to say so; only where that
 * fails too is it the connection, and the run stops.
 */
async function checkOne(
  server: Connection,
  { athlete, tab }: SquadEntry,
): Promise<{ readonly entry: SquadEntry } | Exclude<Stop, null>> {
  const who = { athlete, tab };
  let reason: string | null = null;
  for (let attempts = 0; ; attempts += 1) {
    try {
      return await server.call('sidebarSquadCheck', who, reason);
    } catch (error) {
      if (attempts === 2) return { failure: failureIn(error) };
      if (attempts === 1) reason = `This tab could not be read: ${detailOf(error)}`;
    }
  }
}

const detailOf = (error: unknown): string =>
  error instanceof CallError
    ? (error.failure.details ?? error.failure.happened).replace(/^sidebarSquadCheck: /, '')
    : String(error);

const withEntry = (squad: SquadAnswer, entry: SquadEntry): SquadAnswer => ({
  ...squad,
  entries: squad.entries.map((each) =>
    each.athlete === entry.athlete && each.tab === entry.tab ? entry : each,
  ),
});
