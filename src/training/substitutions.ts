// The table of substitutions: what stands in for what, and who says so.
import type { Activity } from './session';

export interface Substitution {
  readonly trigger: string;
  /** What to do instead, in one sentence. */
  readonly advice: string;
  /** Activities or exercises of the catalogue, the best first. */
  readonly instead: readonly (Activity | 'stepup' | 'balance' | 'squat' | 'lunge')[];
  readonly sources: readonly string[];
}

export const SUBSTITUTIONS = {
  'trails-closed': {
    trigger: 'Trails are closed and the goal has climbs',
    advice: 'Do step-ups at home rather than pause.',
    instead: ['stepup', 'stairs'],
    sources: ['S002-20', 'S002-21'],
  },
  climbs: {
    trigger: 'The goal has big climbs',
    advice: 'Use a climbing machine if there is one, else stairs, step-ups or hill hikes.',
    instead: ['climber', 'stairs', 'stepup', 'hike'],
    sources: ['S002-15', 'S002-16', 'S002-17', 'S002-11', 'S001-32'],
  },
  'bike-for-run': {
    trigger: 'No run is possible and a bike is at hand',
    advice: 'Ride the same session: intervals, tempo, hills or long.',
    instead: ['bike'],
    sources: ['S001-23'],
  },
  'hike-for-long-run': {
    trigger: 'The long run is not possible',
    advice: 'Hike instead.',
    instead: ['hike'],
    sources: ['S001-31'],
  },
  'gym-no-impact': {
    trigger: 'A gym is at hand and impact is not wanted',
    advice: 'Take the elliptical or the ski machine first: they come closest to running.',
    instead: ['elliptical', 'ski'],
    sources: ['S001-29'],
  },
  'no-equipment': {
    trigger: 'There is no equipment',
    advice: 'Use a rope (when not injured), bodyweight, one-leg balance, walking or play.',
    instead: ['rope', 'strength', 'balance', 'walk', 'play'],
    sources: ['S000-07', 'S001-08', 'S001-09', 'S001-10'],
  },
  indoors: {
    trigger: 'Only indoors is possible',
    advice: 'Use a turbo trainer, home exercises or a rope.',
    instead: ['bike', 'strength', 'rope'],
    sources: ['S001-26'],
  },
  'speed-off-season': {
    trigger: 'The goal is speed and it is off-season',
    advice: 'Add jump squats and bounding.',
    instead: ['plyo'],
    sources: ['S002-24', 'S002-25'],
  },
  'weak-core': {
    trigger: 'A weak core, or stiffness',
    advice: 'Add yoga or Pilates.',
    instead: ['yoga', 'pilates'],
    sources: ['S004-42'],
  },
  'weak-agility': {
    trigger: 'Weak agility or coordination',
    advice: 'Add play, badminton, squash, mountain biking, dance, climbing or martial arts.',
    instead: ['play', 'racket', 'mtb', 'dance', 'climb', 'martial'],
    sources: ['S001-10', 'S001-11', 'S001-24', 'S004-38'],
  },
  'after-hard-run': {
    trigger: 'The day after a hard run',
    advice: 'Walk, do yoga, or swim or ride easily.',
    instead: ['walk', 'yoga', 'swim', 'bike'],
    sources: ['S003-26', 'S004-50'],
  },
  strength: {
    trigger: 'Where strength goes',
    advice:
      'Put it before an easy run or a rest day, or after a hard run on the same day when the next day is easy.',
    instead: ['strength'],
    sources: ['S003-27', 'S004-63'],
  },
  sore: {
    trigger: 'Very sore, not injured',
    advice: 'Swim or ride.',
    instead: ['swim', 'bike'],
    sources: ['S004-34'],
  },
} as const satisfies Readonly<Record<string, Substitution>>;
