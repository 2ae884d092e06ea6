// Data that others may have shaped, checked before it is used. The checker is loaded only when it is needed.
import { CoachError } from '../problem';
import type { WriteRequest } from './answers';
import type { Entry } from './entry';

// A call at Google loads the whole script, and custom functions are called the most: `require` keeps
// the checker asleep in the bundle until a sidebar call wakes it.
const schemas = (): typeof import('./schemas') => require('./schemas');

/** @throws CoachError where the sidebar and the script are of different versions. */
export function readRequest(request: unknown): WriteRequest {
  const { success, data } = schemas().REQUEST.safeParse(request);
  if (success) return data;
  throw new CoachError(
    'The changes did not arrive whole, so nothing was written. Close the sidebar, open it again and try once more.',
  );
}

/** An entry of the journal; null where its text was damaged. */
export function readEntry(json: string): Entry | null {
  const { success, data } = schemas().ENTRY.safeParse(parsed(json));
  return success ? data : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // Text that is no JSON is as damaged as JSON of another shape.
  }
}
