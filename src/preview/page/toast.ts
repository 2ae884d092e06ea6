// Toasts, as Spreadsheet.toast shows them: at the lower edge, gone after a while.
import { element } from './element';

const SHOWN_MILLISECONDS = 6000;

/** Shows a message in the live region `area`; a newer message takes the place of an older one. */
export function showToast(area: HTMLElement, title: string, message: string): void {
  const close = element(
    'button',
    { type: 'button', class: 'toast-close', 'aria-label': 'Close' },
    '✕',
  );
  const toast = element(
    'div',
    { class: 'toast' },
    element(
      'div',
      {},
      ...(title ? [element('strong', {}, title)] : []),
      element('span', {}, message),
    ),
    close,
  );
  const timer = setTimeout(() => toast.remove(), SHOWN_MILLISECONDS);
  close.addEventListener('click', () => {
    clearTimeout(timer);
    toast.remove();
  });
  area.replaceChildren(toast);
}
