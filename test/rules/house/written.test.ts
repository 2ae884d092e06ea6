// House rules as sentences in an athlete's row.
import { inspect } from '../../../src/functions/inspect';
import { SHAPES } from '../../../src/rules/house/shapes';
import { withHouseRules } from '../../../src/rules/house/written';
import { NO_SETTINGS } from '../../../src/rules/settings';
import { NOBODY } from '../../../src/training/athlete';

const settingsOf = (...houseRules: string[]) =>
  withHouseRules(NO_SETTINGS, { ...NOBODY, houseRules });
const idsOf = (...houseRules: string[]) => settingsOf(...houseRules).house.map(({ id }) => id);

test('every sentence of the Rules tab is understood with its blanks filled', () => {
  const filled = SHAPES.map(({ sentence }) =>
    sentence
      .replace('[what]', 'strength')
      .replace('[number]', '2')
      .replace('[other]', 'long run')
      .replace('[weekday]', 'Friday'),
  );
  const { house, problems } = settingsOf(...filled);
  expect(problems).toEqual([]);
  expect(house).toHaveLength(SHAPES.length);
});

test('one day, another order of words for a weekday, and a full stop are understood', () => {
  expect(
    idsOf('No strength within 1 day before long run.', 'no swim on Mon', 'swim not on Monday'),
  ).toEqual(['house: no strength within 1 day before long', 'house: no swim on Mon']);
});

test('what is not understood is told, and the rest holds', () => {
  const { house, problems } = settingsOf('never run', 'no juggling on Mon', 'no swim on Mon: loud');
  expect(house).toEqual([]);
  expect(problems).toEqual([
    expect.stringMatching(/^House rules: "never run" is no sentence/),
    expect.stringMatching(/^House rules: "juggling" cannot be/),
    expect.stringMatching(/^House rules: "loud" is no severity/),
  ]);
});

test('an athlete’s row adds its rule to the check, with its severity', () => {
  const week = ['1', 'Easy 5 mi', 'Swim 30 min', '', '', '', 'Long run 12 mi', 'Rest'];
  const { findings, problems } = inspect(
    [['Week', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'], week],
    { locale: 'en_US', athlete: [['House rules', 'swim not on Tuesday: error']] },
  );
  expect(problems).toEqual([]);
  expect(findings.filter(({ rule }) => rule.startsWith('house'))).toMatchObject([
    { severity: 'error', occurrences: [{ when: 'Week 1 Tue' }] },
  ]);
});
