// A week as text for a message.
import { nextWeek, weekText, weekTitle } from '../../../src/sidebar/share/week-text';
import { answerOf, entry, FULL, week } from './weeks';

test('a line a day, later lines of a day below it, blank days with a dash', () => {
  expect(weekText(FULL)).toBe(
    [
      'Week 3: 8 to 14 Jun',
      '',
      'Mon 8 Jun: Rest',
      'Tue 9 Jun: 6 km easy + strides',
      'Wed 10 Jun: 07:00 Tempo 8 km, middle 5 @ threshold',
      '  Core 20 min',
      'Thu 11 Jun: –',
      'Fri 12 Jun: 18:30 club run',
      'Sat 13 Jun: Long run 14 km; take gels, drink\\eat',
      'Sun 14 Jun: Rest or bike 30 min',
    ].join('\n'),
  );
});

test('weeks are named with their days, over months and without dates', () => {
  const blank = Array.from({ length: 7 }, () => []);
  expect(weekTitle(week(1, '2026-06-29', blank))).toBe('Week 1: 29 Jun to 5 Jul');
  expect(weekTitle(week(2, null, blank))).toBe('Week 2');
  expect(weekText(week(2, null, [[entry('5 easy')]]))).toBe('Week 2\n\nMon: 5 easy');
});

test('this week is shown until its last day, then the next, and after the plan its last', () => {
  const days = Array.from({ length: 7 }, () => [entry('5 easy')]);
  const weeks = [week(1, '2026-06-01', days), week(2, '2026-06-08', days)];
  const shown = (today: string) => nextWeek(answerOf(weeks, today));
  expect(['2026-05-01', '2026-06-06', '2026-06-07', '2026-06-14', '2027-01-01'].map(shown)).toEqual(
    [0, 0, 1, 1, 1],
  );
  expect(nextWeek(answerOf([week(1, null, days), week(2, null, days)]))).toBe(0);
});
