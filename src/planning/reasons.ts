// What speaks for an activity, for whom and when, with who says so: the data that a proposal is scored by.
import type { Goal, Weakness } from '../training/athlete';

/** A state of the athlete, the season or the day. */
export type Trigger =
  | `goal:${Goal}`
  | `weakness:${Weakness}`
  | 'always'
  | 'beginner'
  | 'advanced'
  | 'off-season'
  | 'liked'
  | 'known'
  | 'trails-closed'
  | 'day-after-hard'
  | 'easy-day-next'
  | 'beside-a-run'
  | 'injured';

export interface Reason {
  readonly when: Trigger;
  /** Ids of the catalogue's exercises; null speaks for every one. */
  readonly offers: readonly string[] | null;
  /** What it adds to a proposal's fit; our own weighing. */
  readonly points: number;
  /** Ends the sentence "Easy swim: ...". */
  readonly because: string;
  readonly sources: readonly string[];
}

const ENDURANCE = ['bike', 'swim'] as const;
const CLIMBS = ['versa', 'stairs', 'stepup', 'hike'] as const;
const SPEED = ['strength', 'plyo'] as const;

const reason = (
  when: Trigger,
  offers: readonly string[] | null,
  points: number,
  because: string,
  ...sources: readonly string[]
): Reason => ({ when, offers, points, because, sources });

export const REASONS: readonly Reason[] = [
  reason('goal:marathon', ENDURANCE, 3, 'endurance for the marathon', 'S004-57', 'S002-28'),
  reason('goal:half', ENDURANCE, 3, 'endurance for the half-marathon', 'S002-28'),
  reason('goal:ultra', ENDURANCE, 3, 'endurance for the long day', 'S002-28'),
  reason(
    'goal:ultra',
    ['core', 'glute'],
    1,
    'core and glutes hold form late in the day',
    'S002-14',
  ),
  reason('goal:endurance', ENDURANCE, 3, 'endurance is the goal', 'S002-28'),
  reason('goal:10k', ENDURANCE, 1, 'endurance for the 10k', 'S002-28'),
  reason('goal:5k', SPEED, 3, 'strength and speed for the 5k', 'S004-58'),
  reason('goal:speed', SPEED, 3, 'strength and power for speed', 'S004-58', 'S002-23'),
  reason('goal:sprint', SPEED, 3, 'sprints ask for strength and power', 'S004-58'),
  reason('goal:strength', ['strength', 'versa'], 3, 'strength is the goal', 'S002-29'),
  reason('goal:climb', CLIMBS, 3, 'it prepares for the climbs', 'S002-16', 'S002-17'),
  reason('goal:midfoot', ['rope'], 3, 'it puts the feet under the body', 'S000-16', 'S000-13'),
  reason('goal:fun', ['mtb', 'hike', 'waterski', 'badminton'], 2, 'it is fun', 'S002-32'),

  reason('weakness:strength', ['strength'], 3, 'strength is a declared weakness', 'S003-12'),
  reason('weakness:core', ['pilates', 'yoga', 'core'], 4, 'it serves a weak core', 'S004-42'),
  reason('weakness:glutes', ['glute', 'stepup'], 4, 'it serves weak glutes', 'S001-16', 'S001-17'),
  reason('weakness:balance', ['balance', 'yoga'], 4, 'it trains balance', 'S001-08', 'S003-15'),
  reason(
    'weakness:agility',
    ['play', 'badminton', 'squash', 'mtb', 'dance', 'climb', 'martial'],
    4,
    'it trains agility',
    'S001-10',
    'S001-11',
    'S004-38',
  ),
  reason(
    'weakness:coordination',
    ['play', 'badminton', 'squash', 'mtb'],
    4,
    'it trains coordination',
    'S001-10',
    'S001-11',
    'S001-24',
  ),
  reason('weakness:flexibility', ['yoga', 'pilates'], 4, 'it loosens what is stiff', 'S004-42'),
  reason(
    'weakness:endurance',
    ['bike', 'swim', 'elliptical'],
    3,
    'it builds endurance',
    'S003-13',
    'S003-14',
    'S003-16',
  ),
  reason('weakness:soreness', ENDURANCE, 4, 'it spares legs that are sore after runs', 'S004-34'),

  reason('off-season', ['row'], 1, 'a favourite of the off-season', 'S004-39'),
  reason('off-season', ENDURANCE, 1, 'it keeps the base while running rests', 'S004-44'),
  reason(
    'off-season',
    ['dance', 'climb', 'martial'],
    2,
    'the off-season is for new things',
    'S004-38',
  ),
  reason('trails-closed', ['stepup'], 4, 'it keeps the climbs while trails are closed', 'S002-21'),
  reason(
    'beginner',
    ['strength', 'bike', 'swim'],
    1,
    'it builds up while running legs adapt',
    'S004-98',
  ),
  reason(
    'advanced',
    ['core', 'yoga', 'bike'],
    1,
    'core, flexibility and endurance round off',
    'S004-76',
  ),

  reason('liked', null, 3, 'it is one of the favourites', 'S003-25', 'S002-31'),
  reason('known', null, 2, 'it is part of the routine already', 'S002-33', 'S003-23'),
  reason(
    'injured',
    null,
    6,
    'it keeps fitness and is what this injury allows',
    'S004-10',
    'S001-22',
  ),

  reason(
    'day-after-hard',
    ['swim', 'bike', 'walk', 'yoga'],
    2,
    'low impact on the day after a hard or long run',
    'S003-26',
    'S004-50',
  ),
  reason('easy-day-next', ['strength', 'stepup'], 2, 'an easy day follows', 'S003-27'),
  reason('beside-a-run', ['yoga', 'pilates', 'core'], 3, 'gentle beside an easy run', 'S004-31'),
  reason('beside-a-run', ['swim'], 2, 'it cools down after the run', 'S004-17'),

  reason('always', ['strength'], 3, 'strength makes running more efficient', 'S003-12', 'S003-20'),
  reason('always', ['bike'], 3, 'endurance without the impact of running', 'S004-18', 'S003-14'),
  reason('always', ['swim'], 3, 'endurance without any impact', 'S004-13', 'S003-13'),
  reason('always', ['elliptical'], 2, 'close to running, without the impact', 'S001-29'),
  reason('always', ['skierg'], 1, 'close to running, without the impact', 'S001-29'),
  reason('always', ['yoga', 'pilates'], 2, 'flexibility, core and balance', 'S004-28', 'S004-29'),
  reason('always', ['row'], 1, 'power for glutes, legs and back', 'S001-30'),
  reason('always', ['walk'], 1, 'gentle endurance', 'S003-17', 'S003-22'),
  reason('always', ['core'], 1, 'a stronger trunk holds form', 'S001-18'),
  reason('always', ['aqua'], 0, 'running fitness without weight on the legs', 'S001-22'),
  reason('always', ['mtb'], 1, 'endurance with agility and balance', 'S001-24'),
  reason('always', ['hike'], 1, 'endurance and strength outdoors', 'S002-04'),
  reason('always', ['rope'], 0, 'springs and cardio in a few minutes', 'S000-19', 'S000-06'),
  reason('always', ['stepup', 'glute'], 0, 'glutes are weak in most runners', 'S001-16'),
  reason('always', ['balance'], 0, 'balance steadies the stride', 'S001-07'),
  reason('always', ['stairs', 'versa'], 0, 'it trains the climbing muscles', 'S002-17'),
];
