// Fix all: the repairs for the whole plan, what is ticked of them, and the cells they leave alone.
import { useState } from 'preact/hooks';
import type { ReadOptions } from '../../sheets/answers';
import type { FixAllAnswer } from '../../sheets/proposals/answers';
import type { Connection } from '../calls';
import { type Preview, usePreview } from '../proposals/use-preview';
import type { UndoState } from '../undo/use-undo';
import { countOf } from '../words';

export interface FixAllState extends Preview<FixAllAnswer> {
  /** Whether a session may be taken out where nothing else helps. */
  readonly removing: boolean;
  setRemoving(removing: boolean): void;
  /** Addresses of cells that no repair may touch. */
  readonly kept: readonly string[];
  keep(a1: string): void;
  release(a1: string): void;
}

interface FixAllOptions {
  readonly server: Connection;
  readonly reading: ReadOptions;
  readonly undo: UndoState;
  /** What was read of the sheet before is old now. */
  readonly onWritten: () => void;
}

export function useFixAll({ server, reading, undo, onWritten }: FixAllOptions): FixAllState {
  const [removing, setRemoving] = useState(false);
  const [kept, setKept] = useState<readonly string[]>([]);
  const asking = (may: boolean, cells: readonly string[]) => () =>
    server.call('sidebarFixAll', reading, { removing: may, kept: cells });
  const preview = usePreview<FixAllAnswer>({
    server,
    undo,
    name: 'sidebarFixAll',
    words: 'Looking for repairs…',
    ask: asking(removing, kept),
    say: ({ proposals }) =>
      proposals.length === 0
        ? 'Nothing to write.'
        : `${countOf(proposals.length, 'repair')}. Nothing is written yet.`,
    titleOf: (ticked) => `Fix all: ${countOf(ticked.length, 'repair')}`,
    onWritten,
  });
  const setCells = (cells: readonly string[]) => {
    setKept(cells);
    preview.load(asking(removing, cells));
  };
  return {
    ...preview,
    removing,
    setRemoving: (may) => {
      setRemoving(may);
      preview.load(asking(may, kept));
    },
    kept,
    keep: (a1) => setCells([...kept, a1]),
    release: (a1) => setCells(kept.filter((each) => each !== a1)),
  };
}
