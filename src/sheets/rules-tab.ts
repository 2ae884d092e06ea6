// The `Rules` tab: every rule with its severity and numbers to change, and the findings the coach accepts.

import { SHAPES } from '../rules/house/shapes';
import { SUBJECT_NAMES } from '../rules/house/subject';
import { readSettings } from '../rules/read-settings';
import { REGISTRY } from '../rules/registry';
import type { Rule } from '../rules/rule';
import type { Accepted } from '../rules/settings';
import { WEEKDAYS } from '../training/plan';
import { cite } from '../training/sources';
import { cellsOf } from './cells';
import { inert } from './inert';
import { withLock } from './lock';
import { HEADING_GREY, newTabBehind } from './new-tab';
import { withOurs, withoutOurs } from './notes';
import { CoachError } from './problem';
import { spreadsheet } from './spreadsheet';
import { RULES_TAB } from './tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Headings in their order, with the width of their columns in pixels. */
const WIDTHS = {
  Rule: 190,
  Title: 240,
  Severity: 90,
  Default: 80,
  Numbers: 320,
  Why: 420,
  Certainty: 160,
  Source: 240,
  Place: 120,
  Sessions: 200,
  Reason: 180,
  Sentence: 330,
  What: 120,
  'How many': 80,
  Other: 120,
} as const;
type Heading = keyof typeof WIDTHS;
const HEADINGS = Object.keys(WIDTHS) as Heading[];
/** How many of them tell a rule; the others are for accepted findings and rules of the coach's own. */
const TELLING = HEADINGS.indexOf('Place');
const SEVERITIES = ['off', 'note', 'warning', 'error', 'accepted'];
const ROWS_WITH_CHOICES = 500;

/** Opens the tab, making it where it is missing; entries that are not understood get a note that says what is allowed. */
export function openRulesTab(): void {
  withLock(() => {
    const sheet = rulesSheet();
    explainMistakes(sheet);
    spreadsheet().setActiveSheet(sheet);
  });
}

/** Adds a row for each finding the coach accepts. */
export function writeAccepted(entries: readonly Accepted[]): void {
  withLock(() => {
    const sheet = rulesSheet();
    const column = columnsOf(sheet);
    const width = sheet.getLastColumn();
    const rows = entries.map((entry) => {
      const row: string[] = Array.from({ length: width }, () => '');
      const put = (heading: Heading, text: string) => {
        row[column(heading) - 1] = inert(text);
      };
      put('Rule', entry.rule);
      put('Severity', 'accepted');
      put('Place', entry.when);
      put('Sessions', entry.text);
      put('Reason', entry.reason);
      return row;
    });
    const first = sheet.getLastRow() + 1;
    const missing = first + rows.length - 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    const target = sheet.getRange(first, 1, rows.length, width);
    if (!target.canEdit()) {
      throw new CoachError(
        `"${RULES_TAB}" is protected, so nothing was accepted. Ask its owner to let you edit it.`,
      );
    }
    target.setValues(rows);
  });
}

/** Takes the rows of an accepted finding out again. */
export function removeAccepted(isIt: (entry: Accepted) => boolean): void {
  withLock(() => {
    const sheet = spreadsheet().getSheetByName(RULES_TAB);
    if (sheet === null) return;
    const [heading, ...rows] = cellsOf(sheet.getDataRange().getValues());
    if (heading === undefined) return;
    // From below, so that the rows above keep their numbers.
    for (let index = rows.length - 1; index >= 0; index--) {
      const row = rows[index];
      if (row === undefined) continue;
      const [entry] = readSettings([heading, row]).accepted;
      if (entry !== undefined && isIt(entry)) sheet.deleteRow(index + 2);
    }
  });
}

function columnsOf(sheet: Sheet): (heading: Heading) => number {
  const names = (
    sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getDisplayValues()[0] ?? []
  ).map((name) => name.trim().toLowerCase());
  return (heading) => {
    const index = names.indexOf(heading.toLowerCase());
    if (index < 0) {
      throw new CoachError(
        `"${RULES_TAB}" has no column "${heading}". Add that heading in its first row, or rename the tab and let Crosstrain make a new one.`,
      );
    }
    return index + 1;
  };
}

