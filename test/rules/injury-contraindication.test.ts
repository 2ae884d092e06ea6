// injury-contraindication: what the injury table excludes, before and after clearance.
import { injuryContraindication } from '../../src/rules/injury-contraindication';
import type { InjuryKind } from '../../src/training/athlete';
import { findings, told } from './checking';

const injured = (
  kind: InjuryKind,
  clearedBy: string | null = null,
  until: string | null = null,
) => ({
  athlete: { injuries: [{ kind, text: 'the injury', until }], clearedBy },
});

test.each<[InjuryKind, readonly string[], readonly string[]]>([
  ['lower-limb', ['rope', 'plyo', 'racket', 'martial', 'stairs'], ['swim', 'bike', 'yoga']],
  ['hamstring', ['rope', 'plyo', 'stairs'], ['swim', 'bike']],
  ['tailbone', ['rope', 'stairs'], ['swim', 'row']],
  ['achilles-calf', ['rope', 'plyo', 'stairs'], ['swim', 'bike', 'racket']],
  [
    'bone-stress',
    ['rope', 'strength', 'racket', 'hike'],
    ['swim', 'aqua-jog', 'strength #upper-body'],
  ],
  ['knee', ['stairs', 'racket', 'golf', 'plyo'], ['swim', 'bike', 'rope']],
  ['upper-body', ['strength #upper-body', 'swim', 'row', 'climb'], ['walk', 'bike', 'strength']],
  ['ill', ['yoga', 'bike', 'walk'], ['rest']],
])('%s, not cleared: %j are errors, %j are not', (kind, wrong, right) => {
  for (const session of wrong) {
    expect(told(injuryContraindication, [`Mon ${session}`], injured(kind))).toEqual([
      `error Mon 1 Jun 2026: ${session}`,
    ]);
  }
  for (const session of right) {
    expect(told(injuryContraindication, [`Mon ${session}`], injured(kind))).toEqual([]);
  }
});

test('cleared, the same is a warning, and the table may allow more', () => {
  expect(told(injuryContraindication, ['Mon rope'], injured('lower-limb', 'physio'))).toEqual([
    'warning Mon 1 Jun 2026: rope',
  ]);
  expect(told(injuryContraindication, ['Mon stairs'], injured('lower-limb', 'physio'))).toEqual([]);
  expect(told(injuryContraindication, ['Mon rope'], injured('hamstring', 'physio'))).toEqual([]);
  expect(told(injuryContraindication, ['Mon stairs'], injured('tailbone', 'physio'))).toEqual([]);
  expect(told(injuryContraindication, ['Mon row'], injured('tailbone', 'physio'))).toHaveLength(1);
});

test('excluded runs are one warning, at the last of them', () => {
  const weeks = [
    'Mon easy 5 mi | Wed intervals | Sat long 12 mi',
    'Wed tempo 6 mi | Sat easy 5 mi',
  ];
  expect(told(injuryContraindication, weeks, injured('lower-limb'))).toEqual([
    'warning Wed 10 Jun 2026: tempo 6 mi',
  ]);
  const [finding] = findings(injuryContraindication, weeks, injured('lower-limb'));
  expect(finding?.message).toBe(
    '3 runs, the last the 6 mi tempo run on Wed 10 Jun, do not suit the injury (the injury).',
  );
  expect(finding?.occurrences[0].sessions).toHaveLength(3);
});

test('cleared, long runs are allowed and hard ones are not', () => {
  expect(told(injuryContraindication, ['Sat long 12 mi'], injured('lower-limb', 'physio'))).toEqual(
    [],
  );
  expect(
    told(injuryContraindication, ['Sat tempo 6 mi'], injured('lower-limb', 'physio')),
  ).toHaveLength(1);
});

test('some injuries exclude runs of their own', () => {
  expect(told(injuryContraindication, ['Mon easy 5 mi'], injured('bone-stress'))).toHaveLength(1);
  expect(told(injuryContraindication, ['Mon easy 5 mi #downhill'], injured('knee'))).toHaveLength(
    1,
  );
  expect(told(injuryContraindication, ['Mon intervals'], injured('knee'))).toEqual([]);
  expect(told(injuryContraindication, ['Mon hills ~easy'], injured('achilles-calf'))).toHaveLength(
    1,
  );
  expect(
    told(injuryContraindication, ['Mon steady 5 mi'], injured('tailbone', 'physio')),
  ).toHaveLength(1);
  expect(
    told(injuryContraindication, ['Mon easy #sprints'], injured('hamstring', 'physio')),
  ).toHaveLength(1);
});

test('an illness ends on its last day', () => {
  const ill = injured('ill', null, '2026-06-03');
  expect(told(injuryContraindication, ['Wed bike | Thu bike'], ill)).toEqual([
    'error Wed 3 Jun 2026: bike',
  ]);
  expect(told(injuryContraindication, ['Wed bike'], { ...ill, from: null })).toEqual([]);
});

test('rehab is left alone', () => {
  expect(told(injuryContraindication, ['Mon stairs #rehab'], injured('knee'))).toEqual([]);
});

test('a choice weighs one severity less; without dates the week is named', () => {
  expect(
    told(injuryContraindication, ['Mon rope or swim'], { ...injured('knee'), from: null }),
  ).toEqual([]);
  expect(
    told(injuryContraindication, ['Mon plyo or swim'], { ...injured('knee'), from: null }),
  ).toEqual(['warning Week 1 Mon: plyo']);
});
