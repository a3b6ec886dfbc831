import type { Problem } from '@machiplan/schema';
import { PlanAbortedError } from '../errors/plan-aborted-error.js';
import { PlanError } from '../errors/plan-error.js';
import { PlanHttpError } from '../errors/plan-http-error.js';
import { fetchDocument } from './fetch-document.js';
import type { Retrieval } from './plan-source.js';
import type { CopySettings, RequestSettings } from './request-settings.js';
import type { RunningRequest } from './running-request.js';
import { SharedRequests } from './shared-requests.js';
import type { Validators } from './validators.js';

/** A checked document with the problems found. */
export interface Checked<T> {
  readonly content: T;
  readonly problems: readonly Problem[];
}

/** Origin of the bytes, and the signal that stops reading. */
export interface ResponseOrigin {
  /** Address as requested. */
  readonly where: string;
  /** Address after redirects. */
  readonly href: string;
  readonly signal: AbortSignal;
}

type ReadBytes<T> = (bytes: Uint8Array, from: ResponseOrigin) => Promise<Checked<T>>;

/** A checked document with details of its retrieval. */
export type Retrieved<T> = Checked<T> & Retrieval & { readonly href: string };

interface Copy<T> extends Validators {
  readonly retrieved: Retrieved<T>;
}

export interface GetOptions {
  /** Cancels this call only; other calls waiting for the same document continue. */
  readonly signal?: AbortSignal;
  /**
   * Revalidates with the server even if a fresh copy is cached. Joins a request that is already
   * running.
   */
  readonly refresh?: boolean;
  /** A request for this address that was sent before the client was loaded: it is the first attempt. */
  readonly running?: RunningRequest;
}

/**
 * Caches documents of one kind by address. Concurrent calls share one request, an unchanged document
 * keeps its object, and the last good copy is served, marked stale, while the network fails.
 */
export class DocumentStore<T> {
  readonly #settings: RequestSettings & CopySettings;
  readonly #read: ReadBytes<T>;
  readonly #requests = new SharedRequests<Retrieved<T>>();
  readonly #copies = new Map<string, Copy<T>>();

  /** @param read Checks the bytes; rejects with a `PlanError` if they are unusable. */
  constructor(settings: RequestSettings & CopySettings, read: ReadBytes<T>) {
    this.#settings = settings;
    this.#read = read;
  }

  async get(
    href: string,
    { signal, refresh = false, running }: GetOptions = {},
  ): Promise<Retrieved<T>> {
    if (signal?.aborted) throw new PlanAbortedError({ where: href, cause: signal.reason });
    const copy = this.#copies.get(href);
    if (copy && !refresh && this.#isFresh(copy)) return this.#store(href, copy).retrieved;
    return this.#requests.join(
      href,
      (ended) => this.#retrieve(href, { signal: ended, refresh, running }),
      signal,
    );
  }

  async #retrieve(
    href: string,
    { signal, refresh, running }: GetOptions & { readonly signal: AbortSignal },
  ): Promise<Retrieved<T>> {
    const copy = this.#copies.get(href);
    try {
      const revalidate = refresh === true || copy !== undefined;
      const conditions = { signal, revalidate, known: copy, running };
      const fetched = await fetchDocument(href, this.#settings, conditions);
      const checked = fetched.bytes
        ? await this.#read(fetched.bytes, { where: href, href: fetched.href, signal })
        : copy!.retrieved;
      const { etag, lastModified } = fetched;
      const retrieved: Retrieved<T> = {
        content: checked.content,
        problems: checked.problems,
        href: fetched.href,
        retrieved: new Date(),
        stale: false,
      };
      // A response that arrives after all callers have aborted must not replace a newer one.
      if (!signal.aborted) this.#store(href, { retrieved, etag, lastModified });
      return retrieved;
    } catch (error) {
      if (copy && isTemporary(error)) return { ...copy.retrieved, stale: true, staleReason: error };
      throw error;
    }
  }

  #isFresh(copy: Copy<T>): boolean {
    return Date.now() - copy.retrieved.retrieved.getTime() < this.#settings.maxAge;
  }

  /** Stores the copy as the most recently used one and evicts the oldest. */
  #store(href: string, copy: Copy<T>): Copy<T> {
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
 * Tells whether a failure is temporary, so that the last copy may be served: network, server and file
 * errors are; a 4xx status, by which the publisher withdraws the document, is not.
 */
function isTemporary(error: unknown): error is PlanError {
  if (!(error instanceof PlanError) || error.code === 'aborted') return false;
  return (
    !(error instanceof PlanHttpError) || error.status >= 500 || [408, 429].includes(error.status)
  );
}
