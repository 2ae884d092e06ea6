// The sidebar beside the grid: a title bar, a close cross, and the add-on's page at 300 px.
import type { Sidebar } from '../local-sheets';
import { byId, element } from './element';
import { addOnFrame, type FrameHost } from './frame';

/** Shows the sidebar in place of the one that was open. */
export function showSidebar(sidebar: Sidebar, host: Omit<FrameHost, 'close'>): void {
  const close = element(
    'button',
    { type: 'button', class: 'close', 'aria-label': 'Close sidebar' },
    '✕',
  );
  close.addEventListener('click', hideSidebar);
  byId('sidebar').replaceChildren(
    element('header', {}, element('h2', {}, sidebar.title), close),
    addOnFrame(sidebar.title, sidebar.html, { ...host, close: hideSidebar }),
  );
  document.body.classList.add('with-sidebar');
}

/** Takes the sidebar away, with whatever it was doing. */
export function hideSidebar(): void {
  byId('sidebar').replaceChildren();
  document.body.classList.remove('with-sidebar');
}
