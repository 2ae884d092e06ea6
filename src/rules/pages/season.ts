// Pages of the rules on season, race and goal.
import { type RulePage, times } from './example';

const RUNS = 'Tue easy 5 mi | Sat easy 6 mi';
const RACE = 'Tue easy 3 mi | Sun half marathon race';

export const SEASON: Readonly<Record<string, RulePage>> = {
  'race-week': {
    what: 'In the seven days before a race it marks cross-training that is not low impact, as an error where it is high impact in the last three days, and more than half of the usual cross-training minutes.',
    breaks: { weeks: [RUNS, 'Tue easy 3 mi | Fri strength 40 min | Sun half marathon race'] },
    sound: { weeks: [RUNS, 'Tue easy 3 mi | Thu walk 20 min | Sun half marathon race'] },
  },
  'new-activity-in-season': {
    what: 'It marks an activity that first appears within eight weeks of a race. What the first two weeks hold is familiar, and what stands in for running while injured is left alone.',
    breaks: { weeks: [RUNS, RUNS, `${RUNS} | Wed dance class 60 min`, RACE] },
    sound: {
      weeks: [`${RUNS} | Wed dance class 60 min`, RUNS, `${RUNS} | Wed dance class 60 min`, RACE],
    },
  },
  'plyo-out-of-season': {
    what: 'Where the athlete’s goal is not speed, it notes plyometrics within six weeks of a race.',
    breaks: { athlete: { Goal: 'half' }, weeks: [`${RUNS} | Wed plyometrics 20 min`, RUNS, RACE] },
    sound: { athlete: { Goal: 'speed' }, weeks: [`${RUNS} | Wed plyometrics 20 min`, RUNS, RACE] },
  },
  'season-phase': {
    what: 'It notes off-season weeks without cross-training, and cross-training minutes that rise in each of the four whole weeks before race week.',
    breaks: { athlete: { Phase: 'off-season' }, weeks: [RUNS] },
    sound: { athlete: { Phase: 'off-season' }, weeks: [`${RUNS} | Wed swim 30 min`] },
  },
  'goal-match': {
    what: 'In a plan that has cross-training it notes three weeks without what the goal calls for: a ride or a swim for marathon, half, ultra and endurance; strength or plyometrics for sprint, speed and 5k; bodyweight exercises or a climbing machine for strength.',
    breaks: { athlete: { Goal: 'marathon' }, weeks: times(3, `${RUNS} | Wed yoga 30 min`) },
    sound: {
      athlete: { Goal: 'marathon' },
      weeks: [...times(2, `${RUNS} | Wed yoga 30 min`), `${RUNS} | Wed bike 45 min`],
    },
    against:
      'Trials of added riding or swimming show gains that never exceed those of running itself, and swimming carries over least.',
  },
  'climb-match': {
    what: 'For a goal with big climbs it notes each week within ten weeks of the race without climbing machine, stairs, step-ups or hike. Race week is left alone.',
    breaks: { athlete: { Goal: 'climb' }, weeks: [`${RUNS} | Wed bike 45 min`, RACE] },
    sound: { athlete: { Goal: 'climb' }, weeks: [`${RUNS} | Wed stairs 30 min`, RACE] },
  },
  'weakness-served': {
    what: 'It notes two weeks without any activity or exercise that works on a weakness of the athlete’s row.',
    breaks: {
      athlete: { Weaknesses: 'flexibility' },
      weeks: times(2, `${RUNS} | Wed bike 45 min`),
    },
    sound: { athlete: { Weaknesses: 'flexibility' }, weeks: times(2, `${RUNS} | Wed yoga 30 min`) },
  },
  'equipment-at-hand': {
    what: 'It marks a session that needs what the athlete’s row does not list, or what it calls closed or out of reach.',
    breaks: { athlete: { 'Closed now': 'pool' }, weeks: [`${RUNS} | Wed swim 30 min`] },
    sound: { athlete: { 'Closed now': 'pool' }, weeks: [`${RUNS} | Wed bike 45 min`] },
  },
};
