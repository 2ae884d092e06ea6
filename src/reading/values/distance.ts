// Distances under a header: kilometres out of numbers and text.
import type { Cell } from '../../training/cell';
import type { Activity, Span, Unit } from '../../training/session';
import { parseNumber } from './number';

export type DistanceUnit = 'km' | 'mi' | 'm' | 'yd';

const KILOMETRES: Readonly<Record<DistanceUnit, number>> = {
  km: 1,
  mi: 1.609344,
  m: 0.001,
  yd: 0.0009144,
};

const SPELLED =
  /^([\d.,\s]+?)\s*(?:(?:-|–|—|to)\s*([\d.,]+))?\s*(k|kms?|kilomet(?:er|re)s?|mi|mls?|miles?|m|met(?:er|re)s?|mtr|yds?|yards?)?\.?$/i;

/**
 * Reads a distance; null where the cell holds none. Zero is a distance of zero.
 *
 * A bare number takes the header's unit, else the plan's; a swim of 200 and more is in metres,
 * or yards where the plan is in miles, because nobody swims 200 km.
 */
export function parseDistance(
  cell: Cell,
  header: DistanceUnit | null,
  plan: Unit,
  activity: Activity | null,
  decimalComma: boolean,
): Span | null {
  if (typeof cell === 'number')
    return inKilometres(cell, cell, unitOf(cell, header, plan, activity));
  if (typeof cell !== 'string') return null;
  const found = cell.length > 30 ? null : SPELLED.exec(cell.trim());
  if (found?.[1] === undefined) return null;
  const low = parseNumber(found[1], decimalComma);
  if (low === null) return null;
  const high = found[2] === undefined ? low : (parseNumber(found[2], decimalComma) ?? low);
  const unit = spelledUnit(found[3]) ?? unitOf(high, header, plan, activity);
  return inKilometres(Math.min(low, high), Math.max(low, high), unit);
}

function unitOf(
  value: number,
  header: DistanceUnit | null,
  plan: Unit,
  activity: Activity | null,
): DistanceUnit {
  const pool = activity === 'swim' || activity === 'row';
  if (pool && value >= 200 && (header === null || header === 'km' || header === 'mi')) {
    return (header ?? plan) === 'mi' ? 'yd' : 'm';
  }
  return header ?? plan;
}

function spelledUnit(text: string | undefined): DistanceUnit | null {
  if (text === undefined) return null;
  const lower = text.toLowerCase();
  if (lower.startsWith('k')) return 'km';
  if (lower.startsWith('mi') || lower.startsWith('ml')) return 'mi';
  return lower.startsWith('y') ? 'yd' : 'm';
}

function inKilometres(low: number, high: number, unit: DistanceUnit): Span | null {
  const factor = KILOMETRES[unit];
  return low < 0 || !Number.isFinite(high) ? null : [low * factor, high * factor];
}
