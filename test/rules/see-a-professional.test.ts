// see-a-professional: the first line while an injury is not cleared.
import { seeAProfessional } from '../../src/rules/see-a-professional';
import type { Athlete } from '../../src/training/athlete';
import { findings, told } from './checking';

const injured: Partial<Athlete> = {
  name: 'Sam',
  injuries: [{ kind: 'knee', text: 'runner’s knee', until: null }],
};

test('an injury that nobody cleared is an error about the athlete, at no cell', () => {
  const [finding] = findings(seeAProfessional, ['Mon easy 5 mi'], { athlete: injured });
  expect(finding).toMatchObject({
    severity: 'error',
    message:
      'Sam has an injury that nobody cleared (runner’s knee): see a physiotherapist or doctor first.',
  });
  expect(finding?.occurrences).toMatchObject([{ when: '', place: null }]);
});

test('a cleared injury, or none, is silent', () => {
  expect(
    told(seeAProfessional, ['Mon easy'], { athlete: { ...injured, clearedBy: 'physio' } }),
  ).toEqual([]);
  expect(told(seeAProfessional, ['Mon easy'])).toEqual([]);
});

test('an illness is called so', () => {
  const ill = { injuries: [{ kind: 'ill' as const, text: 'a cold', until: null }] };
  expect(findings(seeAProfessional, ['Mon easy'], { athlete: ill })[0]?.message).toBe(
    'The athlete has an illness that nobody cleared (a cold): see a physiotherapist or doctor first.',
  );
});

test('choices and missing dates change nothing', () => {
  expect(told(seeAProfessional, ['Mon easy or swim'], { athlete: injured, from: null })).toEqual([
    'error',
  ]);
});
