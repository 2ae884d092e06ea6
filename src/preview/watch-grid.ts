// Tells when rows and columns come, go or are sorted, whoever did it: a script, the coach, or an undo.
import type { GridChange } from './area';
import {
  ICommandService,
  InsertColMutation,
  InsertRowMutation,
  type IRange,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  type Univer,
} from './univer';
import { areaOf, WORKBOOK_ID } from './workbook-data';

interface Params {
  readonly unitId?: string;
  readonly subUnitId: string;
  readonly range: IRange;
  /** Of a sort: row -> the row it came from, both counted from 0. */
  readonly order?: Readonly<Record<string, number>>;
}

/** Calls `follow` after each change of the grid; returns how to stop. */
export function watchGrid(
  univer: Univer,
  follow: (sheetId: string, change: GridChange) => void,
): () => void {
  const commands = univer.__getInjector().get(ICommandService);
  const watching = commands.onCommandExecuted(({ id, params }) => {
    const type = TYPES.get(id);
    if (type === undefined) return;
    const given = params as Params;
    if (given.unitId === WORKBOOK_ID) follow(given.subUnitId, changeOf(type, given));
  });
  return () => watching.dispose();
}

type Kind = readonly ['insert' | 'remove', 'row' | 'column'] | 'sort';

const TYPES: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  [InsertRowMutation.id, ['insert', 'row']],
  [RemoveRowMutation.id, ['remove', 'row']],
  [InsertColMutation.id, ['insert', 'column']],
  [RemoveColMutation.id, ['remove', 'column']],
  [ReorderRangeMutation.id, 'sort'],
]);

function changeOf(kind: Kind, { range, order = {} }: Params): GridChange {
  if (kind === 'sort') {
    const from = Object.entries(order).map(
      ([row, origin]) => [Number(row) + 1, origin + 1] as const,
    );
    return { type: 'sort', area: areaOf(range), from: new Map(from) };
  }
  const [type, axis] = kind;
  const [first, last] =
    axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { type, axis, at: first + 1, count: last - first + 1 };
}
