// Attempts that write something into an open place, or name an unnamed placeholder, where a week lacks something.
import type { Plan } from '../../training/plan';
import { WORK_TYPES, workTypeOf } from '../../training/work-types';
import { candidatesOf } from '../candidates';
import { OFFERS, type Offer, staysLight, trainingOf } from '../offers';
import { type OpenPlace, openPlaces } from '../places';
import { proposerOf } from '../proposal';
import { type Attempt, rewriting } from './attempt';
import { append, lowerFirst, upperFirst } from './cell-text';
import { sayOffer } from './changes';
import { type Desk, dayIn, isOpen, plainText } from './desk';
import { cellAt, type Draft, planOf } from './draft';
import { sayDayName, sayWhose } from './names';
import { isLog, tableOf } from './rows';

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
        : filled(
            draft,
            desk,
            place,
            sayOffer(desk, candidate.offer, proposal.minutes, proposal.effort),
            candidate.offer,
          );
    }),
  );
}

/** A blank day's cell must be blank indeed: words that are no session, such as a holiday, stay. */
function mayFill(draft: Draft, desk: Desk, index: number): boolean {
  const day = dayIn(draft, index);
  if (day.place === null || !isOpen(desk, day, day.place)) return false;
  if (day.sessions.length > 0) return plainText(draft, desk, day, day.place) !== null;
  const table = isLog(draft) ? tableOf(draft, day.place.row) : null;
  // A log's session fills more columns than its words; what would stand half written is not proposed.
  if (table !== null && (table.activity !== null || table.minutes !== null)) return false;
  const cell = cellAt(draft.grid, day.place);
  return typeof cell === 'string' && cell.trim() === '';
}

function filled(
  draft: Draft,
  desk: Desk,
  { day: index, instead }: OpenPlace,
  words: string,
  offer: Offer,
): readonly Attempt[] {
  const plan = planOf(draft);
  const day = dayIn(draft, index);
  const { place } = day;
  if (place === null) return [];
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

/** A second session behind the runs of these weeks, on days that hold nothing else. */
export function besideRuns(
  draft: Draft,
  desk: Desk,
  weeks: ReadonlySet<number>,
): readonly Attempt[] {
  const plan = planOf(draft);
  return plan.days
    .filter((day) => weeks.has(day.week))
    .flatMap((day): readonly Attempt[] => {
      const [run, ...others] = day.sessions;
      if (run === undefined || others.length > 0 || run.activity !== 'run') return [];
      if (run.alt !== null || run.kind === 'race' || !isOpen(desk, day, run.source)) return [];
      const text = plainText(draft, desk, day, run.source);
      if (text === null) return [];
      const place = { row: run.source.row, column: run.source.column };
      return lacking(draft, day.index).flatMap((offer): readonly Attempt[] => {
        const words = sayOffer(desk, offer, offer.start, 'moderate');
        const after = append(text, words, desk.style, desk.bouts);
        if (after === null) return [];
        return [
          rewriting(draft, desk, [{ day: day.index, place, after }], {
            kind: 'add',
            family: `add ${offer.exercise.id} beside`,
            title: `Add "${words}" to ${sayWhose(plan, day, run)}`,
            detail: '',
          }),
        ];
      });
    });
}

const MOST_OFFERS = 3;

/** What may stand in a session's place: light or of low impact, what the plan knows already behind what suits best. */
export function standIns(draft: Draft, day: number): readonly Offer[] {
  const suited = suiting(draft, day).filter(staysLight);
  const known = activitiesOf(planOf(draft));
  const familiar = oneEach(
    OFFERS.filter((offer) => known.has(offer.exercise.activity) && staysLight(offer)),
  );
  return [...new Set([...suited.slice(0, MOST_OFFERS), ...familiar.slice(0, MOST_OFFERS)])];
}

/** What a week may lack: what suits best, and one at least of each type of work. */
export function lacking(draft: Draft, day: number): readonly Offer[] {
  const suited = suiting(draft, day);
  const typical = WORK_TYPES.flatMap((type) => {
    const ofType = (offer: Offer) => workTypeOf(trainingOf(offer)) === type;
    return suited.find(ofType) ?? OFFERS.find(ofType) ?? [];
  });
  return [...new Set([...suited.slice(0, MOST_OFFERS), ...typical])];
}

function suiting(draft: Draft, day: number): readonly Offer[] {
  const { athlete } = draft.findings.state;
  const place: OpenPlace = { day, kind: 'placeholder', instead: null };
  const [fits = []] = candidatesOf(planOf(draft), { ...athlete, days: null }, [place], {
    barred: () => false,
  });
  const bestFirst = [...fits].sort((a, b) => b.points - a.points);
  return [...new Set(bestFirst.map(({ offer }) => offer))];
}

const oneEach = (offers: readonly Offer[]): readonly Offer[] => {
  const seen = new Set<string>();
  return offers.filter(({ exercise: { activity } }) => !seen.has(activity) && seen.add(activity));
};

const activitiesOf = (plan: Plan): ReadonlySet<string> =>
  new Set(plan.days.flatMap(({ sessions }) => sessions.map(({ activity }) => activity)));
