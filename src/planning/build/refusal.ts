// Why a plan cannot be built: the entry that is too much, the rule behind it, and what would work.
import type { Settings } from '../../rules/settings';
import type { Athlete } from '../../training/athlete';
import { adviceFor } from '../../training/injuries';
import { sayDistance } from '../../training/wording';
import { type Course, courseFor, weeksOf } from './course';
import { CARRIED, GOAL_OF } from './goals';
import { type BuildNumbers, numbersOf } from './numbers';
import type { BuildRequest, Refusal } from './request';

/** Weeks a plan may have. */
export const WEEKS = { least: 4, most: 40 } as const;

/** Null where the plan can be built. */
export function refusalOf(
  request: BuildRequest,
  athlete: Athlete,
  settings: Settings,
): Refusal | null {
  return (
    contradiction(request) ??
    injured(athlete) ??
    tooFar(request, athlete, numbersOf(athlete, settings))
  );
}

function contradiction(request: BuildRequest): Refusal | null {
  const { runDays, longRunDay, weeklyKm, longestKm } = request;
  const say = (field: Refusal['field'], message: string): Refusal => ({
    field,
    rule: null,
    message,
    enough: null,
  });
  const weeks = weeksOf(request);
  if (weeks < WEEKS.least || weeks > WEEKS.most) {
    return say(
      request.raceDate === null ? 'weeks' : 'raceDate',
      `A plan has ${WEEKS.least} to ${WEEKS.most} weeks; these dates give ${Math.max(0, weeks)}.`,
    );
  }
  if (new Set(runDays).size !== runDays.length || CARRIED[runDays.length] === undefined) {
    return say('runDays', 'Choose three to six days of running.');
  }
  if (!runDays.includes(longRunDay)) {
    return say('longRunDay', `The long run needs a day of running: ${longRunDay} is none.`);
  }
  if (!(weeklyKm > 0)) return say('weeklyKm', 'Say how much the athlete runs in a usual week now.');
  if (!(longestKm > 0)) return say('longestKm', "Say how long the athlete's longest run is now.");
  if (longestKm > weeklyKm) {
    return say('longestKm', 'The longest run cannot be longer than the whole week.');
  }
  return null;
}

/** Running that an injury excludes is not planned before a professional has cleared it. */
function injured(athlete: Athlete): Refusal | null {
  const { injuries, clearedBy } = athlete;
  const injury = injuries.find((each) =>
    adviceFor(each, athlete).exclude.some(
      (group) =>
        ['long-run', 'all-impact', 'all-training'].includes(group) ||
        (clearedBy === null && group === 'hard-run'),
    ),
  );
  if (injury === undefined) return null;
  const message =
    clearedBy === null
      ? `Nobody has cleared the injury (${injury.text}) yet, so \`see-a-professional\` stands before any running plan: have it seen first and write down who cleared it.`
      : `The injury (${injury.text}) excludes this running by \`injury-contraindication\`: plan what the professional named instead.`;
  return {
    field: 'distance',
    rule: clearedBy === null ? 'see-a-professional' : 'injury-contraindication',
    message,
    enough: null,
  };
}

/** The long run does not get far enough in the time: says by which rule, and how many weeks work. */
function tooFar(request: BuildRequest, athlete: Athlete, numbers: BuildNumbers): Refusal | null {
  const { distance, unit, weeklyKm } = request;
  const goal = GOAL_OF[distance];
  const reaches = ({ longest }: Course) => longest >= goal.least - 0.3;
  const weeks = weeksOf(request);
  const course = courseFor(request, athlete, numbers, weeks);
  if (reaches(course)) return null;
  const more = Array.from({ length: WEEKS.most - weeks }, (_, index) => weeks + index + 1);
  const enough = more.find((each) =>
    reaches(courseFor({ ...request, raceDate: null, weeks: each }, athlete, numbers, each)),
  );
  const rule = bindingRule(request, athlete, numbers, weeks, reaches);
  const from = sayDistance(weeklyKm, unit);
  const works = enough === undefined ? 'begin from more running' : `${enough} weeks work`;
  return {
    field: request.raceDate === null ? 'weeks' : 'raceDate',
    rule,
    message: `${weeks} weeks from ${from} a week to ${goal.said} is more than \`${rule}\` allows; ${works}.`,
    enough: enough ?? null,
  };
}

/** The rule that holds the plan back: the one without which it would get there. */
function bindingRule(
  request: BuildRequest,
  athlete: Athlete,
  numbers: BuildNumbers,
  weeks: number,
  reaches: (course: Course) => boolean,
): string {
  const free = { percent: 1000, km: 1000, most: 1000 };
  return reaches(courseFor(request, athlete, { ...numbers, ramp: free }, weeks))
    ? 'weekly-ramp'
    : 'long-run-spike';
}
