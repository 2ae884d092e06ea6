// House rules written out as sentences in an athlete's row: "no strength within 2 days before long run".
import type { Athlete } from '../../training/athlete';
import { SEVERITY_WORDS } from '../read-settings';
import type { Settings } from '../settings';
import { type HouseRow, houseRule } from './house-rule';
import { SHAPES } from './shapes';

/** How each sentence reads once its blanks are filled. */
const PATTERNS = SHAPES.map(({ sentence }) => {
  const spaced = sentence
    .replace(/\b(day|hour)s\b/g, '$1s?')
    .replace(/ /g, '\\s+')
    .replace('[number]', '(?<number>\\S+)')
    .replace('[what]', '(?<what>.+?)')
    .replace(/\[(?:other|weekday)\]/, '(?<other>.+?)');
  return { sentence, pattern: new RegExp(`^${spaced}$`, 'i') };
});

/** Another way to say a weekday, as the findings themselves put it. */
const NOT_ON = /^no\s+(?<what>.+?)\s+on\s+(?<other>\S+)$/i;
const WITH_SEVERITY = /^(?<sentence>.+?)\s*:\s*(?<severity>[a-z]+)$/i;

/** The settings with the athlete's house rules among the workbook's; where both say the same, the athlete's holds. */
export function withHouseRules(settings: Settings, athlete: Athlete): Settings {
  let { rules, house, problems } = settings;
  for (const text of athlete.houseRules) {
    const split = WITH_SEVERITY.exec(text)?.groups;
    const word = SEVERITY_WORDS[split?.severity?.toLowerCase() ?? 'default'];
    if (word === undefined || word === 'accepted') {
      problems = [
        ...problems,
        `House rules: "${split?.severity}" is no severity; write off, note, warning or error after the colon.`,
      ];
      continue;
    }
    const sentence = split?.sentence ?? text;
    const row = rowOf(sentence);
    const made =
      row === null
        ? `"${sentence.slice(0, 80)}" is no sentence for a rule; write one of: ${SHAPES.map((shape) => shape.sentence).join('; ')}.`
        : houseRule(row, "in the athlete's row");
    if (typeof made === 'string') {
      problems = [...problems, `House rules: ${made}`];
      continue;
    }
    house = [...house.filter(({ id }) => id !== made.id), made];
    rules = { ...rules, [made.id]: { severity: word === 'default' ? null : word, numbers: {} } };
  }
  return { ...settings, rules, house, problems };
}

function rowOf(text: string): HouseRow | null {
  const plain = text.trim().replace(/\.$/, '');
  const filled = (sentence: string, { what, number, other }: Record<string, string>): HouseRow => ({
    sentence,
    what: what ?? '',
    number: number ?? '',
    other: other ?? '',
  });
  for (const { sentence, pattern } of PATTERNS) {
    const groups = pattern.exec(plain)?.groups;
    if (groups !== undefined) return filled(sentence, groups);
  }
  const weekday = NOT_ON.exec(plain)?.groups;
  return weekday === undefined ? null : filled('[what] not on [weekday]', weekday);
}
