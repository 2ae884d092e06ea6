// recovery-week: five weeks or more in which running never falls.
import { recoveryWeek } from '../../src/rules/recovery-week';
import { findings, told } from './checking';

const km = { unit: 'km' } as const;
const weeks = (...volumes: number[]) => volumes.map((volume) => `Mon easy ${volume} km`);

test('five weeks without a fall are one note, at the last of them', () => {
  expect(told(recoveryWeek, weeks(40, 40, 42, 44, 46), km)).toEqual(['note Week 5']);
  expect(told(recoveryWeek, weeks(40, 40, 42, 44), km)).toEqual([]);
  expect(findings(recoveryWeek, weeks(40, 42, 44, 46, 48, 50), km)[0]?.message).toBe(
    'Week 1 to Week 6 are 6 weeks in which running never falls by 15 %.',
  );
});

test('a fall of 15 % is an easier week, one of 14 % is not', () => {
  expect(told(recoveryWeek, weeks(40, 40, 40, 34, 40, 40, 40), km)).toEqual([]);
  expect(told(recoveryWeek, weeks(40, 40, 40, 34.4, 40), km)).toEqual(['note Week 5']);
  expect(
    told(recoveryWeek, weeks(40, 40, 40, 34, 40), { ...km, numbers: { fall: 20 } }),
  ).toHaveLength(1);
});

test('four weeks up and one down, again and again, is sound', () => {
  const cycle = [40, 42, 44, 46, 32];
  expect(told(recoveryWeek, weeks(...cycle, ...cycle, ...cycle), km)).toEqual([]);
});

test('small falls that add up to an easier week count', () => {
  expect(told(recoveryWeek, weeks(50, 54, 50, 45, 46, 48), km)).toEqual([]);
});

test('partial weeks are passed over, and what is left out by choice may be the fall', () => {
  expect(told(recoveryWeek, weeks(40, 40, 40, 40, 40), { ...km, partial: [0] })).toEqual([]);
  const choice = [
    'Mon easy 40 km',
    'Mon easy 40 km',
    'Mon easy 40 km or rest',
    'Mon easy 40 km',
    'Mon easy 40 km',
  ];
  const [finding] = findings(recoveryWeek, choice, { ...km, from: null });
  expect(finding?.severity).toBe('note');
  expect(finding?.message).toContain('if easy run is chosen');
});
