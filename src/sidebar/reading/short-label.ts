// A session in the width of a fingertip: its name and its amount, on a line each.

const AMOUNT =
  /^(\d[\d.,]*(?:–\d[\d.,]*)? (?:mi|km|min|h)(?: \d\d)?(?: to \d+ (?:min|h)(?: \d\d)?)?) /;

const SHORT: Readonly<Record<string, string>> = {
  strength: 'Str',
  interval: 'Int',
  'cross-training': 'Cross',
  elliptical: 'Ellip',
  mountain: 'MTB',
  'medium-long': 'Med',
  plyometrics: 'Plyo',
  climbing: 'Climb',
  mobility: 'Mob',
  martial: 'Mart',
  jump: 'Rope',
  stairs: 'Stairs',
};

/** What fills a cell of the week: `['Long', '18 mi']`, `['Easy', '+ Str']`, `['Rest', '']`. */
export function shortLabel(sessions: readonly string[]): readonly [string, string] {
  const [first, second] = sessions;
  if (first === undefined) return ['', ''];
  const { name, amount } = split(first);
  if (second === undefined) {
    const other = first.split(' or ')[1];
    return [name, other === undefined ? amount : `/ ${split(other).name}`];
  }
  return sessions.length > 2
    ? [name, `+ ${sessions.length - 1}`]
    : [name, `+ ${split(second).name}`];
}

function split(session: string): { readonly name: string; readonly amount: string } {
  const amount = AMOUNT.exec(session)?.[1] ?? '';
  const words = session.slice(amount.length).trim().split(' ');
  // Of "easy swim" the swim tells more, of "easy run" the easy.
  const word = words.length > 1 && words[1] !== 'run' && isEffort(words[0]) ? words[1] : words[0];
  const name = word ?? '';
  return {
    name: SHORT[name.toLowerCase()] ?? name.slice(0, 1).toUpperCase() + name.slice(1),
    amount: amount.replace(/ min$/, "'"),
  };
}

const isEffort = (word: string | undefined): boolean => word === 'easy' || word === 'hard';
