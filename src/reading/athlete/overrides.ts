// Changes to rules in an athlete's row: "rest-day: note; cross-days-max: 4".
import type { Override } from '../../training/athlete';

const SEVERITIES: Readonly<Record<string, Override['severity']>> = {
  off: 'off',
  no: 'off',
  note: 'note',
  notes: 'note',
  warning: 'warning',
  warn: 'warning',
  error: 'error',
};

const RULE = /^([a-z][a-z0-9]*(?:[-_ ][a-z0-9]+)*)\s*[:=]\s*(.+)$/i;
const NUMBER =
  /^(?:(.*?[a-z)])\s*[:=]?\s*)?(\d+(?:[.,]\d+)?)\s*(?:%|percent|days?|weeks?|hours?|min(?:utes)?|km)?$/i;

/** The changes of an entry; a number without a name stands under the key `''`: the rule's first. */
export function readOverrides(text: string): { overrides: Override[]; problems: string[] } {
  const overrides: Override[] = [];
  const problems: string[] = [];
  for (const part of text.slice(0, 4000).split(/[;\n]/)) {
    const entry = part.trim();
    if (entry === '') continue;
    const found = RULE.exec(entry);
    const override = found === null ? null : overrideOf(found[1] ?? '', found[2] ?? '');
    if (override === null) {
      problems.push(
        `Rules: "${entry.slice(0, 60)}" is not understood; write a rule and off, note, warning, error or a number, such as "rest-day: note".`,
      );
    } else overrides.push(override);
  }
  return { overrides, problems };
}

function overrideOf(name: string, value: string): Override | null {
  const rule = name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  let severity: Override['severity'] = null;
  const numbers: Record<string, number> = {};
  for (const part of value.split(/,(?!\d)/)) {
    const word = part.trim().toLowerCase();
    const said = SEVERITIES[word];
    if (said !== undefined) {
      severity = said;
      continue;
    }
    const found = NUMBER.exec(part.trim());
    if (found?.[2] === undefined) return null;
    numbers[(found[1] ?? '').trim()] = Number(found[2].replace(',', '.'));
  }
  return { rule, severity, numbers };
}
