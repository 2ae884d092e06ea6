// The injury table: what is preferred and what is excluded for each injury, before and after somebody cleared it.
import type { Athlete, Injury, InjuryKind } from './athlete';
import { tierOf } from './catalogue';
import type { Activity, Session } from './session';
import { ACTIVITY_NAMES } from './wording';

/** A group of sessions that the table speaks of. */
export type Group =
  | Activity
  | 'hard-run'
  | 'long-run'
  | 'hill-run'
  | 'fast-run'
  | 'sprint'
  | 'downhill'
  | 'upper-body-weights'
  | 'step-up'
  | 'squat'
  | 'lunge'
  | 'glute'
  | 'flat-easy-run'
  | 'all-impact'
  | 'all-training';

export interface InjuryAdvice {
  readonly prefer: readonly Group[];
  readonly exclude: readonly Group[];
  /** Whether a professional's own choice comes first. */
  readonly professional: boolean;
  readonly sources: readonly string[];
}

export interface InjuryRow {
  readonly name: string;
  readonly lowerLimb: boolean;
  readonly uncleared: InjuryAdvice;
  readonly cleared: InjuryAdvice;
}

const UNCLEARED_LOWER_LIMB: InjuryAdvice = {
  prefer: ['swim', 'aqua-jog'],
  exclude: ['rope', 'plyo', 'racket', 'martial', 'stairs', 'hard-run', 'long-run'],
  professional: true,
  sources: ['S001-03', 'S004-10', 'S000-05', 'warden-2021'],
};

/** One advice before and after clearance. */
const both = (name: string, lowerLimb: boolean, advice: InjuryAdvice): InjuryRow => ({
  name,
  lowerLimb,
  uncleared: advice,
  cleared: advice,
});

export const INJURY_TABLE: Readonly<Record<InjuryKind, InjuryRow>> = {
  'lower-limb': {
    name: 'lower limb',
    lowerLimb: true,
    uncleared: UNCLEARED_LOWER_LIMB,
    cleared: {
      prefer: ['swim', 'aqua-jog', 'bike', 'elliptical', 'ski', 'row'],
      exclude: ['rope', 'plyo', 'racket', 'martial', 'hard-run'],
      professional: false,
      sources: [
        'S001-22',
        'S001-23',
        'S001-24',
        'S001-25',
        'S001-26',
        'S001-27',
        'S001-28',
        'S001-29',
        'S001-30',
        'S004-10',
      ],
    },
  },
  // The articles speak of these two after somebody cleared them; before, they are a lower limb like any other.
  hamstring: {
    name: 'hamstring',
    lowerLimb: true,
    uncleared: UNCLEARED_LOWER_LIMB,
    cleared: {
      prefer: ['step-up', 'squat', 'lunge', 'glute'],
      exclude: ['sprint', 'plyo'],
      professional: false,
      sources: ['S000-04'],
    },
  },
  tailbone: {
    name: 'tailbone',
    lowerLimb: true,
    uncleared: UNCLEARED_LOWER_LIMB,
    cleared: {
      prefer: ['flat-easy-run', 'stairs', 'strength'],
      exclude: ['downhill', 'fast-run', 'row'],
      professional: false,
      sources: ['S002-10', 'S002-11'],
    },
  },
  'achilles-calf': both('Achilles or calf', true, {
    prefer: ['swim', 'aqua-jog', 'bike'],
    exclude: ['rope', 'plyo', 'hill-run', 'stairs', 'hard-run'],
    professional: false,
    sources: ['baxter-2021', 'rope-2020', 'lin-2022'],
  }),
  'bone-stress': both('bone stress', true, {
    prefer: ['swim', 'aqua-jog'],
    exclude: ['all-impact'],
    professional: true,
    sources: ['warden-2021'],
  }),
  knee: both('knee', true, {
    prefer: ['swim', 'aqua-jog', 'bike'],
    exclude: ['stairs', 'racket', 'golf', 'plyo', 'downhill'],
    professional: false,
    sources: ['dlima-2008'],
  }),
  'upper-body': both('back, shoulder or arm', false, {
    prefer: ['walk', 'bike'],
    exclude: ['upper-body-weights', 'swim', 'row', 'climb'],
    professional: true,
    sources: ['convention'],
  }),
  ill: both('ill', false, {
    prefer: ['rest'],
    exclude: ['all-training'],
    professional: false,
    sources: ['convention'],
  }),
};

