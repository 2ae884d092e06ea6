// Readings as short lines, so that a table of examples reads like a plan.
import { readText } from '../../../src/reading/text/read-text';
import type { LanguageCode } from '../../../src/reading/words/language';
import { languageOf } from '../../../src/reading/words/languages';
import type { Bout, Span, Unit } from '../../../src/training/session';

function figure(span: Span | null, unit: string): string {
  if (!span) return '';
  const [low, high] = span.map((value) => Math.round(value * 10) / 10);
  return low === high ? ` ${low} ${unit}` : ` ${low}-${high} ${unit}`;
}

function described(bout: Bout): string {
  const kind = bout.kind ? ` ${bout.kind}` : '';
  const effort = bout.effort ? ` ${bout.effort}` : '';
  const slot = bout.slot ? ` ${bout.slot}` : '';
  const choice = bout.alt === null ? '' : ` choice ${bout.alt + 1}`;
  const optional = bout.optional ? ' optional' : '';
  return `${bout.activity}${kind}${effort}${figure(bout.km, 'km')}${figure(bout.minutes, 'min')}${slot}${choice}${optional}`;
}

/** "run long easy 16 km + strength": what was read from a cell. */
export function readAs(text: string, unit: Unit = 'mi', code: LanguageCode = 'en'): string {
  return readText(text, { unit, words: languageOf(code) })
    .bouts.map(described)
    .join(' + ');
}
