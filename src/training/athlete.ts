// The athlete a plan is for: everything optional, null or empty where the coach said nothing.
import type { IsoDate, Weekday } from './plan';
import type { Activity, Slot, Unit } from './session';

export type Level = 'beginner' | 'intermediate' | 'advanced';
export type Phase = 'off-season' | 'base' | 'build' | 'peak' | 'taper' | 'race-week';

export const GOALS = [
  '5k',
  '10k',
  'half',
  'marathon',
  'ultra',
  'endurance',
  'speed',
  'sprint',
  'strength',
  'climb',
  'midfoot',
  'fun',
] as const;
export type Goal = (typeof GOALS)[number];

export const WEAKNESSES = [
  'strength',
  'core',
  'glutes',
  'balance',
  'agility',
  'coordination',
  'flexibility',
  'endurance',
  'soreness',
] as const;
export type Weakness = (typeof WEAKNESSES)[number];

/** The rows of the injury table in the rules' reference. */
export const INJURIES = [
  'lower-limb',
  'hamstring',
  'tailbone',
  'achilles-calf',
  'bone-stress',
  'knee',
  'upper-body',
  'ill',
] as const;
export type InjuryKind = (typeof INJURIES)[number];

export interface Injury {
  readonly kind: InjuryKind;
  /** The coach's own words. */
  readonly text: string;
  /** An illness' last day, where one is given. */
  readonly until: IsoDate | null;
}

/** What an activity needs, as the catalogue names it. */
export type Equipment =
  | 'bike'
  | 'turbo'
  | 'mtb'
  | 'pool'
  | 'gym'
  | 'elliptical'
  | 'ski-machine'
  | 'rower'
  | 'climber'
  | 'stairs'
  | 'rope'
  | 'weights'
  | 'kettlebell'
  | 'band'
  | 'step'
  | 'mat'
  | 'trails'
  | 'court'
  | 'wall'
  | 'class'
  | 'boat'
  | 'clubs';

/** A change to one rule: its severity, or some of its numbers by key. */
export interface Override {
  readonly rule: string;
  readonly severity: 'off' | 'note' | 'warning' | 'error' | null;
  readonly numbers: Readonly<Record<string, number>>;
}

export interface Athlete {
  readonly name: string | null;
  readonly planTab: string | null;
  readonly level: Level | null;
  readonly goals: readonly Goal[];
  readonly race: string | null;
  readonly raceDate: IsoDate | null;
  readonly phase: Phase | null;
  readonly injuries: readonly Injury[];
  /** Who cleared the injury; null while nobody did. */
  readonly clearedBy: string | null;
  readonly weaknesses: readonly Weakness[];
  /** Null where the coach listed none: then everything is at hand. */
  readonly equipment: readonly Equipment[] | null;
  readonly closed: readonly Equipment[];
  readonly likes: readonly Activity[];
  readonly dislikes: readonly Activity[];
  readonly days: readonly Weekday[] | null;
  readonly daysPerWeek: number | null;
  readonly minutes: number | null;
  readonly timeOfDay: Slot | null;
  /** Minutes per kilometre. */
  readonly easyPace: number | null;
  readonly unit: Unit | null;
  readonly newToStrength: boolean;
  readonly overrides: readonly Override[];
  /** The coach's own rules for this athlete, as she wrote them. */
  readonly houseRules: readonly string[];
  /** One sentence for each entry that was not understood, saying where and what is allowed. */
  readonly problems: readonly string[];
}

export const NOBODY: Athlete = {
  name: null,
  planTab: null,
  level: null,
  goals: [],
  race: null,
  raceDate: null,
  phase: null,
  injuries: [],
  clearedBy: null,
  weaknesses: [],
  equipment: null,
  closed: [],
  likes: [],
  dislikes: [],
  days: null,
  daysPerWeek: null,
  minutes: null,
  timeOfDay: null,
  easyPace: null,
  unit: null,
  newToStrength: false,
  overrides: [],
  houseRules: [],
  problems: [],
};
