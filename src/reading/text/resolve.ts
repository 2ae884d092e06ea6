// A figure's dimension where its spelling leaves it open: bare numbers, "m", "1:15".
import type { Activity, Span, Unit } from '../../training/session';
import type { Amount } from './items';

export interface Setting {
  readonly activity: Activity;
  readonly unit: Unit;
  /** The figure of the whole session, not of a part. */
  readonly whole: boolean;
  /** How often it is repeated; 1 outside a repeat. */
  readonly count: number;
  /** A bare figure of more kilometres is a run's minutes. */
  readonly longest: number;
  /** A small "m" stands for minutes throughout. */
  readonly clocked: boolean;
  /** Sprints, strides or hills: short distances are metres. */
  readonly short: boolean;
}

export interface Resolved {
  readonly dimension: 'km' | 'min';
  readonly span: Span;
  /** The plan's unit would have been absurd. */
  readonly guessed: boolean;
}

const KM_PER_MILE = 1.609;
const ON_FOOT: ReadonlySet<Activity> = new Set<Activity>(['run', 'walk', 'hike']);
const MOVING: ReadonlySet<Activity> = new Set<Activity>([
  'run',
  'walk',
  'hike',
  'bike',
  'mtb',
  'row',
  'elliptical',
  'ski',
  'aqua-jog',
  'stairs',
  'climber',
  'cross',
]);
const PAIR_SECONDS = new Set([15, 20, 30, 40, 45, 60, 90]);

function scaled(span: Span, factor: number): Span {
  return [span[0] * factor, span[1] * factor];
}

function km(span: Span, factor = 1): Resolved {
  return { dimension: 'km', span: scaled(span, factor), guessed: false };
}

function minutes(span: Span, factor = 1, guessed = false): Resolved {
  return { dimension: 'min', span: scaled(span, factor), guessed };
}

function resolveM(amount: Amount, setting: Setting): Resolved {
  const { span, capital } = amount;
  const top = span[1];
  if (top >= 100) return km(span, 0.001);
  if (setting.activity === 'swim' && setting.count > 1) return km(span, 0.001);
  if (!ON_FOOT.has(setting.activity)) return minutes(span);
  if (setting.clocked && !capital) return minutes(span, 1, true);
  if (capital && top <= 50) return km(span, KM_PER_MILE);
  if (setting.count > 1) return setting.short && top >= 20 ? km(span, 0.001) : minutes(span);
  return setting.unit === 'mi' && top <= 26 ? km(span, KM_PER_MILE) : minutes(span);
}

function resolveColon(amount: Amount, setting: Setting): Resolved {
  const hours = setting.activity === 'run' ? 4.5 : 8;
  const [low] = amount.span;
  // "Plank 0:45" is held for seconds; no other session is over in less than a minute.
  const isTiny = low < 1 && (setting.activity === 'core' || low < 1 / 12);
  return setting.whole && setting.count === 1 && low < hours && !isTiny
    ? minutes(amount.span, 60)
    : minutes(amount.span);
}

function resolveBare(amount: Amount, setting: Setting): Resolved {
  const { span } = amount;
  const top = span[1];
  const { activity, unit, count } = setting;
  if (activity === 'swim') return top >= 100 || count > 1 ? km(span, 0.001) : minutes(span);
  // Repetitions of an exercise measure nothing.
  if (count > 1 && !MOVING.has(activity)) return minutes([0, 0]);
  const inUnit = unit === 'mi' ? KM_PER_MILE : 1;
  if (count > 1) {
    if (top >= 100) return km(span, 0.001);
    if (PAIR_SECONDS.has(top)) return minutes(span, 1 / 60);
    return ON_FOOT.has(activity) ? km(span, inUnit) : minutes(span);
  }
  if (top >= 400) return km(span, 0.001);
  if (activity === 'run') {
    const absurd = top * inUnit > setting.longest;
    return absurd ? minutes(span, 1, true) : km(span, inUnit);
  }
  if (ON_FOOT.has(activity)) return top <= 12 ? km(span, inUnit) : minutes(span, 1, true);
  const ride = activity === 'bike' || activity === 'mtb';
  return ride && (top % 5 !== 0 || top > 120 || top < 20) ? km(span, inUnit) : minutes(span);
}

/** Seconds written with a minute mark: "10 x 30'-30'". */
function isSeconds(amount: Amount, setting: Setting): boolean {
  return (
    setting.count >= 5 &&
    PAIR_SECONDS.has(amount.span[1]) &&
    amount.span[1] * setting.count > 120 &&
    amount.dimension === 'min'
  );
}

/** A figure as kilometres or minutes. */
export function resolve(amount: Amount, setting: Setting): Resolved {
  switch (amount.dimension) {
    case 'km':
      return km(amount.span);
    case 'min':
      return minutes(amount.span, isSeconds(amount, setting) ? 1 / 60 : 1);
    case 'm':
      return resolveM(amount, setting);
    case 'colon':
      return resolveColon(amount, setting);
    case 'bare':
      return resolveBare(amount, setting);
  }
}
