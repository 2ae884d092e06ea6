// Reads the athlete's entries, told in plain words, into an athlete.
import type { Athlete, Equipment } from '../../training/athlete';
import type { Cell, Grid } from '../../training/cell';
import type { IsoDate } from '../../training/plan';
import type { Activity, Unit } from '../../training/session';
import { shown } from '../layout/sheet';
import { vocabularyOf } from '../layout/vocabulary';
import { readText } from '../text/read-text';
import { fullDate, orderOf, parseDate } from '../values/date';
import { languageOf } from '../words/languages';
import { entriesIn } from './entries';
import { FIELD_NAMES, type Field } from './fields';
import { readDays, readMinutes, readPace, readSlot } from './figures';
import { onOrAfter, readInjuries } from './injuries';
import { readOverrides } from './overrides';
import {
  EQUIPMENT_WORDS,
  entriesOf,
  GOAL_WORDS,
  LEVELS,
  meaningOf,
  NONE,
  PHASES,
  WEAKNESS_WORDS,
  type WordList,
} from './words';

export interface AthleteOptions {
  /** The spreadsheet's locale, for dates and the pace's unit. */
  readonly locale: string;
  /** A date without a year is the first on or after this day; without it such a date is a problem. */
  readonly from?: IsoDate | null;
}

const NEW_TO_STRENGTH = /\bnew to (?:strength(?: training| work)?|weights|lifting|the gym)\b/i;
const MILES = /_(US|GB|LR|MM)$/;

/**
 * Reads a range with the athlete's entries: two columns (name, value), or a heading row over a row.
 * Never throws; what is not understood is a sentence in `problems`, and the rest is read.
 */
export function readAthlete(grid: Grid, options: AthleteOptions): Athlete {
  const { values, problems: unknown } = entriesIn(grid);
  return new Entry(values, options, [...unknown]).athlete();
}

/** The entries while they are read, with the problems met on the way. */
class Entry {
  constructor(
    private readonly values: ReadonlyMap<Field, Cell>,
    private readonly options: AthleteOptions,
    private readonly problems: string[],
  ) {}

  athlete(): Athlete {
    const hurt = readInjuries(this.text('injuries'), (text) => this.date(text));
    this.problems.push(...hurt.problems);
    const cleared = this.text('clearedBy');
    const equipment = this.equipment();
    const days = this.figure('days', readDays, '"Mon, Wed, Fri" or a number from 0 to 7');
    const unit = this.unit();
    const rules = readOverrides(this.text('rules'));
    this.problems.push(...rules.problems);
    const weaknesses = this.list('weaknesses', WEAKNESS_WORDS);
    return {
      name: this.text('name') || null,
      planTab: this.text('planTab') || null,
      level: this.one('level', LEVELS),
      goals: this.list('goal', GOAL_WORDS),
      race: this.text('race') || null,
      raceDate: this.raceDate(),
      phase: this.one('phase', PHASES),
      injuries: hurt.injuries,
      clearedBy: cleared === '' || NONE.test(cleared) ? hurt.clearedBy : cleared,
      weaknesses:
        hurt.sore && !weaknesses.includes('soreness') ? [...weaknesses, 'soreness'] : weaknesses,
      ...equipment,
      likes: this.activities('likes'),
      dislikes: this.activities('dislikes'),
      days: days?.days ?? null,
      daysPerWeek: days?.count ?? days?.days?.length ?? null,
      minutes: this.figure('minutes', readMinutes, 'minutes, such as "45"'),
      timeOfDay: this.figure('timeOfDay', readSlot, 'am or pm'),
      easyPace: this.figure(
        'easyPace',
        (cell) => readPace(cell, unit ?? (MILES.test(this.options.locale) ? 'mi' : 'km')),
        'a pace such as "5:45 /km" or "9:15 /mi"',
      ),
      unit,
      newToStrength: [...this.values.values()].some((cell) =>
        NEW_TO_STRENGTH.test(shown(cell).slice(0, 2000)),
      ),
      overrides: rules.overrides,
      houseRules: this.text('houseRules')
        .split(/[;\n]/)
        .map((rule) => rule.trim())
        .filter((rule) => rule !== '' && !NONE.test(rule)),
      problems: this.problems,
    };
  }

