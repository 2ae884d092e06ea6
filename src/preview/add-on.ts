// The add-on's side: each call loads the whole bundle into a fresh realm with services of its own.
import { MESSAGES } from './messages';
import { type CallCounter, type Permission, Platform, type Service } from './platform';
import { errorFrom, HERE, type OpenRealm, type Realm, remake } from './realm';
import { LocalCharts } from './services/chart';
import type { Host } from './services/host';
import { LocalHtmlService } from './services/html';
import { type Elsewhere, LocalLockService } from './services/lock';
import { LocalPropertiesService, type Stores } from './services/properties';
import { LocalSpreadsheetApp } from './services/spreadsheet-app';
import { LocalSession, LocalUtilities } from './services/utilities';

/** A full run, as after a click. */
export const FULL: Permission = () => undefined;

const only =
  (allowed: ReadonlySet<string>): Permission =>
  (call) => {
    if (!allowed.has(call)) throw new Error(MESSAGES.noPermission(call));
  };

/** `onOpen` before the coach has enabled the add-on: menus and nothing else. */
export const MENU_ONLY = only(
  new Set([
    'SpreadsheetApp.getUi',
    'Ui.createAddonMenu',
    'Ui.createMenu',
    'Menu.addItem',
    'Menu.addSeparator',
    'Menu.addToUi',
    'Session.getActiveUserLocale',
  ]),
);

/** A custom function: no document but its zone and locale. */
export const IN_CELL = only(
  new Set([
    'SpreadsheetApp.getActive',
    'SpreadsheetApp.getActiveSpreadsheet',
    'Spreadsheet.getSpreadsheetTimeZone',
    'Spreadsheet.getSpreadsheetLocale',
    'Utilities.formatDate',
  ]),
);

export interface AddOnParts {
  readonly code: string;
  readonly host: Host;
  readonly stores: Stores;
  readonly elsewhere: Elsewhere;
  readonly openRealm: OpenRealm;
}

export class AddOn {
  readonly #parts: AddOnParts;

  constructor(parts: AddOnParts) {
    this.#parts = parts;
  }

  /**
   * Calls a top-level function; arguments and answer are made anew on the other side.
   *
   * @throws Error of this realm with what the function threw.
   */
  call(name: string, args: readonly unknown[], permit: Permission, counter: CallCounter): unknown {
    const { code, openRealm } = this.#parts;
    const shown: { platform?: Platform } = {};
    const services = (realm: Realm): Record<string, unknown> => {
      const platform = new Platform(realm, counter, permit);
      shown.platform = platform;
      return this.#globals(platform);
    };
    let realm: Realm | null = null;
    try {
      realm = openRealm(code, services);
      const platform = shown.platform ?? new Platform(realm, counter, permit);
      const action = realm.global[name];
      if (typeof action !== 'function') throw new Error(MESSAGES.noFunction(name));
      const inside = args.map((each) => platform.into(each));
      return remake(Reflect.apply(action, realm.global, inside), HERE);
    } catch (thrown) {
      throw errorFrom(thrown);
    } finally {
      realm?.dispose();
    }
  }

  #globals(platform: Platform): Record<string, unknown> {
    const { host, stores, elsewhere } = this.#parts;
    const services: readonly Service[] = [
      new LocalSpreadsheetApp(host),
      new LocalHtmlService(host),
      new LocalPropertiesService(stores),
      new LocalLockService(elsewhere),
      new LocalUtilities(),
      new LocalCharts(),
      new LocalSession(host.document.locale),
    ];
    return Object.fromEntries(services.map((each) => [String(each), platform.show(each)]));
  }
}
