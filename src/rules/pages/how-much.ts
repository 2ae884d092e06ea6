// Pages of the rules on how much and how often.
import { type RulePage, times } from './example';

const RUNS = 'Tue easy 5 mi | Thu easy 5 mi | Sat long run 10 mi';

export const HOW_MUCH: Readonly<Record<string, RulePage>> = {
  'cross-days-max': {
    what: 'It counts the days of a week with cross-training that is not light, against what the athlete’s level bears. In the off-season one more is allowed.',
    breaks: {
      athlete: { Level: 'beginner' },
      weeks: ['Mon bike 45 min | Wed swim 30 min | Fri strength 30 min | Sat easy 4 mi'],
    },
    sound: {
      athlete: { Level: 'beginner' },
      weeks: ['Mon bike 45 min | Wed swim 30 min | Sat easy 4 mi'],
    },
  },
  'cross-days-min': {
    what: 'It notes weeks with less cross-training than the athlete’s level gains from. Light sessions count, and race week and the week after are left out.',
    breaks: { athlete: { Level: 'intermediate' }, weeks: [`${RUNS} | Wed swim 30 min`] },
    sound: {
      athlete: { Level: 'intermediate' },
      weeks: [`${RUNS} | Wed swim 30 min | Fri yoga 30 min`],
    },
  },
  'strength-dose': {
    what: 'In a plan that has cross-training it notes weeks without strength, and marks weeks with more than three strength sessions.',
    breaks: { weeks: [`${RUNS} | Wed swim 30 min`] },
    sound: { weeks: [`${RUNS} | Wed strength 30 min`] },
  },
  'rest-day': {
    what: 'It asks for a rest day in every seven days in a row. A day with yoga, a walk or another light session is a rest day.',
    breaks: {
      athlete: { Level: 'beginner' },
      weeks: [
        'Mon easy 3 mi | Tue easy 3 mi | Wed bike 30 min | Thu easy 3 mi | Fri easy 3 mi | Sat easy 5 mi | Sun bike 45 min',
      ],
    },
    sound: {
      athlete: { Level: 'beginner' },
      weeks: [
        'Mon yoga 30 min | Tue easy 3 mi | Wed bike 30 min | Thu easy 3 mi | Fri easy 3 mi | Sat easy 5 mi | Sun bike 45 min',
      ],
    },
  },
  'rest-days-replaced': {
    what: 'It marks a week in which no rest day is left and a day without a run holds hard cross-training.',
    breaks: {
      weeks: [
        'Mon hard bike 60 min | Tue easy 3 mi | Wed easy 4 mi | Thu easy 3 mi | Fri easy 4 mi | Sat easy 6 mi | Sun easy 3 mi',
      ],
    },
    sound: {
      weeks: [
        'Mon rest | Tue hard bike 60 min | Wed easy 4 mi | Thu easy 3 mi | Fri easy 4 mi | Sat easy 6 mi | Sun easy 3 mi',
      ],
    },
  },
  'hard-days': {
    what: 'It counts hard days, running and cross-training together, in any seven days in a row.',
    breaks: {
      athlete: { Level: 'beginner' },
      weeks: ['Mon intervals 5 x 400 m | Wed tempo run 3 mi | Fri hard bike 40 min'],
    },
    sound: {
      athlete: { Level: 'beginner' },
      weeks: ['Mon intervals 5 x 400 m | Wed easy 3 mi | Fri hard bike 40 min'],
    },
  },
  'impact-load': {
    what: 'It compares the week’s mechanical load, running and cross-training together, with the highest of the last four weeks.',
    breaks: {
      weeks: [
        ...times(4, 'Mon easy 40 min | Wed easy 40 min'),
        'Mon easy 40 min | Wed easy 40 min | Fri jump rope 40 min',
      ],
    },
    sound: {
      weeks: [
        ...times(4, 'Mon easy 40 min | Wed easy 40 min'),
        'Mon easy 40 min | Wed easy 40 min | Fri swim 40 min',
      ],
    },
    against: 'The points behind it rank activities and were never validated in runners.',
  },
  'running-first': {
    what: 'Within twelve weeks of a race it marks weeks with more cross-training minutes than running minutes, and, in a log of plan and actual, weeks in which more than two runs became rides. It is silent while the athlete is injured.',
    breaks: {
      weeks: [
        'Tue easy 40 min | Thu bike 90 min | Sat swim 45 min',
        'Tue easy 30 min | Sun half marathon race',
      ],
    },
    sound: {
      weeks: [
        'Tue easy 60 min | Thu bike 45 min | Sat easy 80 min',
        'Tue easy 30 min | Sun half marathon race',
      ],
    },
  },
  'one-sided': {
    what: 'It notes when one activity takes most of four weeks’ cross-training, and when strength loads the same muscles three days running.',
    breaks: { weeks: times(4, 'Mon bike 60 min | Wed bike 60 min | Fri swim 20 min') },
    sound: { weeks: times(4, 'Mon bike 60 min | Wed strength 40 min | Fri swim 30 min') },
  },
  'type-balance': {
    what: 'In a plan that has cross-training it notes four weeks without one of these: endurance, strength, flexibility or balance.',
    breaks: { weeks: times(4, 'Mon bike 45 min | Wed strength 30 min') },
    sound: { weeks: times(4, 'Mon bike 45 min | Wed strength 30 min | Fri yoga 30 min') },
  },
  consistency: {
    what: 'It notes cross-training that comes and goes: one or two weeks of four, not side by side.',
    breaks: { weeks: [`${RUNS} | Wed swim 30 min`, RUNS, `${RUNS} | Wed swim 30 min`, RUNS] },
    sound: { weeks: times(4, `${RUNS} | Wed swim 30 min`) },
  },
};
