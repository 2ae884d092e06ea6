// Scores the reader on labelled cells (a JSON object a line) or on whole sheets.
import { readFileSync } from 'node:fs';
import { readText } from '../../src/reading/text/read-text';
import type { LanguageCode } from '../../src/reading/words/language';
import { languageOf } from '../../src/reading/words/languages';
import type { Bout, Span, Unit } from '../../src/training/session';

interface Label {
  readonly activity: string;
  readonly kind: string | null;
  readonly effort: string | null;
  readonly km: Span | null;
  readonly min: Span | null;
  readonly slot: string | null;
  readonly alt: number | null;
  readonly optional: boolean;
}

interface LabelledCell {
  readonly id: string;
  readonly text: string;
  readonly unit: Unit;
  readonly lang: LanguageCode;
  readonly sessions: readonly Label[];
}

const FIELDS = ['activity', 'kind', 'effort', 'km', 'min', 'slot', 'alt', 'optional'] as const;
const TOLERANCE = 0.12;

function labelOf(bout: Bout): Label {
  const { activity, kind, effort, km, minutes, slot, alt, optional } = bout;
  return { activity, kind, effort, km, min: minutes, slot, alt, optional };
}

function near(found: Span | null, wanted: Span | null): boolean {
  if (found === null || wanted === null) return found === wanted;
  return [0, 1].every((end) => {
    const a = found[end] ?? 0;
    const b = wanted[end] ?? 0;
    return Math.abs(a - b) <= TOLERANCE * b + 1e-9;
  });
}

function fieldRight(field: (typeof FIELDS)[number], found: Label, wanted: Label): boolean {
  if (field === 'km' || field === 'min') return near(found[field], wanted[field]);
  return found[field] === wanted[field];
}

/** The fields of a cell that are wrong; "sessions" where their number is. */
export function wrongFields(found: readonly Label[], wanted: readonly Label[]): readonly string[] {
  if (found.length !== wanted.length) return ['sessions'];
  return FIELDS.filter((field) =>
    wanted.some((label, at) => {
      const own = found[at];
      return own === undefined || !fieldRight(field, own, label);
    }),
  );
}

function show(label: Label): string {
  const span = (name: string, value: Span | null) => (value ? ` ${name} ${value.join('-')}` : '');
  const marks = `${label.slot ? ` ${label.slot}` : ''}${label.alt === null ? '' : ` alt${label.alt}`}${label.optional ? ' optional' : ''}`;
  return `${label.activity}/${label.kind}/${label.effort}${span('km', label.km)}${span('min', label.min)}${marks}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

function scoreCells(file: string, only: (id: string) => boolean, silent: boolean): void {
  const cells = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): LabelledCell => JSON.parse(line))
    .filter((cell) => only(cell.id));
  const languages = new Map<string, { right: number; all: number }>();
  const fields = new Map<string, number>();
  let right = 0;
  for (const cell of cells) {
    const reading = readText(cell.text, { unit: cell.unit, words: languageOf(cell.lang) });
    const found = reading.bouts.map(labelOf);
    const wrong = wrongFields(found, cell.sessions);
    const count = languages.get(cell.lang) ?? { right: 0, all: 0 };
    count.all += 1;
    if (wrong.length === 0) {
      right += 1;
      count.right += 1;
    } else if (!silent) {
      console.log(`${cell.id} ${cell.lang} ${cell.unit} ${JSON.stringify(cell.text)}`);
      console.log(`   wrong:  ${wrong.join(', ')}`);
      console.log(`   wanted: ${cell.sessions.map(show).join(' | ') || 'nothing'}`);
      console.log(`   read:   ${found.map(show).join(' | ') || 'nothing'}`);
    }
    languages.set(cell.lang, count);
    for (const field of wrong) fields.set(field, (fields.get(field) ?? 0) + 1);
  }
  console.log(`cells wholly right: ${right} of ${cells.length} (${percent(right, cells.length)})`);
  for (const [code, count] of languages) {
    console.log(`  ${code}: ${count.right} of ${count.all} (${percent(count.right, count.all)})`);
  }
  for (const field of ['sessions', ...FIELDS]) {
    const misses = fields.get(field) ?? 0;
    console.log(`  ${field}: ${percent(cells.length - misses, cells.length)}`);
  }
}

/** Ids whose last digit says that they are set aside while the reader is being built. */
function isAside(id: string): boolean {
  return /[012]$/.test(id);
}

const USAGE = `Usage:
  npm run eval -- FILE.jsonl            score labelled cells
  npm run eval -- FILE.jsonl --aside    only the cells set aside, without their texts
  npm run eval -- FILE.jsonl --open     only the others
  npm run eval -- --layouts DIR         score whole sheets`;

/**
 * @param args the command's arguments
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  if (args[0] === '--layouts' && args[1]) {
    const { scoreLayouts } = await import('./layouts');
    await scoreLayouts(args[1]);
    return 0;
  }
  const file = args.find((arg) => !arg.startsWith('--'));
  if (!file) {
    console.error(USAGE);
    return 1;
  }
  const aside = args.includes('--aside');
  const open = args.includes('--open');
  scoreCells(file, (id) => (aside ? isAside(id) : open ? !isAside(id) : true), aside);
  return 0;
}
