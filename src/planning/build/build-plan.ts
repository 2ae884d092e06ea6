// Builds a whole plan: running skeleton and cross-training together, written as cells, read back and checked.
import { readPlan } from '../../reading/read-plan';
import { check } from '../../rules/engine';
import type { Finding } from '../../rules/finding';
import type { Settings } from '../../rules/settings';
import { type Athlete, NOBODY } from '../../training/athlete';
import type { Plan } from '../../training/plan';
import { type BuiltWeek, HEAD_ROWS, type Sheet, sheetOf } from './cells';
import { type Course, courseFor } from './course';
import { type CrossOptions, crossWeek } from './cross';
import { crossChoice, withGoal } from './cross-choice';
import { GOAL_OF } from './goals';
import { numbersOf } from './numbers';
import { outlineOf } from './outline';
import { notesOf, reasonsOf } from './reasons';
import { refusalOf } from './refusal';
import type { BuildRequest, BuildResult } from './request';

export interface BuildOptions {
  /** The spreadsheet's locale, `en_US`. */
  readonly locale: string;
}

/** How full the cross-training is tried, the fullest first. */
const CROSS: readonly CrossOptions[] = [
  { strength: 2, endurance: true, flexibility: true },
  { strength: 1, endurance: true, flexibility: true },
  { strength: 1, endurance: false, flexibility: true },
  { strength: 0, endurance: true, flexibility: true },
  { strength: 0, endurance: false, flexibility: false },
];

/** Notes of these rules are as much a fault of a built plan as any warning. */
export const NEVER_NOTED: readonly string[] = [
  'weekly-ramp',
  'long-run-spike',
  'recovery-week',
  'taper',
];

/**
 * Builds a plan for an athlete, or says which entry is too much for the rules and what would work.
 * The plan is read back from its own cells and checked with the athlete's row and without it.
 *
 * @param request distances in kilometres; weekdays of running with the long-run day among them.
 * @param athlete the row the plan is for; `NOBODY` where there is none.
 */
export function buildPlan(
  request: BuildRequest,
  athlete: Athlete,
  settings: Settings,
  { locale }: BuildOptions,
): BuildResult {
  const aimed: Athlete = { ...withGoal(athlete, request.distance), level: request.level };
  const refusal = refusalOf(request, aimed, settings);
  if (refusal !== null) return { built: null, refusal };
  const numbers = numbersOf(aimed, settings);
  const course = courseFor(request, aimed, numbers);
  const name = `${GOAL_OF[request.distance].name} ${course.weeks.length} weeks`;
  let best: Tried | null = null;
  for (const [less, options] of CROSS.entries()) {
    if (best !== null && best.cost <= less * LESS) break;
    const found = attempt(course, { request, athlete: aimed, settings, options, name, locale });
    const tried = { ...found, cost: found.cost + less * LESS };
    if (best === null || tried.cost < best.cost) best = tried;
  }
  const { weeks, sheet, plan, findings } = best ?? fail();
  return {
    refusal: null,
    built: {
      name,
      grid: sheet.cells,
      headRows: HEAD_ROWS,
      notes: notesOf(weeks, sheet, course, request),
      plan,
      weeks: outlineOf(weeks, course.season.order, request.unit),
      raceDate: course.season.raceDate,
      reasons: reasonsOf(weeks, course, request, aimed),
      medical: findings.find(({ rule }) => rule === MEDICAL)?.message ?? null,
      remaining: [...new Set(findings.filter(isFault).map(({ message }) => message))],
    },
  };
}

interface Tried {
  readonly weeks: readonly BuiltWeek[];
  readonly sheet: Sheet;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly cost: number;
}

interface Attempt {
  readonly request: BuildRequest;
  readonly athlete: Athlete;
  readonly settings: Settings;
  readonly options: CrossOptions;
  readonly name: string;
  readonly locale: string;
}

function attempt(
  course: Course,
  { request, athlete, settings, options, name, locale }: Attempt,
): Tried {
  const choice = crossChoice(athlete, request.distance);
  const { season, roles } = course;
  const means = { request, athlete, settings, order: season.order, roles, choice };
  const weeks = course.weeks.map(
    (week): BuiltWeek => ({ ...week, cross: crossWeek(means, week, options) }),
  );
  const sheet = sheetOf(weeks, {
    title: athlete.name === null ? name : `${name}: ${athlete.name}`,
    order: season.order,
    unit: request.unit,
    layout: request.layout,
  });
  const plan = readPlan(sheet.cells, { locale, unit: request.unit, language: 'en' });
  // A new tab has no row in Athletes yet: the plan is sound with the athlete's row and without.
  const findings = [
    ...check(plan, { ...athlete, raceDate: season.raceDate }, settings).findings,
    ...check(plan, NOBODY, settings).findings.filter(isFault),
  ];
  return { weeks, sheet, plan, findings, cost: costOf(findings) };
}

const MEDICAL = 'see-a-professional';

/** What a built plan must not have; an injury is the athlete's, not the plan's. */
const isFault = ({ severity, rule }: Finding): boolean =>
  rule !== MEDICAL && (severity !== 'note' || NEVER_NOTED.includes(rule));

/** What a fault costs beside a note, and a step down in cross-training. */
const FAULT = 100;
const LESS = 3;

const costOf = (findings: readonly Finding[]): number =>
  findings.reduce((sum, finding) => sum + (isFault(finding) ? FAULT : 1), 0);

function fail(): never {
  throw new RangeError('no way of filling a plan is named');
}
