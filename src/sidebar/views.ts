// The views of the sidebar and what they are called.

export const VIEWS = [
  { id: 'check', title: 'Check' },
  { id: 'fixes', title: 'Fix all' },
  { id: 'fill', title: 'Fill in' },
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

export const titleOf = (view: View): string => VIEWS.find(({ id }) => id === view)?.title ?? '';
