// The local Google Sheets as the page and the tests see it: one spreadsheet, its add-on, its coach.
import type { ShownChart } from './charts';
import type { FUniver, Univer } from './univer';

/** An entry of a menu that the add-on built; `null` is a separator. */
export interface MenuItem {
  readonly caption: string;
  /** Name of the top-level function it runs. */
  readonly handler: string;
}
export interface Menu {
  readonly caption: string;
  /** Whether it stands under Extensions (`createAddonMenu`) or in the menu bar. */
  readonly addon: boolean;
  readonly items: readonly (MenuItem | null)[];
}

/** The sidebar as the add-on asked for it; its page goes into a sandboxed frame of 300 px. */
export interface Sidebar {
  readonly title: string;
  readonly html: string;
}

/** What the spreadsheet tells whoever shows it. */
export type LocalEvent =
  | { readonly type: 'menu'; readonly menu: Menu }
  | { readonly type: 'sidebar'; readonly sidebar: Sidebar }
  | { readonly type: 'dialog'; readonly title: string; readonly html: string }
  | { readonly type: 'toast'; readonly title: string; readonly message: string }
  | { readonly type: 'alert'; readonly title: string; readonly message: string }
  /** A script activated a cell or a tab: the grid has selected it already. */
  | { readonly type: 'activate'; readonly tab: string; readonly range: string };

/** A value as tests read it: serials, not `Date`; `''` is blank; errors as `#SPILL!`. */
export type ShownValue = string | number | boolean;

/** A spreadsheet with its add-on. Tabs go by name, ranges by A1 notation. */
export interface LocalSheets {
  readonly univer: Univer;
  /** Univer's own facade: the page shows this workbook. */
  readonly api: FUniver;

  /** Listens to what scripts ask to show; returns how to stop. */
  listen(listener: (event: LocalEvent) => void): () => void;
  /** Menus built so far, the sidebar that is open (or was last opened). */
  readonly menus: readonly Menu[];
  readonly sidebar: Sidebar | null;

  /**
   * Opens the spreadsheet: runs the add-on's `onOpen` as a simple trigger does.
   */
  open(): void;
  /**
   * Runs a top-level function in a fresh realm, as a menu item does.
   * Arguments and answer are handed over as they are, made anew in the other realm.
   *
   * @throws what the function throws, as an `Error` of this realm with the same message.
   */
  call(name: string, ...args: readonly unknown[]): unknown;
  /**
   * Runs a top-level function as `google.script.run` does: plain data only, both ways.
   * Rejects where Google calls the failure handler. The answer is plain JSON data.
   */
  run(name: string, ...args: readonly unknown[]): Promise<unknown>;
  /** What Sheets tells of a cell whose custom function threw; null where none did. */
  complaint(tab: string, cell: string): string | null;
  /** Names of the bundle's top-level functions; those with `@customfunction` calculate in cells. */
  readonly functions: readonly string[];

  /** Awaits the end of calculation. Reading shown values before is reading too early. */
  settled(): Promise<void>;

  // The coach at the grid.
  /** Types into a cell: numbers, dates, percents and formulas are recognised as Sheets does. */
  type(tab: string, cell: string, input: string): Promise<void>;
  insertRows(tab: string, beforeRow: number, count?: number): Promise<void>;
  deleteRows(tab: string, row: number, count?: number): Promise<void>;
  insertColumns(tab: string, beforeColumn: number, count?: number): Promise<void>;
  deleteColumns(tab: string, column: number, count?: number): Promise<void>;
  /** Sorts a range by a column of the sheet (1 = A). Notes and formats go with the cells. */
  sort(tab: string, range: string, column: number, ascending?: boolean): Promise<void>;
  note(tab: string, cell: string, text: string): void;
  openTab(tab: string): void;
  renameTab(tab: string, name: string): void;
  deleteTab(tab: string): void;
  select(tab: string, range: string): void;

  // What is on the grid.
  readonly tabs: readonly string[];
  values(tab: string, range?: string): ShownValue[][];
  /** Text as the coach sees it. */
  shown(tab: string, range?: string): string[][];
  formulas(tab: string, range?: string): string[][];
  notes(tab: string, range?: string): string[][];
  /** Colour that is seen: the conditional format's where one holds, else the cell's own. */
  tints(tab: string, range?: string): Promise<string[][]>;
  /** Charts that float over a tab, with the figures their cells hold now. */
  charts(tab: string): ShownChart[];
  /** Everything a write could have touched, as JSON text: two equal texts are two equal sheets. */
  fingerprint(tab?: string): string;
  readonly selection: { readonly tab: string; readonly range: string };

  // The platform's moods, for tests.
  /** Service calls since the last `resetCalls`, by name. */
  readonly calls: Readonly<Record<string, number>>;
  readonly callCount: number;
  /** Service calls of custom functions, which count apart. */
  readonly callsInCells: Readonly<Record<string, number>>;
  resetCalls(): void;
  /** The k-th service call from now throws as Google does when a service fails; `null` heals. */
  failAt(k: number | null): void;
  /** Another run holds the document lock. */
  holdLock(held: boolean): void;
  protect(tab: string, range: string): void;
  /** Property stores, for looking at. */
  readonly properties: {
    readonly document: Readonly<Record<string, string>>;
    readonly user: Readonly<Record<string, string>>;
    readonly script: Readonly<Record<string, string>>;
  };

  dispose(): void;
}

export interface LocalSheetsOptions {
  /** The pushed file: `dist/Code.js`. */
  readonly code: string;
  /** HTML files of the project by name without `.html`. */
  readonly files?: Readonly<Record<string, string>>;
  /** IANA name, `Europe/Paris`. */
  readonly timeZone?: string;
  /** As Sheets names it, `en_US`. */
  readonly locale?: string;
}
