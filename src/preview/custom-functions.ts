// Custom functions in cells: Univer asks, the bundle answers in a fresh realm.
import { isDateFormat } from './number-format';
import { isDate } from './realm';
import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from './univer';
import { instantOfSerial, serialOfInstant } from './zone';

/** Runs a custom function and answers what it returned, in values of this realm. */
export type CallFunction = (name: string, args: readonly unknown[]) => unknown;

/** Cells whose function threw, with what Sheets tells the coach about it. */
export type Complaints = Map<string, string>;

export const cellKey = (sheetId: string, row: number, column: number): string =>
  `${sheetId}!${row},${column}`;

type Argument = BaseValueObject | BaseReferenceObject;

/** Univer's side of one custom function. */
export class LocalCustomFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;
  readonly #call: CallFunction;
  readonly #zone: string;
  readonly #complaints: Complaints;

  constructor(name: string, call: CallFunction, zone: string, complaints: Complaints) {
    super(name);
    this.#call = call;
    this.#zone = zone;
    this.#complaints = complaints;
  }

  override calculate(...args: Argument[]): BaseValueObject {
    const wrong = args.find(
      (each) => !each.isReferenceObject() && (each as BaseValueObject).isError(),
    );
    if (wrong !== undefined) return wrong as BaseValueObject;
    const place = cellKey(this.subUnitId ?? '', this.row + 1, this.column + 1);
    this.#complaints.delete(place);
    try {
      return this.#spread(
        this.#call(
          String(this.name),
          args.map((each) => argumentOf(each, this.#zone)),
        ),
      );
    } catch (error) {
      // A throw would stop all of Univer's calculation; Sheets shows #ERROR! with the message.
      this.#complaints.set(place, error instanceof Error ? error.message : String(error));
      return ErrorValueObject.create(ErrorType.ERROR);
    }
  }

  #spread(answer: unknown): BaseValueObject {
    if (!Array.isArray(answer)) return valueObject(answer, this.#zone);
    const rows: readonly unknown[][] = answer.map((row) => (Array.isArray(row) ? row : [row]));
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (width === 0) return StringValueObject.create('');
    if (rows.length === 1 && width === 1) return valueObject(rows[0]?.[0], this.#zone);
    return ArrayValueObject.create({
      calculateValueList: rows.map((row) =>
        Array.from({ length: width }, (_, column) => valueObject(row[column], this.#zone)),
      ),
      rowCount: rows.length,
      columnCount: width,
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    });
  }
}

function valueObject(value: unknown, zone: string): BaseValueObject {
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? NumberValueObject.create(value)
      : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (isDate(value)) {
    return NumberValueObject.create(serialOfInstant(value.getTime(), zone), 'yyyy-mm-dd');
  }
  return StringValueObject.create(value === null || value === undefined ? '' : String(value));
}

/** A single cell arrives as a value, a range as rows; blanks are `''`, dates and durations `Date`. */
function argumentOf(argument: Argument, zone: string): unknown {
  if (argument instanceof BaseReferenceObject) {
    const rows: unknown[][] = [];
    argument.iterator((cell, row, column) => {
      rows[row] ??= [];
      const line = rows[row] ?? [];
      line[column] = scalar(cell ?? null, zone);
    });
    return rangeArgument(rows);
  }
  if (argument.isArray()) {
    const rows: unknown[][] = [];
    (argument as ArrayValueObject).iterator((cell, row, column) => {
      rows[row] ??= [];
      const line = rows[row] ?? [];
      line[column] = scalar(cell ?? null, zone);
    });
    return rangeArgument(rows);
  }
  return scalar(argument, zone);
}

/** Rows and columns count from the range's first cell, wherever the iteration began. */
function rangeArgument(rows: readonly unknown[][]): unknown {
  const filled = rows.filter((row) => row !== undefined);
  const lines = filled.map((row) => row.filter((_, column) => column in row));
  return lines.length === 1 && lines[0]?.length === 1 ? lines[0][0] : lines;
}

function scalar(value: BaseValueObject | null, zone: string): unknown {
  if (value === null || value.isNull()) return '';
  const raw = value.getValue();
  if (value.isError()) return raw === ErrorType.SPILL ? ErrorType.REF : raw;
  if (typeof raw === 'number' && isDateFormat(value.getPattern())) {
    return new Date(instantOfSerial(raw, zone));
  }
  return raw;
}

/** Names of the custom functions and of all top-level functions of a bundle. */
export function functionsOf(code: string): { readonly all: string[]; readonly custom: string[] } {
  const names = (expression: RegExp) =>
    [...code.matchAll(expression)].map((match) => match[1] ?? '');
  return {
    all: names(/^function (\w+)\s*\(/gm),
    custom: names(
      /\/\*\*(?:[^*]|\*(?!\/))*@customfunction(?:[^*]|\*(?!\/))*\*\/\s*function (\w+)\s*\(/g,
    ),
  };
}
