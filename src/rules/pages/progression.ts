// Pages of the rules on progression and load.
import { type RulePage, times } from './example';

const RUNS = 'Tue easy 5 mi | Sat easy 6 mi';

export const PROGRESSION: Readonly<Record<string, RulePage>> = {
  'start-slow': {
    what: 'It looks at the first three sessions of an activity that first appears after the plan’s second week: each should be short and not called moderate or hard. It also marks a week whose cross-training minutes jump above the most of the four weeks before. Walking, yoga, Pilates, mobility, balance and core drills may start at any length.',
    breaks: { weeks: [RUNS, RUNS, `${RUNS} | Wed swim 60 min`] },
    sound: { weeks: [RUNS, RUNS, `${RUNS} | Wed easy swim 25 min`] },
  },
  'one-new-thing': {
    what: 'It marks a new activity that starts within three weeks of another one. What the plan’s first two weeks hold is familiar.',
    breaks: {
      weeks: [
        RUNS,
        RUNS,
        `${RUNS} | Wed swim 20 min`,
        `${RUNS} | Wed swim 20 min | Fri row 20 min`,
      ],
    },
    sound: { weeks: [RUNS, RUNS, `${RUNS} | Wed swim 20 min`, `${RUNS} | Wed swim 25 min`] },
  },
  'exercise-ladder': {
    what: 'It notes a harder step of an exercise that the plan holds before the easier one: one-leg squats before balance, sumo or overhead squats before squats, walking lunges before lunges, the one-leg bridge before the bridge, weights before bodyweight.',
    breaks: { weeks: ['Mon strength: walking lunges 15 min', 'Mon strength: lunges 15 min'] },
    sound: { weeks: ['Mon strength: lunges 15 min', 'Mon strength: walking lunges 15 min'] },
  },
  'technique-first': {
    what: 'Turned on, it notes the first session of weights, kettlebells, plyometrics, rope, climbing or martial arts after the plan’s second week, when its text has no word on form.',
    breaks: { weeks: [RUNS, RUNS, `${RUNS} | Wed jump rope 10 min`] },
    sound: { weeks: [RUNS, RUNS, `${RUNS} | Wed jump rope 10 min, focus on form`] },
  },
  'long-run-spike': {
    what: 'It compares every run that is no race with the longest of the 30 days before. A race counts as a longest run and is never a spike itself.',
    breaks: {
      weeks: [
        ...times(3, 'Tue easy 5 mi | Sat long run 10 mi'),
        'Tue easy 5 mi | Sat long run 14 mi',
      ],
    },
    sound: {
      weeks: [
        ...times(3, 'Tue easy 5 mi | Sat long run 10 mi'),
        'Tue easy 5 mi | Sat long run 11 mi',
      ],
    },
    against:
      'The risk did not rise evenly with the size of the jump, and people who jump may differ in other ways. Sound published plans step over 10 % here and there, so that alone is only a note.',
  },
  'weekly-ramp': {
    what: 'It compares a week’s running, its own race aside, with the highest of the four weeks before.',
    breaks: {
      weeks: [
        ...times(3, 'Tue easy 8 km | Thu easy 8 km | Sat long run 14 km'),
        'Tue easy 12 km | Thu easy 14 km | Sat long run 16 km',
      ],
    },
    sound: {
      weeks: [
        ...times(3, 'Tue easy 8 km | Thu easy 8 km | Sat long run 14 km'),
        'Tue easy 8 km | Thu easy 9 km | Sat long run 15 km',
      ],
    },
    against:
      'The largest study found no link between the rise from week to week and injuries, and a trial of graded training found 10 % a week no safer than a faster rise (as reported by others).',
  },
  'recovery-week': {
    what: 'It notes five weeks or more in which running never falls by 15 %.',
    breaks: {
      weeks: ['20', '21', '22', '23', '24'].map((km) => `Tue easy 10 km | Sat long run ${km} km`),
    },
    sound: {
      weeks: ['20', '21', '22', '14', '23'].map((km) => `Tue easy 10 km | Sat long run ${km} km`),
    },
    against: 'No running trial has compared plans with and without easier weeks.',
  },
  taper: {
    what: 'Before a race of half-marathon length or more it compares the last two weeks, the race aside, with the most of the four before. It notes when neither of them is 20 % lower, and when both together are more than 75 % lower.',
    breaks: {
      weeks: [
        ...times(5, 'Tue easy 10 km | Thu easy 10 km | Sat long run 20 km'),
        'Tue easy 20 km | Thu easy 20 km | Sun half marathon race',
      ],
    },
    sound: {
      weeks: [
        ...times(4, 'Tue easy 10 km | Thu easy 10 km | Sat long run 20 km'),
        'Tue easy 8 km | Thu easy 8 km | Sat long run 12 km',
        'Tue easy 8 km | Thu easy 6 km | Sun half marathon race',
      ],
    },
  },
  monotony: {
    what: 'It divides the mean of a week’s daily load by its spread, and notes weeks at or above the plan’s median load where the result reaches 2.',
    breaks: {
      weeks: [
        ...times(3, 'Tue easy 60 min | Sat long run 120 min'),
        'Mon easy 60 min | Tue easy 60 min | Wed easy 60 min | Thu easy 60 min | Fri easy 60 min | Sat easy 60 min | Sun easy 60 min',
      ],
    },
    sound: {
      weeks: [
        ...times(3, 'Tue easy 60 min | Sat long run 120 min'),
        'Mon rest | Tue intervals 60 min | Wed easy 30 min | Thu easy 60 min | Fri rest | Sat long run 120 min | Sun easy 30 min',
      ],
    },
    against:
      'The study found thresholds that differ between athletes. The figure of 2 is a custom, and a plan of short easy days is even without being hard.',
  },
  'fatigue-signs': {
    what: 'It marks the second of two days within seven whose text speaks of tiredness, soreness, illness, low mood or poor sleep, or whose easy session was rated two points above the athlete’s usual.',
    breaks: {
      weeks: ['Mon easy 5 mi, legs very tired | Wed easy 4 mi | Fri easy 5 mi, slept badly'],
    },
    sound: { weeks: ['Mon easy 5 mi, legs very tired | Wed easy 4 mi | Fri easy 5 mi'] },
  },
};
