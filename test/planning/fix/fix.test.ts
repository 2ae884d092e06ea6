// The fixes that a coach is offered, finding by finding.
import type { Edit } from '../../../src/planning/edit';
import { edited, type Repair } from '../../../src/planning/fix/draft';
import { type FixOptions, fixesFor } from '../../../src/planning/fix/fix';
import { fixAll } from '../../../src/planning/fix/fix-all';
import { type Athlete, NOBODY } from '../../../src/training/athlete';
import { gridOf, lines, repairOf } from './cells';

const NONE: FixOptions = { occurrence: null, locked: [] };

function fixes(repair: Repair, rule: string, options: Partial<FixOptions> = {}) {
  const finding = repair.findings.findings.find((each) => each.rule === rule);
  if (finding === undefined) throw new Error(`no finding of ${rule}`);
  return fixesFor(repair, finding, { ...NONE, ...options });
}

const texts = (edits: readonly Edit[]) =>
  edits.map((edit) => (edit.kind === 'cell' ? `${edit.before} > ${edit.after}` : edit.kind));

const told = (repair: Repair, rule: string, options: Partial<FixOptions> = {}) =>
  fixes(repair, rule, options).map(({ title }) => title);

const grid = (...weeks: readonly string[]) => gridOf(lines(...weeks));
const repair = (...weeks: readonly string[]) => repairOf(grid(...weeks));

const STRENGTH_ON_FRIDAY = '| 5 easy | 6 x 800m, 7 total | | Strength 40 min | Long run 14 | Rest';
const WEEK = `Rest ${STRENGTH_ON_FRIDAY}`;

test('strength goes to another day, and the finding with it', () => {
  const [fix] = fixes(repair(WEEK), 'strength-before-key-run').filter(
    ({ kind }) => kind === 'move',
  );
  expect(fix?.title).toBe("Move Friday's strength to Monday");
  expect(fix?.why).toMatch(/^1 finding to 0/);
  expect(texts(fix?.edits ?? [])).toEqual(['Rest > Strength 40 min', 'Strength 40 min > Rest']);
});

test('fewest cells first, taking out last', () => {
  const found = fixes(repair(WEEK), 'strength-before-key-run');
  const kept = found.filter(({ kind }) => kind !== 'remove').map(({ edits }) => edits.length);
  expect(kept).toEqual([...kept].sort((a, b) => a - b));
  const ride = repair(
    'Rest | Bike 45 min easy | Tempo 6\\nSpin 45 min hard | 5 easy | Rest | Long run 12 | Rest',
  );
  const kinds = fixes(ride, 'two-hard-sessions').map(({ kind }) => kind);
  expect(kinds.indexOf('remove')).toBe(kinds.length - 1);
});

test('a repeated finding is fixed in all its weeks, or in one', () => {
  const weeks = repair(WEEK, WEEK, WEEK);
  expect(fixes(weeks, 'strength-before-key-run')[0]).toMatchObject({
    before: 3,
    left: 0,
    why: expect.stringMatching(/^3 findings to 0/),
    title: expect.stringMatching(/ in 3 weeks$/),
  });
  const [one] = fixes(weeks, 'strength-before-key-run', { occurrence: 1 });
  expect(one?.edits.every((edit) => edit.kind === 'cell' && edit.place.row === 3)).toBe(true);
});

test('a session leaves the one beside it where it is', () => {
  const one = repair(
    'Rest | 5 easy | 6 x 800m, 7 total | | Easy 4 + strength | Long run 14 | Rest',
  );
  const [fix] = fixes(one, 'strength-before-key-run').filter(({ kind }) => kind === 'move');
  expect(texts(fix?.edits ?? [])).toEqual(['Rest > Strength', 'Easy 4 + strength > Easy 4']);
});

test('a hard ride on a day of intervals becomes easy', () => {
  const one = repair(
    'Rest | 5 easy | 6 x 800m, 7 total\\nSpin class 45 min hard | | 5 easy | Long run 12 | Rest',
  );
  const [fix] = fixes(one, 'two-hard-sessions');
  expect(fix).toMatchObject({ kind: 'soften', title: "Make Wednesday's hard bike easy" });
  expect(texts(fix?.edits ?? [])).toEqual([
    '6 x 800m, 7 total\nSpin class 45 min hard > 6 x 800m, 7 total\nSpin class 45 min easy',
  ]);
});

test('a new activity is shortened to what a start may be', () => {
  const plain = 'Rest | 5 easy | 6 easy | 5 easy | Rest | Long run 10 | Rest';
  const one = repair(
    plain,
    plain,
    'Rest | 5 easy | Easy swim 50 min | 5 easy | Rest | Long run 10 | Rest',
  );
  const [fix] = fixes(one, 'start-slow').filter(({ kind }) => kind === 'shorten');
  expect(fix?.title).toBe("Shorten Wednesday's easy swim to 30 min");
});

