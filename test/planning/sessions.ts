// Sessions written out for the planning tests, without the reader between.
import type { Session } from '../../src/training/session';
import { session as plain } from '../training/sessions';

/** A session with this text; whatever is not said is as the reader leaves it. */
export const session = (text: string, fields: Partial<Session>): Session =>
  plain({ source: { row: 1, column: 1, start: 0, end: text.length, text }, ...fields });

export const run = (text: string, fields: Partial<Session> = {}): Session =>
  session(text, { kind: 'easy', effort: 'easy', ...fields });
