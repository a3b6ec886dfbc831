import type { Problem } from '@machiplan/schema';
import { PlanAbortedError } from '../errors/plan-aborted-error.js';
import { PlanError } from '../errors/plan-error.js';
import { PlanHttpError } from '../errors/plan-http-error.js';
import { fetchDocument } from './fetch-document.js';
import type { Retrieval } from './plan-source.js';
import type { CopySettings, RequestSettings } from './request-settings.js';
import { SharedRequests } from './shared-requests.js';
import type { Validators } from './validators.js';

/** What the check made of the bytes of a document. */
export interface Checked<T> {
  readonly content: T;
  readonly problems: readonly Problem[];
}

type ReadBytes<T> = (bytes: Uint8Array, href: string) => Promise<Checked<T>>;

/** A checked document and how it was got. */
export type Retrieved<T> = Checked<T> & Retrieval & { readonly href: string };

interface Copy<T> extends Validators {
  readonly retrieved: Retrieved<T>;
}

export interface GetOptions {
  /** Ends the wait of this asker; others who wait for the same document are not touched. */
  readonly signal?: AbortSignal;
  /**
   * Ask the server whether the document has changed, even if a fresh copy is at hand. A request that
   * is under way already is joined.
   */
  readonly refresh?: boolean;
}

/**
 * Documents of one kind by address: one request for all who ask at once, unchanged documents keep
 * their object, and the last good copy stands in, marked stale, while the network fails.
 */
export class DocumentStore<T> {
  readonly #settings: RequestSettings & CopySettings;
  readonly #read: ReadBytes<T>;
  readonly #requests = new SharedRequests<Retrieved<T>>();
  readonly #copies = new Map<string, Copy<T>>();

  /** @param read Checks the bytes; rejects with a `PlanError` when nothing can be made of them. */
  constructor(settings: RequestSettings & CopySettings, read: ReadBytes<T>) {
    this.#settings = settings;
    this.#read = read;
  }

  async get(href: string, { signal, refresh = false }: GetOptions = {}): Promise<Retrieved<T>> {
    if (signal?.aborted) throw new PlanAbortedError({ where: href, cause: signal.reason });
    const copy = this.#copies.get(href);
    if (copy && !refresh && this.#isFresh(copy)) return this.#keep(href, copy).retrieved;
    return this.#requests.join(href, (ended) => this.#retrieve(href, ended, refresh), signal);
  }

  async #retrieve(href: string, signal: AbortSignal, refresh: boolean): Promise<Retrieved<T>> {
    const copy = this.#copies.get(href);
    try {
      const revalidate = refresh || copy !== undefined;
      const conditions = { signal, revalidate, known: copy };
      const fetched = await fetchDocument(href, this.#settings, conditions);
      const checked = fetched.bytes ? await this.#read(fetched.bytes, href) : copy!.retrieved;
      const { etag, lastModified } = fetched;
      const retrieved: Retrieved<T> = {
        content: checked.content,
        problems: checked.problems,
        href: fetched.href,
        retrieved: new Date(),
        stale: false,
      };
      // An answer that comes after everybody left must not replace a newer one.
      if (!signal.aborted) this.#keep(href, { retrieved, etag, lastModified });
      return retrieved;
    } catch (error) {
      if (copy && mayPass(error)) return { ...copy.retrieved, stale: true, staleReason: error };
      throw error;
    }
  }

  #isFresh(copy: Copy<T>): boolean {
    return Date.now() - copy.retrieved.retrieved.getTime() < this.#settings.maxAge;
  }

  /** Remembers the copy as the one used last. */
  #keep(href: string, copy: Copy<T>): Copy<T> {
    this.#copies.delete(href);
    this.#copies.set(href, copy);
    for (const oldest of this.#copies.keys()) {
      if (this.#copies.size <= this.#settings.copies) break;
      this.#copies.delete(oldest);
    }
    return copy;
  }
}

/**
 * Whether the publisher may still stand by the last copy: yes while the network, the server or the
 * file is broken, no when the server says that there is nothing (more) for us at this address.
 */
function mayPass(error: unknown): error is PlanError {
  if (!(error instanceof PlanError) || error.code === 'aborted') return false;
  return (
    !(error instanceof PlanHttpError) || error.status >= 500 || [408, 429].includes(error.status)
  );
}