test('what stands first in a cell goes behind the key run', () => {
  const one = repair(
    'Rest | 5 easy | Gym 30 min + tempo 6 mi | 5 easy | Rest | Long run 10 | Rest',
  );
  const [fix] = fixes(one, 'same-day-order');
  expect(fix?.title).toBe("Put Wednesday's strength after the tempo run");
  expect(texts(fix?.edits ?? [])).toEqual(['Gym 30 min + tempo 6 mi > Tempo 6 mi + gym 30 min']);
});

test('a week without strength gets some', () => {
  const one = repair('Rest | 5 easy | Swim 30 min | 6 easy | | Long run 10 | Rest');
  const found = fixes(one, 'strength-dose');
  expect(found.length).toBeGreaterThan(0);
  for (const { plan } of found) {
    const activities = plan.days.flatMap(({ sessions }) =>
      sessions.map(({ activity }) => activity),
    );
    expect(activities).toContain('strength');
  }
});

test('key runs are not touched, and nothing is made up where they alone are to blame', () => {
  const one = repair('Rest | 5 easy | Tempo 6 mi | 6 x 800m, 7 total | Rest | Long run 14 | Rest');
  expect(fixes(one, 'back-to-back-hard')).toEqual([]);
  const { left } = fixAll(one, { locked: [] });
  expect(left.map(({ finding, reason }) => [finding.rule, reason])).toContainEqual([
    'back-to-back-hard',
    'It is about key runs, which stay where and what they are.',
  ]);
});

test('locked cells stay: the session does not leave its own, nor enter another', () => {
  const friday = { row: 2, column: 6 };
  const monday = { row: 2, column: 2 };
  expect(told(repair(WEEK), 'strength-before-key-run', { locked: [friday] })).toEqual([]);
  expect(told(repair(WEEK), 'strength-before-key-run', { locked: [monday] })).not.toContain(
    "Move Friday's strength to Monday",
  );
});

test('days before today are history', () => {
  const week = 'Rest | 6 x 800m, 7 total | 5 easy | Rest | Strength 40 min | Long run 14 | Rest';
  const dated = repairOf(gridOf(lines(week), '2027-03-01'));
  const on = (today: string) => told(dated, 'strength-before-key-run', { today });
  expect(on('2027-03-02')).not.toContain("Move Friday's strength to Monday");
  expect(on('2027-03-02').length).toBeGreaterThan(0);
  expect(on('2027-03-06')).toEqual([]);
});

test('a day that holds words but no session is not written over', () => {
  const one = repair(
    'Holiday | 5 easy | 6 x 800m, 7 total | | Strength 40 min | Long run 14 | Rest',
  );
  for (const { edits } of fixes(one, 'strength-before-key-run')) {
    expect(texts(edits).join()).not.toContain('Holiday');
  }
});

test('where no day is ever called rest, an emptied day is left blank', () => {
  const one = repair('| 5 easy | 6 x 800m, 7 total | 4 easy | Strength 40 min | Long run 14 |');
  const [fix] = fixes(one, 'strength-before-key-run').filter(({ kind }) => kind === 'move');
  expect(texts(fix?.edits ?? [])).toContain('Strength 40 min > ');
});

test('what an athlete has not is replaced by what she has', () => {
  const athlete: Athlete = { ...NOBODY, equipment: ['pool', 'mat'] };
  const one = repairOf(
    grid('Rest | 5 easy | Bike 45 min easy | 6 easy | Rest | Long run 10 | Rest'),
    athlete,
  );
  const found = fixes(one, 'equipment-at-hand').filter(({ kind }) => kind === 'replace');
  expect(texts(found[0]?.edits ?? [])).toEqual(['Bike 45 min easy > Easy swim 45 min']);
});

test('a plan in German is mended in German', () => {
  const german = gridOf([
    [
      'Ruhetag',
      '8 km locker',
      'Intervalle 6 x 800 m',
      '8 km locker',
      'Krafttraining 40 min',
      'Langer Lauf 22 km',
      'Ruhetag',
    ],
  ]).map((row, index) => (index === 0 ? ['Woche', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'] : row));
  const one = repairOf(german, NOBODY, 'de_DE');
  const found = fixes(one, 'strength-before-key-run');
  expect(found.flatMap(({ edits }) => texts(edits))).toContain('Krafttraining 40 min > Ruhetag');
  const words = found.filter(({ kind }) => kind === 'replace').flatMap(({ edits }) => texts(edits));
  expect(words.join()).not.toMatch(/easy|swim/i);
});

test('about the athlete there is nothing to edit', () => {
  const athlete: Athlete = { ...NOBODY, injuries: [{ kind: 'knee', text: 'knee', until: null }] };
  const one = repairOf(grid(WEEK), athlete);
  expect(fixes(one, 'see-a-professional')).toEqual([]);
  const { left } = fixAll(one, { locked: [] });
  expect(left.find(({ finding }) => finding.rule === 'see-a-professional')?.reason).toMatch(
    /professional/,
  );
});

test('the range with the edits is the plan that was promised', () => {
  const one = repair(WEEK, WEEK);
  for (const { edits, plan } of fixes(one, 'strength-before-key-run')) {
    const again = one.read(edited(one.grid, edits));
    expect(again.days).toEqual(plan.days);
  }
});
