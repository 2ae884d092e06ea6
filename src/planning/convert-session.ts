// A session of a plan as equivalent cross-training, with the cells that would hold it.
import { check } from '../rules/engine';
import { NO_SETTINGS } from '../rules/settings';
import { type Athlete, NOBODY } from '../training/athlete';
import type { Grid } from '../training/cell';
import type { Plan } from '../training/plan';
import type { Activity, Session, Span } from '../training/session';
import { sentenceCase } from '../training/wording';
import type { Edit } from './edit';
import { deskOf } from './fix/desk';
import { composed } from './life/compose';
import { convertInStyle } from './style/convert-voice';
import { usualRest } from './style/default-words';
import { styleOf } from './style/style';

export interface ConvertedSession {
  /** As one line: `Bike 110 min easy`. */
  readonly text: string;
  /** The whole cell with the session converted in it. */
  readonly cell: string;
  /** Minutes of the new session that stand for one minute of the old; shown, and editable. */
  readonly factor: number;
  readonly minutes: Span;
  readonly edits: readonly Edit[];
}

export interface ConvertSessionOptions extends Pick<Athlete, 'easyPace'> {
  /** Another factor than the table's. */
  readonly factor?: number;
}

/**
 * Converts one of the plan's sessions in the coach's own words. Null where one of the two
 * activities does not stand for running, or the cell cannot be written so that it reads that way.
 *
 * @param day index of the session's day
 */
export function convertSession(
  plan: Plan,
  grid: Grid,
  day: number,
  session: Session,
  activity: Activity,
  options: ConvertSessionOptions,
): ConvertedSession | null {
  const own = plan.days[day];
  if (!own?.sessions.includes(session)) throw new RangeError(`day ${day} has no such session`);
  const style = styleOf(plan);
  const converted = convertInStyle(session, activity, { style, ...options });
  if (converted === null) return null;
  // No rule is asked: the desk only needs the plan's words.
  const findings = check(plan, NOBODY, NO_SETTINGS, { rules: [] });
  const desk = deskOf({ grid, findings, read: () => plan }, { locked: [] });
  const rest = desk.style.rest ?? sentenceCase(usualRest(style.words));
  const made = composed({ plan, grid, desk, rest }, own, new Map([[session, converted.text]]));
  const cell = made?.edits[0]?.after;
  if (made === null || cell === undefined) return null;
  const { text, factor, minutes } = converted;
  return { text, cell, factor, minutes, edits: made.edits };
}
