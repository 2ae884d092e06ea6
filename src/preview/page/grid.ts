// Sets up Univer as the grid: the lean set of plugins, in Google Sheets' colours.
import {
  LocaleType,
  LogLevel,
  merge,
  mergeLocales,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingLocale from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreLocale from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationLocale from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteLocale from '@univerjs/preset-sheets-note/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import { ILayoutService } from '@univerjs/ui';
import type { LocalSheets, LocalSheetsOptions } from '../local-sheets';
import { openLocalSheets } from '../open';
import { openBrowserRealm } from '../realm-browser';
import type { WorkbookDescription } from '../workbook';
import { workbookData } from '../workbook-data';

/** Sheets' blue, light to dark, where Univer has its own. */
const SHEETS_BLUE = {
  50: '#f0f5ff',
  100: '#e8f0fe',
  200: '#d2e3fc',
  300: '#aecbfa',
  400: '#669df6',
  500: '#4285f4',
  600: '#1a73e8',
  700: '#1967d2',
  800: '#185abc',
  900: '#174ea6',
};

/** Opens a spreadsheet with its add-on in `container`. The add-on's `onOpen` is not run yet. */
export function openInPage(
  container: HTMLElement,
  workbook: WorkbookDescription,
  options: LocalSheetsOptions,
): LocalSheets {
  const univer = startUniver(container);
  const api = FUniver.newAPI(univer);
  // Custom functions find the formula engine only once there is a workbook.
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(workbook));
  return openLocalSheets({ ...options, univer, api, workbook, openRealm: openBrowserRealm });
}

/** Hands the keyboard back to the grid, as `google.script.host.editor.focus()` does. */
export function focusGrid({ univer }: LocalSheets): void {
  univer.__getInjector().get(ILayoutService).focus();
}

function startUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    theme: merge({}, defaultTheme, { primary: SHEETS_BLUE }),
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreLocale,
        conditionalFormattingLocale,
        dataValidationLocale,
        noteLocale,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      customFontFamily: { override: true, list: [{ label: 'Arial', value: 'Arial' }] },
      footer: { zoomSlider: false, menus: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  return univer;
}
