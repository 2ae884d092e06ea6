// Attempts that change one session in its cell: shorter, easier, another activity, or gone.

import type { Tag } from '../../reading/words/language';
import { phrasesOf } from '../../reading/words/language';
import { MEANINGS } from '../../reading/words/meanings';
import { ROUND_TO } from '../../training/figures';
import { isLight } from '../../training/light';
import { minutesOf } from '../../training/load';
import type { Day } from '../../training/plan';
import type { Effort, Session } from '../../training/session';
import { sayDistance, sayMinutes, sentenceCase } from '../../training/wording';
import { effortOf, nameOf, type Offer, trainingOf } from '../offers';
import { type Attempt, cellmates, changesOnly, rankIn, rewriting } from './attempt';
import { cut, lowerFirst, upperFirst } from './cell-text';
import { type Desk, plainText } from './desk';
import { cellAt, type Draft, planOf } from './draft';
import { called, easyWord } from './effort-words';
import { shorterThan, withAmount } from './figures';
import { emptied } from './moves';
import { sayWhose } from './names';
import { isLog, rowRemovals } from './rows';

/** The session at shorter lengths, the longest first. */
export function shortenings(
  draft: Draft,
  desk: Desk,
  day: Day,
  session: Session,
): readonly Attempt[] {
  const text = plainText(draft, desk, day, session.source);
  if (text === null || session.activity === 'rest') return [];
  const at = rankIn(cellmates(draft, day.index, session), session);
  const bout = desk.bouts(text)[at];
  if (bout === undefined) return [];
  const plan = planOf(draft);
  const usual = minutesOf(session, draft.findings.state.athlete).value;
  const place = { row: session.source.row, column: session.source.column };
  return shorterThan(bout, usual, plan.unit).flatMap((amount): Attempt[] => {
    const after = withAmount(text, at, amount, plan.unit, desk.bouts);
    if (after === null) return [];
    const said =
      amount.of === 'minutes' ? sayMinutes(amount.value) : sayDistance(amount.value, plan.unit);
    return [
      rewriting(draft, desk, [{ day: day.index, place, after }], {
        kind: 'shorten',
        family: `shorten ${session.activity}`,
        title: `Shorten ${sayWhose(plan, day, session)} to ${said}`,
        detail: '',
      }),
    ];
  });
}

/** The session called easy. Runs keep their effort: it makes their kind. */
export function softenings(
  draft: Draft,
  desk: Desk,
  day: Day,
  session: Session,
): readonly Attempt[] {
  const { activity, effort, source } = session;
  if (activity === 'run' || activity === 'rest' || effort === 'easy') return [];
  const text = plainText(draft, desk, day, source);
  if (text === null) return [];
  const at = rankIn(cellmates(draft, day.index, session), session);
  const after = called(text, at, desk.words, desk.bouts);
  if (after === null) return [];
  const place = { row: source.row, column: source.column };
  return [
    rewriting(draft, desk, [{ day: day.index, place, after }], {
      kind: 'soften',
      family: `soften ${activity}`,
      title: `Make ${sayWhose(planOf(draft), day, session)} easy`,
      detail: '',
    }),
  ];
}

/** Easy sessions of other activities in the session's place, as long as it was. */
export function replacements(
  draft: Draft,
  desk: Desk,
  day: Day,
  session: Session,
  offers: readonly Offer[],
): readonly Attempt[] {
  const { activity, source } = session;
  if (activity === 'run' || activity === 'rest') return [];
  const text = plainText(draft, desk, day, source);
  if (text === null) return [];
  const mates = cellmates(draft, day.index, session);
  const at = rankIn(mates, session);
  const bout = desk.bouts(text)[at];
  if (bout === undefined) return [];
  const length = minutesOf(session, draft.findings.state.athlete).value;
  const place = { row: source.row, column: source.column };
  const behind = text.slice(0, bout.start).trim() !== '';
  return offers.flatMap((offer): Attempt[] => {
    if (offer.exercise.activity === activity) return [];
    const minutes = Math.max(
      ROUND_TO,
      Math.round(Math.min(length, offer.full) / ROUND_TO) * ROUND_TO,
    );
    const known = planOf(draft).days.some(({ sessions }) =>
      sessions.some((each) => each.activity === offer.exercise.activity),
    );
    const effort = effortOf(offer, known);
    const said = sayOffer(desk, offer, minutes, effort);
    const words = behind && desk.style.lower ? lowerFirst(said) : said;
    const after = text.slice(0, bout.start) + words + text.slice(endOf(text, bout));
    const now = desk.bouts(after);
    const read = now[at];
    const isMeant =
      read?.activity === trainingOf(offer).activity &&
      read.minutes?.[1] === minutes &&
      isEasy(read);
    if (!isMeant || !changesOnly(mates, at, now)) return [];
    return [
      rewriting(draft, desk, [{ day: day.index, place, after }], {
        kind: 'replace',
        family: `replace ${activity} ${offer.exercise.id}`,
        title: `Replace ${sayWhose(planOf(draft), day, session)} with "${words}"`,
        detail: '',
      }),
    ];
  });
}

const isEasy = (session: Pick<Session, 'activity' | 'effort' | 'exercise'>): boolean =>
  session.effort === 'easy' || isLight(session);

/** With the parenthesis that closes behind a session's words. */
const endOf = (text: string, { start, end }: { start: number; end: number }): number => {
  const words = text.slice(start, end);
  const open = words.split('(').length > words.split(')').length;
  return open && text.charAt(end) === ')' ? end + 1 : end;
};

/** `Easy swim 30 min`; in another language its own words, the effort behind. Moderate goes without saying. */
export function sayOffer(desk: Desk, offer: Offer, minutes: number, effort: Effort): string {
  const { words } = desk;
  const easy = effort === 'easy';
  if (words.code === 'en') {
    return sentenceCase(`${easy ? 'easy ' : ''}${nameOf(offer)} ${minutes} min`);
  }
  const { activity } = offer.exercise;
  const tag = (Object.keys(words.words) as Tag[]).find((each) => {
    const meaning = MEANINGS[each];
    return meaning?.activity === activity && meaning.exercise === undefined;
  });
  const name = (tag && phrasesOf(words.words[tag] ?? '')[0]) ?? nameOf(offer);
  return upperFirst(`${name} ${minutes} min${easy ? ` ${easyWord(words)}` : ''}`);
}

/** The session's words taken out; of a choice the alternative alone. */
export function removals(draft: Draft, desk: Desk, day: Day, session: Session): readonly Attempt[] {
  const { activity, source } = session;
  if (activity === 'rest') return [];
  if (isLog(draft)) return rowRemovals(draft, desk, day, session);
  const place = { row: source.row, column: source.column };
  const mates = cellmates(draft, day.index, session);
  const cell = cellAt(draft.grid, place);
  const text = plainText(draft, desk, day, source);
  const alone = mates.length === 1 && cell === source.text;
  const parted = text === null ? null : cut(text, rankIn(mates, session), desk.bouts);
  if (parted === null && !alone) return [];
  const rest = parted?.rest ?? '';
  const after = rest === '' ? emptied(draft, desk, day, place, null) : upperFirst(rest);
  return [
    rewriting(draft, desk, [{ day: day.index, place, after }], {
      kind: 'remove',
      family: `remove ${activity}`,
      title: `Take out ${sayWhose(planOf(draft), day, session)}`,
      detail: '',
    }),
  ];
}
