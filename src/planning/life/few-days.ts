// Which days go when a week has fewer days of training left: the least valuable first.

import type { DayView } from '../../rules/view';
import type { World } from '../../rules/world';
import { minutesOf } from '../../training/load';
import type { Plan } from '../../training/plan';
import { sayCount } from '../../training/wording';
import type { Cause } from './needs';
import type { Span } from './span';

/** Why a day has to go. */
export type Dropped = Cause;

/** A long run before a hard one, runs before cross-training: with little time, running has priority. */
const VALUE = {
  race: 100,
  done: 90,
  long: 50,
  hard: 40,
  run: 20,
  strength: 15,
  cross: 10,
} as const;
/** A second hard run of a week counts as any other run. */
const SECOND_HARD = VALUE.run + 1;

/** By day: the days of the span that go, so that each week keeps so many days of training. */
export function droppedDays(
  plan: Plan,
  world: World,
  { first, last }: Span,
  days: number | null,
): ReadonlyMap<number, Dropped> {
  const dropped = new Map<number, Dropped>();
  if (days === null) return dropped;
  for (const week of plan.weeks) {
    if (week.last < first || week.first > last) continue;
    const views = [];
    for (let index = week.first; index <= week.last; index++) views.push(world.dayView(index));
    const trained = views.filter((view) =>
      view.sessions.some(({ activity }) => activity !== 'rest'),
    );
    const ranked = trained
      .map((view) => ({ view, value: worthOf(view, world, trained) }))
      .sort((a, b) => a.value - b.value || b.view.index - a.view.index);
    for (const { view, value } of ranked.slice(0, Math.max(0, trained.length - days))) {
      if (view.index < first || view.index > last || value >= VALUE.done) continue;
      dropped.set(view.index, {
        because: `only ${sayCount(days, 'day')} a week ${days === 1 ? 'is' : 'are'} left, and the long run and one hard run come first`,
        sources: ['S004-67', 'S002-33'],
      });
    }
  }
  return dropped;
}

function worthOf(view: DayView, world: World, trained: readonly DayView[]): number {
  const values = view.sessions.map((session): number => {
    const minutes = Math.min(9, minutesOf(session, world.ground.athlete).value / 30);
    if (session.done !== null) return VALUE.done;
    if (session.activity === 'rest') return 0;
    if (session.activity === 'strength') return VALUE.strength;
    if (session.activity !== 'run') return VALUE.cross;
    if (session.kind === 'race') return VALUE.race;
    if (view.isLongRun(session)) return VALUE.long;
    if (!view.hardRuns.includes(session)) return VALUE.run + minutes / 10;
    const isFirst = trained.find((each) => each.hardRuns.length > 0) === view;
    return isFirst ? VALUE.hard : SECOND_HARD + minutes / 10;
  });
  return Math.max(0, ...values);
}
