import { strengthBeforeKeyRun as rule } from '../../src/rules/strength-before-key-run';
import { findings, told } from './checking';
import { plan } from './weeks';

const BREAKS = 'Fri easy 4 mi + strength | Sat long 18 mi';

test('a session that was missed breaks nothing', () => {
  expect(told(rule, ['Fri strength missed | Sat long 18 mi'])).toEqual([]);
  expect(told(rule, ['Fri strength | Sat long 18 mi missed'])).toEqual([]);
});

test('strength the day before a long run, a hard run or a race is an error at the strength', () => {
  expect(told(rule, [BREAKS])).toEqual(['error Fri 5 Jun 2026: strength']);
  expect(told(rule, ['Tue strength | Wed intervals'])).toEqual(['error Tue 2 Jun 2026: strength']);
  expect(told(rule, ["Tue rope 10' | Wed race 10 km"])).toEqual(["error Tue 2 Jun 2026: rope 10'"]);
  expect(told(rule, ['Tue plyo | Wed tempo'])).toEqual(['error Tue 2 Jun 2026: plyo']);
});

test('it says what stands before what, in the plan’s own units', () => {
  expect(findings(rule, [BREAKS])[0]).toMatchObject({
    message: 'Strength on Fri 5 Jun is the day before the 18 mi long run.',
    advice: 'Move the strength to a day that is followed by an easy run or rest.',
  });
  expect(findings(rule, ['Fri strength | Sat long 20 km'], { unit: 'km' })[0]?.message).toBe(
    'Strength on Fri 5 Jun is the day before the 20 km long run.',
  );
});

test('strength before an easy run, a rest day, or on the day itself is no matter of this rule', () => {
  expect(told(rule, ['Thu strength | Fri easy 4 mi | Sat long 18 mi'])).toEqual([]);
  expect(told(rule, ["Fri yoga + swim 30' | Sat long 18 mi"])).toEqual([]);
  expect(told(rule, ['Sat long 18 mi + strength | Sun rest'])).toEqual([]);
  expect(told(rule, ['Fri stairs | Sat long 18 mi'])).toEqual([]);
});

test('the calendar decides, not the week', () => {
  expect(told(rule, ['Sun strength', 'Mon intervals'])).toEqual(['error Sun 7 Jun 2026: strength']);
});

test('a run that nobody called long counts when it stands out in its week', () => {
  const week = (longest: string) =>
    `Mon easy 8 km | Wed easy 8 km | Fri strength | Sat easy ${longest}`;
  expect(told(rule, [week('11 km')])).toEqual(['error Fri 5 Jun 2026: strength']);
  expect(told(rule, [week('10.9 km')])).toEqual([]);
  expect(told(rule, ['Fri strength | Sat easy 20 km'])).toEqual([]);
  expect(told(rule, ["Mon easy 60' | Fri strength | Sat easy 75'"])).toEqual([
    'error Fri 5 Jun 2026: strength',
  ]);
  expect(told(rule, ["Mon easy 60' | Fri strength | Sat easy 74'"])).toEqual([]);
});

test('a medium-long run counts only as the longest, and hides no longer one', () => {
  const medium = 'Tue strength | Wed long 10 mi #medium-long | Fri strength';
  expect(told(rule, [`${medium} | Sat long 18 mi`])).toEqual(['error Fri 5 Jun 2026: strength']);
  expect(told(rule, [`${medium} | Sat easy 15 mi`])).toEqual(['error Fri 5 Jun 2026: strength']);
  expect(told(rule, [`${medium} | Sat easy 5 mi`])).toEqual(['error Tue 2 Jun 2026: strength']);
});

test('two days before is a note for who is new to strength', () => {
  const week = 'Thu strength | Fri rest | Sat long 18 mi';
  expect(told(rule, [week])).toEqual([]);
  expect(told(rule, [week], { athlete: { newToStrength: true } })).toEqual([
    'note Thu 4 Jun 2026: strength',
  ]);
  expect(
    told(rule, ['Wed strength | Sat long 18 mi'], { athlete: { newToStrength: true } }),
  ).toEqual([]);
  const weeks = ['Mon easy', 'Mon easy', week, week, week, week];
  expect(told(rule, weeks)).toHaveLength(3);
  expect(told(rule, ['Mon easy', week, week])).toEqual([]);
});

test('the number of days can be set', () => {
  const two = 'Thu strength | Sat long 18 mi';
  expect(told(rule, [two], { numbers: { days: 2 } })).toEqual(['error Thu 4 Jun 2026: strength']);
  expect(told(rule, ['Wed strength | Sat long 18 mi'], { numbers: { days: 2 } })).toEqual([]);
  expect(told(rule, ['Wed strength | Sat long 18 mi'], { numbers: { days: 3 } })).toHaveLength(1);
});

test('a choice that causes it drops one severity and says so', () => {
  const [finding] = findings(rule, ['Fri rest or strength | Sat long 18 mi']);
  expect(finding).toMatchObject({
    severity: 'warning',
    message: 'Strength on Fri 5 Jun is the day before the 18 mi long run, if strength is chosen.',
  });
  expect(told(rule, ['Fri strength or plyo | Sat long 18 mi'])).toEqual([
    'error Fri 5 Jun 2026: strength',
  ]);
  expect(findings(rule, ['Fri strength optional | Sat long 18 mi'])[0]).toMatchObject({
    severity: 'warning',
    message:
      'Strength on Fri 5 Jun is the day before the 18 mi long run, if the optional strength is done.',
  });
  expect(told(rule, ['Fri strength | Sat long 18 mi or bike'])).toEqual([
    'warning Fri 5 Jun 2026: strength',
  ]);
});

test('without dates it names week and weekday', () => {
  expect(told(rule, plan(['Mon easy', BREAKS], { from: null }))).toEqual([
    'error Week 2 Fri: strength',
  ]);
});

test('repeats are one finding with its weeks', () => {
  const all = findings(
    rule,
    Array.from({ length: 11 }, () => BREAKS),
  );
  expect(all).toHaveLength(1);
  expect(all[0]?.message).toBe('11 weeks: strength on Friday, long run on Saturday.');
  expect(all[0]?.occurrences).toHaveLength(11);
});

test('hard runs of any kind are one pattern', () => {
  const weeks = [
    'Tue strength | Wed intervals',
    'Tue strength | Wed tempo',
    'Tue strength | Wed hills',
  ];
  expect(findings(rule, weeks).map(({ message }) => message)).toEqual([
    '3 weeks: strength on Tuesday, hard run on Wednesday.',
  ]);
});

test('strength that is called easy is the same pattern', () => {
  const week = (strength: string) => `Fri ${strength} | Sat long 18 mi`;
  const [finding, ...others] = findings(rule, [week('strength'), week('strength ~easy')]);
  expect(others).toEqual([]);
  expect(finding?.message).toBe('2 weeks: strength on Friday, long run on Saturday.');
});