/** Groups as they are said in a list. */
export const GROUP_NAMES: Readonly<Record<Group, string>> = {
  ...ACTIVITY_NAMES,
  racket: 'racket sports',
  'hard-run': 'hard runs',
  'long-run': 'long runs',
  'hill-run': 'hill runs',
  'fast-run': 'fast runs',
  sprint: 'sprints',
  downhill: 'downhill running',
  'upper-body-weights': 'upper-body weights',
  'step-up': 'step-ups',
  squat: 'squats',
  lunge: 'lunges',
  glute: 'glute work',
  'flat-easy-run': 'flat easy running',
  'all-impact': 'all impact, runs included',
  'all-training': 'all training, light sessions too',
};

/** The row's advice for an athlete: another one once somebody cleared her. */
export const adviceFor = (
  { kind }: Pick<Injury, 'kind'>,
  { clearedBy }: Pick<Athlete, 'clearedBy'>,
): InjuryAdvice => INJURY_TABLE[kind][clearedBy === null ? 'uncleared' : 'cleared'];

/** What the table looks at. */
export type Described = Pick<Session, 'activity' | 'kind' | 'effort' | 'exercise' | 'traits'>;

/** Whether a session belongs to a group of the table. Hard and long runs are named by the caller, who knows the week. */
export function inGroup(
  session: Described,
  group: Group,
  run: { readonly hard: boolean; readonly long: boolean },
): boolean {
  const { activity, traits, exercise } = session;
  const isRun = activity === 'run';
  switch (group) {
    case 'hard-run':
      return isRun && run.hard;
    case 'fast-run':
      return isRun && (run.hard || session.effort === 'moderate');
    case 'long-run':
      return isRun && run.long;
    case 'hill-run':
      return isRun && session.kind === 'hills';
    case 'sprint':
      return traits.includes('sprints');
    case 'downhill':
      return traits.includes('downhill');
    case 'upper-body-weights':
      return isUpperBody(session);
    case 'step-up':
      return exercise === 'stepup';
    case 'squat':
      return exercise === 'squat' || traits.includes('squat');
    case 'lunge':
      return exercise === 'lunge' || traits.includes('lunge');
    case 'glute':
      return exercise === 'glute' || traits.includes('glutes');
    case 'flat-easy-run':
      return isRun && session.effort === 'easy' && session.kind !== 'hills';
    case 'all-impact':
      return hasImpact(session);
    case 'all-training':
      return activity !== 'rest';
    default:
      return activity === group;
  }
}

const NO_RUN = { hard: false, long: false };

/** Whether the advice prefers it, cross-training above all: no run counts as hard or long here. */
export const isPreferred = (session: Described, { prefer }: InjuryAdvice): boolean =>
  prefer.some((group) => inGroup(session, group, NO_RUN));

/** Whether the advice excludes it. Hard and long runs are named by the caller, who knows the week. */
export const isExcluded = (
  session: Described,
  { exclude }: InjuryAdvice,
  run: { readonly hard: boolean; readonly long: boolean } = NO_RUN,
): boolean => exclude.some((group) => inGroup(session, group, run));

/** What strikes the ground or loads the skeleton as hard; walking and upper-body strength do not. */
function hasImpact(session: Described): boolean {
  if (session.activity === 'run' || session.activity === 'hike' || session.activity === 'golf') {
    return true;
  }
  const tier = tierOf(session);
  return (tier === 'high' || tier === 'medium') && !isUpperBody(session);
}

/** Strength for the upper body, which spares the legs. */
export const isUpperBody = (session: Described): boolean =>
  session.activity === 'strength' &&
  (session.traits.includes('upper-body') || session.exercise === 'upper');
