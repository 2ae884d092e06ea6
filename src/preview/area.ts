// Rectangles of cells, counted from 1, and how they move when rows and columns come, go and are sorted.

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How many rows and columns a sheet has; open ranges (`A:C`) end there. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** `B2:C4`, or `B2` for a single cell. */
export function addressOf({ top, left, bottom, right }: Area): string {
  const first = columnName(left) + top;
  return top === bottom && left === right ? first : `${first}:${columnName(right)}${bottom}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([0-9]+)?$/;

/** Reads A1 notation without a tab's name: `B2`, `A1:H9`, `A:C`, `3:5`, `A2:C`; null where it is none. */
export function parseAddress(address: string, size: Size): Area | null {
  const corners = address.trim().split(':');
  const [from, to] = corners.map((corner) => CORNER.exec(corner));
  if (!from || corners.length > 2 || (corners.length === 2 && !to)) return null;
  const end = to ?? from;
  const fromColumn = from[1] === undefined ? null : columnNumber(from[1]);
  const fromRow = from[2] === undefined ? null : Number(from[2]);
  const toColumn = end[1] === undefined ? null : columnNumber(end[1]);
  const toRow = end[2] === undefined ? null : Number(end[2]);
  if (fromColumn === null && fromRow === null) return null;
  if (corners.length === 1 && (fromColumn === null || fromRow === null)) return null;
  if (fromRow === 0 || toRow === 0) return null;
  const rows = [fromRow ?? 1, toRow ?? size.rows];
  const columns = [fromColumn ?? 1, toColumn ?? size.columns];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

export const meet = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** Calls `visit` for every cell, row by row. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
  }
}

/** The area without one cell, as up to four areas. */
export function without(area: Area, row: number, column: number): Area[] {
  if (!holds(area, row, column)) return [area];
  return [
    { ...area, bottom: row - 1 },
    { top: row, bottom: row, left: area.left, right: column - 1 },
    { top: row, bottom: row, left: column + 1, right: area.right },
    { ...area, top: row + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** What happened to the grid. `from` of a sort says which row each row came from. */
export type GridChange =
  | {
      readonly type: 'insert' | 'remove';
      readonly axis: 'row' | 'column';
      readonly at: number;
      readonly count: number;
    }
  | { readonly type: 'sort'; readonly area: Area; readonly from: ReadonlyMap<number, number> };

/** Where areas are after a change; those that were removed altogether are left out. */
export function moveAreas(areas: readonly Area[], change: GridChange): Area[] {
  if (change.type === 'sort') return sortAreas(areas, change.area, change.from);
  return areas.flatMap((area) => {
    const [first, last] = change.axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
    const span =
      change.type === 'insert' ? inserted(first, last, change) : removed(first, last, change);
    if (span === null) return [];
    return change.axis === 'row'
      ? [{ ...area, top: span[0], bottom: span[1] }]
      : [{ ...area, left: span[0], right: span[1] }];
  });
}

type Step = { readonly at: number; readonly count: number };
type Span = readonly [number, number];

function inserted(first: number, last: number, { at, count }: Step): Span {
  return [first >= at ? first + count : first, last >= at ? last + count : last];
}

function removed(first: number, last: number, { at, count }: Step): Span | null {
  const end = at + count - 1;
  if (first >= at && last <= end) return null;
  const gone = (place: number) => Math.max(0, Math.min(place, end) - at + 1);
  // A first row that is removed gives way to the row that slides into its place.
  const top = first > end ? first - count : Math.min(first, at);
  return [top, last - gone(last)];
}

function sortAreas(
  areas: readonly Area[],
  sorted: Area,
  from: ReadonlyMap<number, number>,
): Area[] {
  if (!areas.some((area) => meet(area, sorted))) return [...areas];
  const to = new Map([...from].map(([row, origin]) => [origin, row]));
  const result: Area[] = [];
  for (const area of areas) {
    if (!meet(area, sorted)) {
      result.push(area);
      continue;
    }
    const cells: Area[] = [];
    eachCell(area, (row, column) => {
      const row2 = holds(sorted, row, column) ? (to.get(row) ?? row) : row;
      cells.push({ top: row2, left: column, bottom: row2, right: column });
    });
    result.push(...joined(cells));
  }
  return result;
}

/** Single cells joined to columns' runs, and these to rectangles. */
function joined(cells: readonly Area[]): Area[] {
  const byColumn = [...cells].sort((a, b) => a.left - b.left || a.top - b.top);
  const runs: Area[] = [];
  for (const cell of byColumn) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.left === cell.left && last.bottom + 1 === cell.top) {
      runs[runs.length - 1] = { ...last, bottom: cell.bottom };
    } else runs.push(cell);
  }
  const result: Area[] = [];
  for (const run of runs) {
    const index = result.findIndex(
      (each) => each.top === run.top && each.bottom === run.bottom && each.right + 1 === run.left,
    );
    const before = result[index];
    if (before === undefined) result.push(run);
    else result[index] = { ...before, right: run.right };
  }
  return result;
}
