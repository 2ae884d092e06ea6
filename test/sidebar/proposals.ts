// What the server proposes, as the sidebar's tests meet it.
import type {
  ConvertAnswer,
  FillAnswer,
  FixAllAnswer,
  FixCard,
  FoundFixes,
  LifeAnswer,
  Proposal,
  WeekCounts,
} from '../../src/sheets/proposals/answers';
import type { Undoable } from '../../src/sheets/writing/answers';
import { FINDINGS } from './sheet';

const SECOND: WeekCounts = { runs: 0, cross: 1, rest: 0 };

export function proposal(
  id: string,
  title: string,
  a1: string | null,
  more: Partial<Proposal> = {},
): Proposal {
  return {
    id,
    when: 'Fri 12 Jun 2026',
    date: '2026-06-12',
    a1,
    title,
    why: 'Easy swim: low impact on the day after a hard run (Haas, Run with Aim).',
    warning: null,
    edits:
      a1 === null
        ? [{ kind: 'row', after: 4, cells: [{ column: 2, value: title }] }]
        : [{ kind: 'cell', a1, before: '', after: title }],
    week: 2,
    change: { runs: 0, cross: 1, rest: -1 },
    ...more,
  };
}

const week = (number: number, from: string) => ({
  number,
  from,
  before: { runs: 4, cross: 1, rest: 2 },
});

export function fill(changes: Partial<FillAnswer> = {}): FillAnswer {
  return {
    sheetId: 7,
    tab: 'Spring marathon, second block for Robin',
    today: '2026-06-11',
    proposals: [
      proposal('a', 'Easy swim 30 min', 'G5'),
      proposal('b', 'Yoga 25 min', 'I5', { when: 'Sun 14 Jun 2026', date: '2026-06-14' }),
      proposal('c', 'Easy bike 40 min', null, {
        when: 'Tue 16 Jun 2026',
        date: '2026-06-16',
        week: 3,
        change: SECOND,
        warning: 'A smart chip in this cell would be lost.',
      }),
    ],
    left: [
      { when: 'Mon 15 Jun 2026', a1: 'C6', reason: 'Mon is not among the athlete’s days.' },
      { when: 'Wed 17 Jun 2026', a1: null, reason: 'The sheet has no cell for this day.' },
    ],
    weeks: [week(1, '25 May'), week(2, '1 Jun'), week(3, '8 Jun'), week(4, '15 Jun')],
    findings: { before: 5, after: 4 },
    medical: null,
    undoable: null,
    ...changes,
  };
}

export const UNDOABLE: Undoable = {
  id: '12',
  title: 'Fill in 3 sessions',
  tab: 'Spring marathon, second block for Robin',
  at: '2026-06-11T10:00:00',
};

export function fixCard(id: string, title: string, more: Partial<FixCard> = {}): FixCard {
  return {
    id,
    when: 'Fri 12 Jun 2026',
    date: '2026-06-12',
    a1: 'G5',
    title,
    why: '1 finding to 0.',
    warning: null,
    edits: [
      { kind: 'cell', a1: 'G5', before: '40 min strength', after: 'Rest' },
      { kind: 'cell', a1: 'E5', before: '', after: '40 min strength' },
    ],
    kind: 'move',
    before: 1,
    after: 0,
    cells: [
      { a1: 'G5', before: '40 min strength', after: 'Rest' },
      { a1: 'E5', before: '', after: '40 min strength' },
    ],
    ...more,
  };
}

/** Repairs for every finding of the made-up plan: two for the first, none for the last, one for the others. */
export const FOUND: readonly FoundFixes[] = FINDINGS.map(({ key, occurrences }, index) => {
  const times = occurrences.length;
  const first = fixCard(`${key} 0`, "Move Friday's strength to Wednesday, after the intervals", {
    before: times,
  });
  const second = fixCard(`${key} 1`, "Make Friday's strength easy", { kind: 'soften' });
  const fixes = index === 0 ? [first, second] : index === FINDINGS.length - 1 ? [] : [first];
  const reason = fixes.length > 0 ? null : 'It is about the athlete.';
  return { key, occurrence: null, fixes, reason };
});

export const LIFE: LifeAnswer = {
  ...fill({
    proposals: [
      proposal('l', 'Easy bike 60 min instead of the 8 mi easy run', 'D5', {
        change: { runs: -1, cross: 1, rest: 0 },
      }),
    ],
    left: [],
    medical: 'See a physiotherapist or doctor first.',
  }),
  load: 97,
  impact: 31,
};

export function fixAll(changes: Partial<FixAllAnswer> = {}): FixAllAnswer {
  const { cells, ...first } = fixCard('s', "Move Friday's strength to Wednesday");
  const second = fixCard('t', 'Make the hard spinning of Tuesday easy', {
    edits: [{ kind: 'cell', a1: 'D6', before: 'hard spin', after: 'easy spin' }],
    cells: [{ a1: 'D6', before: 'hard spin', after: 'easy spin' }],
  });
  return {
    sheetId: 7,
    tab: 'Spring marathon, second block for Robin',
    today: '2026-06-11',
    proposals: [{ ...first, cells }, second],
    left: [
      {
        severity: 'warning',
        message: 'Two hard runs in a row.',
        a1: 'E6',
        reason: 'It is about key runs, which stay where and what they are.',
      },
    ],
    findings: { before: 7, after: 1 },
    undoable: null,
    ...changes,
  };
}

export function conversion(changes: Partial<ConvertAnswer> = {}): ConvertAnswer {
  return {
    sheetId: 7,
    tab: 'Spring marathon, second block for Robin',
    today: '2026-06-11',
    choices: [
      { activity: 'bike', name: 'Bike' },
      { activity: 'swim', name: 'Swim' },
    ],
    activity: 'bike',
    factor: 1.5,
    usual: 1.5,
    cells: [{ a1: 'D5', before: '8 mi easy', after: 'Bike 110 min easy' }],
    proposals: [
      proposal('D5', 'Bike 110 min easy', 'D5', { why: 'In place of the 8 mi easy run.' }),
    ],
    undoable: null,
    ...changes,
  };
}
