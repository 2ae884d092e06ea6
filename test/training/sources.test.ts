// Citing: articles once each, studies by name, plain words as they stand.
import { INJURIES } from '../../src/training/athlete';
import { FACTS } from '../../src/training/facts';
import { INJURY_TABLE } from '../../src/training/injuries';
import { articleOf, cite, factOf, studyOf } from '../../src/training/sources';
import { STUDIES } from '../../src/training/studies';

test('facts of one article are cited once, in the order given', () => {
  expect(cite(['S003-32', 'S003-27', 'doma-2013'])).toBe('Haas, Run with Aim; Doma 2013');
  expect(cite(['convention'])).toBe('convention');
  expect(cite([])).toBe('');
});

test('every worded fact belongs to an article', () => {
  expect(Object.keys(FACTS).filter((id) => articleOf(id) === null)).toEqual([]);
});

test('studies have a key of their own and a sentence', () => {
  expect(new Set(STUDIES.map(({ key }) => key)).size).toBe(STUDIES.length);
  for (const { key, year, found } of STUDIES) {
    expect(key.endsWith(String(year))).toBe(true);
    expect(found).toMatch(/^[A-Z].*\.$/);
  }
});

test('every source of the injury table is known', () => {
  for (const kind of INJURIES) {
    for (const advice of [INJURY_TABLE[kind].cleared, INJURY_TABLE[kind].uncleared]) {
      for (const ref of advice.sources) {
        expect(ref === 'convention' || factOf(ref) !== null || studyOf(ref) !== null).toBe(true);
      }
    }
  }
});
