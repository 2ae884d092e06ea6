// Dialogs over the page: an alert with its text, or a page of the add-on in a frame.
import { element } from './element';

/** Shows a message until it is answered. */
export function showAlert(title: string, message: string): void {
  const button = element('button', { type: 'button', class: 'primary' }, 'OK');
  const dialog = element(
    'dialog',
    { class: 'dialog alert', 'aria-label': title || 'Message' },
    ...(title ? [element('h2', {}, title)] : []),
    element('p', {}, message),
    element('div', { class: 'buttons' }, button),
  );
  button.addEventListener('click', () => dialog.close());
  open(dialog);
}

/** Shows `content` under a title bar; returns how to close it. */
export function showDialog(title: string, content: HTMLElement): () => void {
  const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '✕');
  const dialog = element(
    'dialog',
    { class: 'dialog', 'aria-label': title },
    element('header', {}, element('h2', {}, title), close),
    content,
  );
  close.addEventListener('click', () => dialog.close());
  open(dialog);
  return () => dialog.close();
}

function open(dialog: HTMLDialogElement): void {
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
