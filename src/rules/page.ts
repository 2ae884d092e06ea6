// A rule's page in the documentation, as Markdown, from its metadata, its prose and its examples.
import { articleOf, factOf, studyOf } from '../training/sources';
import type { Certainty } from './finding';
import { type Example, tableOf } from './pages/example';
import { PAGES } from './pages/pages';
import type { KnownLevel, Rule, SourceRef } from './rule';

const CERTAINTY: Readonly<Record<Certainty, string>> = {
  'coach opinion': 'what experienced coaches say, without a study behind it',
  'small study': 'one or a few small studies',
  'cohort or meta-analysis': 'a large cohort or several studies pooled',
  convention: 'common practice; the numbers are not measured',
};

/** The page of a rule. Throws where nobody wrote its prose. */
export function pageOf(rule: Rule): string {
  const page = PAGES[rule.id];
  if (page === undefined) throw new RangeError(`no page is written for ${rule.id}`);
  return [
    `# ${rule.title}`,
    `\`${rule.id}\` · ${severityOf(rule)} · ${rule.certainty}`,
    '## What it does',
    page.what,
    '## Why',
    rule.why,
    '## Numbers',
    numbersOf(rule),
    '## An example that breaks it',
    exampleOf(page.breaks),
    '## One that does not',
    exampleOf(page.sound),
    '## Who says so',
    rule.sources.map(sourceLine).join('\n'),
    ...(page.against === undefined ? [] : ['## What speaks against it', page.against]),
    '## How sure',
    `${capital(rule.certainty)}: ${CERTAINTY[rule.certainty]}.`,
    '## What it cannot see',
    rule.limitations,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** The list of all pages. */
export const indexOf = (rules: readonly Rule[]): string =>
  [
    '# The rules',
    'Every rule can be turned off, given another severity and other numbers: for a whole workbook in the `Rules` tab, for one athlete in the `Athletes` tab.',
    [
      '| Rule | What it asks for | Severity | Certainty |',
      '| --- | --- | --- | --- |',
      ...rules.map(
        (rule) =>
          `| [\`${rule.id}\`](${rule.id}.md) | ${rule.title} | ${severityOf(rule)} | ${rule.certainty} |`,
      ),
    ].join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');

function severityOf(rule: Rule): string {
  const levels = Object.entries(rule.severityByLevel ?? {}) as [KnownLevel, string][];
  const byLevel = levels.map(
    ([level, severity]) =>
      `${severity} ${level === 'unknown' ? 'at an unknown level' : `for ${level} athletes`}`,
  );
  const usual = rule.offByDefault
    ? `off until you turn it on, then ${rule.severity}`
    : rule.severity;
  return [usual, ...byLevel].join(', ');
}

function numbersOf({ numbers }: Rule): string {
  if (numbers.length === 0) return 'It has none.';
  return [
    '| Name | Meaning | Default | Allowed |',
    '| --- | --- | --- | --- |',
    ...numbers.map(
      ({ key, label, default: usual, min, max, unit }) =>
        `| \`${key}\` | ${label} | ${`${usual} ${unit}`.trim()} | ${min} to ${max} |`,
    ),
  ].join('\n');
}

function exampleOf(example: Example): string {
  const athlete = Object.entries(example.athlete ?? {}).map(([name, value]) => `${name}: ${value}`);
  return [
    ...(athlete.length === 0 ? [] : [`Athlete: ${athlete.join('; ')}`]),
    tableOf(example),
    ...(example.note === undefined ? [] : [example.note]),
  ].join('\n\n');
}

function sourceLine(ref: SourceRef): string {
  const article = articleOf(ref);
  if (article !== null) {
    return `- ${article.author}, “${article.title}” (${ref}, coach opinion): ${factOf(ref) ?? ''}`;
  }
  const study = studyOf(ref);
  if (study === null) return '- Convention: common practice, without a source to name.';
  const doi = study.doi === null ? '' : `, doi ${study.doi}`;
  return `- ${study.authors} ${study.year}, ${study.journal}${doi} (${study.certainty}): ${study.found}`;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
