// Distances in the plan's own unit: rounded as coaches write them.
import { KM_PER_MILE } from '../../training/figures';
import type { Unit } from '../../training/session';

export const inUnit = (km: number, unit: Unit): number => (unit === 'mi' ? km / KM_PER_MILE : km);
export const inKm = (distance: number, unit: Unit): number =>
  unit === 'mi' ? distance * KM_PER_MILE : distance;

/** Runs are written in whole kilometres and half miles; long runs in whole miles where the step allows. */
export const STEP: Readonly<Record<Unit, number>> = { km: 1, mi: 0.5 };

/** Sums of halves and products leave crumbs. */
const TINY = 1e-6;

export const roundDown = (value: number, step: number): number =>
  Math.floor(value / step + TINY) * step;
export const roundUp = (value: number, step: number): number =>
  Math.ceil(value / step - TINY) * step;
export const roundTo = (value: number, step: number): number => Math.round(value / step) * step;

export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** `8 km`, `5.5 mi`. */
export const say = (distance: number, unit: Unit): string =>
  `${Number(distance.toFixed(1))} ${unit}`;
