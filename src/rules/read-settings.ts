// A range of the Rules tab turned into settings. Tolerant: what is not understood is told, and the default holds.
import { weekdayOf, writeDate } from '../training/calendar';
import type { Cell, Grid } from '../training/cell';
import type { Severity } from './finding';
import { houseRule } from './house/house-rule';
import { REGISTRY } from './registry';
import type { Rule, RuleNumber } from './rule';
import type { Accepted, RuleSetting, Settings } from './settings';

/** Headings of the Rules tab, as `CROSSTRAIN_RULES` and the tab itself write them. */
const HEADINGS = {
  rule: ['rule', 'rule id', 'id'],
  severity: ['severity', 'level'],
  numbers: ['numbers', 'number'],
  place: ['place', 'when', 'where'],
  text: ['sessions', 'session', 'session texts', 'session text', 'text'],
  reason: ['reason', 'why accepted'],
  sentence: ['sentence'],
  what: ['what'],
  count: ['how many'],
  other: ['other', 'other or weekday'],
} as const;
type Heading = keyof typeof HEADINGS;

/** What stands under Rule in the row of a rule the coach wrote herself. */
const HOUSE_RULE = 'my rule';

type SeverityWord = 'off' | Severity | 'accepted' | 'default';
/** What a coach may write for a severity, in lower case. */
export const SEVERITY_WORDS: Readonly<Record<string, SeverityWord | undefined>> = {
  off: 'off',
  no: 'off',
  false: 'off',
  note: 'note',
  n: 'note',
  info: 'note',
  warning: 'warning',
  warn: 'warning',
  w: 'warning',
  error: 'error',
  e: 'error',
  accepted: 'accepted',
  accept: 'accepted',
  default: 'default',
  on: 'default',
};

/**
 * Reads a range of the `Rules` tab: a heading row with Rule and Severity, then a row for each rule
 * with its numbers (`hours: 6; ...` under Numbers, or a column for each), and a row with severity
 * `accepted`, Place, Sessions and Reason for each accepted finding; a row named `my rule` holds one
 * of the coach's own: Sentence, What, How many, Other. Never throws.
 */
export function readSettings(grid: Grid): Settings {
  const rules: Record<string, RuleSetting> = {};
  const accepted: Accepted[] = [];
  const house: Rule[] = [];
  const problems: string[] = [];
  const head = grid.findIndex((row) => row.some((cell) => headingOf(cell) === 'rule'));
  if (head < 0) {
    const isBlank = grid.every((row) => row.every((cell) => plain(cell) === ''));
    return {
      rules,
      accepted,
      house,
      problems: isBlank
        ? []
        : [
            'The rules range has no heading "Rule": give it the whole Rules tab, headings included.',
          ],
    };
  }
  const headings = (grid[head] ?? []).map((cell) => ({
    known: headingOf(cell),
    word: plain(cell),
  }));
  grid.slice(head + 1).forEach((row, i) => {
    const line = new Line(row, headings, head + i + 2, problems);
    const id = line.text('rule');
    if (id === '') return;
    if (line.isAccepted()) {
      accepted.push({
        rule: plain(id),
        when: line.text('place'),
        text: line.text('text'),
        reason: line.text('reason'),
      });
      return;
    }
    if (plain(id) === HOUSE_RULE) {
      const made = houseRule({
        sentence: line.text('sentence'),
        what: line.text('what'),
        number: line.text('count'),
        other: line.text('other'),
      });
      if (typeof made === 'string') {
        line.complain(made);
        return;
      }
      const severity = line.severity(made);
      house.push(made);
      rules[made.id] = { severity, numbers: {} };
      return;
    }
    const rule = REGISTRY.find((each) => each.id === plain(id).replace(/[ _]+/g, '-'));
    if (rule === undefined) {
      line.complain(`"${id}" is no rule; the names are those that CROSSTRAIN_RULES() lists.`);
      return;
    }
    const severity = line.severity(rule);
    const numbers = line.numbers(rule);
    rules[rule.id] = { severity, numbers: { ...rules[rule.id]?.numbers, ...numbers } };
  });
  return { rules, accepted, house, problems };
}

