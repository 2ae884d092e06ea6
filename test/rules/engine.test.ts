import { check } from '../../src/rules/engine';
import { NO_SETTINGS } from '../../src/rules/settings';
import { NOBODY } from '../../src/training/athlete';
import { plan } from './weeks';

const COACH_WEEK =
  'Mon easy 5 mi + strength | Tue easy 5 mi | Wed intervals 6 mi | Thu easy 4 mi | Fri easy 4 mi + strength | Sat long 18 mi | Sun rest';

test('one clash in a sound week gives exactly one finding above a note, at the strength', () => {
  const { findings } = check(plan([COACH_WEEK]), NOBODY, NO_SETTINGS);
  const grave = findings.filter((finding) => finding.severity !== 'note');
  expect(grave.map(({ rule, severity, message }) => ({ rule, severity, message }))).toEqual([
    {
      rule: 'strength-before-key-run',
      severity: 'error',
      message: 'Strength on Fri 5 Jun is the day before the 18 mi long run.',
    },
  ]);
  expect(grave[0]?.occurrences[0].sessions[0]).toMatchObject({ text: 'strength', column: 6 });
});
