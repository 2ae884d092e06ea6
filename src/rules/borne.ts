// Advice names only what an injury leaves: activities with their words, those that it excludes left out.
import type { Athlete } from '../training/athlete';
import { bears } from '../training/bearing';
import type { IsoDate } from '../training/plan';
import type { Activity } from '../training/session';

/** Something that advice may name, as it names it. */
export type Choice = readonly [Activity, string];

/** The usual easy cross-training. */
export const EASY_CHOICES: readonly Choice[] = [
  ['swim', 'a swim'],
  ['bike', 'a ride'],
  ['yoga', 'yoga'],
];

/** The words of what the athlete's injuries leave of it on a day; empty where they leave nothing. */
export const borneOf = (
  choices: readonly Choice[],
  athlete: Athlete,
  date: IsoDate | null,
): readonly string[] =>
  choices.filter(([activity]) => bears(athlete, { activity }, date)).map(([, words]) => words);
