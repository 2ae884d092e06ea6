// One bout of one activity, as the coach wrote it, with the place it was read from.

export const ACTIVITIES = [
  'run',
  'walk',
  'hike',
  'bike',
  'mtb',
  'swim',
  'aqua-jog',
  'elliptical',
  'row',
  'ski',
  'stairs',
  'climber',
  'rope',
  'plyo',
  'strength',
  'core',
  'mobility',
  'yoga',
  'pilates',
  'racket',
  'play',
  'dance',
  'climb',
  'martial',
  'golf',
  'cross',
  'other',
  'rest',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

export type Kind = 'easy' | 'long' | 'tempo' | 'intervals' | 'hills' | 'race';
export type Effort = 'easy' | 'moderate' | 'hard';
export type Slot = 'am' | 'pm';
export type Unit = 'mi' | 'km';

/** A range of one figure, lowest first; a single figure stands in it twice. */
export type Span = readonly [min: number, max: number];

/**
 * What a session's own words say beyond activity, kind and effort. The reader sets these
 * from its word lists, so that no rule ever looks at text.
 */
export const TRAITS = [
  'medium-long', // a run called medium-long
  'trial', // a test or time trial: a race by kind, never the plan's race
  'rehab', // physio, PT, rehab, prehab
  'upper-body',
  'form', // a word on technique, form, a trainer, a class or a video
  'fatigue', // tired, sore, ill, low mood, poor sleep
  'downhill',
  'sprints',
  'weights',
  'bodyweight',
  'kettlebell',
  'balance',
  'squat',
  'one-leg-squat',
  'sumo-squat',
  'overhead-squat',
  'lunge',
  'walking-lunge',
  'bridge',
  'one-leg-bridge',
  'glutes',
] as const;
export type Trait = (typeof TRAITS)[number];

/** Where a session was read: row and column count from 1 inside the range, start and end are offsets into the cell's text. */
export interface Source {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What was done, where the sheet tells it beside the plan. Missed: nothing was. */
export interface Done {
  readonly missed: boolean;
  readonly km: number | null;
  readonly minutes: number | null;
  /** The activity that took its place, where the sheet names another one than was planned. */
  readonly instead?: Activity;
}

/** What one cell's text says of one session (READING: the fields and their values). */
export interface Bout {
  readonly activity: Activity;
  /** Runs only. */
  readonly kind: Kind | null;
  readonly effort: Effort | null;
  /** Total distance in kilometres. */
  readonly km: Span | null;
  /** Total time in minutes. */
  readonly minutes: Span | null;
  readonly slot: Slot | null;
  /** Clock time of the start, in minutes after midnight, where the text gives one. */
  readonly clock: number | null;
  /** 0, 1, ... for the alternatives of "A or B"; null outside a choice. */
  readonly alt: number | null;
  readonly optional: boolean;
  /** The catalogue's finer exercise (`squat`, `stepup`, `turbo`, ...), where the text names one. */
  readonly exercise: string | null;
  readonly traits: readonly Trait[];
  /** Rating of perceived effort, 0 to 10. */
  readonly rpe: number | null;
  /** Offsets into the text it was read from. */
  readonly start: number;
  readonly end: number;
}

export interface Session extends Omit<Bout, 'start' | 'end'> {
  readonly source: Source;
  readonly done: Done | null;
}
