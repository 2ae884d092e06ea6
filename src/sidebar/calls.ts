// The calls to the server side: promises over google.script.run, typed by the server's own functions.
import type * as main from '../main';
import type { Problem } from '../sheets/answers';
import { type Failure, failureOf, NO_SHEET } from './failure';

/** The server's functions that the sidebar calls. All take and answer plain data. */
export type Server = Pick<
  typeof main,
  | 'sidebarCheck'
  | 'sidebarSelect'
  | 'sidebarMark'
  | 'sidebarClear'
  | 'sidebarAccept'
  | 'sidebarUnaccept'
  | 'sidebarAthlete'
  | 'sidebarSaveAthlete'
  | 'sidebarFill'
  | 'sidebarFixes'
  | 'sidebarFixAll'
  | 'sidebarLife'
  | 'sidebarConvert'
  | 'sidebarBuildForm'
  | 'sidebarBuildPreview'
  | 'sidebarBuildTab'
  | 'sidebarLoad'
  | 'sidebarReport'
  | 'sidebarSquad'
  | 'sidebarSquadStart'
  | 'sidebarSquadGather'
  | 'sidebarSquadCheck'
  | 'sidebarSquadFinish'
  | 'sidebarOpenTab'
  | 'sidebarSample'
  | 'sidebarShare'
  | 'sidebarWrite'
  | 'sidebarUndo'
>;

export type CallName = keyof Server;

/** A failed call. Its message is for the console, its `failure` for the coach. */
export class CallError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.details ?? failure.happened);
    this.name = 'CallError';
    this.failure = failure;
  }
}

export interface Connection {
  /**
   * Calls the server. A second call of the same name waits for the first, so that no two ever run
   * at once.
   * @throws CallError (as a rejection) where the platform fails.
   */
  call<Name extends CallName>(
    name: Name,
    ...args: Parameters<Server[Name]>
  ): Promise<ReturnType<Server[Name]>>;
}

/** The part of google.script.run that is used here. */
interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

interface Host {
  readonly google?: { readonly script?: { readonly run?: Runner } };
}

/** The connection to the spreadsheet this page is shown in. */
export function connect(host: Host = globalThis as Host): Connection {
  const running = new Map<CallName, Promise<unknown>>();
  return {
    call: (name, ...args) => {
      const before = running.get(name) ?? Promise.resolve();
      const mine = before.then(
        () => ask(host, name, args),
        () => ask(host, name, args),
      );
      running.set(name, mine);
      return mine;
    },
  };
}

function ask<Name extends CallName>(
  host: Host,
  name: Name,
  args: Parameters<Server[Name]>,
): Promise<ReturnType<Server[Name]>> {
  return new Promise((resolve, reject) => {
    const run = host.google?.script?.run;
    if (run === undefined) {
      reject(new CallError(NO_SHEET));
      return;
    }
    const fail = (error: unknown) => reject(new CallError(failureOf(name, messageOf(error))));
    const runner = run
      .withSuccessHandler((value) => {
        if (isAnswerOf(name, value)) resolve(value);
        else fail('The answer was empty or of another version.');
      })
      .withFailureHandler(fail);
    const server: unknown = Reflect.get(runner, name);
    if (typeof server === 'function') Reflect.apply(server, runner, args);
    else fail('This version of the script does not know the call.');
  });
}

/** One property that each call's answer cannot lack: the sidebar may be older than the script. */
const TELLTALE: Readonly<Record<CallName, string | null>> = {
  sidebarCheck: 'findings',
  sidebarSelect: null,
  sidebarMark: 'cells',
  sidebarClear: 'cells',
  sidebarAccept: 'findings',
  sidebarUnaccept: 'findings',
  sidebarAthlete: 'fields',
  sidebarSaveAthlete: 'fields',
  sidebarFill: 'proposals',
  sidebarFixes: 'found',
  sidebarFixAll: 'proposals',
  sidebarLife: 'proposals',
  sidebarConvert: 'proposals',
  sidebarBuildForm: 'question',
  sidebarBuildPreview: 'refusal',
  sidebarBuildTab: 'made',
  sidebarLoad: 'weeks',
  sidebarReport: 'report',
  sidebarSquad: 'entries',
  sidebarSquadStart: 'entries',
  sidebarSquadGather: 'entries',
  sidebarSquadCheck: 'entry',
  sidebarSquadFinish: 'entries',
  sidebarOpenTab: null,
  sidebarSample: 'tab',
  sidebarShare: 'weeks',
  sidebarWrite: 'written',
  sidebarUndo: 'restored',
};

/** Calls that may answer with nothing at all. */
const SILENT: ReadonlySet<CallName> = new Set(['sidebarSelect', 'sidebarOpenTab']);

function isAnswerOf<Name extends CallName>(
  name: Name,
  value: unknown,
): value is ReturnType<Server[Name]> {
  const telltale = TELLTALE[name];
  if (value === null || value === undefined) return SILENT.has(name);
  return (
    typeof value === 'object' && ('problem' in value || (telltale !== null && telltale in value))
  );
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

export const isProblem = (answer: object | null): answer is Problem =>
  answer !== null && 'problem' in answer;
