// Every function that Google calls: custom functions, menu handlers, sidebar calls. Nothing else is global.
import { activitiesTable } from './functions/activities';
import { checkTable } from './functions/check';
import { convertTable } from './functions/convert';
import { flagsTable } from './functions/flags';
import { loadTable } from './functions/load';
import { readTable } from './functions/read';
import { rulesTable } from './functions/rules';
import { suggestTable } from './functions/suggest';
import type { Changes } from './planning/life/changes';
import type {
  Acceptance,
  AthleteForm,
  CheckAnswer,
  MarkAnswer,
  Problem,
  ReadOptions,
} from './sheets/answers';
import { athleteForm, saveAthlete } from './sheets/athletes-tab';
import type {
  BuildForm,
  BuildPreview,
  BuildQuestion,
  BuildTabAnswer,
} from './sheets/build/answers';
import { previewPlan } from './sheets/build/build';
import { buildForm } from './sheets/build/build-form';
import { makePlanTab } from './sheets/build/make-plan-tab';
import { cellsOf, optionalCells } from './sheets/cells';
import {
  acceptFinding,
  checkActiveTab,
  clearActiveTab,
  markActiveTab,
  selectCell,
  unacceptFinding,
} from './sheets/check-tab';
import { buildMenu, showSidebar } from './sheets/menu';
import { answer } from './sheets/problem';
import type {
  ConvertAnswer,
  ConvertOptions,
  FillAnswer,
  FillOptions,
  FixAllAnswer,
  FixAllOptions,
  FixesAnswer,
  FixQuestion,
  LifeAnswer,
  ReadPart,
} from './sheets/proposals/answers';
import { proposeConversion } from './sheets/proposals/convert';
import { proposeFill } from './sheets/proposals/fill';
import { proposeFixAll } from './sheets/proposals/fix-all';
import { findFixes } from './sheets/proposals/fixes';
import { proposeAnew } from './sheets/proposals/life';
import type { LoadAnswer, ReportAnswer } from './sheets/report/answers';
import { loadOfActiveTab } from './sheets/report/load-view';
import { makeReport } from './sheets/report/make-report';
import { openRulesTab } from './sheets/rules-tab';
import { makeSample, type SampleAnswer } from './sheets/sample/make-sample';
import type { ShareAnswer } from './sheets/share/answers';
import { sharePlan } from './sheets/share/share-plan';
import { spreadsheetLocale } from './sheets/spreadsheet';
import type { SquadAnswer, SquadEntry } from './sheets/squad/answers';
import { gatherSquad } from './sheets/squad/gather';
import { openTab } from './sheets/squad/open-tab';
import { checkMember, finishSquad, squad, startSquad } from './sheets/squad/run';
import type { UndoAnswer, WriteAnswer, WriteRequest } from './sheets/writing/answers';
import { undoLast } from './sheets/writing/undo';
import { writeEdits } from './sheets/writing/write';

/**
 * Checks a training plan and lists what breaks a rule of good cross-training practice.
 *
 * @param {A1:H20} plan The whole plan or log, headings included.
 * @param {Athletes!A1:U2} athlete Optional: the athlete, as two columns (name, value) or a heading and a row.
 * @param {Rules!A:O} rules Optional: your Rules tab, with your own severities and numbers.
 * @return {string[][]} Severity, When, Session, Rule, What is wrong, What to do, Source.
 * @customfunction
 */
export function CROSSTRAIN_CHECK(plan: unknown, athlete?: unknown, rules?: unknown) {
  return checkTable(cellsOf(plan), checkOptions(athlete, rules));
}

/**
 * Shows the ids of broken rules in the plan's own shape, each at the cell it speaks of.
 *
 * @param {A1:H20} plan The whole plan or log, headings included.
 * @param {Athletes!A1:U2} athlete Optional: the athlete, as two columns (name, value) or a heading and a row.
 * @param {Rules!A:O} rules Optional: your Rules tab, with your own severities and numbers.
 * @return {string[][]} As many rows and columns as the plan.
 * @customfunction
 */
export function CROSSTRAIN_FLAGS(plan: unknown, athlete?: unknown, rules?: unknown) {
  return flagsTable(cellsOf(plan), checkOptions(athlete, rules));
}

/**
 * Shows how each session of a plan was read, one row a session.
 *
 * @param {A1:H20} plan The whole plan or log, headings included, or a single cell.
 * @param {"mi"} unit Optional: "mi" or "km", for numbers that name no unit.
 * @return {string[][]} Row, Column, Date, Week, Weekday, Activity, Kind, Effort, Km min, Km max, Minutes min, Minutes max, Slot, Choice, Optional, Text.
 * @customfunction
 */
export function CROSSTRAIN_READ(plan: unknown, unit?: unknown) {
  return readTable(cellsOf(plan), {
    locale: spreadsheetLocale(),
    unit: cellsOf(unit)[0]?.[0] ?? '',
  });
}

