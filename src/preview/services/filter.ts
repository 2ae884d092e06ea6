// Filter: the range that a coach filters; which rows it hides is a matter of the sheet.
import { Service } from '../platform';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Range = GoogleAppsScript.Spreadsheet.Range;

export class LocalFilter extends Service implements Pick<Filter, 'getRange'> {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  override toString(): string {
    return 'Filter';
  }
  getRange(): Range {
    return this.#range;
  }
}
