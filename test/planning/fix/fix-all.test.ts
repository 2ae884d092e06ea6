// The sample's plan repaired as a whole, and what is said of the rest.
import { edited, type Repair } from '../../../src/planning/fix/draft';
import { fixAll } from '../../../src/planning/fix/fix-all';
import { marathon } from '../../../src/preview/sample/marathon';
import { check } from '../../../src/rules/engine';
import { NO_SETTINGS } from '../../../src/rules/settings';
import { NOBODY } from '../../../src/training/athlete';
import type { Cell, Grid } from '../../../src/training/cell';
import { gridOf, lines, repairOf } from './cells';

const sample: Grid = marathon.cells.map((row) =>
  row.map((cell): Cell => {
    if (typeof cell === 'string' || typeof cell === 'number') return cell;
    if (typeof cell === 'object' && cell !== null && 'date' in cell) {
      return { local: `${cell.date}T00:00:00` };
    }
    return '';
  }),
);

const errorsOf = (repair: Repair, grid: Grid) =>
  check(repair.read(grid), NOBODY, NO_SETTINGS).findings.filter(
    ({ severity }) => severity === 'error',
  );

const repair = repairOf(sample);
const all = fixAll(repair, { locked: [] });

test('three findings of four go, and nothing is taken out', () => {
  expect(all.removed).toBe(0);
  expect(all.solved / all.total[0]).toBeGreaterThan(0.7);
  expect(all.total[0] - all.solved).toBe(all.total[1]);
});

test('of the errors only the one between key runs stays, and that is said', () => {
  const [left, ...others] = errorsOf(repair, edited(sample, all.edits));
  expect(others).toEqual([]);
  expect(left?.rule).toBe('two-hard-sessions');
  const told = all.left.find(({ finding }) => finding.severity === 'error');
  expect(told?.reason).toBe('It is about key runs, which stay where and what they are.');
});

test('each step edits cells of its own', () => {
  const cells = all.steps.flatMap(({ edits }) => edits.map((edit) => JSON.stringify(edit)));
  expect(new Set(cells).size).toBe(cells.length);
  expect(all.steps.flatMap(({ edits }) => edits)).toEqual(all.edits);
});

test('a step that a later one made needless is not taken', () => {
  const one = repairOf(
    gridOf(
      lines('Rest | 5 easy | Tempo 5\\nSpin 45 min hard | 5 easy | Rest | Long run 12 | Rest'),
    ),
  );
  expect(fixAll(one, { locked: [] }).steps.map(({ title }) => title)).toEqual([
    "Make Wednesday's hard bike easy",
  ]);
});

test('a session is taken out only when that is allowed', () => {
  const allowed = fixAll(repair, { locked: [], removing: true });
  expect(allowed.solved).toBeGreaterThanOrEqual(all.solved);
  expect(allowed.steps.filter(({ kind }) => kind === 'remove')).toHaveLength(allowed.removed);
  for (const { title } of allowed.steps.filter(({ kind }) => kind === 'remove')) {
    expect(title).toMatch(/^Take out /);
  }
});

test('a plan without findings is left alone', () => {
  const sound = repairOf(gridOf(lines('Rest | 5 easy | 5 easy | Rest | 5 easy | 5 easy | Rest')));
  const none = {
    ...sound,
    findings: check(sound.read(sound.grid), NOBODY, NO_SETTINGS, { rules: [] }),
  };
  expect(fixAll(none, { locked: [] })).toMatchObject({ steps: [], edits: [], left: [], solved: 0 });
});
