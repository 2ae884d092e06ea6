// Fill in: proposals for the open places, or for two weeks anew where life happened.
import { useState } from 'preact/hooks';
import type { ReadOptions } from '../../sheets/answers';
import type { FillAnswer, LifeAnswer } from '../../sheets/proposals/answers';
import type { Connection } from '../calls';
import { type Ask, type Preview, usePreview } from '../proposals/use-preview';
import type { UndoState } from '../undo/use-undo';
import { countOf } from '../words';
import { changesOf, happened, type Life, NOTHING_HAPPENED, reasonsOf } from './life';

export interface FillState extends Preview<FillAnswer | LifeAnswer> {
  readonly secondSessions: boolean;
  setSecondSessions(allowed: boolean): void;
  /** What the coach ticked of what happened. */
  readonly life: Life;
  setLife(life: Life): void;
}

interface FillOptions {
  readonly server: Connection;
  readonly reading: ReadOptions;
  readonly undo: UndoState;
  /** What was read of the sheet before is old now. */
  readonly onWritten: () => void;
}

export function useFill({ server, reading, undo, onWritten }: FillOptions): FillState {
  const [secondSessions, setSecondSessions] = useState(false);
  const [life, setLife] = useState<Life>(NOTHING_HAPPENED);

  const asking =
    (second: boolean, what: Life): Ask<FillAnswer | LifeAnswer> =>
    () =>
      happened(what)
        ? server.call('sidebarLife', reading, changesOf(what))
        : server.call('sidebarFill', reading, { secondSessions: second });

  const preview = usePreview<FillAnswer | LifeAnswer>({
    server,
    undo,
    name: 'sidebarFill',
    words: 'Looking for what fits…',
    ask: asking(secondSessions, life),
    say: ({ proposals }) =>
      proposals.length === 0
        ? 'Nothing to write.'
        : `${countOf(proposals.length, 'proposal')}. Nothing is written yet.`,
    titleOf: (ticked) =>
      happened(life)
        ? `${reasonsOf(life)}: ${countOf(ticked.length, 'day')} anew`
        : `Fill in ${countOf(ticked.length, 'session')}`,
    onWritten,
  });

  return {
    ...preview,
    secondSessions,
    setSecondSessions: (allowed) => {
      setSecondSessions(allowed);
      preview.load(asking(allowed, life));
    },
    life,
    setLife: (next) => {
      setLife(next);
      preview.load(asking(secondSessions, next));
    },
  };
}
