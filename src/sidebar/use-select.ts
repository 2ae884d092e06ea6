// Selecting a cell in the sheet: one call at a time, and of quick clicks the last wins.
import { useRef } from 'preact/hooks';
import { type Actions, failureIn } from './action-state';
import { type Connection, isProblem } from './calls';

/**
 * Selects cells of one tab; what goes wrong is told where the view's actions tell it.
 *
 * @param sheetId null while no tab was read.
 */
export function useSelect(
  server: Connection,
  sheetId: number | null,
  { setProblem, setFailure }: Pick<Actions, 'setProblem' | 'setFailure'>,
): (a1: string) => Promise<void> {
  const selecting = useRef<{ readonly next: string | null } | null>(null);
  const say = async (id: number, a1: string): Promise<void> => {
    const said = await server.call('sidebarSelect', id, a1);
    setProblem(isProblem(said) ? said.problem : null);
  };
  return async (a1) => {
    if (sheetId === null) return;
    // The cell in between is already unwanted.
    if (selecting.current !== null) {
      selecting.current = { next: a1 };
      return;
    }
    selecting.current = { next: null };
    try {
      let wanted: string | null = a1;
      while (wanted !== null) {
        await say(sheetId, wanted);
        wanted = nextOf(selecting);
        selecting.current = { next: null };
      }
    } catch (error) {
      setFailure(failureIn(error));
    }
    selecting.current = null;
  };
}

/** What was clicked meanwhile. */
const nextOf = (selecting: {
  readonly current: { readonly next: string | null } | null;
}): string | null => selecting.current?.next ?? null;