/**
 * Proposes cross-training for the blank days and placeholders of a plan, chosen so that it breaks no rule.
 *
 * @param {A1:H20} plan The whole plan, headings included.
 * @param {Athletes!A1:U2} athlete Optional: the athlete, as two columns (name, value) or a heading and a row.
 * @param {Rules!A:O} rules Optional: your Rules tab, with your own severities and numbers.
 * @return {string[][]} When, Suggestion, Activity, Minutes, Effort, Why.
 * @customfunction
 */
export function CROSSTRAIN_SUGGEST(plan: unknown, athlete?: unknown, rules?: unknown) {
  return suggestTable(cellsOf(plan), checkOptions(athlete, rules));
}

/**
 * Adds up each week of a plan: running, cross-training, load of effort and of impact. Where the plan gives no distance, time or effort, usual figures stand in; load and impact are models, no measurements.
 *
 * @param {A1:H20} plan The whole plan or log, headings included.
 * @param {Athletes!A1:U2} athlete Optional: the athlete, as two columns (name, value) or a heading and a row.
 * @param {"charts"} form Optional: "charts" for a table to draw charts from, with what is estimated in columns of its own.
 * @return {string[][]} Week, From, Run km, Run minutes, Cross minutes, Strength, Load, Impact, Monotony, Longest run.
 * @customfunction
 */
export function CROSSTRAIN_LOAD(plan: unknown, athlete?: unknown, form?: unknown) {
  return loadTable(cellsOf(plan), {
    locale: spreadsheetLocale(),
    athlete: optionalCells(athlete),
    form: cellsOf(form)[0]?.[0] ?? '',
  });
}

/**
 * Turns a run into equivalent cross-training and keeps its structure: intervals stay intervals.
 *
 * @param {"12 km easy"} session The session, or a range of them.
 * @param {"bike"} activity What to do instead: bike, swim, elliptical, aqua jog, row, hike, walk and so on.
 * @return {string[][]} The session as cross-training, such as "Bike 110 min easy".
 * @customfunction
 */
export function CROSSTRAIN_CONVERT(session: unknown, activity: unknown) {
  return convertTable(cellsOf(session), cellsOf(activity)[0]?.[0] ?? '', {
    locale: spreadsheetLocale(),
  });
}

/**
 * Lists every rule with its severity, numbers, reason, certainty and source.
 *
 * @return {string[][]} Rule, Title, Severity, Numbers, Why, Certainty, Source.
 * @customfunction
 */
export function CROSSTRAIN_RULES() {
  return rulesTable();
}

/**
 * Lists the cross-training Crosstrain knows, with its impact and what it builds.
 *
 * @return {string[][]} Activity, Impact, Builds, Muscles, When, Equipment, Source.
 * @customfunction
 */
export function CROSSTRAIN_ACTIVITIES() {
  return activitiesTable();
}

/** Adds the menu when a spreadsheet opens. */
export function onOpen(): void {
  buildMenu();
}

/** Adds the menu at once after installing. */
export function onInstall(): void {
  buildMenu();
}

/** Menu: checks the active tab in the sidebar. */
export function menuCheck(): void {
  showSidebar('check');
}

/** Menu: proposes cross-training for the open places of the active tab, in the sidebar. */
export function menuFill(): void {
  showSidebar('fill');
}

/** Menu: builds a plan in the sidebar. */
export function menuBuild(): void {
  showSidebar('build');
}

/** Menu: opens the athlete's row in the sidebar. */
export function menuAthlete(): void {
  showSidebar('athlete');
}

/** Menu: opens the Rules tab, making it where there is none. */
export function menuRules(): void {
  openRulesTab();
}

/** Menu: shows the load of the active tab's plan in the sidebar. */
export function menuLoad(): void {
  showSidebar('load');
}

/** Menu: makes the sample plan and checks it in the sidebar. */
export function menuSample(): void {
  makeSample();
  showSidebar('check');
}

/** Menu: shows the squad board in the sidebar. */
export function menuSquad(): void {
  showSidebar('squad');
}

/** Menu: shows the help in the sidebar. */
export function menuHelp(): void {
  showSidebar('help');
}

/** Sidebar: reads and checks the active tab. */
export function sidebarCheck(options: ReadOptions): CheckAnswer | Problem {
  return answer(() => checkActiveTab(options));
}

/** Sidebar: selects a cell of the plan in the sheet. */
export function sidebarSelect(sheetId: number, address: string): null | Problem {
  return answer(() => selectCell(sheetId, address));
}

/** Sidebar: tints the cells that findings speak of and adds our section to their notes. */
export function sidebarMark(
  options: ReadOptions,
  sheetId: number | null = null,
): MarkAnswer | Problem {
  return answer(() => markActiveTab(options, sheetId));
}

/** Sidebar: accepts a finding, or one occurrence of it, and checks again. */
export function sidebarAccept(
  acceptance: Acceptance,
  options: ReadOptions,
  sheetId: number | null = null,
): CheckAnswer | Problem {
  return answer(() => acceptFinding(acceptance, options, sheetId));
}

/** Sidebar: takes an accepted finding back and checks again. */
export function sidebarUnaccept(
  entry: { readonly rule: string; readonly key: string },
  options: ReadOptions,
  sheetId: number | null = null,
): CheckAnswer | Problem {
  return answer(() => unacceptFinding(entry, options, sheetId));
}

