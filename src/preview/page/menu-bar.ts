// The menu bar: Extensions with the add-on's menu under it, as Sheets arranges them.
import type { Menu, MenuItem } from '../local-sheets';
import { element } from './element';

/** Fills `bar` with menus; `run` is called with the name of a chosen item's function. */
export function showMenus(
  bar: HTMLElement,
  menus: readonly Menu[],
  run: (handler: string) => void,
): void {
  const choose = (item: MenuItem) => {
    closeAll(bar);
    run(item.handler);
  };
  const extensions = menus
    .filter((menu) => menu.addon)
    .map((menu) => opener(menu.caption, menuItems(menu, choose), 'in-menu'));
  const own = menus
    .filter((menu) => !menu.addon)
    .map((menu) => opener(menu.caption, menuItems(menu, choose), 'in-bar'));
  bar.replaceChildren(
    ...own,
    ...(extensions.length > 0 ? [opener('Extensions', extensions, 'in-bar')] : []),
  );
}

/** Listens, once, to what closes and walks the menus of `bar`; `leave` takes the keyboard back. */
export function handleMenus(bar: HTMLElement, leave: () => void): void {
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.target instanceof Node && !bar.contains(event.target)) closeAll(bar);
    },
    true,
  );
  // A click into the sidebar's frame reaches this page only as a loss of focus.
  window.addEventListener('blur', () => closeAll(bar));
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      closeAll(bar);
      leave();
    } else {
      walk(bar, event);
    }
  });
}

function menuItems(menu: Menu, choose: (item: MenuItem) => void): HTMLElement[] {
  return menu.items.map((item) => {
    if (!item) return element('div', { role: 'separator', class: 'separator' });
    const button = element('button', { type: 'button', role: 'menuitem' }, item.caption);
    button.addEventListener('click', () => choose(item));
    return button;
  });
}

function opener(
  caption: string,
  items: readonly HTMLElement[],
  kind: 'in-bar' | 'in-menu',
): HTMLElement {
  const button = element(
    'button',
    { type: 'button', role: 'menuitem', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    caption,
  );
  const list = element('div', { role: 'menu', 'aria-label': caption }, ...items);
  const whole = element('div', { role: 'none', class: `opener ${kind}` }, button, list);
  button.addEventListener('click', () => {
    setOpen(button, kind === 'in-menu' || button.getAttribute('aria-expanded') !== 'true');
  });
  if (kind === 'in-menu') {
    whole.addEventListener('pointerenter', () => setOpen(button, true));
    whole.addEventListener('pointerleave', () => setOpen(button, false));
  }
  return whole;
}

function setOpen(button: Element, open: boolean): void {
  button.setAttribute('aria-expanded', String(open));
}

function closeAll(bar: HTMLElement): void {
  for (const button of bar.querySelectorAll('[aria-expanded="true"]')) setOpen(button, false);
}

function itemsOf(list: Element): HTMLElement[] {
  return [
    ...list.querySelectorAll<HTMLElement>(
      ':scope > [role=menuitem], :scope > .opener > [role=menuitem]',
    ),
  ];
}

function walk(bar: HTMLElement, event: KeyboardEvent): void {
  const at = event.target;
  if (!(at instanceof HTMLElement)) return;
  const list = at.closest('[role=menu], [role=menubar]');
  if (!list) return;
  const inBar = list === bar;
  const opens = at.hasAttribute('aria-haspopup');
  const parent = list.parentElement?.querySelector<HTMLElement>(':scope > [aria-haspopup]');
  const items = itemsOf(list);
  const step = (by: number) =>
    items[(items.indexOf(at) + by + items.length) % items.length]?.focus();
  const enter = () => {
    setOpen(at, true);
    const inner = at.nextElementSibling;
    if (inner) itemsOf(inner)[0]?.focus();
  };
  const back = () => {
    if (!parent) return;
    setOpen(parent, false);
    parent.focus();
  };
  const actions: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: inBar ? enter : () => step(1),
    ArrowUp: inBar ? enter : () => step(-1),
    ArrowRight: inBar ? () => step(1) : opens ? enter : undefined,
    ArrowLeft: inBar ? () => step(-1) : back,
    Enter: opens ? enter : undefined,
    ' ': opens ? enter : undefined,
  };
  const action = actions[event.key];
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}
