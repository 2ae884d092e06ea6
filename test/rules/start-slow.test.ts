// start-slow: first sessions of a new activity, and the ramp of cross-training minutes.
import { startSlow } from '../../src/rules/start-slow';
import { findings, told } from './checking';
import { repeat } from './weeks';

const RUNS = 'Tue easy 5 mi | Thu easy 5 mi | Sat easy 6 mi';
const weeks = (...later: string[]) => [
  ...repeat(RUNS, 2),
  ...later.map((text) => `${RUNS} | ${text}`),
];

describe('a new activity', () => {
  test('may not start longer than 30 min', () => {
    expect(told(startSlow, weeks("Wed swim 31'"))).toEqual(["warning Wed 17 Jun 2026: swim 31'"]);
    expect(told(startSlow, weeks("Wed swim 30'"))).toEqual([]);
  });

  test('is named with its day and length', () => {
    const [finding] = findings(startSlow, weeks("Wed swim 45'"));
    expect(finding?.message).toBe(
      'Swim is new in this plan, and the session on Wed 17 Jun is 45 min long.',
    );
  });

  test('may not start moderate or hard, however short', () => {
    expect(told(startSlow, weeks("Wed swim ~hard 20'"))).toHaveLength(1);
    expect(told(startSlow, weeks("Wed swim ~moderate 20'"))).toHaveLength(1);
    expect(told(startSlow, weeks("Wed swim ~easy 20'"))).toEqual([]);
    expect(told(startSlow, weeks("Wed swim ~easy 45'"))).toHaveLength(1);
  });

  test('is looked at for three sessions, not for a fourth', () => {
    const swims = (last: string) => weeks("Wed swim 30'", "Wed swim 30'", last);
    expect(told(startSlow, swims("Wed swim 45'"))).toEqual(["warning Wed 1 Jul 2026: swim 45'"]);
    expect(told(startSlow, swims("Mon swim 10' | Wed swim 45'"))).toEqual([]);
  });

  test('is none in the first two weeks, nor when it is gentle or has no time', () => {
    expect(told(startSlow, [`${RUNS} | Wed swim 60'`, RUNS, RUNS])).toEqual([]);
    expect(told(startSlow, weeks("Wed yoga 60' | Fri walk 90'"))).toEqual([]);
    expect(told(startSlow, weeks('Wed swim'))).toEqual([]);
  });

  test('that is not named is new only where no cross-training came before', () => {
    expect(told(startSlow, weeks("Wed cross 45'"))).toHaveLength(1);
    expect(told(startSlow, [`${RUNS} | Wed bike 30'`, RUNS, `${RUNS} | Wed cross 45'`])).toEqual(
      [],
    );
  });

  test('in a choice weighs one severity less and says so', () => {
    const [finding] = findings(startSlow, weeks("Wed rest or swim 45'"));
    expect(finding?.severity).toBe('note');
    expect(finding?.message).toContain('if swim is chosen');
  });

  test('is said by its week without dates, and obeys the coach’s number', () => {
    expect(told(startSlow, weeks("Wed swim 31'"), { from: null })).toEqual([
      "warning Week 3 Wed: swim 31'",
    ]);
    expect(told(startSlow, weeks("Wed swim 45'"), { numbers: { minutes: 45 } })).toEqual([]);
  });
});

describe('cross-training minutes', () => {
  const plan = (first: number, last: number) => [
    ...repeat(`${RUNS} | Wed bike ${first}'`, 4),
    `${RUNS} | Wed bike ${last}'`,
  ];

  test('may rise by 30 %, and by less than 30 min', () => {
    expect(told(startSlow, plan(100, 131))).toEqual(['warning Week 5']);
    expect(told(startSlow, plan(100, 130))).toEqual([]);
    expect(told(startSlow, plan(60, 89))).toEqual([]);
    expect(told(startSlow, plan(60, 90))).toEqual(['warning Week 5']);
  });

  test('are compared with four weeks, and a partial one is passed over', () => {
    expect(told(startSlow, plan(60, 120).slice(1))).toEqual([]);
    expect(told(startSlow, plan(60, 120), { partial: [4] })).toEqual([]);
  });

  test('may begin with a start dose', () => {
    const late = (minutes: number) => [...repeat(RUNS, 5), `${RUNS} | Wed yoga ${minutes}'`];
    expect(told(startSlow, late(30))).toEqual([]);
    expect(told(startSlow, late(31))).toEqual(['warning Week 6']);
  });

  test('after four weeks without any are compared with none', () => {
    const [finding] = findings(startSlow, [
      `${RUNS} | Wed bike 60'`,
      ...repeat(RUNS, 4),
      `${RUNS} | Wed bike 60'`,
    ]);
    expect(finding?.message).toBe(
      'Week 6 has 1 h of cross-training; the four weeks before it have none.',
    );
  });
});

test('what stands in for running while injured is no rise', () => {
  const plan = [
    ...repeat(`${RUNS} | Wed swim 30'`, 4),
    "Tue swim 60' | Wed swim 60' | Sat swim 60'",
  ];
  const injuries = [{ kind: 'knee', text: 'knee', until: null }] as const;
  expect(told(startSlow, plan)).toHaveLength(1);
  expect(told(startSlow, plan, { athlete: { injuries } })).toEqual([]);
  // A shoulder bears no swim, so a swim stands in for nothing there.
  const arm = [{ kind: 'upper-body', text: 'shoulder', until: null }] as const;
  expect(told(startSlow, plan, { athlete: { injuries: arm } })).toHaveLength(1);
});
