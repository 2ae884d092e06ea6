// The ways in which a session that cannot stay may go on: another one, or itself, shorter or easier.
import { readText } from '../../reading/text/read-text';
import { KM_PER_MILE } from '../../training/figures';
import { minutesOf } from '../../training/load';
import type { Session } from '../../training/session';
import { ACTIVITY_NAMES } from '../../training/wording';
import { rounded } from '../convert';
import { withAmount } from '../fix/figures';
import { convertInStyle } from '../style/convert-voice';
import type { Style } from '../style/style';
import { instead } from './instead';
import type { Needed } from './needs';
import { floored, type Option, type OptionContext } from './option';

/** After an illness a long run is this part of itself: convention. */
const EASED = 2 / 3;

/** The options of one need, best first: what keeps most of the session's load before what keeps less. */
export function optionsFor(needed: Needed, context: OptionContext): readonly Option[] {
  const { kind } = needed.need;
  if (kind === 'rest') return [];
  const options = kind === 'out' ? instead(needed, context) : itself(needed, context);
  return [...options].sort((a, b) => b.points - a.points);
}

/** The same activity: its inside in less time, its own words with another figure, or said anew. */
function itself({ session, need, isKey }: Needed, context: OptionContext): readonly Option[] {
  const { athlete, say, style } = context;
  const { activity, exercise } = session;
  const worth = minutesOf(session, athlete).value;
  const isEased = need.kind === 'ease';
  const share = isEased && isKey && session.effort !== 'hard' ? EASED : 1;
  const most = floored(need.most ?? Number.POSITIVE_INFINITY);
  const minutes = Math.min(most, rounded(worth * share));
  const made = (text: string, of: number | null, points: number): Option => ({
    text,
    activity,
    minutes: of,
    standIn: null,
    isShort: minutes < worth,
    points,
  });
  const kind = activity !== 'run' ? null : isEased ? 'easy' : (session.kind ?? 'easy');
  const effort = isEased ? 'easy' : (session.effort ?? 'easy');
  const plain = say(
    { activity, exercise, traits: session.traits, kind, effort, minutes },
    englishName(session, kind),
  );
  const shorter =
    effort === session.effort || (session.effort === null && !isEased)
      ? shortened(session, minutes, minutes / worth, style)
      : null;
  const whole = isEased
    ? null
    : convertInStyle(session, activity, {
        style,
        easyPace: athlete.easyPace,
        factor: Math.floor((minutes / worth) * 100) / 100,
      });
  return [
    // Words without an inside say no more than the plan's own would.
    ...(whole?.text.includes(':') ? [made(whole.text, minutes, 2)] : []),
    ...(shorter === null ? [] : [made(shorter, null, 1)]),
    ...(plain === null ? [] : [made(plain, minutes, 0)]),
  ];
}

/** Her own words with a smaller figure; null where they hold none, or it would be read otherwise. */
function shortened(
  { source, km, minutes }: Session,
  most: number,
  share: number,
  style: Style,
): string | null {
  const own = source.text.slice(source.start, source.end);
  const read = (text: string) => readText(text, style).bouts;
  if (minutes !== null) {
    return withAmount(own, 0, { of: 'minutes', value: most }, style.unit, read);
  }
  if (km === null) return null;
  const unit = style.unit === 'mi' ? KM_PER_MILE : 1;
  const units = Math.floor((km[1] / unit) * Math.min(1, share) * 2) / 2;
  if (units <= 0) return null;
  return withAmount(own, 0, { of: 'km', value: units * unit }, style.unit, read);
}

function englishName({ activity }: Session, kind: Session['kind']): string {
  switch (kind) {
    case null:
      return ACTIVITY_NAMES[activity];
    case 'easy':
      return 'run';
    case 'long':
      return 'long run';
    case 'tempo':
      return 'tempo run';
    default:
      return kind;
  }
}
