// The names of an athlete's entries, and what else coaches call them.

export const FIELDS = {
  name: 'athlete, name, runner, athlete name',
  planTab: 'plan tab, plan, tab, sheet',
  level: 'level, experience, athlete level',
  goal: 'goal, goals, target, training for, aim',
  race: 'race, goal race, event, target race, a race',
  raceDate: 'race date, race day, date of race, event date, goal race date',
  phase: 'phase, season, training phase, block',
  injuries: 'injuries, injury, injured, health, niggles, pain',
  clearedBy: 'cleared by, cleared, clearance, signed off by, ok by',
  weaknesses: 'weaknesses, weakness, weak points, weak spots, needs work, to work on',
  equipment: 'equipment, gear, at hand, kit, has access to, access to',
  closed: 'closed now, closed, not available, unavailable, out of reach',
  likes: 'likes, like, enjoys, favourites, favorites, prefers',
  dislikes: 'dislikes, dislike, hates, avoid, avoids, does not like',
  days: 'days, days for cross training, cross training days, available days, free days',
  minutes: 'minutes, time, minutes per session, session minutes, time per session',
  timeOfDay: 'time of day, when, best time, am or pm',
  easyPace: 'easy pace, easy run pace, pace, easy',
  units: 'units, unit, miles or km, km or miles',
  rules: 'rules, rule changes, overrides, exceptions',
  houseRules: 'house rules, house rule, own rules, my rules',
} as const;

export type Field = keyof typeof FIELDS;

/** The names as the product writes them, for sentences. */
export const FIELD_NAMES: Readonly<Record<Field, string>> = {
  name: 'Athlete',
  planTab: 'Plan tab',
  level: 'Level',
  goal: 'Goal',
  race: 'Race',
  raceDate: 'Race date',
  phase: 'Phase',
  injuries: 'Injuries',
  clearedBy: 'Cleared by',
  weaknesses: 'Weaknesses',
  equipment: 'Equipment',
  closed: 'Closed now',
  likes: 'Likes',
  dislikes: 'Dislikes',
  days: 'Days',
  minutes: 'Minutes',
  timeOfDay: 'Time of day',
  easyPace: 'Easy pace',
  units: 'Units',
  rules: 'Rules',
  houseRules: 'House rules',
};

const BY_NAME: ReadonlyMap<string, Field> = new Map(
  (Object.keys(FIELDS) as Field[]).flatMap((field) =>
    FIELDS[field].split(', ').map((name): [string, Field] => [name.replace(/ /g, ''), field]),
  ),
);

/** The field a cell names, case, spacing and marks aside; null where it names none. */
export function fieldOf(text: string): Field | null {
  if (text.length > 40) return null;
  const key = text.toLowerCase().replace(/\([^)]*\)|[^a-z]/g, '');
  return BY_NAME.get(key) ?? null;
}

/** A known name that a text misses by a letter or two; null where it resembles none. */
export function meantField(text: string): Field | null {
  const key = text
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 40);
  if (key.length < 4) return null;
  for (const [name, field] of BY_NAME) {
    if (name.length >= 4 && distance(key, name) <= (name.length > 6 ? 2 : 1)) return field;
  }
  return null;
}

/** Letters to change, add or drop to come from one word to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
