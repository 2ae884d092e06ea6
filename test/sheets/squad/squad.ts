// A squad of made-up athletes, each with a plan of her own.

import type { LocalSheets } from '../../../src/preview/local-sheets';
import type { CellContent, TabDescription } from '../../../src/preview/workbook';
import type { SquadAnswer, SquadEntry } from '../../../src/sheets/squad/answers';
import { openAddOn, planTab, WEEK } from '../open';

/** An error-free week: easy runs, strength after the hard day, rest. */
export const CALM: readonly CellContent[] = [
  1,
  'Rest',
  'Easy 4 mi',
  'Tempo 5 mi + strength 30 min',
  'Easy 4 mi',
  'Bike 40 min easy',
  'Rest',
  'Long run 8 mi',
];

export type Row = readonly [athlete: string, tab: string];

export const athletesTab = (rows: readonly Row[]): TabDescription => ({
  name: 'Athletes',
  cells: [['Athlete', 'Plan tab', 'Level'], ...rows.map((row) => [...row, ''])],
});

/** Opens a workbook with a plan for each name: those with "!" have an error in theirs. */
export function openSquad(
  names: readonly string[],
  rows: readonly Row[] = names.map((name) => [name, name]),
): Promise<LocalSheets> {
  return openAddOn([
    ...names.map((name) => planTab([name.includes('!') ? WEEK : CALM], { name })),
    athletesTab(rows),
  ]);
}

const nothingWrong = <T extends object>(answer: T): Exclude<T, { problem: string }> => {
  if ('problem' in answer) throw new Error(String(answer.problem));
  return answer as Exclude<T, { problem: string }>;
};

export const start = async (sheets: LocalSheets): Promise<SquadAnswer> =>
  nothingWrong((await sheets.run('sidebarSquadStart')) as SquadAnswer);

export const look = async (sheets: LocalSheets): Promise<SquadAnswer> =>
  nothingWrong((await sheets.run('sidebarSquad')) as SquadAnswer);

export async function checkOne(
  sheets: LocalSheets,
  { athlete, tab }: { readonly athlete: string; readonly tab: string },
  failure: string | null = null,
): Promise<SquadEntry> {
  const answer = await sheets.run('sidebarSquadCheck', { athlete, tab }, failure);
  return nothingWrong(answer as { entry: SquadEntry }).entry;
}

/** A whole run, as the sidebar drives it. */
export async function runAll(sheets: LocalSheets): Promise<SquadAnswer> {
  const { entries } = await start(sheets);
  for (const entry of entries) if (entry.state === 'waiting') await checkOne(sheets, entry);
  return nothingWrong((await sheets.run('sidebarSquadFinish')) as SquadAnswer);
}

/** The board's rows below its headings, as text. */
export const boardRows = (sheets: LocalSheets): string[][] => sheets.shown('Squad board').slice(3);
