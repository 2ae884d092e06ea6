// The catalogue of activities and their finer exercises: what each builds, needs and asks of the week.
import type { Equipment } from './athlete';
import { CROSS_TRAINING } from './catalogue-cross-training';
import { HOME_EXERCISES } from './catalogue-home';
import type { Activity, Session } from './session';

/** Impact tier for scheduling; of cross-training only. */
export type Tier = 'high' | 'medium' | 'low';

export interface Exercise {
  /** What a session carries as `exercise`; an activity's own entry bears the activity's id where it has one. */
  readonly id: string;
  readonly activity: Activity;
  readonly name: string;
  /** Null for running, which the tiers do not speak of. */
  readonly tier: Tier | null;
  readonly builds: string;
  readonly muscles: string;
  /** When it serves best. */
  readonly when: string;
  /** Any one of these is enough; empty where nothing is needed. */
  readonly equipment: readonly Equipment[];
  /** Ids of the articles' facts. */
  readonly sources: readonly string[];
}

const RUNNING: Exercise = {
  id: 'run',
  activity: 'run',
  name: 'Running',
  tier: null,
  builds: 'running itself',
  muscles: 'quads, hamstrings, calves, Achilles, foot arch',
  when: 'has priority when training for an event',
  equipment: [],
  sources: ['S002-07', 'S000-11', 'S004-67'],
};

export const CATALOGUE: readonly Exercise[] = [RUNNING, ...CROSS_TRAINING, ...HOME_EXERCISES];

const BY_ID: ReadonlyMap<string, Exercise> = new Map(CATALOGUE.map((each) => [each.id, each]));

/** The activity's own entry: the first of the catalogue that names it. Rest, which is none, has null. */
export function activityOf(activity: Activity): Exercise | null {
  return CATALOGUE.find((each) => each.activity === activity) ?? null;
}

/** The catalogue's entry for a session: the exercise its text names, else its activity's own. Null for rest. */
export function exerciseOf(session: Pick<Session, 'activity' | 'exercise'>): Exercise | null {
  const named = session.exercise === null ? undefined : BY_ID.get(session.exercise);
  return named?.activity === session.activity ? named : activityOf(session.activity);
}

/** The impact tier of a session; low for what the catalogue does not name, null for runs and rest. */
export function tierOf(session: Pick<Session, 'activity' | 'exercise'>): Tier | null {
  return exerciseOf(session)?.tier ?? null;
}
