// What stands beside a log's sessions: remarks on how they felt, and when they began.
import { read } from '../sheet-text';

const sessionsOf = (text: string) => read(text).days.flatMap(({ sessions }) => sessions);
const tiredOn = (notes: readonly string[], header = 'Notes') =>
  sessionsOf(
    `Date|Session|Distance (km)|${header}\n${notes
      .map((note, day) => `@2026-01-0${day + 1}|Easy run|8|${note}`)
      .join('\n')}`,
  ).map(({ traits }) => traits.includes('fatigue'));

test('a remark that speaks of fatigue is a sign of its session', () => {
  expect(tiredOn(['felt tired', 'legs sore and heavy', 'slept badly', 'good, sunny'])).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(tiredOn(['had a cold', 'no energy at all'], 'How it felt')).toEqual([true, true]);
});

test('what is denied, or only a condition, is no sign, nor is the weather', () => {
  const notes = [
    'not tired at all',
    'no soreness',
    'if sore, skip',
    'cold and windy',
    'not bad. Tired',
  ];
  expect(tiredOn(notes)).toEqual([false, false, false, false, true]);
});

test('the same holds inside the words of a session', () => {
  const traits = sessionsOf(`
Date|Session|Distance (km)
@2026-01-01|Easy run, tired|8
@2026-01-02|Easy run, not sore|8
@2026-01-03|Easy run if not too tired|8
@2026-01-04|Easy run (cold)|8
`).map((session) => session.traits);
  expect(traits).toEqual([['fatigue'], [], [], []]);
});

test('a remark belongs to the row it stands in, rest days too', () => {
  const [rest, run, strength] = sessionsOf(`
Date|Session|Notes
@2026-01-01|Rest|sick
@2026-01-02|8 km easy + strength 30 min|exhausted
`);
  expect(rest?.traits).toEqual(['fatigue']);
  expect(run?.traits).toEqual(['fatigue']);
  expect(strength?.traits).toEqual([]);
});

test('a column of start times gives the session its clock', () => {
  const clocks = sessionsOf(`
Date|Start|Session|Time (min)
@2026-01-01|07:00|Easy run|60
@2026-01-01|6:15 pm|Strength|40
@2026-01-02|18.30 Uhr|Bike or swim|40
@2026-01-03|morning|Easy run|40
@2026-01-04|25:10|Easy run|40
`).map(({ clock, slot }) => [clock, slot]);
  expect(clocks).toEqual([
    [420, 'am'],
    [1095, 'pm'],
    [1110, 'pm'],
    [1110, 'pm'],
    [null, 'am'],
    [null, null],
  ]);
});
