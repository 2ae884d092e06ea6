// Cross-training that is named right behind its word, and hours and minutes that have no hour.
import { readText } from '../../../src/reading/text/read-text';
import { english } from '../../../src/reading/words/en';

const read = (text: string) => readText(text, { unit: 'km', words: english }).bouts;

test.each([
  ['XT bike 45 min', 'bike', 45],
  ['Cross-train swim 30 min', 'swim', 30],
  ['XT 45 min', 'cross', 45],
  ['Swim 0:40', 'swim', 40],
  ['Run 0:45 easy', 'run', 45],
])('%s', (text, activity, minutes) => {
  expect(read(text)).toMatchObject([{ activity, minutes: [minutes, minutes] }]);
});

test('what is held or repeated for seconds stays seconds', () => {
  expect(read('8 x 0:30 uphill')).toMatchObject([{ minutes: [4, 4] }]);
  expect(read('Plank 0:45')[0]?.minutes ?? null).toBeNull();
});
