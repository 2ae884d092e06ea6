// SpreadsheetApp: the way in.
import { asGoogle, Service } from '../platform';
import { LocalFormatRuleBuilder } from './format-rule';
import type { Host } from './host';
import { LocalRichTextValueBuilder, LocalTextStyleBuilder } from './rich-text';
import { LocalUi } from './ui';
import { LocalDataValidationBuilder } from './validation';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

type Imitated =
  | 'flush'
  | 'getActive'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getUi'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'newRichTextValue'
  | 'newTextStyle'
  | 'setActiveSheet';

export class LocalSpreadsheetApp extends Service implements Pick<App, Imitated> {
  readonly #host: Host;
  readonly ProtectionType = { RANGE: 'RANGE', SHEET: 'SHEET' };
  readonly CopyPasteType = {
    PASTE_DATA_VALIDATION: 'PASTE_DATA_VALIDATION',
    PASTE_FORMAT: 'PASTE_FORMAT',
  };
  readonly BooleanCriteria = { CUSTOM_FORMULA: 'CUSTOM_FORMULA' };
  readonly DataValidationCriteria = { VALUE_IN_LIST: 'VALUE_IN_LIST' };

  constructor(host: Host) {
    super();
    this.#host = host;
  }

  override toString(): string {
    return 'SpreadsheetApp';
  }
  getActive(): Spreadsheet {
    return this.#host.spreadsheet();
  }
  getActiveSpreadsheet(): Spreadsheet {
    return this.#host.spreadsheet();
  }
  getActiveSheet(): Sheet {
    return this.#host.spreadsheet().getActiveSheet();
  }
  getActiveRange(): Range {
    return this.#host.range(this.#host.document.active, this.#host.document.selection);
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return this.#host.spreadsheet().setActiveSheet(sheet);
  }
  getUi(): GoogleAppsScript.Base.Ui {
    return asGoogle<GoogleAppsScript.Base.Ui>(new LocalUi(this.#host));
  }
  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return asGoogle<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>(
      new LocalFormatRuleBuilder(this.#host),
    );
  }
  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return asGoogle<GoogleAppsScript.Spreadsheet.DataValidationBuilder>(
      new LocalDataValidationBuilder(),
    );
  }
  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return asGoogle<GoogleAppsScript.Spreadsheet.RichTextValueBuilder>(
      new LocalRichTextValueBuilder(),
    );
  }
  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return asGoogle<GoogleAppsScript.Spreadsheet.TextStyleBuilder>(new LocalTextStyleBuilder());
  }
  /** Writes are not held back here, so there is nothing to flush. */
  flush(): void {}
}
