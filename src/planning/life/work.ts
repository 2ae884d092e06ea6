// Chooses what becomes of each session that cannot stay, and writes it into the cells.
import { type Findings, recheck } from '../../rules/engine';
import type { Day, Plan } from '../../training/plan';
import type { Session } from '../../training/session';
import { upperFirst } from '../fix/cell-text';
import { type Desk, deskOf } from '../fix/desk';
import { edited, withSessions } from '../fix/draft';
import { compare, type Tally, tally } from '../judge';
import { usualRest } from '../style/default-words';
import { sayIfReadable } from '../style/say';
import { styleOf } from '../style/style';
import { whenOf } from '../telling';
import { type ComposeContext, type Composed, composed } from './compose';
import type { Needed } from './needs';
import type { Option } from './option';
import { optionsFor } from './options';
import { most, present } from './promise';
import type { LifeContext, LifeProposal, Replan } from './replan';
import { titleOf, whyOf } from './telling';

/** How one day is told and written. */
interface Chosen {
  readonly options: ReadonlyMap<Needed, Option | null>;
  readonly composed: Composed;
}

/**
 * The proposals in the making: first all that is ruled out rests, then each session gets the best of
 * its options that adds no finding to that.
 */
export class Work {
  private readonly desk: Desk;
  private readonly compose: ComposeContext;
  private readonly baseline: ReadonlyMap<string, Tally>;
  private readonly chosen = new Map<number, Chosen>();
  private readonly failed = new Set<Needed>();
  readonly resting: Plan;
  private state: Findings;

  constructor(
    private readonly context: LifeContext,
    private readonly before: Findings,
    private readonly needs: readonly Needed[],
  ) {
    const { grid, read, plan } = context;
    this.desk = deskOf({ grid, read, findings: before }, { locked: [] });
    const rest = this.desk.style.rest ?? upperFirst(usualRest(this.desk.words));
    this.compose = { plan, grid, desk: this.desk, rest };
    const resting = new Map<number, readonly Session[]>();
    for (const [day, own] of byDay(needs)) {
      const done = this.settle(day, new Map(own.map((each) => [each, null])));
      if (done === null) for (const each of own) this.failed.add(each);
      else resting.set(day.index, done.composed.sessions);
    }
    this.resting = withSessions(plan, resting);
    this.state = recheck(before, this.resting, [...resting.keys()]);
    this.baseline = most(tally(present(before)), tally(present(this.state)));
  }

  /** Keeps a day's choice where its cells can be written that way. */
  private settle(day: Day, options: Chosen['options']): Chosen | null {
    const rewordings = new Map(
      [...options].map(([{ session }, option]) => [session, option?.text ?? null]),
    );
    const made = composed(this.compose, day, rewordings);
    if (made === null) return null;
    const chosen = { options, composed: made };
    this.chosen.set(day.index, chosen);
    return chosen;
  }

  /** Key runs first, then in the order of the calendar: what is tried first finds the most room. */
  choose(): void {
    const { plan } = this.context;
    const { athlete } = this.before.state;
    const style = styleOf(plan);
    const known = new Set(plan.days.flatMap((day) => day.sessions.map(({ activity }) => activity)));
    const used = new Map<string, number>();
    const open = this.needs.filter((each) => !this.failed.has(each) && this.isOpen(each));
    const order = [...open].sort((a, b) => Number(b.isKey) - Number(a.isKey));
    for (const needed of order) {
      const options = optionsFor(needed, {
        athlete,
        style,
        say: (spoken, english) => sayIfReadable(style, spoken, english),
        known,
        used: (activity) => used.get(activity) ?? 0,
      });
      const taken = options.find((option) => this.take(needed, option));
      const activity = taken?.standIn?.activity;
      if (activity !== undefined) used.set(activity, (used.get(activity) ?? 0) + 1);
    }
  }

