// How a level is said inside a rule's message.
import type { KnownLevel } from './rule';

/** `for a beginner`, `in general` where the level is unknown. */
export const FOR_LEVEL: Readonly<Record<KnownLevel, string>> = {
  beginner: 'for a beginner',
  intermediate: 'for an intermediate runner',
  advanced: 'for an advanced runner',
  unknown: 'in general',
};
