import type { Work } from './work.js';

const database = 'machiplan-studio';
const store = 'work';

/** Work in two parts: the files are large and rarely change. */
type StoredPart = Pick<Work, 'files' | 'retrieved'> | Omit<Work, 'files' | 'retrieved'>;

function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
  });
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(store));
  return asked(request);
}

/** Does something in one transaction, and waits until it is on the disk. */
async function transact<Result>(
  mode: IDBTransactionMode,
  act: (objects: IDBObjectStore) => Promise<Result>,
): Promise<Result> {
  const opened = await openDatabase();
  try {
    const transaction = opened.transaction(store, mode);
    const isDone = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      for (const name of ['error', 'abort'])
        transaction.addEventListener(name, () =>
          reject(transaction.error ?? new Error('IndexedDB')),
        );
    });
    const [result] = await Promise.all([act(transaction.objectStore(store)), isDone]);
    return result;
  } finally {
    opened.close();
  }
}

/** Keeps the work of one user in this browser (IndexedDB). Everything rejects where it is refused. */
export class WorkStorage {
  #storedFiles: Work['files'] | undefined;

  /** The work that was kept; undefined where there is none. */
  async load(): Promise<Work | undefined> {
    const parts = await transact('readonly', (objects) =>
      Promise.all([
        asked(objects.get('files') as IDBRequest<StoredPart | undefined>),
        asked(objects.get('changes') as IDBRequest<StoredPart | undefined>),
      ]),
    );
    const [files, changes] = parts;
    if (!files || !changes) return undefined;
    const work = { ...files, ...changes } as Work;
    this.#storedFiles = work.files;
    return work;
  }

  async save({ files, retrieved, ...changes }: Work): Promise<void> {
    const hasNewFiles = files !== this.#storedFiles;
    await transact('readwrite', async (objects) => {
      if (hasNewFiles) await asked(objects.put({ files, retrieved }, 'files'));
      await asked(objects.put(changes, 'changes'));
    });
    this.#storedFiles = files;
  }

  /** Removes everything. */
  async forget(): Promise<void> {
    this.#storedFiles = undefined;
    await asked(indexedDB.deleteDatabase(database));
  }
}
