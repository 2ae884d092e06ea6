// A button that opens what lies below it.
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icon';

interface DisclosureProps {
  readonly label: ComponentChildren;
  readonly children: ComponentChildren;
  readonly class?: string;
}

export function Disclosure({ label, children, class: name }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class={name ? `disclosure ${name}` : 'disclosure'}>
      <button
        type="button"
        class="plain disclosure-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'down' : 'right'} />
        {label}
      </button>
      <div id={id} class="disclosure-body" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
