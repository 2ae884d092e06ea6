// A rule of the coach's own, from its sentence and what fills its blanks: it behaves as any other.
import { WEEKDAYS } from '../../training/plan';
import { sentenceCase } from '../../training/wording';
import type { Rule } from '../rule';
import { type Blanks, SHAPES } from './shapes';
import { SUBJECT_NAMES, subjectOf } from './subject';

/** A house rule as the coach wrote it: a row of the Rules tab, or a sentence in an athlete's row. */
export interface HouseRow {
  readonly sentence: string;
  readonly what: string;
  readonly number: string;
  readonly other: string;
}

/**
 * The rule a row stands for.
 *
 * @param written where the coach finds it, for the rule's why.
 * @returns the rule, or a sentence that says which cell is wrong and what is allowed.
 */
export function houseRule(row: HouseRow, written = 'in your Rules tab'): Rule | string {
  const shape = SHAPES.find(({ sentence }) => squeezed(sentence) === squeezed(row.sentence));
  if (shape === undefined) {
    return `"${row.sentence}" is no sentence for a rule of your own; choose one of: ${SHAPES.map(({ sentence }) => sentence).join('; ')}.`;
  }
  const what = subjectOf(row.what);
  if (what === null) return `"${row.what}" cannot be a rule's [what]; ${SUBJECTS}.`;
  const number = Number(row.number.replace(',', '.'));
  if (
    shape.needs.includes('number') &&
    !(row.number.trim() !== '' && number >= 0 && number <= shape.most)
  ) {
    return `"${row.number}" cannot be the [number] of "${shape.sentence}"; write one from 0 to ${shape.most}.`;
  }
  const other = shape.needs.includes('other') ? subjectOf(row.other) : what;
  if (other === null) return `"${row.other}" cannot be a rule's [other]; ${SUBJECTS}.`;
  const weekday = WEEKDAYS.find((day) =>
    row.other.trim().toLowerCase().startsWith(day.toLowerCase()),
  );
  if (shape.needs.includes('weekday') && weekday === undefined) {
    return `"${row.other}" is no weekday; write one of ${WEEKDAYS.join(', ')}.`;
  }
  const blanks: Blanks = { what, number, other, weekday: weekday ?? 'Mon' };
  const words = shape.say(blanks);
  return {
    id: `house: ${words}`,
    title: sentenceCase(words),
    severity: 'warning',
    why: `A rule of your own. It stands ${written}, where you can change it.`,
    numbers: [],
    sources: [],
    certainty: 'coach opinion',
    limitations: 'It goes by what is written in the sheet.',
    ...shape.check(blanks, words),
  };
}

const SUBJECTS = `write one of: ${SUBJECT_NAMES.join(', ')}`;
const squeezed = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');
