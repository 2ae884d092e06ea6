// How a coach writes a session, drawn from the sessions of her own plan.
import type { Language } from '../../reading/words/language';
import { LANGUAGES, languageOf } from '../../reading/words/languages';
import { exerciseOf } from '../../training/catalogue';
import type { Plan } from '../../training/plan';
import type { Effort, Session, Slot, Unit } from '../../training/session';
import { type Evidence, evidenceOf, type Part } from './evidence';

/** `sentence`: the first letter is a capital. `upper`: all letters are. */
export type Capitals = 'sentence' | 'lower' | 'upper';

export interface Style {
  readonly words: Language;
  readonly unit: Unit;
  /** By exercise of the catalogue (of runs `run`, `long` or `tempo`): her words for it, the most used first. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly efforts: ReadonlyMap<Effort, string>;
  readonly slots: ReadonlyMap<Slot, string>;
  /** What stands behind minutes, with the gap between: ` min`, `'`; `:` for a clock such as `0:30`. */
  readonly minutes: string;
  /** Activity, minutes and effort in the order she writes them. */
  readonly order: readonly Part[];
  readonly capitals: Capitals;
  /** What stands between two sessions of a cell: a new line, or ` + `. */
  readonly joiner: string;
}

const USUAL_MINUTES = ' min';
/** "Easy swim 30 min" in English, "Schwimmen 30 min locker" elsewhere. */
const ENGLISH_ORDER: readonly Part[] = ['E', 'A', 'M'];
const USUAL_ORDER: readonly Part[] = ['A', 'M', 'E'];

type Written = Pick<Plan, 'days' | 'language' | 'unit'>;

const known = new WeakMap<Written, Style>();

/** The style of a plan; where it shows nothing, how its language is usually written. Drawn once for each plan. */
export function styleOf(plan: Written): Style {
  const style = known.get(plan) ?? drawn(plan);
  known.set(plan, style);
  return style;
}

function drawn(plan: Written): Style {
  const words = LANGUAGES.find(({ code }) => code === plan.language) ?? languageOf('en');
  const sessions = plan.days
    .flatMap((day) => day.sessions)
    .filter(({ activity }) => activity !== 'rest' && activity !== 'cross');
  const shown = sessions.map((session) => ({ session, evidence: evidenceOf(session, words) }));
  const efforts = new Tally<Effort>();
  const slots = new Tally<Slot>();
  const minutes = new Tally<'all'>();
  const names = new Tally<string>();
  for (const { session, evidence } of shown) {
    const { effort, slot, name } = evidence;
    if (effort !== null) efforts.add(effort.of, effort.word.toLowerCase());
    if (slot !== null) slots.add(slot.of, slot.word);
    if (evidence.minutes !== null) minutes.add('all', evidence.minutes);
    const id = nameKey(session);
    if (name !== null && id !== undefined) names.add(id, inSentence(name, words));
  }
  return {
    words,
    unit: plan.unit,
    names: names.all(),
    efforts: efforts.first(),
    slots: slots.first(),
    minutes: minutes.first().get('all') ?? USUAL_MINUTES,
    order: orderIn(shown, words.code === 'en'),
    capitals: capitalsIn(sessions),
    joiner: joinerIn(sessions),
  };
}

/** Under which key a session's names are kept: a run's kind where it has a name of its own, else the exercise. */
export function nameKey(
  session: Pick<Session, 'activity' | 'exercise' | 'kind'>,
): string | undefined {
  if (session.activity !== 'run') return exerciseOf(session)?.id;
  return session.kind === 'long' || session.kind === 'tempo' ? session.kind : 'run';
}

/** Counts words by what they stand for. */
class Tally<Key> {
  private readonly counts = new Map<Key, Map<string, number>>();

  add(key: Key, word: string): void {
    const words = this.counts.get(key) ?? new Map<string, number>();
    this.counts.set(key, words.set(word, (words.get(word) ?? 0) + 1));
  }

  /** The most used first; of equals the one that came first. */
  all(): ReadonlyMap<Key, readonly string[]> {
    return new Map(
      [...this.counts].map(([key, words]) => [
        key,
        [...words].sort((a, b) => b[1] - a[1]).map(([word]) => word),
      ]),
    );
  }

  first(): ReadonlyMap<Key, string> {
    return new Map(
      [...this.all()].flatMap(([key, [word]]) => (word === undefined ? [] : [[key, word]])),
    );
  }
}

/** As it stands in the middle of a line: a name that only began one loses its capital, `XT` and a German noun do not. */
const inSentence = (name: string, { code }: Language): string =>
  code !== 'de' && /^\p{Lu}\p{Ll}/u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

type Shown = readonly { readonly session: Session; readonly evidence: Evidence }[];

/** The most used order of all three parts, cross-training before runs; else the one that a pair suggests. */
function orderIn(shown: Shown, english: boolean): readonly Part[] {
  const usual = english ? ENGLISH_ORDER : USUAL_ORDER;
  const cross = shown.filter(({ session }) => session.activity !== 'run');
  const most = (of: Shown, parts: readonly Part[]): readonly Part[] | null => {
    const tally = new Tally<'all'>();
    for (const { evidence } of of) {
      const order = evidence.order.filter((part) => parts.includes(part));
      if (order.length === parts.length) tally.add('all', order.join(''));
    }
    const found = tally.first().get('all');
    return found === undefined ? null : partsOf(found);
  };
  const whole = most(cross, usual) ?? most(shown, usual);
  if (whole !== null) return whole;
  const pair = most(cross, ['A', 'M']) ?? most(shown, ['A', 'M']);
  if (pair === null || usual.filter((part) => part !== 'E').join('') === pair.join(''))
    return usual;
  return english ? ['M', 'E', 'A'] : ['M', 'A', 'E'];
}

const partsOf = (order: string): readonly Part[] =>
  [...order].filter((part): part is Part => part === 'A' || part === 'M' || part === 'E');

function capitalsIn(sessions: readonly Session[]): Capitals {
  let [small, large, shouted] = [0, 0, 0];
  for (const { source } of sessions) {
    const text = source.text.trim();
    const letters = text.replace(/[^\p{L}]/gu, '');
    if (letters.length > 3 && letters === letters.toUpperCase()) shouted += 1;
    else if (/^\p{Ll}/u.test(text)) small += 1;
    else if (/^\p{Lu}/u.test(text)) large += 1;
  }
  if (shouted > small + large) return 'upper';
  return small > large + shouted ? 'lower' : 'sentence';
}

/** A new line, unless she mostly puts a plus between two sessions of a cell. */
function joinerIn(sessions: readonly Session[]): string {
  let [lines, pluses] = [0, 0];
  sessions.forEach(({ source, alt }, at) => {
    const before = sessions[at - 1]?.source;
    const isMate = before?.row === source.row && before.column === source.column;
    if (!isMate || before === undefined || alt !== null) return;
    const between = source.text.slice(before.end, source.start);
    if (between.includes('\n')) lines += 1;
    else if (between.includes('+')) pluses += 1;
  });
  return pluses > lines ? ' + ' : '\n';
}
