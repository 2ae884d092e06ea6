// What the squad board tells the sidebar: plain data.
import type { Severity } from '../../rules/finding';

/** One athlete's row of the board. */
export interface SquadEntry {
  /** As the Athletes tab has it; may be blank. */
  readonly athlete: string;
  /** The plan's tab, as the Athletes tab names it; may be blank. */
  readonly tab: string;
  /** `waiting` until this run has come to it; `gone` where the Athletes tab no longer names it. */
  readonly state: 'waiting' | 'checked' | 'gone';
  /** Findings from this week on; null where it was never checked or could not be. */
  readonly counts: Readonly<Record<Severity, number>> | null;
  /** What to look at first, or why the tab could not be checked; blank where there is nothing. */
  readonly first: string;
  /** `Fri 12 Jun 2026`, else `Week 3 Fri`; blank for the athlete. */
  readonly when: string;
  /** Against the row's last check: "1 error fewer"; blank where there was none. */
  readonly change: string;
  /** "Spring marathon, Sun 23 May 2027"; blank where none is known. */
  readonly race: string;
  readonly daysToGo: number | null;
  /** When it was checked last, `2026-11-25 10:20`; blank where it never was. */
  readonly checked: string;
}

export interface SquadAnswer {
  /** In the board's order; before the first run in that of the Athletes tab. */
  readonly entries: readonly SquadEntry[];
  /** A run has begun and has not come to its end. */
  readonly running: boolean;
}
