// How a day that is proposed anew is told: what it becomes, and why in one sentence with its source.

import type { Unit } from '../../training/session';
import { cite } from '../../training/sources';
import { sayList, saySession, sentenceCase } from '../../training/wording';
import type { Needed } from './needs';
import type { Option } from './option';

/** So many sources of each reason: the sentence stays one that is read. */
const MOST_SOURCES = 2;

type Told = readonly (readonly [Needed, Option | null])[];

/** `Easy bike 60 min instead of the 8 km easy run`; `No 30 min strength` where the day keeps its others. */
export function titleOf(told: Told, isRestDay: boolean, unit: Unit): string {
  const written = told.flatMap(([, option]) => (option === null ? [] : [option.text]));
  const gone = sayList(told.map(([{ session }]) => saySession(session, unit)));
  if (written.length > 0) return `${sentenceCase(written.join(' + '))} instead of the ${gone}`;
  return isRestDay ? `Rest instead of the ${gone}` : `Leave out the ${gone}`;
}

/** `Nobody has cleared the injury (knee), so running waits; a bike copies the session (...).` */
export function whyOf(told: Told): { readonly why: string; readonly sources: readonly string[] } {
  const parts: string[] = [];
  const sources: string[] = [];
  const say = (words: string, from: readonly string[]): void => {
    if (!parts.includes(words)) parts.push(words);
    sources.push(...from.slice(0, MOST_SOURCES));
  };
  for (const [{ need }] of told) say(need.because, need.sources);
  for (const [{ need }, option] of told) {
    if (option === null) {
      if (need.kind === 'out') say('nothing that is left suits the day', []);
      continue;
    }
    if (option.standIn !== null) say(option.standIn.because, option.standIn.sources);
    if (option.isShort && need.kind === 'out') {
      say('it starts short and easy', ['S003-24']);
    }
  }
  const unique = [...new Set(sources)];
  return { why: `${sentenceCase(parts.join('; '))} (${cite(unique)}).`, sources: unique };
}
