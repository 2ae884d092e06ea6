// Cells with several sessions, choices, times of day, or none at all.
import { readText } from '../../../src/reading/text/read-text';
import { languageOf } from '../../../src/reading/words/languages';
import { readAs } from './reading';

const CELLS: readonly (readonly [string, string])[] = [
  ['Rest', 'rest'],
  ['Off', 'rest'],
  ['XT', 'cross'],
  ['30 min run + strength', 'run easy easy 30 min + strength'],
  ['PT + 3 miles', 'mobility + run easy easy 4.8 km'],
  ['Swim 1500m, bike 20 mi', 'swim 1.5 km + bike 32.2 km'],
  ['45 min spin, 15 min core, 10 min stretch', 'bike 45 min + core 15 min + mobility 10 min'],
  ['Run 5 mi, core 10 min', 'run easy easy 8 km + core 10 min'],
  ['Rest or 3 mi run', 'rest choice 1 + run easy easy 4.8 km choice 2'],
  ['60 min bike or swim', 'bike 60 min choice 1 + swim 60 min choice 2'],
  ['Bike or swim 45 min', 'bike 45 min choice 1 + swim 45 min choice 2'],
  ['Rest, swim or bike', 'rest choice 1 + swim choice 2 + bike choice 3'],
  ['Off/XT', 'rest choice 1 + cross choice 2'],
  [
    '2 miles warm-up then 5 x 1K or 3 x 1 mile',
    'run intervals hard 8.2 km choice 1 + run intervals hard 8 km choice 2',
  ],
  ['Easy 3 or 4 miles', 'run easy easy 4.8-6.4 km'],
  ['AM: 4 mi easy\nPM: 45 min strength', 'run easy easy 6.4 km am + strength 45 min pm'],
  ['6 mi AM, 4 mi PM', 'run easy easy 9.7 km am + run easy easy 6.4 km pm'],
  ['am: 5, pm: 3', 'run easy easy 8 km am + run easy easy 4.8 km pm'],
  ['6am: 5 mi easy', 'run easy easy 8 km am'],
  ['6:30 Run 5 mi, 18:00 gym', 'run easy easy 8 km am + strength pm'],
  ['Yoga 45 min (optional)', 'yoga 45 min optional'],
  ['Optional: 3 mi recovery', 'run easy easy 4.8 km optional'],
  ['Rest day (optional yoga)', 'rest + yoga optional'],
  ['Planned 8 mi easy, did 6', 'run easy easy 12.9 km'],
  ['8 mi easy (did 5)', 'run easy easy 12.9 km'],
  ['Cross train (elliptical 40 min)', 'elliptical 40 min'],
  ['Test: 20 min FTP on trainer', 'bike hard 20 min'],
  ['3 hour ride w/ 3 x 20 min sweet spot', 'bike hard 180 min'],
  ['Pool run 40 min w/ 10 x 1 min hard', 'aqua-jog hard 40 min'],
  ['Elliptical 40 min Z2', 'elliptical easy 40 min'],
  ['Brisk walk 30 min', 'walk moderate 30 min'],
  ['Goblet squats 3x10, lunges 3x12', 'strength'],
  ['Light spin 30 min (no weights)', 'bike easy 30 min'],
  ['40 min elliptical/bike', 'elliptical 40 min choice 1 + bike 40 min choice 2'],
  [
    'Cross-train 60 min (bike, swim or row)',
    'bike 60 min choice 1 + swim 60 min choice 2 + row 60 min choice 3',
  ],
  ['Rest/easy 3', 'rest choice 1 + run easy easy 4.8 km choice 2'],
  ['Strength: 6 x 1 mile, 400m recovery', 'run intervals hard 12.1 km'],
  ['Swim 30 min + 15 min sauna', 'swim 30 min'],
  ['8 miles easy, 17+ mins core', 'run easy easy 12.9 km + core 17 min'],
  ['Skipped', ''],
  ['Missed - 5 mi easy', ''],
  ['Travel day', ''],
  ['Pick up race packet', ''],
  ['Week 3', ''],
  ['12/6', ''],
  ['', ''],
];

test.each(CELLS)('%s', (text, expected) => {
  expect(readAs(text)).toBe(expected);
});

const english = { unit: 'mi', words: languageOf('en') } as const;

test('clock times, ratings, exercises and traits come with the session', () => {
  const [run, squat] = readText(
    '6:15am easy run 4 mi, legs tired, RPE 4\nOverhead squats with a trainer',
    english,
  ).bouts;
  expect(run).toMatchObject({ clock: 375, slot: 'am', rpe: 4, traits: ['fatigue'] });
  expect(squat).toMatchObject({ exercise: 'squat', traits: ['form', 'overhead-squat'] });
});

test('a figure that could not be meant in miles is read as minutes and doubted', () => {
  expect(readText('50 tempo', english).doubt).toBe('I read this as tempo run, 50 min, hard.');
  expect(readText('5 tempo', english).doubt).toBeNull();
});

test('talk around a distance is listed as unread', () => {
  const reading = readText('blah whatever somewhere 12 miles to nowhere with some blokes', english);
  expect(reading.bouts).toEqual([]);
  expect(reading.unread).toContain('no session');
  expect(readText('Happy birthday', english).unread).toBeNull();
});
