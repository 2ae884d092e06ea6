// Attempts that write something into an open place, or name an unnamed placeholder, where a week lacks something.
import type { Plan } from '../../training/plan';
import { candidatesOf } from '../candidates';
import { OFFERS, type Offer, staysLight } from '../offers';
import { type OpenPlace, openPlaces } from '../places';
import { proposerOf } from '../proposal';
import { type Attempt, rewriting } from './attempt';
import { lowerFirst, upperFirst } from './cell-text';
import { sayOffer } from './changes';
import { type Desk, dayIn, isOpen, plainText } from './desk';
import { cellAt, type Draft, planOf } from './draft';
import { sayDayName } from './names';

/** What suits the open places of these weeks, the best fit of each first. */
export function adds(draft: Draft, desk: Desk, weeks: ReadonlySet<number>): readonly Attempt[] {
  const plan = planOf(draft);
  const { athlete } = draft.findings.state;
  const open = openPlaces(plan, { secondSessions: false, taken: [] }).filter(
    ({ day }) => weeks.has(plan.days[day]?.week ?? -1) && mayFill(draft, desk, day),
  );
  const propose = proposerOf(plan, athlete);
  const candidates = candidatesOf(plan, athlete, open, { barred: () => false });
  return open.flatMap((place, at) =>
    (candidates[at] ?? []).flatMap((candidate): readonly Attempt[] => {
      const [proposal] = propose([candidate]);
      return proposal === undefined || proposal === null
        ? []
        : filled(draft, desk, place, candidate.offer, proposal.minutes);
    }),
  );
}

/** A blank day's cell must be blank indeed: words that are no session, such as a holiday, stay. */
function mayFill(draft: Draft, desk: Desk, index: number): boolean {
  const day = dayIn(draft, index);
  if (day.place === null || !isOpen(desk, day, day.place)) return false;
  if (day.sessions.length > 0) return plainText(draft, desk, day, day.place) !== null;
  const cell = cellAt(draft.grid, day.place);
  return typeof cell === 'string' && cell.trim() === '';
}

function filled(
  draft: Draft,
  desk: Desk,
  { day: index, instead }: OpenPlace,
  offer: Offer,
  minutes: number,
): readonly Attempt[] {
  const plan = planOf(draft);
  const day = dayIn(draft, index);
  const { place } = day;
  if (place === null) return [];
  const words = sayOffer(desk, offer, minutes);
  const told = { family: `add ${offer.exercise.id}`, detail: '' } as const;
  const [read] = desk.bouts(words);
  if (read?.activity !== offer.exercise.activity) return [];
  if (instead === null) {
    const title = `Add "${words}" on ${sayDayName(plan, day)}`;
    return [
      rewriting(draft, desk, [{ day: index, place, after: words }], {
        kind: 'add',
        title,
        ...told,
      }),
    ];
  }
  const { start, end, text, row, column } = instead.source;
  const behind = text.slice(0, start).trim() !== '';
  const after = text.slice(0, start) + (behind ? lowerFirst(words) : words) + text.slice(end);
  const own = desk.bouts(after).find(({ activity }) => activity === read.activity);
  if (own === undefined) return [];
  const title = `Make ${sayDayName(plan, day)}'s "${upperFirst(text.slice(start, end))}" "${words}"`;
  return [
    rewriting(draft, desk, [{ day: index, place: { row, column }, after }], {
      kind: 'replace',
      title,
      ...told,
    }),
  ];
}

const MOST_OFFERS = 3;

/** What may stand in a session's place: light or of low impact, what the plan knows already first. */
export function standIns(draft: Draft, day: number): readonly Offer[] {
  const plan = planOf(draft);
  const { athlete } = draft.findings.state;
  const place: OpenPlace = { day, kind: 'placeholder', instead: null };
  const free = { ...athlete, days: null };
  const fits = candidatesOf(plan, free, [place], { barred: () => false })[0] ?? [];
  const suited = [...new Set(fits.map(({ offer }) => offer))].filter(staysLight);
  const known = activitiesOf(plan);
  const familiar = OFFERS.filter(
    (offer) => known.has(offer.exercise.activity) && staysLight(offer) && !suited.includes(offer),
  ).filter(
    ({ exercise }, at, all) =>
      all.findIndex((each) => each.exercise.activity === exercise.activity) === at,
  );
  return [...suited.slice(0, MOST_OFFERS), ...familiar.slice(0, MOST_OFFERS)];
}

const activitiesOf = (plan: Plan): ReadonlySet<string> =>
  new Set(plan.days.flatMap(({ sessions }) => sessions.map(({ activity }) => activity)));
