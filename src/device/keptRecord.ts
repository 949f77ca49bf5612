import { inTime } from "./inTime.ts";
import { openChannel } from "./openChannel.ts";

/** A value of any size that this browser keeps; `null` where there is none. */
export interface KeptRecord<T> {
  readonly read: () => Promise<T | null>;
  /** True when it is kept also when the page is gone. */
  readonly write: (value: T | null) => Promise<boolean>;
  /** Calls `listener` when another tab has written; answers how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A value kept in the browser's database. Where that is forbidden, full or does not answer, the value lasts as long as the page. */
export function keptRecord<T>(key: string): KeptRecord<T> {
  let here: { readonly value: T | null } | undefined;
  let writing = Promise.resolve(true);
  let isWritten = true;
  const listeners = new Set<() => void>();
  let tabs: BroadcastChannel | null | undefined;
  const otherTabs = () => {
    if (tabs !== undefined) return tabs;
    tabs = openChannel(`aftaleoverblik.${key}`);
    tabs?.addEventListener("message", () => {
      // What is on its way is written after what the other has written, and what is kept nowhere else stays.
      if (!isWritten) return;
      here = undefined;
      for (const listener of listeners) listener();
    });
    return tabs;
  };
  return {
    read: async () => {
      const kept = here ? null : await inStore("readonly", (store) => store.get(key)).catch(() => null);
      // It may have been written meanwhile.
      return here ? here.value : ((kept as T | undefined) ?? null);
    },
    write: (value) => {
      const written = { value };
      here = written;
      isWritten = false;
      const put = async () => {
        try {
          await inStore("readwrite", (store) => (value === null ? store.delete(key) : store.put(value, key)));
          isWritten = here === written;
          otherTabs()?.postMessage(null);
          return true;
        } catch {
          // A private window or a full disk: it holds for this page.
          return false;
        }
      };
      // One after the other: the last that is written is the last that was said.
      writing = writing.then(put);
      return writing;
    },
    subscribe: (listener) => {
      otherTabs();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

const STORE = "records";
/** Seconds after which a database counts as one that does not answer. */
const PATIENCE_SECONDS = 5;

async function inStore(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const opening = indexedDB.open("aftaleoverblik", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const opened = inTime(answerOf(opening), PATIENCE_SECONDS, () => new Error("The database does not open"));
  const database = (await opened) as IDBDatabase;
  try {
    return await answerOf(act(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function answerOf(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
