// The ways a day can turn out: one for each alternative of "A or B", with and without what is optional.
import type { Day } from '../training/plan';
import type { Session } from '../training/session';
import { sayList, sayName } from '../training/wording';

/** One way a day can turn out. */
export interface Variant {
  readonly sessions: readonly Session[];
  /** `strength is chosen`, `the optional swim is left out`; empty where the day leaves no choice. */
  readonly condition: string;
}

interface Option {
  readonly keeps: ReadonlySet<Session>;
  readonly condition: string;
}

/** More ways than this a day are not told apart. */
const MOST = 8;

/** The sessions that were not missed: what did not happen breaks no rule, and trains nobody. */
export const happening = (day: Day): readonly Session[] =>
  day.sessions.some(isMissed) ? day.sessions.filter((each) => !isMissed(each)) : day.sessions;

const isMissed = ({ done }: Session): boolean => done?.missed === true;

/**
 * Every way the day can turn out, the one that is written first leading. Alternatives of one cell
 * are one choice; an optional session is a choice between it and rest.
 */
export function variantsOf(day: Day): readonly Variant[] {
  const all = happening(day);
  const groups = choicesOf(all);
  if (groups.length === 0) return [{ sessions: all, condition: '' }];
  const fixed = all.filter((session) => session.alt === null && !session.optional);
  let ways: Option[] = [{ keeps: new Set(fixed), condition: '' }];
  for (const options of groups) {
    ways = ways.flatMap((way) =>
      options.map((option) => ({
        keeps: new Set([...way.keeps, ...option.keeps]),
        condition: [way.condition, option.condition].filter((text) => text !== '').join(' and '),
      })),
    );
  }
  return ways.slice(0, MOST).map(({ keeps, condition }) => ({
    sessions: all.filter((session) => keeps.has(session)),
    condition,
  }));
}

function choicesOf(sessions: readonly Session[]): Option[][] {
  const cells = new Map<string, Session[]>();
  const groups: Option[][] = [];
  for (const session of sessions) {
    if (session.alt !== null) {
      const cell = `${session.source.row},${session.source.column}`;
      cells.set(cell, [...(cells.get(cell) ?? []), session]);
    } else if (session.optional) {
      const name = `the optional ${sayName(session)}`;
      groups.push([
        { keeps: new Set([session]), condition: `${name} is done` },
        { keeps: new Set(), condition: `${name} is left out` },
      ]);
    }
  }
  return [...[...cells.values()].map(alternatives), ...groups];
}

function alternatives(sessions: readonly Session[]): Option[] {
  const numbers = [...new Set(sessions.map((session) => session.alt))];
  return numbers.map((alt) => {
    const keeps = sessions.filter((session) => session.alt === alt);
    return {
      keeps: new Set(keeps),
      condition: `${sayList(keeps.map(sayName))} ${keeps.length > 1 ? 'are' : 'is'} chosen`,
    };
  });
}