/** Sidebar: cross-training for the open places of the active tab, to look at before it is written. */
export function sidebarFill(reading: ReadOptions, options: FillOptions): FillAnswer | Problem {
  return answer(() => proposeFill(reading, options));
}

/** Sidebar: the smallest repairs of findings; cells that are kept stay as they are. */
export function sidebarFixes(
  part: ReadPart,
  questions: FixQuestion[],
  kept: string[],
  options: ReadOptions,
): FixesAnswer | Problem {
  return answer(() => findFixes(part, questions, kept, options));
}

/** Sidebar: a small set of repairs for the whole active plan, and what they cannot repair. */
export function sidebarFixAll(
  reading: ReadOptions,
  options: FixAllOptions,
): FixAllAnswer | Problem {
  return answer(() => proposeFixAll(reading, options));
}

/** Sidebar: the next two weeks of the active plan anew, after what the coach ticked. */
export function sidebarLife(reading: ReadOptions, changes: Changes): LifeAnswer | Problem {
  return answer(() => proposeAnew(reading, changes));
}

/** Sidebar: the run in the selected cell as equivalent cross-training. */
export function sidebarConvert(
  reading: ReadOptions,
  options: ConvertOptions,
): ConvertAnswer | Problem {
  return answer(() => proposeConversion(reading, options));
}

/** Sidebar: the athlete's row for the active plan tab. */
export function sidebarAthlete(): AthleteForm | Problem {
  return answer(athleteForm);
}

/** Sidebar: writes the athlete's row, making the Athletes tab where there is none. */
export function sidebarSaveAthlete(
  fields: Record<string, string>,
  tab: string,
): AthleteForm | Problem {
  return answer(() => saveAthlete(fields, tab));
}

/** Sidebar: writes the ticked lines of a preview, so that one undo takes them back. */
export function sidebarWrite(request: WriteRequest): WriteAnswer | Problem {
  return answer(() => writeEdits(request));
}

/** Sidebar: takes the last written action back. */
export function sidebarUndo(): UndoAnswer | Problem {
  return answer(undoLast);
}

/** Sidebar: takes all our marks off the active tab. */
export function sidebarClear(sheetId: number | null = null): MarkAnswer | Problem {
  return answer(() => clearActiveTab(sheetId));
}

/** Sidebar: the load of the active tab's plan, week by week. */
export function sidebarLoad(
  options: ReadOptions,
  sheetId: number | null = null,
): LoadAnswer | Problem {
  return answer(() => loadOfActiveTab(options, sheetId));
}

/** Sidebar: makes the report tab of the active tab's plan, or makes it again, and opens it. */
export function sidebarReport(sheetId: number | null = null): ReportAnswer | Problem {
  return answer(() => makeReport(sheetId));
}

/** Sidebar: the active plan in the coach's words, for the athlete. */
export function sidebarShare(options: ReadOptions): ShareAnswer | Problem {
  return answer(() => sharePlan(options));
}

/** Sidebar: the form for building a plan, for one athlete or for the one whose plan is open. */
export function sidebarBuildForm(athlete: string | null): BuildForm | Problem {
  return answer(() => buildForm(athlete));
}

/** Sidebar: the weeks of a plan that could be built, or why it cannot; writes nothing. */
export function sidebarBuildPreview(question: BuildQuestion): BuildPreview | Problem {
  return answer(() => previewPlan(question));
}

/** Sidebar: builds the plan on a tab of its own and opens it. */
export function sidebarBuildTab(question: BuildQuestion): BuildTabAnswer | Problem {
  return answer(() => makePlanTab(question));
}

/** Sidebar: makes a tab with the sample plan and opens it. */
export function sidebarSample(): SampleAnswer | Problem {
  return answer(makeSample);
}

/** Sidebar: opens a tab in the sheet. */
export function sidebarOpenTab(name: string): null | Problem {
  return answer(() => openTab(name));
}

/** Sidebar: the squad as its board has it. */
export function sidebarSquad(): SquadAnswer | Problem {
  return answer(squad);
}

/** Sidebar: lists the tabs that hold a plan in the Athletes tab. */
export function sidebarSquadGather(): SquadAnswer | Problem {
  return answer(gatherSquad);
}

/** Sidebar: begins a run over the squad, making the board where there is none. */
export function sidebarSquadStart(): SquadAnswer | Problem {
  return answer(startSquad);
}

/** Sidebar: checks one athlete's tab and writes her row of the board. */
export function sidebarSquadCheck(
  who: { readonly athlete: string; readonly tab: string },
  failure: string | null,
): { readonly entry: SquadEntry } | Problem {
  return answer(() => ({ entry: checkMember(who, failure) }));
}

/** Sidebar: ends a run over the squad and sorts the board. */
export function sidebarSquadFinish(): SquadAnswer | Problem {
  return answer(finishSquad);
}

function checkOptions(athlete: unknown, rules: unknown) {
  return {
    locale: spreadsheetLocale(),
    athlete: optionalCells(athlete),
    rules: optionalCells(rules),
  };
}
