// A fresh JavaScript world for each call of the add-on, as Google starts one, and what crosses its border.

/** A world that has run the bundle. */
export interface Realm {
  /** The global object: top-level functions of the bundle are its properties. */
  readonly global: Readonly<Record<string, unknown>>;
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  dispose(): void;
}

/** Makes a world, puts the services into it, and runs the bundle there. */
export type OpenRealm = (
  code: string,
  services: (realm: Realm) => Record<string, unknown>,
) => Realm;

export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

export const isPlain = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === '[object Object]';

type Constructors = Pick<Realm, 'Array' | 'Object' | 'Date'>;

/**
 * The value made anew with the constructors of another world, so that `instanceof` holds there.
 * What `keep` answers for goes through it as it is.
 */
export function remake(
  value: unknown,
  world: Constructors,
  keep: (value: object) => unknown = () => undefined,
): unknown {
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'function' ? (keep(value) ?? value) : value;
  }
  const kept = keep(value);
  if (kept !== undefined) return kept;
  if (isDate(value)) return new world.Date(value.getTime());
  if (Array.isArray(value)) {
    const copy = new world.Array<unknown>();
    for (const each of value) copy.push(remake(each, world, keep));
    return copy;
  }
  if (!isPlain(value)) return value;
  const copy = new world.Object() as Record<string, unknown>;
  for (const [key, each] of Object.entries(value)) copy[key] = remake(each, world, keep);
  return copy;
}

export const HERE: Constructors = { Array, Object, Date };

/** An error of another world as one of ours; anything else that was thrown is told as text. */
export function errorFrom(thrown: unknown): Error {
  if (typeof thrown !== 'object' || thrown === null) return new Error(String(thrown));
  const { message, name, stack } = thrown as Partial<Error>;
  const error = new Error(message ?? String(thrown));
  if (name !== undefined) error.name = name;
  if (stack !== undefined) error.stack = stack;
  return error;
}
