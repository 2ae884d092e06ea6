// Failures in the coach's words: what happened, what is safe, what to do.
import type { Problem } from './answers';

/** A failure whose message is already a sentence for the coach. */
export class CoachError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CoachError';
  }
}

/** Runs a sidebar call; a `CoachError` becomes a `Problem`, any other failure goes on to the sidebar's failure handler. */
export function answer<T>(action: () => T): T | Problem {
  try {
    return action();
  } catch (error) {
    if (error instanceof CoachError) return { problem: error.message };
    throw error;
  }
}
