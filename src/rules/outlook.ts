// A day's ways of turning out, as seen through what a rule looks for: seen alike, choices and edits do not matter.
import type { Athlete } from '../training/athlete';
import type { Day } from '../training/plan';
import type { Session } from '../training/session';
import { type Variant, variantsOf } from './choices';

/** What a check looks for in sessions. One constant for each question, so that answers can be kept. */
export type Lens = (session: Session) => boolean;

/** A figure of one session, such as its minutes. */
export type Figure = (session: Session, athlete: Athlete) => number;

export const EVERYTHING: Lens = () => true;

/** What is seen of a day through one lens. */
export interface Sight {
  /** By variant: the sessions that are seen. */
  readonly ways: readonly (readonly Session[])[];
  /** Whether the day's choice makes a difference to it. */
  readonly isChoice: boolean;
  /** By figure and variant: the sums, as they are asked for. */
  readonly sums: Map<Figure, number[]>;
}

export class Outlook {
  /** Every way the day can turn out. */
  readonly variants: readonly Variant[];
  private readonly sights = new Map<Lens, Sight>();

  constructor(
    day: Day,
    private readonly athlete: Athlete,
  ) {
    this.variants = variantsOf(day);
  }

  through(lens: Lens): Sight {
    let sight = this.sights.get(lens);
    if (sight === undefined) {
      const ways = this.variants.map(({ sessions }) => sessions.filter(lens));
      const isChoice = ways.some((way, at) => at > 0 && !areSame(way, ways[0]));
      sight = { ways, isChoice, sums: new Map() };
      this.sights.set(lens, sight);
    }
    return sight;
  }

  /** The sum of a figure over the sessions that are seen in one variant. */
  sum({ ways, sums }: Sight, figure: Figure, variant: number): number {
    let all = sums.get(figure);
    if (all === undefined) {
      all = ways.map((way) => way.reduce((sum, each) => sum + figure(each, this.athlete), 0));
      sums.set(figure, all);
    }
    return all[variant] ?? 0;
  }
}

/** Whether two states of a day are seen alike through a lens, and so answer alike. */
export function seenAlike(a: Outlook, b: Outlook, lens: Lens): boolean {
  if (a === b) return true;
  const [one, other] = [a.through(lens), b.through(lens)];
  // Which alternatives a finding hangs on is told in their words, so a choice that matters must be the same.
  if (one.isChoice || other.isChoice) return false;
  return areSame(one.ways[0] ?? [], other.ways[0]);
}

const areSame = (a: readonly Session[], b: readonly Session[] | undefined): boolean =>
  a.length === b?.length && a.every((session, index) => session === b[index]);
