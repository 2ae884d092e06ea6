// Figures that are no amount: paces, heart rates, zones, ratings, clock times.
import type { Effort } from '../../training/session';
import type { Tag } from '../words/language';
import { isHour } from './hours';
import type { Clock, Figure, Item } from './items';
import type { Measure } from './measure';
import { isDash, markOf, rangeAt, tagOf } from './measure';
import { effortOfPercent, effortOfRpe, effortOfShift, effortOfZone } from './pace';
import type { Term } from './terms';

export interface Read {
  readonly item: Item;
  readonly next: number;
}

const PACE_TAGS: ReadonlySet<Tag> = new Set<Tag>(['pace', 'racePace']);

/** Distances that name a pace when the word stands behind them ("5k-10k pace"). */
const RACE_KM = [0.8, 1.5, 1.609, 3, 5, 8, 10, 12, 15, 16.09, 20, 21.1, 25, 30, 42.2];

/** Where a "/km", "per mile" or "min/km" ends; null where there is none. */
function perDistance(terms: readonly Term[], at: number): number | null {
  const start = tagOf(terms[at]) === 'minute' ? at + 1 : at;
  const per = markOf(terms[start]) === '/' || tagOf(terms[start]) === 'per';
  const text = terms[start + 1];
  const unit = text?.type === 'word' || text?.type === 'unknown' ? text.text.toLowerCase() : '';
  const distance = ['mile', 'km', 'metre'].includes(tagOf(text) ?? '') || ['k', 'm'].includes(unit);
  if (per && distance) return start + 2;
  const hundred =
    text?.type === 'number' && ['metre', 'yard'].includes(tagOf(terms[start + 2]) ?? '');
  return per && hundred ? start + 3 : null;
}

function isRaceDistance(measure: Measure): boolean {
  const near = (km: number) => RACE_KM.some((race) => Math.abs(race - km) < race * 0.02);
  return measure.dimension === 'km' && near(measure.span[0]) && near(measure.span[1]);
}

function figure(
  start: number,
  end: number,
  effort: Effort | null,
  rpe: number | null = null,
): Figure {
  return { type: 'figure', start, end, effort, rpe };
}

/** The effort that a race distance's pace stands for. */
function effortOfRaceKm(km: number): Effort {
  return km <= 21.2 ? 'hard' : 'moderate';
}

/** Skips the words that may stand between a figure and its pace word ("race", "goal"). */
function paceWordAt(terms: readonly Term[], at: number): number | null {
  const tag = tagOf(terms[at]);
  if (tag !== null && (PACE_TAGS.has(tag) || tag === 'rpe')) return at + 1;
  return tag === 'race' && tagOf(terms[at + 1]) === 'pace' ? at + 2 : null;
}

