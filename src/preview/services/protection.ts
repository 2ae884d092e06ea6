// Protection: a range that the coach may look at and not edit.
import { Service } from '../platform';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;

export class LocalProtection
  extends Service
  implements Pick<Protection, 'canEdit' | 'getProtectionType' | 'getRange' | 'isWarningOnly'>
{
  readonly #range: Range;
  readonly #type: string;

  constructor(range: Range, type: string) {
    super();
    this.#range = range;
    this.#type = type;
  }

  override toString(): string {
    return 'Protection';
  }
  canEdit(): boolean {
    return false;
  }
  isWarningOnly(): boolean {
    return false;
  }
  getRange(): Range {
    return this.#range;
  }
  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return this.#type as unknown as GoogleAppsScript.Spreadsheet.ProtectionType;
  }
}
