import { variantsOf } from '../../src/rules/choices';
import { crossDaysMax } from '../../src/rules/cross-days-max';
import { check } from '../../src/rules/engine';
import { NO_SETTINGS } from '../../src/rules/settings';
import { strengthBeforeKeyRun } from '../../src/rules/strength-before-key-run';
import { strengthDose } from '../../src/rules/strength-dose';
import { typeBalance } from '../../src/rules/type-balance';
import { NOBODY } from '../../src/training/athlete';
import type { Day } from '../../src/training/plan';
import { findings } from './checking';
import { plan, repeat } from './weeks';

const monday = (text: string): Day => {
  const [day] = plan([`Mon ${text}`]).days;
  if (day === undefined) throw new Error('a week has a Monday');
  return day;
};

const ways = (text: string) =>
  variantsOf(monday(text)).map(({ sessions, condition }) => [
    sessions.map(({ activity }) => activity).join('+'),
    condition,
  ]);

test('a day without a choice has one way, and no condition', () => {
  expect(ways('easy 5 mi + strength')).toEqual([['run+strength', '']]);
  expect(ways('')).toEqual([['', '']]);
});

test('alternatives, each with all its sessions', () => {
  expect(ways('rest or bike + strength or swim ~easy')).toEqual([
    ['rest', 'rest is chosen'],
    ['bike+strength', 'bike and strength are chosen'],
    ['swim', 'easy swim is chosen'],
  ]);
});

test('an optional session is a choice between it and rest', () => {
  expect(ways('easy 5 mi + strength optional')).toEqual([
    ['run+strength', 'the optional strength is done'],
    ['run', 'the optional strength is left out'],
  ]);
});

test('an optional session beside a choice multiplies', () => {
  const day = monday('yoga optional');
  const both = { ...day, sessions: [...monday('rest or bike').sessions, ...day.sessions] };
  expect(variantsOf(both).map(({ condition }) => condition)).toEqual([
    'rest is chosen and the optional yoga is done',
    'rest is chosen and the optional yoga is left out',
    'bike is chosen and the optional yoga is done',
    'bike is chosen and the optional yoga is left out',
  ]);
});

test('two choices that decide together are both named, with their days', () => {
  const week = 'Mon bike | Tue swim | Wed rest or row | Thu rest or strength';
  expect(findings(crossDaysMax, [week], { athlete: { level: 'intermediate' } })[0]).toMatchObject({
    severity: 'note',
    message:
      'Week 1 has 4 days of cross-training; 3 is the most for an intermediate runner, if row is chosen on Wednesday and strength is chosen on Thursday.',
  });
});

test('the same choice on several days is named once', () => {
  const week = 'Mon rest or bike | Tue rest or bike | Wed rest or bike';
  expect(findings(crossDaysMax, [week], { athlete: { level: 'beginner' } })[0]?.message).toMatch(
    /, if bike is chosen\.$/,
  );
});

test('beyond sixteen combinations: all first, all second, and the lightest', () => {
  const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
    .map((day) => `${day} rest or bike`)
    .join(' | ');
  expect(findings(crossDaysMax, [week], { athlete: { level: 'advanced' } })[0]).toMatchObject({
    severity: 'note',
    message:
      'Week 1 has 6 days of cross-training; 3 is the most for an advanced runner, if bike is chosen.',
  });
  const firm = week.split('rest or bike').join('bike or row');
  expect(findings(crossDaysMax, [firm], { athlete: { level: 'advanced' } })[0]).toMatchObject({
    severity: 'warning',
    message: 'Week 1 has 6 days of cross-training; 3 is the most for an advanced runner.',
  });
});

test('a long run that only one choice makes the longest', () => {
  const { findings: found } = check(
    plan(['Mon easy 8 km | Wed easy 8 km or long 20 km | Fri strength | Sat easy 14 km']),
    { ...NOBODY },
    NO_SETTINGS,
    { rules: [strengthBeforeKeyRun] },
  );
  expect(found.map(({ severity, message }) => [severity, message])).toEqual([
    [
      'warning',
      'Strength on Fri 5 Jun is the day before the 8.7 mi easy run (the longest of the week), if easy run is chosen.',
    ],
  ]);
});

test('a note that hangs on a choice stays a note', () => {
  expect(findings(strengthDose, ['Wed strength or bike'])[0]?.severity).toBe('note');
});

test('a week that lacks one thing or another, as it is chosen, says which', () => {
  const found = findings(typeBalance, repeat('Mon bike or strength | Tue yoga', 4));
  expect(found.map(({ message }) => message)).toEqual([
    'The 4 weeks to Week 4 have no strength, if bike is chosen.',
    'The 4 weeks to Week 4 have no endurance cross-training, if strength is chosen.',
  ]);
});
