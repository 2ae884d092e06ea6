// What happened to the athlete, as the boxes on top of Fill in have it.
import type { Changes } from '../../planning/life/changes';
import type { Equipment, InjuryKind } from '../../training/athlete';

export const HAPPENINGS = [
  { id: 'injured', label: 'Injured' },
  { id: 'ill', label: 'Ill' },
  { id: 'pool', label: 'No pool' },
  { id: 'gym', label: 'No gym' },
  { id: 'trails', label: 'No trails' },
  { id: 'time', label: 'Little time' },
] as const;

export type Happening = (typeof HAPPENINGS)[number]['id'];

export const INJURY_CHOICES: readonly {
  readonly kind: Exclude<InjuryKind, 'ill'>;
  readonly label: string;
}[] = [
  { kind: 'lower-limb', label: 'Leg or foot, not sure where' },
  { kind: 'knee', label: 'Knee' },
  { kind: 'achilles-calf', label: 'Achilles or calf' },
  { kind: 'hamstring', label: 'Hamstring' },
  { kind: 'tailbone', label: 'Tailbone' },
  { kind: 'bone-stress', label: 'Stress fracture, or one is feared' },
  { kind: 'upper-body', label: 'Shoulder, arm or hand' },
];

export interface Life {
  readonly ticked: readonly Happening[];
  readonly injury: Exclude<InjuryKind, 'ill'>;
  readonly cleared: boolean;
  /** Last day of the illness, `YYYY-MM-DD`; blank: not known yet. */
  readonly illUntil: string;
  /** Days of training a week that are left. */
  readonly days: number;
  /** Minutes a day that are left; null: as many as before. */
  readonly minutes: number | null;
}

export const NOTHING_HAPPENED: Life = {
  ticked: [],
  injury: 'lower-limb',
  cleared: false,
  illUntil: '',
  days: 2,
  minutes: null,
};

/** Whether there is anything to plan anew for; an illness wants its date first. */
export const happened = ({ ticked, illUntil }: Life): boolean =>
  ticked.some((each) => each !== 'ill' || illUntil !== '');

const CLOSING: readonly Equipment[] = ['pool', 'gym', 'trails'];

/** As the server takes it: nothing in it that was not ticked. */
export function changesOf({ ticked, injury, cleared, illUntil, days, minutes }: Life): Changes {
  const is = (each: Happening) => ticked.includes(each);
  const closed = CLOSING.filter((each) => ticked.some((one) => one === each));
  return {
    ...(is('injured') ? { injured: { kind: injury, cleared } } : {}),
    ...(closed.length > 0 ? { closed } : {}),
    ...(is('time') ? { days } : {}),
    ...(is('time') && minutes !== null ? { minutes } : {}),
    ...(is('ill') && illUntil !== '' ? { illUntil } : {}),
  };
}

/** `Injured, no pool`. */
export function reasonsOf({ ticked }: Life): string {
  const words = HAPPENINGS.filter(({ id }) => ticked.includes(id)).map(({ label }) => label);
  return words.map((word, at) => (at === 0 ? word : word.toLowerCase())).join(', ');
}