/** The tab, made where it is missing. The coach's open tab stays open. */
function rulesSheet(): Sheet {
  return spreadsheet().getSheetByName(RULES_TAB) ?? newTabBehind(RULES_TAB, layOut);
}

function layOut(sheet: Sheet): void {
  const rows = REGISTRY.map(rowOf);
  sheet.getRange(1, 1, 1 + rows.length, HEADINGS.length).setValues([[...HEADINGS], ...rows]);
  sheet.getRange(1, 1, 1, HEADINGS.length).setFontWeight('bold').setBackground(HEADING_GREY);
  sheet
    .getRange(1, 1, 1, HEADINGS.length)
    .setNotes([HEADINGS.map((heading) => NOTES[heading] ?? '')]);
  sheet
    .getRange(2, HEADINGS.indexOf('Numbers') + 1, rows.length, 1)
    .setNotes(REGISTRY.map((rule) => [allowed(rule)]));
  for (const [heading, choices] of CHOICES) {
    sheet.getRange(2, HEADINGS.indexOf(heading) + 1, ROWS_WITH_CHOICES, 1).setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireValueInList([...choices], true)
        .setAllowInvalid(true)
        .setHelpText(NOTES[heading] ?? '')
        .build(),
    );
  }
  HEADINGS.forEach((heading, index) => {
    sheet.setColumnWidth(index + 1, WIDTHS[heading]);
  });
  sheet.setFrozenRows(1);
}

const CHOICES: readonly (readonly [Heading, readonly string[]])[] = [
  ['Severity', SEVERITIES],
  ['Sentence', SHAPES.map(({ sentence }) => sentence)],
  ['What', SUBJECT_NAMES],
  ['Other', [...SUBJECT_NAMES, ...WEEKDAYS]],
];

const NOTES: Readonly<Partial<Record<Heading, string>>> = {
  Rule: 'To add a rule of your own, write "my rule" in a free row below and fill in Sentence, What, How many and Other.',
  Severity: 'off, note, warning or error. Blank: as the rule has it.',
  Numbers: 'Change a number behind its name. What is allowed stands in each cell’s note.',
  Place: 'Of an accepted finding: where it stands.',
  Sessions:
    'Of an accepted finding: what its cells said. When they change, the finding comes back.',
  Reason: 'Of an accepted finding: why it is fine.',
  Sentence: 'Of a rule of your own: what it says. The words in brackets are the columns beside it.',
  What: 'Of a rule of your own: the activity, impact, kind of run or effort it speaks of.',
  'How many': 'Of a rule of your own: days, sessions, hours or minutes.',
  Other: 'Of a rule of your own: the other session, or the weekday.',
};

const rowOf = (rule: Rule): string[] =>
  [
    rule.id,
    rule.title,
    '',
    rule.offByDefault === true ? 'off' : rule.severity,
    rule.numbers.map((number) => `${number.label}: ${number.default}`).join('; '),
    rule.why,
    rule.certainty,
    cite(rule.sources),
    ...HEADINGS.slice(TELLING).map(() => ''),
  ].map(inert);

const allowed = (rule: Rule): string =>
  rule.numbers
    .map(({ label, min, max, unit }) => `${label}: ${min} to ${max} ${unit}`.trim())
    .join('\n');

/** A note of ours on each rule's cell whose row is not understood, taken off again once it is. */
function explainMistakes(sheet: Sheet): void {
  const [heading, ...rows] = cellsOf(sheet.getDataRange().getValues());
  if (heading === undefined || rows.length === 0) return;
  const range = sheet.getRange(2, columnsOf(sheet)('Rule'), rows.length, 1);
  const before = range.getNotes();
  const after = rows.map((row, index) => {
    const note = before[index]?.[0] ?? '';
    const problems = readSettings([heading, row]).problems.map((text) =>
      text.replace(/^Row \d+ of the Rules tab: /, ''),
    );
    return [problems.length === 0 ? withoutOurs(note) : withOurs(note, problems)];
  });
  if (JSON.stringify(after) !== JSON.stringify(before)) range.setNotes(after);
}
