// LockService: one run at a time, where another run may be made to hold the document.
import { MESSAGES } from '../messages';
import { asGoogle, Service } from '../platform';

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

/** Whether somebody else holds the lock: tests say so. */
export interface Elsewhere {
  held: boolean;
}

class LocalLock extends Service implements Pick<Lock, keyof Lock> {
  readonly #elsewhere: Elsewhere;
  #mine = false;

  constructor(elsewhere: Elsewhere) {
    super();
    this.#elsewhere = elsewhere;
  }

  override toString(): string {
    return 'Lock';
  }
  /** Answers at once: while a run is waiting nobody else can let go of it here. */
  tryLock(_timeout: number): boolean {
    this.#mine = !this.#elsewhere.held;
    return this.#mine;
  }
  waitLock(timeout: number): void {
    if (!this.tryLock(timeout)) throw new Error(MESSAGES.lockTimeout);
  }
  hasLock(): boolean {
    return this.#mine;
  }
  releaseLock(): void {
    this.#mine = false;
  }
}

export class LocalLockService extends Service implements Pick<LockService, 'getDocumentLock'> {
  readonly #elsewhere: Elsewhere;

  constructor(elsewhere: Elsewhere) {
    super();
    this.#elsewhere = elsewhere;
  }

  override toString(): string {
    return 'LockService';
  }
  getDocumentLock(): Lock {
    return asGoogle<Lock>(new LocalLock(this.#elsewhere));
  }
}
