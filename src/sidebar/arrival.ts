// Where the page begins: the first action, the view that was changed to, and the focus that an action took away.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { View } from './views';

type Heading = RefObject<HTMLHeadingElement | null>;

/** Runs an action once, after the first paint. */
export function useStart(action: () => void): void {
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    action();
  });
}

/** Takes those who changed the view to its beginning. */
export function useArrival(
  view: View,
  heading: Heading,
  main: RefObject<HTMLElement | null>,
): void {
  const last = useRef(view);
  useEffect(() => {
    if (last.current === view) return;
    last.current = view;
    main.current?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  });
}

/** Where an action took away what had the focus, the view's heading has it, and not the page's start. */
export function useKeptFocus(idle: boolean, heading: Heading): void {
  const inUse = useRef(false);
  useEffect(() => {
    const use = () => {
      inUse.current = true;
    };
    document.addEventListener('focusin', use, { once: true });
    return () => document.removeEventListener('focusin', use);
  }, []);
  useEffect(() => {
    const lost = document.hasFocus() && document.activeElement === document.body;
    if (idle && inUse.current && lost) heading.current?.focus({ preventScroll: true });
  }, [idle, heading]);
}
