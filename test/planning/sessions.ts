// Sessions written out for the planning tests, without the reader between.
import type { Session } from '../../src/training/session';

/** A session with this text; whatever is not said is as the reader leaves it. */
export function session(text: string, fields: Partial<Session>): Session {
  return {
    activity: 'run',
    kind: null,
    effort: null,
    km: null,
    minutes: null,
    slot: null,
    clock: null,
    alt: null,
    optional: false,
    exercise: null,
    traits: [],
    rpe: null,
    source: { row: 1, column: 1, start: 0, end: text.length, text },
    done: null,
    ...fields,
  };
}

export const run = (text: string, fields: Partial<Session> = {}): Session =>
  session(text, { kind: 'easy', effort: 'easy', ...fields });
