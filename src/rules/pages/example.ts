// Example plans of the rule pages, drawn week by week: `Mon easy 5 mi | Fri strength 40 min | Sat long run 18 mi`.
import { WEEKDAYS, type Weekday } from '../../training/plan';

export interface Example {
  /** Entries of the athlete's row, as a coach writes them. */
  readonly athlete?: Readonly<Record<string, string>>;
  /** A cell's text follows its weekday; days that are not named are blank. */
  readonly weeks: readonly string[];
  /** A sentence under the table. */
  readonly note?: string;
}

/** What a page adds to a rule's metadata. */
export interface RulePage {
  readonly what: string;
  readonly breaks: Example;
  readonly sound: Example;
  /** Evidence or advice that points the other way. */
  readonly against?: string;
}

/** The sheet of an example: a header row, then a row for each week. Throws on a text that names no weekday. */
export function gridOf({ weeks }: Example): string[][] {
  return [
    ['Week', ...WEEKDAYS],
    ...weeks.map((week, index) => {
      const cells = cellsOf(week);
      return [String(index + 1), ...WEEKDAYS.map((weekday) => cells.get(weekday) ?? '')];
    }),
  ];
}

/** The same as a Markdown table. */
export function tableOf(example: Example): string {
  const [header = [], ...rows] = gridOf(example).map((row) => `| ${row.join(' | ')} |`);
  return [header, `|${' --- |'.repeat(WEEKDAYS.length + 1)}`, ...rows].join('\n');
}

/** The same week so many times. */
export const times = (count: number, week: string): string[] =>
  Array.from({ length: count }, () => week);

function cellsOf(week: string): ReadonlyMap<Weekday, string> {
  const cells = new Map<Weekday, string>();
  for (const part of week.split('|')) {
    const text = part.trim();
    const weekday = WEEKDAYS.find((each) => text.startsWith(`${each} `));
    if (weekday === undefined) throw new RangeError(`no weekday in "${text}"`);
    cells.set(weekday, text.slice(weekday.length + 1));
  }
  return cells;
}
