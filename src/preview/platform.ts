// How services look from inside a realm: calls are counted, may fail, and what is missing says so.
import { MESSAGES } from './messages';
import { errorFrom, HERE, type Realm, remake } from './realm';

/** An object of the stand-in. Its public methods are what scripts may call. */
export abstract class Service {
  /** Its name at Google. */
  abstract toString(): string;
}

/** A service object in the full type that scripts know it by; what it lacks throws when a realm asks for it. */
export const asGoogle = <T extends object>(local: Partial<T>): T => local as T;

const SILENT = new Set<PropertyKey>(['toString', 'toJSON', 'valueOf', 'constructor', 'then']);

/** Counts the service calls of all realms and decides which one fails. */
export class CallCounter {
  readonly counts = new Map<string, number>();
  #untilFailure: number | null = null;

  constructor(readonly failure: string) {}

  failAt(k: number | null): void {
    this.#untilFailure = k;
  }

  count(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    if (this.#untilFailure === null) return;
    this.#untilFailure -= 1;
    if (this.#untilFailure === 0) {
      this.#untilFailure = null;
      throw new Error(this.failure);
    }
  }
}

/** Whether a call is allowed; throws as Google does where it is not. */
export type Permission = (call: string) => void;

/** Shows services to one realm. */
export class Platform {
  readonly #outside = new WeakMap<object, object>();
  readonly #inside = new WeakMap<object, object>();

  constructor(
    readonly realm: Realm,
    readonly counter: CallCounter,
    readonly permit: Permission,
  ) {}

  /** The service as a script of the realm sees it. */
  show(service: Service): object {
    const known = this.#inside.get(service);
    if (known !== undefined) return known;
    const proxy = new Proxy(service, {
      get: (target, key) => this.#member(target, key),
      set: (target, key) => {
        throw new this.realm.Error(MESSAGES.notHere(`${target}.${String(key)} =`));
      },
    });
    this.#inside.set(service, proxy);
    this.#outside.set(proxy, service);
    return proxy;
  }

  /** A value of ours as one of the realm's. */
  into(value: unknown): unknown {
    return remake(value, this.realm, (each) =>
      each instanceof Service ? this.show(each) : undefined,
    );
  }

  /** A value of the realm's as one of ours; services come back as themselves. */
  outOf(value: unknown): unknown {
    return remake(value, HERE, (each) => this.#outside.get(each));
  }

  #member(target: Service, key: string | symbol): unknown {
    if (typeof key === 'symbol') return undefined;
    const member: unknown = Reflect.get(target, key);
    const name = `${target}.${key}`;
    if (SILENT.has(key)) return key === 'toString' ? () => String(target) : undefined;
    if (typeof member !== 'function') {
      if (member !== undefined && Object.keys(target).includes(key)) return this.into(member);
      throw new this.realm.Error(MESSAGES.notHere(name));
    }
    return (...args: readonly unknown[]): unknown => {
      try {
        this.permit(name);
        this.counter.count(name);
        const answer: unknown = Reflect.apply(
          member,
          target,
          args.map((each) => this.outOf(each)),
        );
        return this.into(answer);
      } catch (thrown) {
        throw this.#errorInside(thrown);
      }
    };
  }

  #errorInside(thrown: unknown): Error {
    const error = errorFrom(thrown);
    const inside = new this.realm.Error(error.message);
    inside.name = 'Exception';
    return inside;
  }
}
