import fc from 'fast-check';
import {
  addDays,
  dateIn,
  dateOf,
  dayNumber,
  daysBetween,
  isoDate,
  weekdayOf,
  writeDate,
} from '../../src/training/calendar';

test('days known from any wall calendar', () => {
  expect(weekdayOf('2026-06-12')).toBe('Fri');
  expect(weekdayOf('1899-12-30')).toBe('Sat');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysBetween('2026-03-01', '2026-02-01')).toBe(-28);
  expect(writeDate('2026-06-02')).toBe('2 Jun 2026');
  expect(writeDate('2026-06-02', false)).toBe('2 Jun');
});

test('days no calendar has are refused', () => {
  expect(isoDate(2026, 2, 29)).toBeNull();
  expect(isoDate(2026, 13, 1)).toBeNull();
  expect(isoDate(2026, 4, 31)).toBeNull();
  expect(() => dayNumber('12 Jun')).toThrow('not a date: 12 Jun');
});

test('agrees with the platform over eight centuries', () => {
  fc.assert(
    fc.property(fc.integer({ min: -150_000, max: 150_000 }), (number) => {
      const date = dateOf(number);
      expect(date).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      expect(dayNumber(date)).toBe(number);
    }),
  );
});

test('a date that was written is read again, words around it aside', () => {
  expect(dateIn(`Fri ${writeDate('2026-06-12')}, 10:20`)).toBe('2026-06-12');
  expect(['Week 3 Fri', '31 Feb 2026', '112 Jun 2026', '12 Jun 20261', ''].map(dateIn)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
