// One way in which a session that cannot stay may go on.
import type { Athlete } from '../../training/athlete';
import { ROUND_TO } from '../../training/figures';
import type { Activity } from '../../training/session';
import type { Spoken } from '../style/say';
import type { Style } from '../style/style';
import type { StandIn } from './stand-ins';

export interface Option {
  readonly text: string;
  readonly activity: Activity;
  /** Null where the text keeps a distance. */
  readonly minutes: number | null;
  /** What stands in; null where the session itself goes on, shorter or easier. */
  readonly standIn: StandIn | null;
  /** Whether it is less than the session was worth. */
  readonly isShort: boolean;
  readonly points: number;
}

export interface OptionContext {
  readonly athlete: Athlete;
  readonly style: Style;
  /** Null where no words read back as the session. */
  readonly say: (spoken: Spoken, english: string) => string | null;
  /** Activities that the plan knows. */
  readonly known: ReadonlySet<string>;
  /** How often an activity stands in already. */
  readonly used: (activity: string) => number;
}

/** Minutes down to the proposals' step. */
export const floored = (minutes: number): number =>
  Number.isFinite(minutes)
    ? Math.max(ROUND_TO, Math.floor(minutes / ROUND_TO) * ROUND_TO)
    : minutes;