class Line {
  constructor(
    private readonly row: readonly Cell[],
    private readonly headings: readonly { readonly known: Heading | null; readonly word: string }[],
    private readonly number: number,
    private readonly problems: string[],
  ) {}

  text(heading: Heading): string {
    const column = this.headings.findIndex((each) => each.known === heading);
    const cell = column < 0 ? '' : (this.row[column] ?? '');
    if (typeof cell !== 'object') return String(cell).trim();
    // Sheets may have taken `Fri 12 Jun 2026` for a date.
    const date = cell.local.slice(0, 10);
    return `${weekdayOf(date)} ${writeDate(date)}`;
  }

  complain(what: string): void {
    this.problems.push(`Row ${this.number} of the Rules tab: ${what}`);
  }

  /** Whether the row is a finding the coach accepts. */
  isAccepted(): boolean {
    return SEVERITY_WORDS[this.text('severity').toLowerCase()] === 'accepted';
  }

  /** Null for a blank, and for what is no severity: then the default holds. */
  severity(rule: Rule): 'off' | Severity | null {
    const text = this.text('severity');
    if (text === '') return null;
    const word = SEVERITY_WORDS[text.toLowerCase()];
    if (word === 'default' || word === 'accepted') return null;
    if (word !== undefined) return word;
    this.complain(
      `"${text}" is no severity for ${rule.id}; write off, note, warning or error. The default holds.`,
    );
    return null;
  }

  numbers(rule: Rule): Record<string, number> {
    const numbers: Record<string, number> = {};
    const take = (number: RuleNumber, text: string) => {
      const value = figureIn(text);
      if (value !== null && value >= number.min && value <= number.max) numbers[number.key] = value;
      else {
        const bounds = `a number from ${number.min} to ${number.max}`;
        this.complain(
          `"${text}" cannot be ${rule.id}’s "${number.label}", which takes ${bounds}. The default holds.`,
        );
      }
    };
    for (const part of this.text('numbers').split(/[;\n]/)) {
      const colon = part.lastIndexOf(':');
      const name = plain(part.slice(0, Math.max(0, colon)));
      const text = part.slice(colon + 1).trim();
      if (text === '') continue;
      const number =
        colon < 0 && rule.numbers.length === 1 ? rule.numbers[0] : numberNamed(rule, name);
      if (number !== undefined) take(number, text);
      else this.complain(`"${part.trim()}" is no number of ${rule.id}; ${allowed(rule)}`);
    }
    this.headings.forEach(({ known, word }, column) => {
      const number = known === null ? numberNamed(rule, word) : undefined;
      const text = String(this.row[column] ?? '').trim();
      if (number !== undefined && text !== '') take(number, text);
    });
    return numbers;
  }
}

const numberNamed = (rule: Rule, name: string): RuleNumber | undefined =>
  rule.numbers.find(({ key, label }) => [key.toLowerCase(), plain(label)].includes(name));

const allowed = (rule: Rule): string =>
  rule.numbers.length === 0
    ? 'it has none.'
    : `it has ${rule.numbers.map(({ key, label }) => `"${key}" (${label})`).join(', ')}.`;

/** `6`, `6 h`, `30 %`, `0,5`. */
function figureIn(text: string): number | null {
  const found = /^(-?\d+(?:[.,]\d+)?)\s*(?:%|[a-z]*)$/i.exec(text);
  return found?.[1] === undefined ? null : Number(found[1].replace(',', '.'));
}

function headingOf(cell: Cell): Heading | null {
  const word = plain(cell);
  const known = Object.keys(HEADINGS) as Heading[];
  return known.find((heading) => (HEADINGS[heading] as readonly string[]).includes(word)) ?? null;
}

const plain = (cell: Cell): string =>
  typeof cell === 'string' ? cell.trim().replace(/\s+/g, ' ').toLowerCase() : '';
