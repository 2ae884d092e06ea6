// The views of the sidebar and what they are called.

/** `under`: a step of that view, reached from it and not through the menu. */
export const VIEWS = [
  { id: 'check', title: 'Check' },
  { id: 'fixes', title: 'Fix all', under: 'check' },
  { id: 'fill', title: 'Fill in' },
  { id: 'convert', title: 'Convert a run', under: 'fill' },
  { id: 'build', title: 'Build a plan' },
  { id: 'reading', title: 'How I read it' },
  { id: 'athlete', title: 'Athlete' },
  { id: 'load', title: 'Load' },
  { id: 'share', title: 'For the athlete' },
  { id: 'squad', title: 'Squad board' },
  { id: 'help', title: 'Help' },
] as const;

export type View = (typeof VIEWS)[number]['id'];

/** The view of that name; the check where there is none. */
export const viewNamed = (name: string | undefined): View =>
  VIEWS.find(({ id }) => id === name)?.id ?? 'check';

/** Those of the menu. */
export const MENU = VIEWS.filter((each) => !('under' in each));

/** The view that a step belongs to; null for a view of the menu. */
export function parentOf(view: View): View | null {
  const found = VIEWS.find(({ id }) => id === view);
  return found !== undefined && 'under' in found ? found.under : null;
}

export const titleOf = (view: View): string => VIEWS.find(({ id }) => id === view)?.title ?? '';
