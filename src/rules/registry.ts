// Every rule, in the order of the reference.
import { crossDaysMax } from './cross-days-max';
import { hardRunLightCross } from './hard-run-light-cross';
import { lowImpactAfterHard } from './low-impact-after-hard';
import { raceWeek } from './race-week';
import { restDay } from './rest-day';
import type { Rule } from './rule';
import { strengthBeforeKeyRun } from './strength-before-key-run';
import { strengthDose } from './strength-dose';
import { twoHardSessions } from './two-hard-sessions';

export const REGISTRY: readonly Rule[] = [
  // Order and spacing
  strengthBeforeKeyRun,
  twoHardSessions,
  hardRunLightCross,
  lowImpactAfterHard,
  // How much, how often
  crossDaysMax,
  strengthDose,
  restDay,
  // Season, race, goal, athlete
  raceWeek,
];