  /** An alternative that is ruled out simply goes where another one is left; of all together the first becomes something else. */
  private isOpen({ day, session, need }: Needed): boolean {
    if (need.kind === 'rest') return false;
    if (session.alt === null || need.kind !== 'out') return true;
    const alternatives = day.sessions.filter(({ alt }) => alt !== null);
    const out = this.needs.map((each) => each.session);
    return alternatives[0] === session && alternatives.every((each) => out.includes(each));
  }

  /** Writes the option in where it reads back and adds no finding. */
  private take(needed: Needed, option: Option): boolean {
    const { day } = needed;
    const former = this.chosen.get(day.index);
    if (former === undefined) return false;
    const next = this.settle(day, new Map([...former.options, [needed, option]]));
    if (next !== null && this.isSound(day, needed, option, next)) return true;
    this.chosen.set(day.index, former);
    return false;
  }

  private isSound(day: Day, { session }: Needed, option: Option, next: Chosen): boolean {
    const { sessions } = next.composed;
    const { activity, minutes } = option;
    const isThere = sessions.some(
      (each) =>
        !day.sessions.includes(each) &&
        each.activity === activity &&
        (minutes === null || each.minutes?.[0] === minutes),
    );
    if (!isThere || sessions.some((each) => each.alt !== null && session.alt === null))
      return false;
    const current = this.state.state.ground.plan;
    const state = recheck(this.state, withSessions(current, new Map([[day.index, sessions]])), [
      day.index,
    ]);
    if (compare(this.baseline, present(state)).added > 0) return false;
    this.state = state;
    return true;
  }

  /** Everything written and read again; days that then read otherwise than they were judged are left alone. */
  settled(): { plan: Plan; proposals: readonly LifeProposal[]; left: Replan['left'] } {
    const { plan, grid, read } = this.context;
    const judged = this.state.state.ground.plan;
    for (;;) {
      const edits = [...this.chosen.values()].flatMap((each) => each.composed.edits);
      const again = read(edited(grid, edits));
      const isFramed = again.days.length === plan.days.length;
      const wrong = [...this.chosen.keys()].filter(
        (index) => !isFramed || !readsAs(again.days[index], judged.days[index]),
      );
      if (wrong.length === 0) {
        return { plan: again, proposals: this.told(), left: this.unwritable() };
      }
      for (const index of isFramed ? wrong : wrong.slice(-1)) {
        for (const needed of this.chosen.get(index)?.options.keys() ?? []) this.failed.add(needed);
        this.chosen.delete(index);
      }
    }
  }

  private told(): readonly LifeProposal[] {
    const { plan } = this.context;
    const days = [...this.chosen].sort(([a], [b]) => a - b);
    return days.map(
      ([
        day,
        {
          options,
          composed: { edits, sessions },
        },
      ]) => {
        const isRestDay = sessions.every(({ activity }) => activity === 'rest');
        return {
          day,
          date: plan.days[day]?.date ?? null,
          when: whenOf(plan, day),
          title: titleOf([...options], isRestDay, plan.unit),
          ...whyOf([...options]),
          edits,
        };
      },
    );
  }

  private unwritable(): Replan['left'] {
    const { plan } = this.context;
    return [...this.failed].map(({ day, need }) => ({
      day: day.index,
      when: whenOf(plan, day.index),
      reason: `I cannot rewrite this cell without changing what else it says: change it by hand, because ${need.because}.`,
    }));
  }
}

function byDay(needs: readonly Needed[]): ReadonlyMap<Day, readonly Needed[]> {
  const days = new Map<Day, Needed[]>();
  for (const each of needs) days.set(each.day, [...(days.get(each.day) ?? []), each]);
  return days;
}

const readsAs = (day: Day | undefined, judged: Day | undefined): boolean =>
  day !== undefined &&
  judged !== undefined &&
  day.date === judged.date &&
  JSON.stringify(day.sessions.map(said)) === JSON.stringify(judged.sessions.map(said));

const said = ({ source: _, done: __, ...fields }: Session) => fields;