/** A measure that is in truth a pace, a heart rate, a rating or a clock time. */
export function figureOf(terms: readonly Term[], at: number, measure: Measure): Read | null {
  const { next, span, dimension } = measure;
  const start = terms[at]?.start ?? 0;
  const end = (index: number) => terms[index - 1]?.end ?? start;
  const before = tagOf(terms[at - 1]) === 'filler' ? tagOf(terms[at - 2]) : tagOf(terms[at - 1]);
  const made = (effort: Effort | null, upTo: number, rpe: number | null = null): Read => ({
    item: figure(start, end(upTo), effort, rpe),
    next: upTo,
  });
  const slot = tagOf(terms[next]);
  const hour = dimension === 'bare' && (!terms[next]?.spaced || isHour(terms, at, measure));
  const timed = dimension === 'colon' || hour;
  if ((slot === 'am' || slot === 'pm') && timed && span[1] <= 12.99) {
    const hours = Math.floor(span[0]) % 12;
    const minutes = (hours + (slot === 'pm' ? 12 : 0)) * 60 + Math.round((span[0] % 1) * 60);
    const clock: Clock = { type: 'clock', start, end: end(next + 1), minutes, slot };
    return { item: clock, next: next + 1 };
  }
  const per = dimension === 'km' ? null : perDistance(terms, next);
  if (per !== null) return made(null, tagOf(terms[per]) === 'pace' ? per + 1 : per);
  if (markOf(terms[next]) === '%') {
    const reference = tagOf(terms[next + 1]) === 'of' ? next + 2 : next + 1;
    const known = tagOf(terms[reference]);
    const effort = effortOfPercent(span, known);
    return made(
      effort,
      effort === null && known !== 'heartRate' && known !== 'rpe' ? next + 1 : reference + 1,
    );
  }
  const unit = tagOf(terms[next]);
  if (dimension === 'bare' && (unit === 'heartRate' || unit === 'power'))
    return made(null, next + 1);
  // Metres of climbing: "800m gain", "D+ 800m".
  if (dimension === 'm' && (unit === 'power' || before === 'power')) return made(null, next);
  const ten = terms[next + 1];
  if (
    dimension === 'bare' &&
    markOf(terms[next]) === '/' &&
    ten?.type === 'number' &&
    ten.value === 10 &&
    span[1] <= 10 &&
    tagOf(terms[next + 2]) === null
  ) {
    return made(effortOfRpe(span), next + 2, span[1]);
  }
  const paceEnd = paceWordAt(terms, next);
  if (isRaceDistance(measure) && paceEnd !== null && (before === 'at' || !measure.mile)) {
    return made(effortOfRaceKm(span[1]), paceEnd);
  }
  const toPace = tagOf(terms[next + 1]);
  if (
    isRaceDistance(measure) &&
    isDash(terms[next]) &&
    (toPace === 'halfPace' || toPace === 'tenPace' || toPace === 'fivePace')
  ) {
    return made('hard', next + 2);
  }
  if (isRaceDistance(measure) && before === 'at') return made(effortOfRaceKm(span[1]), next);
  const pacey = dimension === 'colon' || (dimension === 'min' && span[1] < 15);
  if (
    pacey &&
    paceEnd !== null &&
    (tagOf(terms[next]) === 'pace' || tagOf(terms[next]) === 'racePace')
  )
    return made(null, paceEnd);
  if (dimension === 'colon' && (before === 'at' || before === 'pace')) return made(null, next);
  if (before === 'heartRate' && dimension === 'bare') return made(null, next);
  return null;
}

/** "Zone 2", "RPE 7-8", "MP - 10s". */
export function ratedAt(terms: readonly Term[], at: number): Read | null {
  const first = terms[at];
  if (first?.type !== 'word') return null;
  const made = (effort: Effort | null, next: number, rpe: number | null = null): Read => ({
    item: figure(first.start, terms[next - 1]?.end ?? first.end, effort, rpe),
    next,
  });
  let after = at + 1;
  if (markOf(terms[after]) === ':' || ['at', 'of'].includes(tagOf(terms[after]) ?? '')) after += 1;
  if (first.tag === 'zone' || first.tag === 'rpe') {
    const measure = rangeAt(terms, after);
    if (measure?.dimension !== 'bare' || measure.span[1] > 10) return null;
    if (markOf(terms[measure.next]) === '%') return null;
    let next = measure.next;
    if (markOf(terms[next]) === '/' && terms[next + 1]?.type === 'number') next += 2;
    if (first.tag === 'rpe') return made(effortOfRpe(measure.span), next, measure.span[1]);
    const zoneEnd = terms[next];
    if (
      isDash(zoneEnd) &&
      tagOf(terms[next + 1]) === 'zone' &&
      terms[next + 2]?.type === 'number'
    ) {
      const upper = terms[next + 2];
      const top = upper?.type === 'number' ? upper.value : measure.span[1];
      return made(effortOfZone([measure.span[0], top]), next + 3);
    }
    return made(effortOfZone(measure.span), tagOf(terms[next]) === 'pace' ? next + 1 : next);
  }
  const sign = markOf(terms[at + 1]) ?? (tagOf(terms[at + 1]) === 'plus' ? '+' : null);
  if (first.tag === 'marathonPace' || first.tag === 'halfPace') {
    const shift =
      sign === '+' || sign === '-' || sign === '–' || sign === '−' ? rangeAt(terms, at + 2) : null;
    const seconds =
      shift?.dimension === 'min' || shift?.dimension === 'colon'
        ? shift.span[0] * 60
        : shift?.dimension === 'bare'
          ? shift.span[0]
          : null;
    if (shift && seconds !== null && seconds <= 120 && tagOf(terms[shift.next]) !== 'by') {
      return made(
        effortOfShift(first.tag, sign === '+' ? seconds : -seconds),
        perDistance(terms, shift.next) ?? shift.next,
      );
    }
  }
  return null;
}
