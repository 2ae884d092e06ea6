// google.script.run: what may cross between a page and the script, and what becomes of the rest.
import { isDate, isPlain } from './realm';

/**
 * An argument as it arrives at the script: plain data, `undefined` in a list as null, left out of objects.
 *
 * @throws TypeError for a Date, a function or a circle, wherever it is.
 */
export function argumentAcross(value: unknown, path: readonly unknown[] = [], key = '0'): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || isDate(value) || path.includes(value)) {
    throw new TypeError(`Failed due to illegal value in property: ${key}`);
  }
  const inner = [...path, value];
  if (Array.isArray(value)) {
    return Array.from(value, (each, index) => argumentAcross(each, inner, String(index)));
  }
  if (!isPlain(value)) throw new TypeError(`Failed due to illegal value in property: ${key}`);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([name, each]) => [name, argumentAcross(each, inner, name)]),
  );
}

/** An answer as it arrives at the page: null altogether where a Date or a function is in it. */
export function answerAcross(value: unknown): unknown {
  try {
    return argumentAcross(value);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
