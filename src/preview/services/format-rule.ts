// ConditionalFormatRule and its builder: formulas that colour cells, the only kind that is imitated.
import type { TintRule } from '../grid-state';
import { MESSAGES } from '../messages';
import { asGoogle, Service } from '../platform';
import type { Worksheet } from '../univer';
import { type Host, wrongSignature } from './host';
import { areaOfRange } from './range-reading';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

const tints = new WeakMap<object, TintRule>();

/** What stands behind a rule that a script handed over; undefined where it is none. */
export const tintBehind = (rule: object): TintRule | undefined => tints.get(rule);

class LocalBooleanCondition
  extends Service
  implements
    Pick<
      Condition,
      'getBackground' | 'getBold' | 'getCriteriaType' | 'getCriteriaValues' | 'getFontColor'
    >
{
  readonly #tint: TintRule;

  constructor(tint: TintRule) {
    super();
    this.#tint = tint;
  }

  override toString(): string {
    return 'BooleanCondition';
  }
  getBackground(): string | null {
    return this.#tint.background;
  }
  getFontColor(): string | null {
    return this.#tint.fontColor;
  }
  getBold(): boolean | null {
    return this.#tint.bold;
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    // At run time Google's enums print as their names.
    return 'CUSTOM_FORMULA' as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria;
  }
  getCriteriaValues(): string[] {
    return [this.#tint.formula];
  }
}

/** A rule whose ranges lie on `sheet`. */
export class LocalFormatRule
  extends Service
  implements Pick<Rule, 'copy' | 'getBooleanCondition' | 'getGradientCondition' | 'getRanges'>
{
  readonly #host: Host;
  readonly #sheet: Worksheet;
  readonly #tint: TintRule;

  constructor(host: Host, sheet: Worksheet, tint: TintRule) {
    super();
    this.#host = host;
    this.#sheet = sheet;
    this.#tint = tint;
    tints.set(this, tint);
  }

  override toString(): string {
    return 'ConditionalFormatRule';
  }
  copy(): Builder {
    const builder = new LocalFormatRuleBuilder(this.#host, this.#tint);
    builder.setRanges(this.getRanges());
    return asGoogle<Builder>(builder);
  }
  getBooleanCondition(): Condition {
    return asGoogle<Condition>(new LocalBooleanCondition(this.#tint));
  }
  getGradientCondition(): null {
    return null;
  }
  getRanges(): Range[] {
    return this.#tint.areas.map((area) => this.#host.range(this.#sheet, area));
  }
}

const EMPTY: TintRule = { areas: [], formula: '', background: null, fontColor: null, bold: null };

export class LocalFormatRuleBuilder
  extends Service
  implements
    Pick<
      Builder,
      'build' | 'setBackground' | 'setBold' | 'setFontColor' | 'setRanges' | 'whenFormulaSatisfied'
    >
{
  readonly #host: Host;
  #tint: TintRule;
  #ranges: readonly Range[] = [];

  constructor(host: Host, tint: TintRule = EMPTY) {
    super();
    this.#host = host;
    this.#tint = tint;
  }

  override toString(): string {
    return 'ConditionalFormatRuleBuilder';
  }
  whenFormulaSatisfied(formula: string): Builder {
    return this.#with({ formula: formula.startsWith('=') ? formula : `=${formula}` });
  }
  setBackground(color: string | null): Builder {
    return this.#with({ background: color === null ? null : color.toLowerCase() });
  }
  setFontColor(color: string | null): Builder {
    return this.#with({ fontColor: color });
  }
  setBold(bold: boolean | null): Builder {
    return this.#with({ bold });
  }
  setRanges(ranges: Range[]): Builder {
    const areas = ranges.map(areaOfRange);
    if (areas.some((area) => area === undefined)) {
      throw wrongSignature('SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges', ranges);
    }
    this.#ranges = ranges;
    return this.#with({ areas: areas.flatMap((area) => (area === undefined ? [] : [area])) });
  }
  build(): Rule {
    const sheet = this.#ranges[0]?.getSheet();
    if (sheet === undefined) throw new Error(MESSAGES.noRanges);
    if (this.#tint.formula === '') throw new Error(MESSAGES.noCondition);
    const id = sheet.getSheetId();
    const { document } = this.#host;
    const on = document.sheets.find((each) => document.numberOf(each.getSheetId()) === id);
    if (on === undefined) throw new Error(MESSAGES.noRange);
    return asGoogle<Rule>(new LocalFormatRule(this.#host, on, this.#tint));
  }

  #with(change: Partial<TintRule>): Builder {
    this.#tint = { ...this.#tint, ...change };
    return asGoogle<Builder>(this);
  }
}
