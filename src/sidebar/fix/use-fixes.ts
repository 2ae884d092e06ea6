// The repairs of what is found: looked for after the findings are shown, those of the gravest first.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckAnswer, ReadOptions } from '../../sheets/answers';
import type { FixCard, FixQuestion, FoundFixes } from '../../sheets/proposals/answers';
import { failureIn } from '../action-state';
import { type Connection, isProblem } from '../calls';
import type { Failure } from '../failure';

export interface FixesState {
  /** Null while they are looked for. */
  found(question: FixQuestion): Repairs | null;
  /** Asks for repairs that were not asked for yet, such as those of one time of a group. */
  ask(question: FixQuestion): void;
  /** The repair whose preview is open; one at a time. */
  readonly chosen: FixCard | null;
  choose(fix: FixCard | null): void;
  /** Addresses of cells that no repair may touch. */
  readonly kept: readonly string[];
  keep(a1: string): void;
  release(a1: string): void;
  readonly failure: Failure | null;
}

interface FixesOptions {
  readonly server: Connection;
  readonly answer: CheckAnswer | null;
  readonly reading: ReadOptions;
}

export type Repairs = Pick<FoundFixes, 'fixes' | 'reason'>;

type Found = ReadonlyMap<string, Repairs>;

export function useFixes({ server, answer, reading }: FixesOptions): FixesState {
  const [found, setFound] = useState<Found>(new Map());
  const [chosen, setChosen] = useState<FixCard | null>(null);
  const [kept, setKept] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const queue = useRef<readonly FixQuestion[]>([]);
  // What is asked on behalf of an older check or another choice of cells is not listened to.
  const turn = useRef(0);
  const tab = useRef<number | null>(null);

  /** Asks until every question is answered. */
  const look = async (keep: readonly string[]): Promise<void> => {
    if (answer === null) return;
    turn.current += 1;
    const mine = turn.current;
    const part = { sheetId: answer.sheetId, range: answer.range };
    setFailure(null);
    try {
      while (queue.current.length > 0) {
        const asked = [...queue.current];
        const told = await server.call('sidebarFixes', part, asked, [...keep], reading);
        // The tab may be gone by now; then the next check will say so.
        if (mine !== turn.current || isProblem(told)) return;
        const answered = new Set(told.found.map(keyOf));
        queue.current = queue.current.filter((each) => !answered.has(keyOf(each)));
        setFound((before) => new Map([...before, ...told.found.map(entryOf)]));
      }
    } catch (error) {
      if (mine === turn.current) setFailure(failureIn(error));
    }
  };

  const findings = answer?.findings;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a check's findings are asked about once
  useEffect(() => {
    turn.current += 1;
    setFound(new Map());
    setChosen(null);
    const keep = answer?.sheetId === tab.current ? kept : [];
    setKept(keep);
    tab.current = answer?.sheetId ?? null;
    queue.current = (findings ?? []).map(({ key }) => ({ key, occurrence: null }));
    look(keep);
  }, [findings]);

  /** Repairs that touch the cell are looked for anew; with fewer cells kept, all of them are. */
  const setCells = (keep: readonly string[], isOld: (fix: FixCard) => boolean) => {
    setKept(keep);
    setChosen(null);
    const old = [...found].filter(([, { fixes }]) => fixes.length === 0 || fixes.some(isOld));
    setFound(new Map([...found].filter((each) => !old.includes(each))));
    queue.current = [...old.map(([key]) => questionOf(key)), ...queue.current];
    look(keep);
  };

  return {
    found: (question) => found.get(keyOf(question)) ?? null,
    ask: (question) => {
      const isKnown = (each: FixQuestion) => keyOf(each) === keyOf(question);
      if (found.has(keyOf(question)) || queue.current.some(isKnown)) return;
      queue.current = [question, ...queue.current];
      look(kept);
    },
    chosen,
    choose: setChosen,
    kept,
    keep: (a1) => setCells([...kept, a1], ({ cells }) => cells.some((cell) => cell.a1 === a1)),
    release: (a1) =>
      setCells(
        kept.filter((each) => each !== a1),
        () => true,
      ),
    failure,
  };
}

const keyOf = ({ key, occurrence }: FixQuestion): string => JSON.stringify([key, occurrence]);

const entryOf = (found: FoundFixes) => [keyOf(found), found] as const;

function questionOf(name: string): FixQuestion {
  const [key, occurrence]: [string, number | null] = JSON.parse(name);
  return { key, occurrence };
}
