// How a proposal is said: its reason in one sentence with its source, and the cell it would make.

import { readText } from '../reading/text/read-text';
import type { Plan } from '../training/plan';
import type { Session, Slot } from '../training/session';
import { cite } from '../training/sources';
import { sayWhen, sentenceCase } from '../training/wording';
import { lowerFirst } from './fix/cell-text';
import { nameOf } from './offers';
import type { Proposal } from './proposal';
import type { Reason, Trigger } from './reasons';
import { type Style, styleOf } from './style/style';

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
 * and under a run on a new line, or joined as the coach joins two sessions.
 */
export function cellWith(plan: Plan, { candidate, session }: Proposal): string {
  const style = styleOf(plan);
  const { text } = session.source;
  const { day, instead } = candidate.place;
  if (instead !== null) {
    const { text: old, start, end } = instead.source;
    const alone = old.slice(0, start).trim() === '' && old.slice(end).trim() === '';
    return old.slice(0, start) + (alone ? text : insideLine(text, style)) + old.slice(end);
  }
  const timed = session.slot === null ? text : withSlot(text, session.slot, style);
  const above = plan.days[day]?.sessions[0]?.source.text;
  if (above === undefined) return timed;
  const beside = above + style.joiner + insideLine(timed, style);
  return style.joiner !== '\n' && holdsBoth(beside, above, session, style)
    ? beside
    : `${above}\n${timed}`;
}

/** A capital that only begins a line gives way inside one; `XT` and a German noun keep theirs. */
const insideLine = (text: string, { words }: Style): string =>
  words.code === 'de' ? text : lowerFirst(text);

/** `PM: Easy swim 30 min`, in her word for the time of day where she has one that reads back. */
function withSlot(text: string, slot: Slot, style: Style): string {
  const own = style.slots.get(slot);
  const said = own === undefined ? null : `${own}: ${text}`;
  const [bout] = said === null ? [] : readText(said, style).bouts;
  return said !== null && bout?.slot === slot ? said : `${slot.toUpperCase()}: ${text}`;
}

function holdsBoth(cell: string, above: string, session: Session, style: Style): boolean {
  const { bouts } = readText(cell, style);
  const last = bouts[bouts.length - 1];
  return (
    bouts.length === readText(above, style).bouts.length + 1 &&
    last?.activity === session.activity &&
    last.effort === session.effort &&
    last.slot === session.slot &&
    last.minutes?.[0] === session.minutes?.[0]
  );
}
