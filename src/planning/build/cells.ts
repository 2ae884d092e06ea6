// A built plan as cells: a week grid or a log, with a title row, a header row and the training.
import type { Phase } from '../../training/athlete';
import { addDays } from '../../training/calendar';
import type { Cell, LocalTime } from '../../training/cell';
import type { IsoDate, Weekday } from '../../training/plan';
import type { Unit } from '../../training/session';
import { sentenceCase } from '../../training/wording';
import type { CrossDay } from './cross';
import type { BuildLayout } from './request';
import type { RunWeek } from './run-weeks';

export interface BuiltWeek extends RunWeek {
  readonly cross: readonly CrossDay[];
}

export const HEAD_ROWS = 2;

export interface Sheet {
  readonly cells: readonly (readonly Cell[])[];
  /** The cell of a week as a whole, and of one of its days; rows and columns count from 1. */
  readonly weekCell: (week: number) => { readonly row: number; readonly column: number };
  readonly dayCell: (
    week: number,
    day: number,
  ) => { readonly row: number; readonly column: number };
}

export interface CellsOptions {
  readonly title: string;
  readonly order: readonly Weekday[];
  readonly unit: Unit;
  readonly layout: BuildLayout;
}

export const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  'off-season': 'Off-season',
  base: 'Base',
  build: 'Build',
  peak: 'Peak',
  taper: 'Taper',
  'race-week': 'Race week',
};

/** The texts of a day, one a session; rest where there is none. */
export function textsOf({ runs, cross }: BuiltWeek, day: number): readonly string[] {
  const run = runs.find((each) => each.day === day);
  const others = cross.filter((each) => each.day === day);
  const isSplit = others.some(({ text }) => text.startsWith('PM: '));
  const texts = [
    ...(run === undefined ? [] : [isSplit ? `AM: ${run.text}` : run.text]),
    ...others.map(({ text }) => text),
  ];
  return texts.length === 0 ? ['Rest'] : texts;
}

/** All running of the week, the race with it, as the total column shows it. */
const totalOf = ({ runs }: BuiltWeek): number =>
  Number(runs.reduce((sum, { distance }) => sum + distance, 0).toFixed(1));

const dated = (date: IsoDate): LocalTime => ({ local: `${date}T00:00:00` });

const phaseOf = ({ season }: BuiltWeek): string =>
  season.easier ? `${PHASE_NAMES[season.phase]}, easier` : PHASE_NAMES[season.phase];

export function sheetOf(weeks: readonly BuiltWeek[], options: CellsOptions): Sheet {
  return options.layout === 'log' ? log(weeks, options) : weekGrid(weeks, options);
}

const GRID_HEAD = 3;

function weekGrid(weeks: readonly BuiltWeek[], { title, order, unit }: CellsOptions): Sheet {
  const header = ['Week', 'From', 'Phase', ...order, `Total ${unit}`];
  const rows = weeks.map((week, index): Cell[] => [
    index + 1,
    dated(week.season.from),
    phaseOf(week),
    ...order.map((_, day) => textsOf(week, day).join('\n')),
    totalOf(week),
  ]);
  return {
    cells: [[title, ...header.slice(1).map(() => '')], header, ...rows],
    weekCell: (week) => ({ row: HEAD_ROWS + week + 1, column: GRID_HEAD }),
    dayCell: (week, day) => ({ row: HEAD_ROWS + week + 1, column: GRID_HEAD + day + 1 }),
  };
}

const LOG_HEADER = ['Week', 'Date', 'Day', 'Session', 'Phase'] as const;
const SESSION_COLUMN = 4;

function log(weeks: readonly BuiltWeek[], { title, order, unit }: CellsOptions): Sheet {
  const header = [...LOG_HEADER, `Week ${unit}`];
  const firstRow = new Map<string, number>();
  const rows: Cell[][] = [];
  weeks.forEach((week, index) => {
    order.forEach((weekday, day) => {
      firstRow.set(`${index} ${day}`, HEAD_ROWS + rows.length + 1);
      for (const text of textsOf(week, day)) {
        const isFirst = day === 0 && rows[rows.length - 1]?.[0] !== index + 1;
        rows.push([
          index + 1,
          dated(addDays(week.season.from, day)),
          weekday,
          sentenceCase(text),
          isFirst ? phaseOf(week) : '',
          isFirst ? totalOf(week) : '',
        ]);
      }
    });
  });
  const rowOf = (week: number, day: number) => firstRow.get(`${week} ${day}`) ?? HEAD_ROWS + 1;
  return {
    cells: [[title, ...header.slice(1).map(() => '')], header, ...rows],
    weekCell: (week) => ({ row: rowOf(week, 0), column: SESSION_COLUMN + 1 }),
    dayCell: (week, day) => ({ row: rowOf(week, day), column: SESSION_COLUMN }),
  };
}
