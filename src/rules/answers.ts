// What rules say of each subject, kept from one check to the next: asked again only where it can matter.
import { type Answer, evaluate } from './evaluate';
import type { Facts, NotedFacts } from './facts';
import { type Lens, type Outlook, seenAlike } from './outlook';
import type { Rule, RuleContext } from './rule';
import type { Ground, World } from './world';

/** What a rule says of one subject, and the facts it asked for to say so. */
interface Told extends Answer {
  readonly facts: readonly (keyof Facts)[];
}

/** What one rule says of each subject. */
export interface Answers {
  readonly bySubject: readonly Told[];
  /** All that any of them looked for, or has looked for before. */
  readonly lenses: ReadonlySet<Lens>;
  readonly facts: ReadonlySet<keyof Facts>;
}

/** What an earlier check said, and what differs since. */
export interface Former {
  readonly answers: ReadonlyMap<string, Answers>;
  readonly changed: readonly (keyof Facts)[];
  /** The edited days that look different through a lens. */
  readonly editedFor: (lens: Lens) => readonly number[];
}

/** Who asks what, with the facts as the rule's context gives them. */
export interface Asking {
  readonly rule: Rule;
  readonly base: World;
  readonly context: RuleContext;
  readonly facts: NotedFacts;
}

/** Asks a rule about every subject. */
export function askAll(asking: Asking): Answers {
  const count = subjectsOf(asking.rule, asking.base.ground);
  const bySubject = Array.from({ length: count }, (_, subject) => ask(asking, subject));
  return { bySubject, ...lookedFor(bySubject) };
}

/** Asks a rule about those subjects alone for which something changed that it had looked at. */
export function askAgain(asking: Asking, known: Answers, former: Former): Answers {
  const changed = former.changed.filter((fact) => known.facts.has(fact));
  const edited = new Map<Lens, readonly number[]>();
  for (const lens of known.lenses) {
    const days = former.editedFor(lens);
    if (days.length > 0) edited.set(lens, days);
  }
  if (changed.length === 0 && edited.size === 0) return known;
  const told = new Map<number, Told>();
  known.bySubject.forEach((answer, subject) => {
    if (isTouched(answer, changed, edited)) told.set(subject, ask(asking, subject));
  });
  if (told.size === 0) return known;
  const now = lookedFor([...told.values()]);
  return {
    bySubject: known.bySubject.map((answer, subject) => told.get(subject) ?? answer),
    lenses: new Set([...known.lenses, ...now.lenses]),
    facts: new Set([...known.facts, ...now.facts]),
  };
}

function ask({ rule, base, context, facts }: Asking, subject: number): Told {
  facts.begin();
  const { hits, seen } = evaluate(rule, subject, base, context);
  return { hits, seen, facts: facts.asked() };
}

function lookedFor(answers: readonly Told[]): Pick<Answers, 'lenses' | 'facts'> {
  const lenses = new Set<Lens>();
  const facts = new Set<keyof Facts>();
  for (const answer of answers) {
    for (const { lens } of answer.seen) lenses.add(lens);
    for (const fact of answer.facts) facts.add(fact);
  }
  return { lenses, facts };
}

const NONE: readonly number[] = [];

function isTouched(
  { seen, facts }: Told,
  changed: readonly (keyof Facts)[],
  edited: ReadonlyMap<Lens, readonly number[]>,
): boolean {
  for (const fact of changed) if (facts.includes(fact)) return true;
  for (const { lens, from, to } of seen) {
    for (const day of edited.get(lens) ?? NONE) if (day >= from && day <= to) return true;
  }
  return false;
}

/** Compares days before and after an edit, once for each lens. */
export function editedFor(
  before: readonly Outlook[],
  after: readonly Outlook[],
  editedDays: readonly number[],
): Former['editedFor'] {
  const known = new Map<Lens, readonly number[]>();
  return (lens) => {
    let days = known.get(lens);
    if (days === undefined) {
      days = editedDays.filter((day) => {
        const [old, now] = [before[day], after[day]];
        return old === undefined || now === undefined || !seenAlike(old, now, lens);
      });
      known.set(lens, days);
    }
    return days;
  };
}

function subjectsOf(rule: Rule, { plan }: Ground): number {
  switch (rule.scope.kind) {
    case 'day':
    case 'days':
      return plan.days.length;
    case 'week':
    case 'weeks':
      return plan.weeks.length;
    case 'plan':
      return plan.days.length === 0 ? 0 : 1;
  }
}
