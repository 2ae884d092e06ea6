// The inside of a run as its text draws it: warm-up, repeats with their recoveries, faster stretches.
import { KM_PER_MILE } from '../training/figures';
import type { Effort, Session } from '../training/session';

/** A stretch by distance or by time; exactly one of the two is known. */
export interface Stretch {
  readonly km: number | null;
  readonly minutes: number | null;
  readonly effort: Effort;
}

/** A stretch run once or several times; the recovery is null where its length is not told. */
export interface Block {
  readonly repeats: number;
  readonly work: Stretch;
  readonly recovery: Stretch | null;
}

const QUANTITY =
  /(\d+(?:[.,]\d+)?)(?:\s*[-–]\s*\d+(?:[.,]\d+)?)?\s*(km|kms|k|mi|miles?|metres?|meters?|mins?|minutes?|h|hrs?|hours?|secs?|seconds?|s|m|['′’"″])?(?![a-z\d])/gi;
const REPEAT = /(\d+)\s*(?:x|×|\*)\s*(?=\d)/i;
const CLAUSE_END =
  /(?:,(?!\d)|[;+()\n]|\/(?=\s|\d)|\bthen\b|\bplus\b|\bw[/.]\s*(?!u\b)|\bwith\b|\binc(?:l|luding)?\b\.?)/gi;
const JOINS_TOTAL = /^(?:w[/.]|with|inc)/i;
const RECOVERY = /\b(jog|rest|rec|recovery|recover|easy|off|float|walk|between|down|slow)\b/i;
const EASY = /\b(easy|jog|recovery|walk|slow)\b/i;
const STRIDES = /\b(strides?|striders?|drills?)\b/i;
/** Figures that say how fast, not how far. */
const PACES = /(?:@|\bat\b).*$|\d+\s*km?[\s-]*(?:pace|effort|race)/gis;
const FRAME = /\b(warm|wu|w\/u|cool|cd|c\/d)/i;
const FAST =
  /@|\b(tempo|threshold|lt|hard|fast|quick|pace|mp|hmp|steady|moderate|brisk|progression|surge|race|hill|on|z[345])/i;

interface Clause {
  readonly text: string;
  readonly joinedTo: string;
  readonly repeats: number | null;
  readonly amounts: readonly Amount[];
}

type Amount = Pick<Stretch, 'km' | 'minutes'>;

/**
 * The blocks of a run, in the order they are written. Empty where the text draws none, or where
 * they add up to more than the session was read to be: then only the total can be trusted.
 */
export function structureOf(session: Session): readonly Block[] {
  if (session.activity !== 'run') return [];
  const clauses = clausesOf(session.source.text.slice(session.source.start, session.source.end));
  const fast = session.effort ?? 'hard';
  const blocks: Block[] = [];
  for (const [at, clause] of clauses.entries()) {
    const [amount, second] = clause.amounts;
    const last = blocks[blocks.length - 1];
    if (amount === undefined || STRIDES.test(clause.text)) continue;
    if (clause.repeats !== null) {
      const told = second !== undefined && RECOVERY.test(clause.text);
      const recovery = told ? { ...second, effort: 'easy' as const } : null;
      blocks.push({ repeats: clause.repeats, work: { ...amount, effort: fast }, recovery });
    } else if (last !== undefined && isRecovery(last, clause, amount)) {
      blocks[blocks.length - 1] = { ...last, recovery: { ...amount, effort: 'easy' } };
    } else if (!isTotal(clauses, at, blocks.length)) {
      const effort = FAST.test(clause.text) && !EASY.test(clause.text) ? fast : 'easy';
      const block = { repeats: 1, work: { ...amount, effort }, recovery: null };
      if (isBothEnds(clauses, at)) blocks.unshift(block);
      blocks.push(block);
    }
  }
  return fits(blocks, session) ? blocks : [];
}

function clausesOf(text: string): readonly Clause[] {
  const pieces: Clause[] = [];
  let start = 0;
  let joinedTo = '';
  const push = (end: number) => {
    const piece = text.slice(start, end);
    const found = REPEAT.exec(piece);
    const rest = found === null ? piece : piece.slice(found.index + found[0].length);
    const repeats = found === null ? null : Number(found[1]);
    const amounts = amountsOf(rest.replace(PACES, ''), repeats !== null);
    pieces.push({ text: piece, joinedTo, repeats, amounts });
  };
  for (const end of text.matchAll(CLAUSE_END)) {
    push(end.index);
    joinedTo = end[0].trim();
    start = end.index + end[0].length;
  }
  push(text.length);
  return pieces;
}

/** Distances and times; a bare figure is metres where it looks like a track distance, else nothing. */
function amountsOf(text: string, repeated: boolean): readonly Amount[] {
  return [...text.matchAll(QUANTITY)].flatMap(([, figure = '', unit = '']) => {
    // `1,200 m` has a thousands' comma, `1,5 km` a decimal one.
    const value = Number(figure.replace(/,(?=\d{3})/, '').replace(',', '.'));
    const amount = amountOf(value, unit === 'M' ? 'mi' : unit.toLowerCase(), repeated);
    return value > 0 && amount !== null ? [amount] : [];
  });
}

function amountOf(value: number, unit: string, repeated: boolean): Amount | null {
  const km = (figure: number): Amount => ({ km: figure, minutes: null });
  const minutes = (figure: number): Amount => ({ km: null, minutes: figure });
  if (unit === '') return repeated && value >= 100 && value % 50 === 0 ? km(value / 1000) : null;
  if (unit.startsWith('k')) return km(value);
  if (unit === 'mi' || unit.startsWith('mile')) return km(value * KM_PER_MILE);
  if (unit.startsWith('me')) return km(value / 1000);
  if (unit === 'm') return value >= 50 ? km(value / 1000) : minutes(value);
  if (unit.startsWith('min') || ["'", '′', '’'].includes(unit)) return minutes(value);
  if (unit.startsWith('h')) return minutes(value * 60);
  return minutes(value / 60);
}

/** A stretch right after repeats that is called a recovery and is not much longer than what it follows. */
function isRecovery(last: Block, clause: Clause, amount: Amount): boolean {
  if (last.repeats === 1 || last.recovery !== null || FRAME.test(clause.text)) return false;
  if (
    !RECOVERY.test(clause.text) &&
    !JOINS_TOTAL.test(clause.joinedTo) &&
    clause.joinedTo !== '/'
  ) {
    return false;
  }
  const size = ({ km, minutes }: Amount) => minutes ?? (km ?? 0) * 6;
  return size(amount) <= Math.max(5, size(last.work) * 1.5);
}

/** "8 mi w/ 4 x 800 m" begins with the whole; "(9 mi)" ends with it. */
function isTotal(clauses: readonly Clause[], at: number, before: number): boolean {
  const clause = clauses[at];
  if (clause === undefined || FRAME.test(clause.text)) return false;
  const next = clauses[at + 1];
  if (before === 0 && next !== undefined && JOINS_TOTAL.test(next.joinedTo)) return true;
  return at > 0 && clause.joinedTo === '(' && /^[\d.,\s]*[a-z]*\s*$/i.test(clause.text);
}

/** "2 miles warm up / cool down" is run at either end. */
function isBothEnds(clauses: readonly Clause[], at: number): boolean {
  const next = clauses[at + 1];
  return (
    /\b(warm|wu)/i.test(clauses[at]?.text ?? '') &&
    next?.joinedTo === '/' &&
    /^\s*(cool|cd)/i.test(next.text) &&
    next.amounts.length === 0
  );
}

/** The reader's total is the judge: stretches may leave something of it, never exceed it. */
function fits(blocks: readonly Block[], session: Session): boolean {
  const sum = (of: (stretch: Stretch) => number): number =>
    blocks.reduce(
      (total, { repeats, work, recovery }) =>
        total + repeats * (of(work) + (recovery === null ? 0 : of(recovery))),
      0,
    );
  const slack = 1.12;
  if (session.km !== null && sum(({ km }) => km ?? 0) > session.km[1] * slack) return false;
  return (
    session.minutes === null || sum(({ minutes }) => minutes ?? 0) <= session.minutes[1] * slack
  );
}