  /** An entry's text; what it says of strength is read apart and left out here. */
  private text(field: Field): string {
    const cell = this.values.get(field) ?? '';
    const whole = shown(cell).slice(0, 4000);
    return (
      field === 'name'
        ? whole
        : whole.replace(NEW_TO_STRENGTH, '').replace(/^[\s,;]+|[\s,;]+$/g, '')
    ).trim();
  }

  private complain(field: Field, text: string, allowed: string): void {
    this.problems.push(
      `${FIELD_NAMES[field]}: "${text.slice(0, 60)}" is not understood; write ${allowed}.`,
    );
  }

  private one<Meaning extends string>(field: Field, words: WordList<Meaning>): Meaning | null {
    const text = this.text(field);
    if (text === '' || NONE.test(text)) return null;
    const found = meaningOf(text, words);
    if (found === null) this.complain(field, text, choices(words));
    return found;
  }

  private list<Meaning extends string>(field: Field, words: WordList<Meaning>): Meaning[] {
    const found = new Set<Meaning>();
    for (const entry of entriesOf(this.text(field))) {
      if (NONE.test(entry)) continue;
      const meaning = meaningOf(entry, words);
      if (meaning === null) this.complain(field, entry, choices(words));
      else found.add(meaning);
    }
    return [...found];
  }

  private equipment(): { equipment: Equipment[] | null; closed: Equipment[] } {
    const closed = new Set(this.list('closed', EQUIPMENT_WORDS));
    const text = this.text('equipment');
    const have: Equipment[] = [];
    let positive = NONE.test(text);
    for (const entry of entriesOf(text)) {
      if (NONE.test(entry) || /^(all|everything|any)\b/i.test(entry)) continue;
      // "No pool" takes the pool away and says nothing of the rest.
      const without = /^(?:no|without|not?\s+a|kein\w*)\s+(.+)$/i.exec(entry)?.[1];
      const meaning = meaningOf(without ?? entry, EQUIPMENT_WORDS);
      if (meaning === null) this.complain('equipment', entry, choices(EQUIPMENT_WORDS));
      else if (without !== undefined) closed.add(meaning);
      else {
        positive = true;
        have.push(meaning);
      }
    }
    return { equipment: positive ? [...new Set(have)] : null, closed: [...closed] };
  }

  private activities(field: 'likes' | 'dislikes'): Activity[] {
    const found = new Set<Activity>();
    for (const entry of entriesOf(this.text(field))) {
      if (NONE.test(entry)) continue;
      const words = languageOf('en');
      const [bout] = readText(entry.slice(0, 100), { unit: 'km', words }).bouts;
      if (bout === undefined || bout.activity === 'rest') {
        this.complain(field, entry, 'activities such as "swim, bike, yoga"');
      } else found.add(bout.activity);
    }
    return [...found];
  }

  private figure<Value>(
    field: Field,
    read: (cell: Cell) => Value | null,
    allowed: string,
  ): Value | null {
    const cell = this.values.get(field) ?? '';
    const text = this.text(field);
    if (text === '' || NONE.test(text)) return cell === 0 ? read(cell) : null;
    const value = read(typeof cell === 'string' ? text : cell);
    if (value === null) this.complain(field, text, allowed);
    return value;
  }

  private unit(): Unit | null {
    const text = this.text('units').toLowerCase();
    if (text === '') return null;
    if (/^(mi|mile|miles|m|imperial)$/.test(text)) return 'mi';
    if (/^(km|kms|k|kilometers?|kilometres?|metric)$/.test(text)) return 'km';
    this.complain('units', text, 'mi or km');
    return null;
  }

  private raceDate(): IsoDate | null {
    const cell = this.values.get('raceDate') ?? '';
    if (this.text('raceDate') === '' || NONE.test(this.text('raceDate'))) return null;
    const date = this.date(cell);
    if (date === null) {
      this.complain(
        'raceDate',
        this.text('raceDate'),
        'a date with its year, such as "8 Nov 2026"',
      );
    }
    return date;
  }

  /** A date in full; one without a year is the first from `options.from` on. */
  private date(cell: Cell): IsoDate | null {
    const vocabulary = vocabularyOf(languageOf('en'));
    const found = parseDate(cell, orderOf(this.options.locale), vocabulary, true);
    if (found === null) return null;
    const from = this.options.from ?? null;
    if (found.year === null) return from === null ? null : onOrAfter(from, found.month, found.day);
    return fullDate(found);
  }
}

const choices = (words: WordList<string>): string => Object.keys(words).join(', ');
