// A made-up plan as the server answers it, for the sidebar's tests.
import type { Certainty, Finding, Severity } from '../../src/rules/finding';
import type {
  AthleteForm,
  CheckAnswer,
  FindingCard,
  ReadCell,
  ReadWeek,
} from '../../src/sheets/answers';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

interface Times {
  readonly when: string;
  readonly week: number | null;
  readonly a1: string | null;
}

export function finding(
  rule: string,
  severity: Severity,
  message: string,
  advice: string,
  times: readonly [Times, ...Times[]],
  certainty: Certainty = 'coach opinion',
): FindingCard {
  const [first, ...others] = times.map(({ when, week }) => ({
    when,
    week,
    day: null,
    place: null,
    sessions: [],
    message: `${message} (${when})`,
  }));
  if (first === undefined) throw new Error('a finding happens at least once');
  const told: Finding = {
    key: `${rule} ${times[0].when}`,
    rule,
    title: 'Keep the day before a key run light',
    severity,
    message,
    advice,
    why: 'Hard strength work leaves the legs tired for a day or two. A key run on tired legs gives less and risks more.',
    source: 'Haas, Run with Aim; Doma 2013',
    certainty,
    occurrences: [first, ...others],
  };
  return { ...told, a1: times[0].a1, cells: times.map(({ a1 }) => a1) };
}

const SESSIONS: readonly (readonly string[])[] = [
  [],
  ['5 mi easy run', '40 min strength'],
  ['8 mi interval run'],
  ['45 min easy swim'],
  ['40 min strength'],
  ['18 mi long run'],
  ['rest'],
];

function week(number: number, from: string | null, until: string | null): ReadWeek {
  const cells = DAYS.map((day, index): ReadCell => {
    const sessions = SESSIONS[index] ?? [];
    const doubtful = number === 3 && day === 'Thu';
    const unread = number === 4 && day === 'Tue';
    return {
      a1: `${'CDEFGHI'.charAt(index)}${number + 2}`,
      day,
      date: from === null ? null : `${index + 1} Jun`,
      sessions: unread ? [] : doubtful ? ['6–8 mi easy run'] : sessions,
      doubt: doubtful ? 'I read this as 6 to 8 miles; Sheets had made it a date.' : null,
      unread: unread ? 'These words are new to me.' : null,
      text: unread ? 'Blorp with the gang' : doubtful ? '6-8' : sessions.join(' + '),
    };
  });
  return { number, from, until, cells };
}

export const FINDINGS: readonly FindingCard[] = [
  finding(
    'strength-before-key-run',
    'error',
    '40 min strength on Fri 12 Jun is the day before the 18 mi long run.',
    'Move the strength to Wed 10 Jun, after the intervals.',
    [{ when: 'Fri 12 Jun 2026', week: 3, a1: 'G5' }],
    'small study',
  ),
  finding(
    'two-hard-sessions',
    'error',
    'Intervals and hard spinning share Tue 16 Jun.',
    'Keep one of them and make the other easy, or move it two days on.',
    [{ when: 'Tue 16 Jun 2026', week: 4, a1: 'D6' }],
  ),
  finding(
    'cross-days-max',
    'warning',
    '3 weeks: cross-training on 4 days.',
    'Keep two or three of them and leave the others to rest.',
    [
      { when: 'Week 1', week: 1, a1: 'C3' },
      { when: 'Week 3', week: 3, a1: 'C5' },
      { when: 'Week 4', week: 4, a1: 'C6' },
    ],
  ),
  finding(
    'rest-day',
    'warning',
    'From Mon 1 Jun on there are seven days without a rest day.',
    'Give one of the easy days to rest.',
    [{ when: 'Mon 1 Jun 2026', week: 1, a1: 'C3' }],
  ),
  finding(
    'climb-match',
    'note',
    'Nothing in week 4 prepares for big climbs.',
    'Add stairs, step-ups or a hike on an easy day.',
    [{ when: 'Week 4', week: 4, a1: 'C6' }],
    'convention',
  ),
  finding(
    'weakness-served',
    'note',
    'Nothing for the core in two weeks, though it is named as a weakness.',
    'Add ten minutes of core work after two easy runs.',
    [{ when: '', week: null, a1: null }],
  ),
];

/** A four-week plan of June 2026; two weeks of it lie behind. */
export function plan(changes: Partial<CheckAnswer> = {}): CheckAnswer {
  const findings = changes.findings ?? FINDINGS;
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return {
    sheetId: 7,
    tab: 'Spring marathon, second block for Robin',
    range: 'A1:K14',
    summary: '4 weeks, Monday to Sunday, rows 3 to 6, miles',
    unit: 'mi',
    language: 'en',
    languages: [
      { code: 'en', name: 'English' },
      { code: 'de', name: 'Deutsch' },
    ],
    today: '2026-06-11',
    dated: true,
    findings,
    accepted: [
      {
        rule: 'rest-day',
        key: 'rest-day 2',
        when: 'Mon 15 Jun 2026',
        message: 'From Mon 15 Jun on there are seven days without a rest day.',
        reason: 'Training camp',
        a1: 'C6',
      },
    ],
    counts,
    weeks: [
      week(1, '25 May', '2026-05-31'),
      week(2, '1 Jun', '2026-06-07'),
      week(3, '8 Jun', '2026-06-14'),
      week(4, '15 Jun', '2026-06-21'),
    ],
    unread: [{ a1: 'D6', text: 'Blorp with the gang', reason: 'These words are new to me.' }],
    problems: [],
    medical: null,
    undoable: null,
    marked: false,
    formula: "=CROSSTRAIN_CHECK('Spring marathon'!A1:K14,Athletes!A1:U2)",
    ...changes,
  };
}

const field = (
  name: string,
  help: string,
  value = '',
  choices: readonly string[] | null = null,
) => ({
  name,
  label: name,
  help,
  value,
  choices,
});

export const ATHLETE: AthleteForm = {
  tab: 'Spring marathon, second block for Robin',
  sheetRow: 3,
  fields: [
    field('Athlete', 'The name you call the athlete by.', 'Robin'),
    field('Level', 'How much cross-training the athlete bears depends on it.', 'intermediate', [
      'beginner',
      'intermediate',
      'advanced',
    ]),
    field('Goal', 'What the training is for.', 'marathon'),
    field('Injuries', 'In plain words: "sore Achilles". Blank when there is none.', 'bad knee'),
    field('Cleared by', 'Who cleared the athlete to train with this injury. Blank: nobody yet.'),
    field('Units', 'Unit of bare numbers in the plan.', '', ['mi', 'km']),
  ],
  problems: ['"Days" was not understood: write "Mon, Wed" or a number.'],
};
