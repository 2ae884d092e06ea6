// The menu button at the top that changes the view.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MENU, parentOf, titleOf, type View } from '../views';
import { Icon } from './icon';

interface ViewMenuProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

const ARROWS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function ViewMenu({ view, onView }: ViewMenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const close = (toButton: boolean) => {
    setOpen(false);
    if (toButton) button.current?.focus();
  };

  // Before the next key can come, so that fast fingers do not miss the menu.
  useLayoutEffect(() => {
    if (!open) return;
    const shown = MENU.findIndex(({ id: each }) => each === (parentOf(view) ?? view));
    itemsOf(menu.current)[shown]?.focus();
    const away = (event: PointerEvent) => {
      const place = event.target;
      if (!(place instanceof Node)) return;
      if (!menu.current?.contains(place) && !button.current?.contains(place)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open, view]);

  const onMenuKey = (event: KeyboardEvent) => {
    const all = itemsOf(menu.current);
    const at = all.findIndex((item) => item.contains(document.activeElement));
    const step = ARROWS[event.key];
    if (step !== undefined) all[(at + step + all.length) % all.length]?.focus();
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all[all.length - 1]?.focus();
    else if (event.key === 'Escape') close(true);
    else {
      if (event.key === 'Tab') close(false);
      return;
    }
    event.preventDefault();
  };

  return (
    <div class="view-menu">
      <button
        ref={button}
        type="button"
        class="view-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`View: ${titleOf(view)}`}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (ARROWS[event.key] === undefined || open) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {titleOf(view)}
        <Icon name="down" />
      </button>
      <div
        ref={menu}
        id={id}
        class="menu"
        role="menu"
        aria-label="Views"
        hidden={!open}
        onKeyDown={onMenuKey}
      >
        {MENU.map((each) => (
          <button
            key={each.id}
            type="button"
            role="menuitemradio"
            aria-checked={each.id === (parentOf(view) ?? view)}
            tabIndex={-1}
            class="menu-item"
            onClick={() => {
              close(true);
              onView(each.id);
            }}
          >
            {each.title}
          </button>
        ))}
      </div>
    </div>
  );
}

const itemsOf = (menu: HTMLElement | null): readonly HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('[role=menuitemradio]') ?? []),
];
