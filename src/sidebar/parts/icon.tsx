// Icons, drawn here so that the page asks for nothing. All are decoration: the word stands beside them.
import type { Severity } from '../../rules/finding';

const SHAPES = {
  error:
    'M5.3 1h5.4L15 5.3v5.4L10.7 15H5.3L1 10.7V5.3L5.3 1zM7.2 4v5h1.6V4H7.2zm0 6.4V12h1.6v-1.6H7.2z',
  warning: 'M8 1.2 15.6 14.5H.4L8 1.2zM7.2 6v4h1.6V6H7.2zm0 5.2v1.6h1.6v-1.6H7.2z',
  note: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm-.8 6v5h1.6V7H7.2zm0-3v1.7h1.6V4H7.2z',
  check: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm3.6 4L7 9.6 4.4 7 3.3 8.1 7 11.8l5.7-5.7L11.6 5z',
  question:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm-.8 9.9v1.6h1.6v-1.6H7.2zM8 3.5c-1.5 0-2.6 1-2.6 2.5H7c0-.6.4-1.1 1-1.1s1 .4 1 1c0 1-1.8 1.2-1.8 3.3h1.6c0-1.2 1.8-1.5 1.8-3.3C10.6 4.5 9.5 3.5 8 3.5z',
  down: 'M3.5 5.5 8 10l4.5-4.5 1 1L8 12 2.5 6.5z',
  right: 'M5.5 3.5 10 8l-4.5 4.5 1 1L12 8 6.5 2.5z',
  close:
    'M3.8 2.7 8 6.9l4.2-4.2 1.1 1.1L9.1 8l4.2 4.2-1.1 1.1L8 9.1l-4.2 4.2-1.1-1.1L6.9 8 2.7 3.8z',
  undo: 'M6 2.5 2 6l4 3.5V7.2h4.2a2.4 2.4 0 0 1 0 4.8H5v1.6h5.2a4 4 0 0 0 0-8H6z',
  medical: 'M6.2 1.5h3.6v4.7h4.7v3.6H9.8v4.7H6.2V9.8H1.5V6.2h4.7z',
} as const;

export type IconName = keyof typeof SHAPES;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path fill-rule="evenodd" d={SHAPES[name]} />
    </svg>
  );
}

export const SeverityIcon = ({ severity }: { readonly severity: Severity }) => (
  <Icon name={severity} />
);
