// Convert a run: the selected cell's run, what it becomes, and by which factor.
import { useState } from 'preact/hooks';
import type { ReadOptions } from '../../sheets/answers';
import type { ConvertAnswer, ConvertOptions } from '../../sheets/proposals/answers';
import type { Connection } from '../calls';
import { type Preview, usePreview } from '../proposals/use-preview';
import type { UndoState } from '../undo/use-undo';

export interface ConvertState extends Preview<ConvertAnswer> {
  readonly wanted: ConvertOptions;
  want(wanted: ConvertOptions): void;
}

interface ConvertHookOptions {
  readonly server: Connection;
  readonly reading: ReadOptions;
  readonly undo: UndoState;
  /** What was read of the sheet before is old now. */
  readonly onWritten: () => void;
}

export function useConvert({ server, reading, undo, onWritten }: ConvertHookOptions): ConvertState {
  const [wanted, setWanted] = useState<ConvertOptions>({ activity: 'bike', factor: null });
  const asking = (options: ConvertOptions) => () => server.call('sidebarConvert', reading, options);
  const preview = usePreview<ConvertAnswer>({
    server,
    undo,
    name: 'sidebarConvert',
    words: 'Converting…',
    ask: asking(wanted),
    say: () => 'Nothing is written yet.',
    titleOf: (_, { choices, activity }) =>
      `Convert a run to ${(choices.find((each) => each.activity === activity)?.name ?? activity).toLowerCase()}`,
    onWritten,
  });
  return {
    ...preview,
    wanted,
    want: (next) => {
      setWanted(next);
      preview.load(asking(next));
    },
  };
}
