// RangeList: cells apart from each other that get the same value.
import { asGoogle, Service } from '../platform';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export class LocalRangeList
  extends Service
  implements Pick<RangeList, 'clearContent' | 'getRanges' | 'setValue'>
{
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.#ranges = ranges;
  }

  override toString(): string {
    return 'RangeList';
  }
  getRanges(): Range[] {
    return [...this.#ranges];
  }
  setValue(value: unknown): RangeList {
    for (const range of this.#ranges) range.setValue(value);
    return asGoogle<RangeList>(this);
  }
  clearContent(): RangeList {
    for (const range of this.#ranges) range.clearContent();
    return asGoogle<RangeList>(this);
  }
}
