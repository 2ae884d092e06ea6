// The running of a plan as far as the request and the rules allow: the way of laying it out that reaches most.

import type { Athlete } from '../../training/athlete';
import { PACE } from '../../training/figures';
import { adviceFor } from '../../training/injuries';
import { GOAL_OF, LONG_RUN_SHARE, LONGEST_MINUTES } from './goals';
import type { BuildNumbers } from './numbers';
import type { BuildRequest } from './request';
import { hardRunsFor, longestReached, type Means, type RunWeek, runWeeks } from './run-weeks';
import { firstDay, type Season, seasonOf, weeksUntil } from './season';
import { type Roles, rolesOf } from './weekdays';

export interface Course {
  readonly season: Season;
  readonly roles: Roles;
  readonly weeks: readonly RunWeek[];
  /** Kilometres of the longest run. */
  readonly longest: number;
  readonly allows: Means['allows'];
}

/** What an injury leaves of hard and hilly running. */
function allowedBy(athlete: Athlete): Means['allows'] {
  const excluded = athlete.injuries.flatMap((injury) => adviceFor(injury, athlete).exclude);
  return {
    hard: !excluded.some((group) => group === 'hard-run' || group === 'fast-run'),
    hills: !excluded.some((group) => group === 'hill-run' || group === 'downhill'),
  };
}

export const weeksOf = (request: BuildRequest): number =>
  request.raceDate === null
    ? (request.weeks ?? 0)
    : weeksUntil(firstDay(request.start, request.weekStart), request.raceDate);

/**
 * Lays the running out. A usual taper and a usual share of the long run come first; where they do
 * not bring the long run far enough, a shorter taper and a greater share are taken.
 */
export function courseFor(
  request: BuildRequest,
  athlete: Athlete,
  numbers: BuildNumbers,
  weeks: number = weeksOf(request),
): Course {
  const goal = GOAL_OF[request.distance];
  const usualTaper = goal.longInTaper.length;
  const [usual, most] = LONG_RUN_SHARE[request.runDays.length] ?? [0.4, 0.5];
  const enough = goal.least + (goal.longest[request.level] - goal.least) * 0.6;
  let best: Course | null = null;
  for (const taper of usualTaper > 1 ? [usualTaper, usualTaper - 1] : [usualTaper]) {
    for (const share of [usual, (usual + most) / 2, most]) {
      const course = layOut(request, athlete, numbers, { weeks, taper, share });
      if (best === null || course.longest > best.longest + 0.5) best = course;
      if (best.longest >= enough) return best;
    }
    if (best !== null && best.longest >= goal.least) return best;
  }
  return best ?? layOut(request, athlete, numbers, { weeks, taper: usualTaper, share: usual });
}

function layOut(
  request: BuildRequest,
  athlete: Athlete,
  numbers: BuildNumbers,
  { weeks: count, taper, share }: { weeks: number; taper: number; share: number },
): Course {
  const season = seasonOf(request, numbers, { weeks: count, taper });
  const allows = allowedBy(athlete);
  const hard = allows.hard
    ? hardRunsFor(request.level, request.runDays.length, numbers.hardDays)
    : 0;
  const roles = rolesOf(season.order, request.runDays, request.longRunDay, hard);
  const longestByPace = LONGEST_MINUTES / (athlete.easyPace ?? PACE.easy);
  const weeks = runWeeks({ request, season, roles, numbers, share, allows, longestByPace });
  return { season, roles, weeks, longest: longestReached(weeks, request.unit), allows };
}
