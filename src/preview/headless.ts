// The local Google Sheets without a page: for tests, in Node.
import type { LocalSheets, LocalSheetsOptions } from './local-sheets';
import { openLocalSheets } from './open';
import { openNodeRealm } from './realm-node';
import {
  FUniver,
  LocaleType,
  LogLevel,
  Univer,
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverInstanceType,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNotePlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
} from './univer';
import type { WorkbookDescription } from './workbook';
import { workbookData } from './workbook-data';

/** Opens a spreadsheet, runs the add-on's `onOpen` where it has one, and awaits the first calculation. */
export async function startHeadless(
  workbook: WorkbookDescription,
  options: LocalSheetsOptions,
): Promise<LocalSheets> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const api = FUniver.newAPI(univer);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(workbook));
  const sheets = openLocalSheets({ ...options, univer, api, workbook, openRealm: openNodeRealm });
  try {
    if (sheets.functions.includes('onOpen')) sheets.open();
    sheets.resetCalls();
    await sheets.settled();
    return sheets;
  } catch (error) {
    // Univer's timers would keep the process alive.
    sheets.dispose();
    throw error;
  }
}
