// The rule pages are up to date, and their examples do what they say.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAthlete } from '../../src/reading/athlete/read-athlete';
import { readPlan } from '../../src/reading/read-plan';
import { check } from '../../src/rules/engine';
import { indexOf, pageOf } from '../../src/rules/page';
import { type Example, gridOf } from '../../src/rules/pages/example';
import { PAGES } from '../../src/rules/pages/pages';
import { REGISTRY } from '../../src/rules/registry';
import type { Rule } from '../../src/rules/rule';
import { NO_SETTINGS } from '../../src/rules/settings';
import { factOf, studyOf } from '../../src/training/sources';

const FOLDER = join(__dirname, '../../docs/rules');
const written = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

/** How often a rule speaks of an example, read as a sheet would be. */
function occurrences(rule: Rule, example: Example): number {
  const plan = readPlan(gridOf(example), {
    locale: 'en_US',
    unit: null,
    language: null,
    start: null,
  });
  const athlete = readAthlete(Object.entries(example.athlete ?? {}), { locale: 'en_US' });
  expect({ unread: plan.unread, problems: athlete.problems }).toEqual({ unread: [], problems: [] });
  // Rules that are off by default are shown turned on.
  const settings = {
    ...NO_SETTINGS,
    rules: { [rule.id]: { severity: rule.severity, numbers: {} } },
  };
  return check(plan, athlete, settings, { rules: [rule] }).findings.flatMap(
    (finding) => finding.occurrences,
  ).length;
}

test('there is a page for every rule and none besides; run "node docs/build.mjs" when this fails', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(
    [...REGISTRY.map(({ id }) => `${id}.md`), 'README.md'].sort(),
  );
  expect(Object.keys(PAGES).sort()).toEqual(REGISTRY.map(({ id }) => id).sort());
  expect(written('README.md')).toBe(indexOf(REGISTRY));
});

describe.each(REGISTRY.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has a page that is up to date', () => {
    expect(written(`${id}.md`)).toBe(pageOf(rule));
  });

  test('speaks of its first example and not of its second', () => {
    const page = PAGES[id];
    if (page === undefined) throw new Error(`no page for ${id}`);
    expect(occurrences(rule, page.breaks)).toBeGreaterThan(0);
    expect(occurrences(rule, page.sound)).toBe(0);
  });

  test('cites only sources that are known', () => {
    const unknown = rule.sources.filter(
      (ref) => ref !== 'convention' && factOf(ref) === null && studyOf(ref) === null,
    );
    expect(unknown).toEqual([]);
  });
});
