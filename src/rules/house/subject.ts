// What a house rule speaks of: an activity, an impact tier, a kind of run or an effort, by the coach's word.
import { ACTIVITIES, type Activity, type Kind, type Session } from '../../training/session';
import { ACTIVITY_NAMES } from '../../training/wording';
import {
  type DayView,
  impactTier,
  isCrossTraining,
  isHard,
  isHighImpact,
  isLight,
  isRun,
} from '../view';

export interface Subject {
  /** As it stands inside a sentence. */
  readonly name: string;
  readonly holds: (session: Session, day: DayView) => boolean;
}

const KINDS: readonly Kind[] = ['easy', 'long', 'tempo', 'intervals', 'hills', 'race'];

const terms: readonly Subject[] = [
  { name: 'cross-training', holds: isCrossTraining },
  { name: 'high impact', holds: isHighImpact },
  { name: 'medium impact', holds: (session) => impactTier(session) === 'medium' },
  { name: 'low impact', holds: (session) => impactTier(session) === 'low' },
  { name: 'hard', holds: isHard },
  { name: 'moderate', holds: (session) => session.effort === 'moderate' },
  { name: 'easy', holds: (session) => session.effort === 'easy' },
  { name: 'light', holds: isLight },
  { name: 'key run', holds: (session, day) => day.isKeyRun(session) },
  { name: 'hard run', holds: (session) => isRun(session) && isHard(session) },
  ...KINDS.map(
    (kind): Subject => ({
      name: kind === 'race' ? 'race' : kind === 'easy' ? 'easy run' : kind,
      holds: (session, day) =>
        kind === 'long' ? day.isLongRun(session) : isRun(session) && session.kind === kind,
    }),
  ),
  ...ACTIVITIES.filter((activity) => activity !== 'rest' && activity !== 'cross').map(
    (activity: Activity): Subject => ({
      name: ACTIVITY_NAMES[activity],
      holds: (session) => session.activity === activity,
    }),
  ),
];

/** The words a coach may choose from. */
export const SUBJECT_NAMES: readonly string[] = terms.map(({ name }) => name);

/** The subject of a word (`strength`, `long run`, `high-impact`); null where there is none. */
export function subjectOf(word: string): Subject | null {
  const plain = bare(word);
  return (
    terms.find(({ name }) => bare(name) === plain) ??
    terms.find(({ name }) => `${bare(name)} run` === plain || bare(name) === `${plain}s`) ??
    ACTIVITIES.map((activity) => (activity === plain ? activity : null))
      .map((id) => terms.find(({ name }) => id !== null && ACTIVITY_NAMES[id] === name))
      .find((each) => each !== undefined) ??
    null
  );
}

const bare = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, ' ');
