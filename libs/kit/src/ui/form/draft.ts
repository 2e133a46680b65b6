/** Unsent form content of this browser, one record per form and account. Nothing here leaves the machine. */
export interface Draft {
  readonly savedAt: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const databaseName = 'dingyue';
const storeName = 'draft';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(storeName);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('indexedDB'));
  });
}

async function run<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  try {
    const database = await open();
    return await new Promise((resolve) => {
      const request = act(database.transaction(storeName, mode).objectStore(storeName));
      request.onsuccess = () => {
        database.close();
        resolve(request.result);
      };
      request.onerror = () => {
        database.close();
        resolve(undefined);
      };
    });
  } catch {
    return undefined; // private windows and some in-app browsers have no IndexedDB: a form works without drafts
  }
}

export const readDraft = (key: string): Promise<Draft | undefined> =>
  run<Draft | undefined>('readonly', (store) => store.get(key) as IDBRequest<Draft | undefined>);
export const writeDraft = async (key: string, draft: Draft): Promise<void> => {
  await run('readwrite', (store) => store.put(draft, key));
};
export const dropDraft = async (key: string): Promise<void> => {
  await run('readwrite', (store) => store.delete(key));
};
/** Everything, on sign-out: the next person at this machine sees nothing of it. */
export const dropDrafts = async (): Promise<void> => {
  await run('readwrite', (store) => store.clear());
};
