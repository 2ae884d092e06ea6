import { phaseOn } from '../../src/training/phase';

test.each([
  ['2026-05-24', null],
  ['2026-05-23', 'race-week'],
  ['2026-05-16', 'race-week'],
  ['2026-05-15', 'taper'],
  ['2026-05-02', 'taper'],
  ['2026-05-01', 'peak'],
  ['2026-04-10', 'build'],
  ['2026-02-01', 'base'],
])('%s is %s before a race on 23 May', (day, phase) => {
  expect(phaseOn(day, '2026-05-23')).toBe(phase);
});
