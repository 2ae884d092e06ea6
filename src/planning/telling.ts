// How a proposal is said: its reason in one sentence with its source, and the cell it would make.
import type { Plan } from '../training/plan';
import { cite } from '../training/sources';
import { sayWhen, sentenceCase } from '../training/wording';
import { nameOf } from './offers';
import type { Proposal } from './proposal';
import type { Reason, Trigger } from './reasons';

/** `Fri 12 Jun 2026`, else `Week 3 Fri`. */
export function whenOf(plan: Plan, index: number): string {
  const day = plan.days[index];
  const week = day && plan.weeks[day.week];
  if (day === undefined || week === undefined) throw new RangeError(`the plan has no day ${index}`);
  return sayWhen(day, week);
}

/** What makes this day this activity's day is said before what is true of it anyway. */
const RANK: Readonly<Partial<Record<Trigger, number>>> = {
  injured: 4,
  'day-after-hard': 3,
  'trails-closed': 3,
  'beside-a-run': 2,
  'easy-day-next': 2,
  always: -1,
};
const SAID = 2;

/** `Easy swim: low impact on the day after a hard or long run; it is one of the favourites (Haas, Run with Aim).` */
export function whyOf(proposal: Proposal): { why: string; sources: readonly string[] } {
  const { candidate, effort } = proposal;
  const rank = ({ when }: Reason) => RANK[when] ?? 1;
  const said = [...candidate.reasons]
    .sort((a, b) => rank(b) - rank(a) || b.points - a.points)
    .slice(0, SAID);
  const sources = [...new Set(said.flatMap((reason) => reason.sources))];
  const name = `${effort === 'moderate' ? '' : `${effort} `}${nameOf(candidate.offer)}`;
  const because = said.map((reason) => reason.because).join('; ');
  return { why: `${sentenceCase(name)}: ${because} (${cite(sources)}).`, sources };
}

/**
 * The cell with the proposal written in: alone in a blank cell, in the placeholder's words' place,
 * on a new line under a run.
 */
export function cellWith(plan: Plan, { candidate, session }: Proposal): string {
  const { text } = session.source;
  const { day, instead } = candidate.place;
  if (instead !== null) {
    const { text: old, start, end } = instead.source;
    const alone = old.slice(0, start).trim() === '' && old.slice(end).trim() === '';
    const words = alone ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
    return old.slice(0, start) + words + old.slice(end);
  }
  const timed = session.slot === null ? text : `${session.slot.toUpperCase()}: ${text}`;
  const above = plan.days[day]?.sessions[0]?.source.text;
  return above === undefined ? timed : `${above}\n${timed}`;
}
