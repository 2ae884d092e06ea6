// Utilities and Session: dates in any zone, unique ids, the script's zone and the coach's language.
import { formatJavaDate } from '../java-date';
import { Service } from '../platform';
import { isDate } from '../realm';
import { wrongSignature } from './host';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Session = GoogleAppsScript.Base.Session;

export class LocalUtilities
  extends Service
  implements Pick<Utilities, 'formatDate' | 'getUuid' | 'sleep'>
{
  override toString(): string {
    return 'Utilities';
  }
  formatDate(date: unknown, timeZone: string, format: string): string {
    if (!isDate(date) || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw wrongSignature('Utilities.formatDate', date, timeZone, format);
    }
    if (Number.isNaN(date.getTime())) throw new Error('Invalid argument: date');
    return formatJavaDate(date.getTime(), timeZone, format);
  }
  getUuid(): string {
    return globalThis.crypto.randomUUID();
  }
  /** Time stands still here, so waiting is over at once. */
  sleep(_milliseconds: number): void {}
}

export class LocalSession
  extends Service
  implements Pick<Session, 'getActiveUserLocale' | 'getScriptTimeZone'>
{
  readonly #language: string;

  constructor(locale: string) {
    super();
    this.#language = locale.split('_')[0] ?? 'en';
  }

  override toString(): string {
    return 'Session';
  }
  getActiveUserLocale(): string {
    return this.#language;
  }
  /** The manifest's zone, which is seldom the spreadsheet's. */
  getScriptTimeZone(): string {
    return 'Etc/UTC';
  }
}
