// Says a session in a coach's style, and only in words that read back as that very session.
import { readText } from '../../reading/text/read-text';
import { languageOf } from '../../reading/words/languages';
import { exerciseOf } from '../../training/catalogue';
import type { Activity, Bout, Effort, Kind, Trait } from '../../training/session';
import { usualEffort, usualName } from './default-words';
import type { Part } from './evidence';
import { nameKey, type Style } from './style';

/** What is to be said. */
export interface Spoken {
  readonly activity: Activity;
  /** The catalogue's finer exercise; null for the activity itself. */
  readonly exercise: string | null;
  readonly traits: readonly Trait[];
  /** Of runs. */
  readonly kind: Kind | null;
  readonly effort: Effort;
  readonly minutes: number;
}

/**
 * One line such as `Easy swim 30 min`, `Schwimmen 30 min locker`, `20' spin easy`. Her own words
 * come first; what would read as something else gives way to the language's usual words, then to
 * English.
 *
 * @param english its English name, which is always understood
 */
export function sayInStyle(style: Style, spoken: Spoken, english: string): string {
  const text = sayIfReadable(style, spoken, english);
  if (text === null) throw new RangeError(`no words read back as ${english}`);
  return text;
}

/** As `sayInStyle`; null where no words read back as the session. */
export function sayIfReadable(style: Style, spoken: Spoken, english: string): string | null {
  const id = nameKey(spoken) ?? spoken.activity;
  const plain = languageOf('en');
  // The first phrase of the English list may be any of its many; the name that is given is better.
  const usual = style.words.code === 'en' ? null : usualName(id, style.words);
  const names = [...(style.names.get(id) ?? []), ...(usual === null ? [] : [usual]), english];
  const efforts = [
    style.efforts.get(spoken.effort),
    usualEffort(spoken.effort, style.words),
    usualEffort(spoken.effort, plain),
  ];
  const figures = [figure(spoken.minutes, style.minutes), `${spoken.minutes} min`];
  const orders: readonly (readonly Part[])[] = [style.order, ['A', 'M', 'E'], ['E', 'A', 'M']];
  for (const name of names) {
    for (const effort of efforts) {
      if (effort === undefined) continue;
      for (const order of orders) {
        for (const minutes of figures) {
          const text = written(style, order, { A: name, E: effort, M: minutes });
          if (readsAs(style, text, spoken)) return text;
        }
      }
    }
  }
  return null;
}

export type Speaker = (spoken: Spoken, english: string) => string;

/** Says sessions in one style; each is worked out once. */
export function speakerOf(style: Style): Speaker {
  const known = new Map<string, string>();
  return (spoken, english) => {
    const key = JSON.stringify([spoken, english]);
    const text = known.get(key) ?? sayInStyle(style, spoken, english);
    known.set(key, text);
    return text;
  };
}

function figure(minutes: number, unit: string): string {
  if (unit !== ':') return `${minutes}${unit}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function written(
  { capitals }: Style,
  order: readonly Part[],
  parts: Readonly<Record<Part, string>>,
): string {
  const text = order.map((part) => parts[part]).join(' ');
  if (capitals === 'upper') return text.toUpperCase();
  return capitals === 'lower' ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

function readsAs({ words, unit }: Style, text: string, spoken: Spoken): boolean {
  const { bouts, unread, doubt } = readText(text, { unit, words });
  const [bout, ...others] = bouts;
  if (bout === undefined || others.length > 0 || unread !== null || doubt !== null) return false;
  return isSame(bout, spoken);
}

const isSame = (bout: Bout, spoken: Spoken): boolean =>
  bout.activity === spoken.activity &&
  exerciseOf(bout) === exerciseOf(spoken) &&
  (spoken.kind === null || bout.kind === spoken.kind) &&
  bout.effort === spoken.effort &&
  bout.minutes?.[0] === spoken.minutes &&
  bout.minutes[1] === spoken.minutes &&
  bout.km === null &&
  bout.slot === null &&
  bout.alt === null &&
  !bout.optional &&
  [...bout.traits].sort().join() === [...spoken.traits].sort().join();
