// DataValidation and its builder: lists of values, the only kind that is imitated.
import type { ValidationRule } from '../grid-state';
import { asGoogle, Service } from '../platform';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const rules = new WeakMap<object, ValidationRule>();

/** The rule behind a validation that a script handed over; undefined where it is none. */
export const ruleBehind = (validation: object): ValidationRule | undefined => rules.get(validation);

export class LocalDataValidation
  extends Service
  implements
    Pick<
      DataValidation,
      'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'
    >
{
  readonly #rule: ValidationRule;

  constructor(rule: ValidationRule) {
    super();
    this.#rule = rule;
    rules.set(this, rule);
  }

  override toString(): string {
    return 'DataValidation';
  }
  copy(): DataValidationBuilder {
    return asGoogle<DataValidationBuilder>(new LocalDataValidationBuilder(this.#rule));
  }
  getAllowInvalid(): boolean {
    return this.#rule.allowInvalid;
  }
  getHelpText(): string {
    return this.#rule.helpText;
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    // At run time Google's enums print as their names.
    return 'VALUE_IN_LIST' as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria;
  }
  getCriteriaValues(): unknown[] {
    return [[...this.#rule.values], this.#rule.dropdown];
  }
}

const EMPTY: ValidationRule = { values: [], allowInvalid: true, dropdown: true, helpText: '' };

export class LocalDataValidationBuilder
  extends Service
  implements
    Pick<DataValidationBuilder, 'build' | 'requireValueInList' | 'setAllowInvalid' | 'setHelpText'>
{
  #rule: ValidationRule;

  constructor(rule: ValidationRule = EMPTY) {
    super();
    this.#rule = rule;
  }

  override toString(): string {
    return 'DataValidationBuilder';
  }
  requireValueInList(values: string[], dropdown = true): DataValidationBuilder {
    return this.#with({ values: values.map(String), dropdown });
  }
  setAllowInvalid(allowInvalid: boolean): DataValidationBuilder {
    return this.#with({ allowInvalid });
  }
  setHelpText(helpText: string): DataValidationBuilder {
    return this.#with({ helpText });
  }
  build(): DataValidation {
    return asGoogle<DataValidation>(new LocalDataValidation(this.#rule));
  }

  #with(change: Partial<ValidationRule>): DataValidationBuilder {
    this.#rule = { ...this.#rule, ...change };
    return asGoogle<DataValidationBuilder>(this);
  }
}
