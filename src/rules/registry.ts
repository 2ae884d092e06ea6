// Every rule, in the order of the reference.

import { afterDoubleDay } from './after-double-day';
import { backToBackHard } from './back-to-back-hard';
import { climbMatch } from './climb-match';
import { consistency } from './consistency';
import { crossDaysMax } from './cross-days-max';
import { crossDaysMin } from './cross-days-min';
import { equipmentAtHand } from './equipment-at-hand';
import { exerciseLadder } from './exercise-ladder';
import { fatigueSigns } from './fatigue-signs';
import { goalMatch } from './goal-match';
import { hardDays } from './hard-days';
import { hardRunLightCross } from './hard-run-light-cross';
import { impactLoad } from './impact-load';
import { impactWhileInjured } from './impact-while-injured';
import { injuryContraindication } from './injury-contraindication';
import { longRunSpike } from './long-run-spike';
import { lowImpactAfterHard } from './low-impact-after-hard';
import { monotony } from './monotony';
import { newActivityInSeason } from './new-activity-in-season';
import { oneNewThing } from './one-new-thing';
import { oneSided } from './one-sided';
import { plyoOutOfSeason } from './plyo-out-of-season';
import { raceWeek } from './race-week';
import { recoveryWeek } from './recovery-week';
import { restDay } from './rest-day';
import { restDaysReplaced } from './rest-days-replaced';
import type { Rule } from './rule';
import { runningFirst } from './running-first';
import { sameDayGap } from './same-day-gap';
import { sameDayOrder } from './same-day-order';
import { seasonPhase } from './season-phase';
import { seeAProfessional } from './see-a-professional';
import { startSlow } from './start-slow';
import { strengthBeforeKeyRun } from './strength-before-key-run';
import { strengthDose } from './strength-dose';
import { taper } from './taper';
import { techniqueFirst } from './technique-first';
import { twoHardSessions } from './two-hard-sessions';
import { typeBalance } from './type-balance';
import { weaknessServed } from './weakness-served';
import { weeklyRamp } from './weekly-ramp';

export const REGISTRY: readonly Rule[] = [
  // Order and spacing
  strengthBeforeKeyRun,
  twoHardSessions,
  hardRunLightCross,
  sameDayGap,
  sameDayOrder,
  lowImpactAfterHard,
  backToBackHard,
  afterDoubleDay,
  // How much, how often
  crossDaysMax,
  crossDaysMin,
  strengthDose,
  restDay,
  restDaysReplaced,
  hardDays,
  impactLoad,
  runningFirst,
  oneSided,
  typeBalance,
  consistency,
  // Progression and load
  startSlow,
  oneNewThing,
  exerciseLadder,
  techniqueFirst,
  longRunSpike,
  weeklyRamp,
  recoveryWeek,
  taper,
  monotony,
  fatigueSigns,
  // Season, race, goal, athlete
  raceWeek,
  newActivityInSeason,
  plyoOutOfSeason,
  seasonPhase,
  goalMatch,
  climbMatch,
  weaknessServed,
  equipmentAtHand,
  seeAProfessional,
  impactWhileInjured,
  injuryContraindication,
];
