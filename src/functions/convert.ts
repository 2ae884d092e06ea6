// CROSSTRAIN_CONVERT: a session as equivalent cross-training, written as a coach would write it.
import { factorBetween } from '../planning/convert';
import { convertInStyle } from '../planning/style/convert-voice';
import { type Style, styleOf } from '../planning/style/style';
import { readPlan } from '../reading/read-plan';
import type { Cell, Grid } from '../training/cell';
import { MINUTES_PER_RUN_MINUTE } from '../training/figures';
import { ACTIVITIES, type Activity, type Session, type Unit } from '../training/session';
import { ACTIVITY_NAMES, sayList, sentenceCase } from '../training/wording';
import { sentence, type Table } from './table';

export interface ConvertTableOptions {
  /** The spreadsheet's locale, `en_US`. */
  readonly locale: string;
  /** Of numbers that name no unit; null for what the locale suggests. */
  readonly unit?: Unit | null;
}

/**
 * `12 km easy` and `bike` give `Bike 110 min easy`. A range of sessions gives its own shape, blank
 * where a cell is blank; what cannot be converted says why in one sentence.
 */
export function convertTable(sessions: Grid, activity: Cell, options: ConvertTableOptions): Table {
  const target = activityIn(activity, options);
  if (target === null) {
    return sentence(
      `Name the activity to convert to as the second argument: ${sayList(NAMES, 'or')}.`,
    );
  }
  const cells = sessions.flat();
  if (cells.every((cell) => cell === '')) {
    return sentence(
      'There is no session to convert: give CROSSTRAIN_CONVERT a session and an activity, such as =CROSSTRAIN_CONVERT("12 km easy", "bike").',
    );
  }
  return sessions.map((row) => row.map((cell) => convertCell(cell, target, options)));
}

/** Activities that stand for running, as they are named on screen. */
const NAMES: readonly string[] = ACTIVITIES.filter(
  (each) => each !== 'run' && MINUTES_PER_RUN_MINUTE[each] !== undefined,
).map((each) => ACTIVITY_NAMES[each]);

function activityIn(cell: Cell, options: ConvertTableOptions): Activity | null {
  const [first, ...others] = sessionsIn(cell, options).sessions;
  if (first === undefined || others.length > 0) return null;
  return MINUTES_PER_RUN_MINUTE[first.activity] === undefined ? null : first.activity;
}

function convertCell(cell: Cell, target: Activity, options: ConvertTableOptions): string {
  if (cell === '') return '';
  const { sessions, style } = sessionsIn(cell, options);
  const training = sessions.filter((session) => session.activity !== 'rest');
  if (sessions.length === 0) {
    return `No session was found in "${typeof cell === 'object' ? cell.local : cell}": write it as in "12 km easy" or "6 x 800 m, 400 m jog".`;
  }
  if (training.length === 0) return 'A rest day stays a rest day: there is nothing to convert.';
  const [strange] = training;
  if (
    strange !== undefined &&
    training.every(({ activity }) => factorBetween(activity, target) === null)
  ) {
    const name = ACTIVITY_NAMES[strange.activity];
    return `${sentenceCase(name)} does not stand for running, so no amount of ${ACTIVITY_NAMES[target]} equals it.`;
  }
  return sessions
    .map((session, at) => `${linkTo(sessions[at - 1], session)}${said(session, target, style)}`)
    .join('');
}

/** Alternatives stay alternatives, and two sessions stay two. */
function linkTo(before: Session | undefined, session: Session): string {
  if (before === undefined) return '';
  return session.alt !== null && before.alt !== session.alt ? ' or ' : ' + ';
}

function said(session: Session, target: Activity, style: Style): string {
  const converted = convertInStyle(session, target, { style, easyPace: null });
  // What stands for no running, such as strength beside a run, stays as it is written.
  return converted?.text ?? ownWords(session);
}

const ownWords = ({ source: { text, start, end } }: Session): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim();

/** The cell's sessions, and how its language is usually written. */
function sessionsIn(
  cell: Cell,
  { locale, unit }: ConvertTableOptions,
): { readonly sessions: readonly Session[]; readonly style: Style } {
  const plan = readPlan([[cell]], { locale, unit: unit ?? null });
  return {
    sessions: plan.days.flatMap((day) => day.sessions),
    style: styleOf({ ...plan, days: [] }),
  };
}
