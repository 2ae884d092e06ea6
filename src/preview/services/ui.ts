// Ui and Menu: what the add-on asks to show.
import type { MenuItem } from '../local-sheets';
import { MESSAGES } from '../messages';
import { asGoogle, Service } from '../platform';
import type { Host } from './host';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type Button = GoogleAppsScript.Base.Button;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

class LocalMenu extends Service implements Pick<Menu, 'addItem' | 'addSeparator' | 'addToUi'> {
  readonly #host: Host;
  readonly #caption: string;
  readonly #addon: boolean;
  readonly #items: (MenuItem | null)[] = [];

  constructor(host: Host, caption: string, addon: boolean) {
    super();
    this.#host = host;
    this.#caption = caption;
    this.#addon = addon;
  }

  override toString(): string {
    return 'Menu';
  }
  addItem(caption: string, handler: string): Menu {
    this.#items.push({ caption, handler });
    return asGoogle<Menu>(this);
  }
  addSeparator(): Menu {
    this.#items.push(null);
    return asGoogle<Menu>(this);
  }
  addToUi(): void {
    const menu = { caption: this.#caption, addon: this.#addon, items: [...this.#items] };
    this.#host.emit({ type: 'menu', menu });
  }
}

export class LocalUi
  extends Service
  implements
    Pick<Ui, 'alert' | 'createAddonMenu' | 'createMenu' | 'showModalDialog' | 'showSidebar'>
{
  readonly #host: Host;

  constructor(host: Host) {
    super();
    this.#host = host;
  }

  override toString(): string {
    return 'Ui';
  }
  /** The menu under Extensions that bears the add-on's name. */
  createAddonMenu(): Menu {
    return asGoogle<Menu>(new LocalMenu(this.#host, 'Crosstrain', true));
  }
  createMenu(caption: string): Menu {
    return asGoogle<Menu>(new LocalMenu(this.#host, caption, false));
  }
  /** Shows a message; there is nobody to press another button than OK. */
  alert(first: string, second?: unknown, ...buttons: readonly unknown[]): Button {
    if (buttons.length > 0) throw new Error(MESSAGES.notHere('Ui.alert(title, prompt, buttons)'));
    const [title, message] = second === undefined ? ['', first] : [first, second];
    this.#host.emit({ type: 'alert', title, message: String(message) });
    // At run time Google's enums print as their names.
    return 'OK' as unknown as Button;
  }
  showSidebar(page: HtmlOutput): void {
    const sidebar = { title: page.getTitle(), html: page.getContent() };
    this.#host.emit({ type: 'sidebar', sidebar });
  }
  showModalDialog(page: HtmlOutput, title: string): void {
    this.#host.emit({ type: 'dialog', title, html: page.getContent() });
  }
}
