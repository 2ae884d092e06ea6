// What a cell under "Actual" or "Done?" says was done.
import type { Cell } from '../../training/cell';
import type { Done } from '../../training/session';
import { parseDistance } from '../values/distance';
import { parseDuration } from '../values/duration';
import type { Context } from './context';
import { shown } from './sheet';

const TICKS = /^(x|✓|✔|☑|✅|yes|y|done|ok|completed?|ja|oui|s[ií]|sim|fait|hecho|klaar|erledigt)$/i;
const MISSED: Done = { missed: true, km: null, minutes: null };
const DONE: Done = { missed: false, km: null, minutes: null };

/**
 * Reads what was done: a tick, a figure, text with figures, or a word for missed; zero is missed,
 * and null means the cell does not tell.
 */
export function readDone(context: Context, cell: Cell): Done | null {
  if (cell === 0) return MISSED;
  if (cell === true) return DONE;
  if (cell === false) return null;
  const text = shown(cell).trim().slice(0, 200);
  if (text === '') return null;
  if (context.vocabulary.skipped.has(text.toLowerCase())) return MISSED;
  if (TICKS.test(text)) return DONE;
  if (typeof cell === 'object') {
    const found = parseDuration(cell, hints(context, null));
    return found === null ? null : { missed: false, km: null, minutes: found.minutes };
  }
  return figuresIn(context, text) ?? fromWords(context, text);
}

const hints = (context: Context, km: number | null) => ({
  unit: null,
  decimalComma: context.decimalComma,
  km,
});

/** "5.1 in 45:30", "8 km, 44 min": a distance and a time beside each other, and nothing else. */
function figuresIn(context: Context, text: string): Done | null {
  let km: number | null = null;
  let minutes: number | null = null;
  for (const part of text.split(/\s+(?:in|@|-|–)\s+|[;/|]|,\s/)) {
    const distance = parseDistance(part, null, context.unit, null, context.decimalComma);
    const duration = parseDuration(part, hints(context, km));
    if (distance !== null && km === null && !/:|min|['′]/.test(part)) km = distance[0];
    else if (duration !== null && minutes === null) minutes = duration.minutes;
    else return null;
  }
  return km === null && minutes === null ? null : { missed: false, km, minutes };
}

function fromWords(context: Context, text: string): Done | null {
  const [bout] = context.read(text).bouts;
  if (bout === undefined || bout.activity === 'rest') return null;
  return {
    missed: false,
    km: bout.km?.[0] ?? null,
    minutes: bout.minutes?.[0] ?? null,
    instead: bout.activity,
  };
}
