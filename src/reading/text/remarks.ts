// What words say of the athlete and of form, beside any session: "felt tired", "not sore", "rest if ill".
import type { Trait } from '../../training/session';
import { itemsOf } from './amounts';
import { traitsOf } from './effort';
import { flatten } from './facts';
import type { Item, Word } from './items';
import { lexiconOf } from './lexicon';
import type { TextOptions } from './read-text';
import { structureOf } from './structure';
import { termsOf } from './terms';
import { tokenize } from './tokens';

/** Words of this many items before a sign may take it back. */
const REACH = 4;

/** What makes a sign a condition, in any of the languages: "if tired, rest". */
const CONDITIONS = new Set(
  'if unless until when whenever wenn falls sobald si sauf se als indien tenzij hvis caso'.split(
    ' ',
  ),
);

/** No remark is longer; what comes behind is left unread. */
const LONGEST = 1000;

/** The words of fatigue that are meant, neither denied nor a condition, and those of form. */
export function tellingWords(items: readonly Item[]): readonly Word[] {
  const flat = flatten(items);
  return flat.filter((item, at): item is Word => {
    if (item.type !== 'word') return false;
    return item.tag === 'form' || (item.tag === 'fatigue' && !isTakenBack(flat, at));
  });
}

function isTakenBack(flat: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const item = flat[before];
    if (item === undefined || item.type === 'mark' || item.type === 'break') return false;
    if (item.type === 'word' && item.tag === 'no') return true;
    if (item.type === 'unknown' && CONDITIONS.has(item.text.toLowerCase())) return true;
  }
  return false;
}

/** The traits a remark beside a session gives it; a remark plans nothing. */
export function remarkTraits(text: string, { words }: TextOptions): readonly Trait[] {
  const cut = text.slice(0, LONGEST);
  const terms = termsOf(tokenize(cut, words.decimal), cut, lexiconOf(words));
  return traitsOf(tellingWords(structureOf(itemsOf(terms))));
}
