// What a language's word list holds: plain data, so that adding a language needs no code.
import type { Weekday } from '../../training/plan';

/**
 * What a word or phrase of a cell can mean. A phrase has one tag in one language; what the tag
 * stands for (activity, kind, effort, trait) is the same in all of them, see `meanings.ts`.
 */
export type Tag =
  // activities
  | 'run'
  | 'jog'
  | 'runWalk'
  | 'walk'
  | 'hike'
  | 'bike'
  | 'turbo'
  | 'mtb'
  | 'swim'
  | 'aquaJog'
  | 'elliptical'
  | 'row'
  | 'ski'
  | 'skiErg'
  | 'stairs'
  | 'climber'
  | 'rope'
  | 'plyo'
  | 'strength'
  | 'weights'
  | 'bodyweight'
  | 'kettlebell'
  | 'upper'
  | 'stepUp'
  | 'squat'
  | 'oneLegSquat'
  | 'sumoSquat'
  | 'overheadSquat'
  | 'lunge'
  | 'walkingLunge'
  | 'calf'
  | 'core'
  | 'coreMove'
  | 'glutes'
  | 'bridge'
  | 'oneLegBridge'
  | 'balance'
  | 'mobility'
  | 'drills'
  | 'physio'
  | 'yoga'
  | 'pilates'
  | 'racket'
  | 'badminton'
  | 'squash'
  | 'play'
  | 'dance'
  | 'climb'
  | 'martial'
  | 'golf'
  | 'cross'
  | 'waterSki'
  | 'otherSport'
  | 'hiit'
  | 'rest'
  // kinds of run, and the words of effort and pace
  | 'easy'
  | 'endurance'
  | 'recovery'
  | 'long'
  | 'longRun'
  | 'mediumLong'
  | 'tempo'
  | 'threshold'
  | 'steady'
  | 'moderate'
  | 'brisk'
  | 'progression'
  | 'fastFinish'
  | 'pace'
  | 'racePace'
  | 'marathonPace'
  | 'halfPace'
  | 'tenPace'
  | 'fivePace'
  | 'fast'
  | 'hard'
  | 'sweetSpot'
  | 'intervals'
  | 'surges'
  | 'speed'
  | 'sprints'
  | 'hills'
  | 'hillRepeats'
  | 'hillSprints'
  | 'hilly'
  | 'downhill'
  | 'race'
  | 'raceDay'
  | 'trial'
  | 'timed'
  | 'parkrun'
  | 'marathon'
  | 'half'
  | 'ultra'
  | 'zone'
  | 'rpe'
  // parts of a session
  | 'warmUp'
  | 'coolDown'
  | 'strides'
  | 'float'
  | 'set'
  | 'times'
  | 'by'
  | 'repeat'
  | 'each'
  | 'between'
  | 'part'
  | 'total'
  | 'workout'
  // small words
  | 'and'
  | 'next'
  | 'or'
  | 'plus'
  | 'with'
  | 'at'
  | 'in'
  | 'to'
  | 'of'
  | 'per'
  | 'no'
  | 'optional'
  | 'skipped'
  | 'planned'
  | 'actual'
  | 'am'
  | 'pm'
  | 'before'
  | 'comment'
  | 'filler'
  // units
  | 'mile'
  | 'km'
  | 'metre'
  | 'yard'
  | 'hour'
  | 'minute'
  | 'second'
  | 'heartRate'
  | 'power'
  // what else the rules want to know
  | 'form'
  | 'fatigue';

/** What a column or row of a sheet holds, as its header says. */
export type Header =
  | 'date'
  | 'week'
  | 'day'
  | 'month'
  | 'session'
  | 'title'
  | 'type'
  | 'distance'
  | 'duration'
  | 'movingTime'
  | 'elapsedTime'
  | 'startTime'
  | 'planned'
  | 'actual'
  | 'done'
  | 'notes'
  | 'rpe'
  | 'effort'
  | 'total'
  | 'phase'
  | 'pace'
  | 'heartRate'
  | 'elevation'
  | 'calories'
  | 'cadence'
  | 'power'
  | 'load'
  | 'location'
  | 'weather'
  | 'gear'
  | 'focus'
  | 'athlete'
  | 'coach';

export type LanguageCode = 'en' | 'de' | 'fr' | 'es' | 'nl' | 'da' | 'pt' | 'it';

/** Phrases, with commas between. */
export type Phrases = string;

/** One word list. Phrases are lower case; case, accents and hyphens of the text do not matter. */
export interface Language {
  readonly code: LanguageCode;
  readonly name: string;
  readonly decimal: '.' | ',';
  readonly words: Readonly<Partial<Record<Tag, Phrases>>>;
  /** Header words; the longest that fits decides. */
  readonly headers: Readonly<Partial<Record<Header, Phrases>>>;
  /** Each day's names, long and short, without dots. */
  readonly weekdays: Readonly<Record<Weekday, Phrases>>;
  /** Twelve months' names, long and short, without dots. */
  readonly months: readonly Phrases[];
  /** Numbers in words, one to twelve and beyond. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Names that hold a session's kind by themselves when the plan speaks of phases ("base", "taper"). */
  readonly phases: Phrases;
}

/** The phrases of a list, one by one. */
export function phrasesOf(list: Phrases): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
