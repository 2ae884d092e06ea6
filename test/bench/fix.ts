// Repairs, measured: how long the fixes of a finding and of a whole plan take, and how they grow.
import type { Repair } from '../../src/planning/fix/draft';
import { fixesFor } from '../../src/planning/fix/fix';
import { fixAll } from '../../src/planning/fix/fix-all';
import { readPlan } from '../../src/reading/read-plan';
import { check } from '../../src/rules/engine';
import { NO_SETTINGS } from '../../src/rules/settings';
import { NOBODY } from '../../src/training/athlete';
import type { Grid } from '../../src/training/cell';
import { weekGrid } from './plans';

const say = (name: string, figure: string) => console.log(`${name.padEnd(58)} ${figure}`);

function repairOf(weeks: number): Repair {
  const grid = weekGrid(weeks);
  const read = (range: Grid) => readPlan(range, { locale: 'en_US' });
  return { grid, read, findings: check(read(grid), NOBODY, NO_SETTINGS) };
}

function median(run: () => unknown): number {
  const taken = Array.from({ length: 5 }, () => {
    const before = performance.now();
    run();
    return performance.now() - before;
  });
  return taken.sort((a, b) => a - b)[2] ?? 0;
}

/** Prints its figures, one a line. */
export function fixing(): void {
  const repair = repairOf(16);
  const { findings } = repair.findings;
  const each = findings.flatMap((finding) =>
    finding.occurrences
      .slice(0, 2)
      .map((_, occurrence) => median(() => fixesFor(repair, finding, { occurrence, locked: [] }))),
  );
  const groups = findings
    .filter(({ occurrences }) => occurrences.length > 1)
    .map((finding) => median(() => fixesFor(repair, finding, { occurrence: null, locked: [] })));
  const mean = (times: readonly number[]) => times.reduce((sum, ms) => sum + ms, 0) / times.length;
  say('fixes of one finding, 16 weeks, mean', `${mean(each).toFixed(0)} ms`);
  say('fixes of one finding, 16 weeks, longest', `${Math.max(...each).toFixed(0)} ms`);
  say('fixes of a repeated finding at once, mean', `${mean(groups).toFixed(0)} ms`);
  const all = [8, 16, 32].map((weeks) => {
    const plan = repairOf(weeks);
    return { weeks, ms: median(() => fixAll(plan, { locked: [] })) };
  });
  const sixteen = all.find(({ weeks }) => weeks === 16)?.ms ?? 0;
  say('fix all, 16 weeks', `${sixteen.toFixed(0)} ms`);
  for (const { weeks, ms } of all) {
    say(
      `fix all, ${weeks} weeks, time a week against 16`,
      `x ${(ms / weeks / (sixteen / 16)).toFixed(2)}`,
    );
  }
  const made = fixAll(repair, { locked: [] });
  say('findings that fix all solves, nothing taken out', `${made.solved} of ${made.total[0]}`);
}
