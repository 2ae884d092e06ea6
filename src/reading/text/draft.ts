// A session before its parts are weighed, and the state a text is read in.
import type { Activity, Slot } from '../../training/session';
import type { Facts } from './facts';
import { factsOf } from './facts';
import type { Word } from './items';
import type { Segment } from './segments';

/** A session before its parts are weighed. */
export interface Draft {
  activity: Activity;
  word: Word | null;
  segments: Segment[];
  /** Talk that belongs to it: read for traits alone. */
  talk: Segment[];
  slot: Slot | null;
  clock: number | null;
  alt: number | null;
  optional: boolean;
  line: number;
  /** So many of its first segments belong to the alternative before too. */
  shared: number;
  /** Unnamed cross-training that a list in parentheses names: "XT (bike, swim)". */
  listed: boolean;
}

/** What reading a text leaves behind from segment to segment. */
export interface Reading {
  drafts: Draft[];
  current: Draft | null;
  /** The slot that leads the rest of a line. */
  lineSlot: { line: number; slot: Slot; clock: number | null } | null;
  optionalLine: number | null;
  /** The session before is complete: what follows is another. */
  closed: boolean;
  /** The line whose rest tells what was done, beside what was planned. */
  doneLine: number | null;
  repeatsAll: boolean;
  /** A label of no known word ("Whenever:") hands its own lead on to what it labels. */
  label: Segment | null;
  /** Ratings and moods that stand before any session. */
  rated: Segment[];
}

/** A session of repeats. */
export function hasRepeat(draft: Draft): boolean {
  return draft.segments.some((segment) => segment.items.some((item) => item.type === 'repeat'));
}

/** What each of its segments holds. */
export function factsOfDraft(draft: Draft): readonly Facts[] {
  return draft.segments.map(factsOf);
}

/** It has a figure or a repeat of its own. */
export function isMeasured(draft: Draft): boolean {
  return draft.segments.some((segment) =>
    segment.items.some((item) => item.type === 'amount' || item.type === 'repeat'),
  );
}
