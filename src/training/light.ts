// What counts as light and what counts as hard, by a session's own words.
import { tierOf } from './catalogue';
import type { Activity, Session } from './session';

type Named = Pick<Session, 'activity' | 'exercise' | 'effort'>;

const LIGHT: ReadonlySet<Activity> = new Set<Activity>([
  'walk',
  'mobility',
  'yoga',
  'pilates',
  'core',
]);

/** Walk, mobility, yoga, Pilates, balance and core drills, and low-impact cross-training called easy; never what is called hard. */
export function isLight(session: Named): boolean {
  if (session.activity === 'rest' || session.activity === 'run') return false;
  if (session.effort === 'hard') return false;
  return LIGHT.has(session.activity) || (session.effort === 'easy' && tierOf(session) === 'low');
}

/** Effort hard (races, intervals, hills, fast tempo, anything called hard) and plyometrics. */
export const isHard = (session: Named): boolean =>
  session.effort === 'hard' || session.activity === 'plyo';
