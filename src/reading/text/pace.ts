// How hard a stated pace, zone, rating or percentage is.
import type { Effort, Span } from '../../training/session';
import type { Tag } from '../words/language';

/** Zones of five: 1 and 2 easy, 3 moderate, 4 and 5 hard; a range takes its upper end. */
export function effortOfZone(span: Span): Effort {
  if (span[1] <= 2.5) return 'easy';
  return span[1] < 4 ? 'moderate' : 'hard';
}

/** Ratings of ten: up to 4 easy, 5 and 6 moderate, above hard. */
export function effortOfRpe(span: Span): Effort {
  if (span[1] < 5) return 'easy';
  return span[1] < 7 ? 'moderate' : 'hard';
}

/**
 * A percentage of marathon or 5k pace; of anything else null, but for a bare share of effort,
 * where 85 % and more is hard.
 */
export function effortOfPercent(span: Span, of: Tag | null): Effort | null {
  const top = span[1];
  if (of === 'marathonPace') return top <= 85 ? 'easy' : top <= 101 ? 'moderate' : 'hard';
  if (of === 'fivePace') return top < 80 ? 'easy' : top <= 90 ? 'moderate' : 'hard';
  if (of === 'halfPace' || of === 'tenPace')
    return top < 82 ? 'easy' : top < 97 ? 'moderate' : 'hard';
  if (of === 'heartRate') return top <= 78 ? 'easy' : top < 86 ? 'moderate' : 'hard';
  if (of === 'rpe') return top <= 65 ? 'easy' : top < 80 ? 'moderate' : 'hard';
  return null;
}

/** Seconds a mile at an ordinary marathon pace, to weigh "MP - 10s" with. */
const SECONDS_A_MILE = 435;

/** Marathon or half-marathon pace, so many seconds a mile slower (or, below 0, faster). */
export function effortOfShift(pace: 'marathonPace' | 'halfPace', seconds: number): Effort {
  const base = pace === 'marathonPace' ? SECONDS_A_MILE : SECONDS_A_MILE * 0.955;
  const percent = (SECONDS_A_MILE / (base + seconds)) * 100;
  return percent <= 85 ? 'easy' : percent <= 101.5 ? 'moderate' : 'hard';
}
