// PropertiesService with Google's limits: 9 KB a value, 500 KB a store.
import { MESSAGES } from '../messages';
import { asGoogle, Service } from '../platform';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

/** What survives between runs. */
export type Store = Map<string, string>;
export interface Stores {
  readonly document: Store;
  readonly user: Store;
  readonly script: Store;
}

/** Bytes in UTF-8. */
function bytes(text: string): number {
  let count = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return count;
}

class LocalProperties extends Service implements Pick<Properties, keyof Properties> {
  readonly #store: Store;

  constructor(store: Store) {
    super();
    this.#store = store;
  }

  override toString(): string {
    return 'Properties';
  }
  getProperty(key: string): string | null {
    return this.#store.get(key) ?? null;
  }
  getProperties(): Record<string, string> {
    return Object.fromEntries(this.#store);
  }
  getKeys(): string[] {
    return [...this.#store.keys()];
  }
  /** Whatever it is given, it keeps text. */
  setProperty(key: string, value: string): Properties {
    return this.setProperties({ [key]: value });
  }
  setProperties(properties: Readonly<Record<string, string>>, deleteAllOthers = false): Properties {
    const next = new Map(deleteAllOthers ? [] : this.#store);
    for (const [key, value] of Object.entries(properties)) next.set(key, String(value));
    if ([...next.values()].some((value) => bytes(value) > VALUE_BYTES)) {
      throw new Error(MESSAGES.propertyValue);
    }
    const total = [...next].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (total > STORE_BYTES) throw new Error(MESSAGES.propertyStore);
    this.#store.clear();
    for (const [key, value] of next) this.#store.set(key, value);
    return this.#self();
  }
  deleteProperty(key: string): Properties {
    this.#store.delete(key);
    return this.#self();
  }
  deleteAllProperties(): Properties {
    this.#store.clear();
    return this.#self();
  }

  #self(): Properties {
    return asGoogle<Properties>(this);
  }
}

export class LocalPropertiesService
  extends Service
  implements Pick<PropertiesService, keyof PropertiesService>
{
  readonly #stores: Stores;

  constructor(stores: Stores) {
    super();
    this.#stores = stores;
  }

  override toString(): string {
    return 'PropertiesService';
  }
  getDocumentProperties(): Properties {
    return asGoogle<Properties>(new LocalProperties(this.#stores.document));
  }
  getUserProperties(): Properties {
    return asGoogle<Properties>(new LocalProperties(this.#stores.user));
  }
  getScriptProperties(): Properties {
    return asGoogle<Properties>(new LocalProperties(this.#stores.script));
  }
}
