// A language's header words, weekdays, months and units, made ready for looking up.
import { WEEKDAYS, type Weekday } from '../../training/plan';
import { fold, foldWords } from '../words/fold';
import { type Header, type Language, phrasesOf, type Tag } from '../words/language';

export type ColumnUnit = 'km' | 'mi' | 'm' | 'yd' | 'h' | 'min' | 's';

export interface Vocabulary {
  readonly language: Language;
  /** The weekday a cell names and nothing else ("Tues", "Mo."), else null. */
  weekday(text: string): Weekday | null;
  /** Whether a text is how a weekday's name begins. */
  begins(text: string, weekday: Weekday): boolean;
  /** Month 1 to 12 of a word, else null. */
  month(word: string): number | null;
  /** Headers by phrase, folded words with single spaces. */
  readonly headers: ReadonlyMap<string, Header>;
  /** Headers by their whole text, for those that digits or marks tell apart (`Done?`, `✓`). */
  readonly wholeHeaders: ReadonlyMap<string, Header>;
  readonly units: ReadonlyMap<string, ColumnUnit>;
  /** Names of activities and of kinds of session. */
  readonly sports: ReadonlySet<string>;
  readonly slots: ReadonlyMap<string, 'am' | 'pm'>;
  /** Words of a session that was not done. */
  readonly skipped: ReadonlySet<string>;
}

const UNIT_TAGS: readonly (readonly [Tag, ColumnUnit])[] = [
  ['mile', 'mi'],
  ['km', 'km'],
  ['metre', 'm'],
  ['yard', 'yd'],
  ['hour', 'h'],
  ['minute', 'min'],
  ['second', 's'],
];

/** Tags that make no activity or kind: a cell that holds only these names no kind of session. */
const NO_SPORT: ReadonlySet<string> = new Set<Tag>([
  ...UNIT_TAGS.map(([tag]) => tag),
  'rest',
  'pace',
  'racePace',
  'zone',
  'rpe',
  'set',
  'times',
  'by',
  'repeat',
  'each',
  'between',
  'part',
  'total',
  'workout',
  'and',
  'next',
  'or',
  'plus',
  'with',
  'at',
  'in',
  'to',
  'of',
  'per',
  'no',
  'optional',
  'skipped',
  'planned',
  'actual',
  'am',
  'pm',
  'before',
  'comment',
  'filler',
  'heartRate',
  'power',
  'form',
  'fatigue',
  'timed',
  'fast',
  'hard',
  'warmUp',
  'coolDown',
]);

const compiled = new Map<string, Vocabulary>();

/** The vocabulary of a language; compiled once. */
export function vocabularyOf(language: Language): Vocabulary {
  const known = compiled.get(language.code);
  if (known !== undefined) return known;
  const made = compile(language);
  compiled.set(language.code, made);
  return made;
}

/** Words of a phrase as they are looked up. */
export const phraseKey = (text: string): string => foldWords(text).join(' ');

function compile(language: Language): Vocabulary {
  const days = new Map<string, Weekday>();
  for (const day of WEEKDAYS) {
    for (const name of phrasesOf(language.weekdays[day])) days.set(phraseKey(name), day);
  }
  const months = new Map<string, number>();
  language.months.forEach((names, index) => {
    for (const name of phrasesOf(names)) months.set(phraseKey(name), index + 1);
  });
  const headers = new Map<string, Header>();
  const wholeHeaders = new Map<string, Header>();
  for (const [name, phrases] of Object.entries(language.headers)) {
    const header = name as Header;
    for (const phrase of phrasesOf(phrases)) {
      const whole = fold(phrase);
      const key = phraseKey(phrase);
      if (!wholeHeaders.has(whole)) wholeHeaders.set(whole, header);
      if (key === whole.replace(/[-/]/g, ' ')) headers.set(key, header);
    }
  }
  const tagged = (tag: Tag) => phrasesOf(language.words[tag] ?? '').map(phraseKey);
  const units = new Map<string, ColumnUnit>();
  for (const [tag, unit] of UNIT_TAGS) for (const phrase of tagged(tag)) units.set(phrase, unit);
  const sports = new Set<string>();
  for (const [tag, phrases] of Object.entries(language.words)) {
    if (NO_SPORT.has(tag)) continue;
    for (const phrase of phrasesOf(phrases)) sports.add(phraseKey(phrase));
  }
  const slots = new Map<string, 'am' | 'pm'>();
  for (const phrase of tagged('am')) slots.set(phrase, 'am');
  for (const phrase of tagged('pm')) slots.set(phrase, 'pm');
  return {
    language,
    weekday: (text) => (text.length > 24 ? null : (days.get(dayKey(text)) ?? null)),
    begins: (text, weekday) =>
      [...days].some(([name, day]) => day === weekday && name.startsWith(dayKey(text))),
    month: (word) => months.get(fold(word)) ?? null,
    headers,
    wholeHeaders,
    units,
    sports,
    slots,
    skipped: new Set(tagged('skipped')),
  };
}

/** A day's name with its dot, colon or plural aside; text with digits names no day alone. */
function dayKey(text: string): string {
  return /\d/.test(text) ? '' : phraseKey(text);
}
