// What became of each cell: every one that is not blank ends as read, as no training, or as unread.
import type { Doubt, Place, Unread } from '../../training/plan';
import { type Sheet, shown } from './sheet';

export type Fate = 'training' | 'known' | 'unread';

export class Ledger {
  private readonly fates = new Map<number, Fate>();
  private readonly unreadCells: Unread[] = [];
  private readonly doubtful: Doubt[] = [];

  constructor(private readonly width: number) {}

  /** A cell that gave sessions, or figures of one. */
  training(place: Place): void {
    this.fates.set(this.key(place), 'training');
  }

  /** A cell that is known to hold no training: a header, a total, a comment. */
  known(place: Place): void {
    const key = this.key(place);
    if (!this.fates.has(key)) this.fates.set(key, 'known');
  }

  unread(place: Place, text: string, reason: string): void {
    const key = this.key(place);
    if (this.fates.get(key) === 'unread') return;
    this.fates.set(key, 'unread');
    this.unreadCells.push({ row: place.row, column: place.column, text, reason });
  }

  doubt(place: Place, text: string, readAs: string): void {
    this.doubtful.push({ row: place.row, column: place.column, text, readAs });
  }

  fate(place: Place): Fate | null {
    return this.fates.get(this.key(place)) ?? null;
  }

  count(fate: Fate): number {
    let cells = 0;
    for (const each of this.fates.values()) if (each === fate) cells++;
    return cells;
  }

  /** Settles what no layout claimed: comments beside a plan, unread where there is no plan. */
  settle(sheet: Sheet, hasPlan: boolean): void {
    for (let row = 0; row < sheet.rows; row++) {
      for (let column = 0; column < sheet.columns; column++) {
        if (sheet.content(row, column) === 'blank') continue;
        const place = sheet.place(row, column);
        if (this.fate(place) !== null) continue;
        if (hasPlan) this.known(place);
        else this.unread(place, shown(sheet.cell(row, column)), NO_PLAN);
      }
    }
  }

  /** Unread cells and doubts in the order of the sheet. */
  lists(): { unread: Unread[]; doubts: Doubt[] } {
    const order = (a: Place, b: Place) => a.row - b.row || a.column - b.column;
    return {
      unread: [...this.unreadCells].sort(order),
      doubts: [...this.doubtful].sort(order),
    };
  }

  private key({ row, column }: Place): number {
    return row * (this.width + 1) + column;
  }
}

const NO_PLAN =
  'No plan was recognised around this cell: it needs a row of weekdays or a header row.';
