import { PlanAbortedError } from '../errors/plan-aborted-error.js';

interface SharedRequest<T> {
  readonly answer: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Shares one running request per key between concurrent callers. Aborting one caller does not affect
 * the others; the last one cancels the request.
 */
export class SharedRequests<T> {
  readonly #running = new Map<string, SharedRequest<T>>();

  /**
   * @param start Starts the request if none is running. Its signal aborts when all callers have.
   * @throws {PlanAbortedError} if the caller's own signal aborts.
   */
  join(key: string, start: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const request = this.#running.get(key) ?? this.#start(key, start);
    request.waiting += 1;
    return new Promise<T>((resolve, reject) => {
      const abort = () => {
        reject(new PlanAbortedError({ where: key, cause: signal?.reason }));
        request.waiting -= 1;
        // An element that is moved in the page aborts and asks again immediately: wait one task.
        setTimeout(() => this.#cancelIfUnused(key, request));
      };
      const settled = () => signal?.removeEventListener('abort', abort);
      signal?.addEventListener('abort', abort, { once: true });
      request.answer.then(resolve, reject).finally(settled);
    });
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<T>): SharedRequest<T> {
    const controller = new AbortController();
    const answer = start(controller.signal).finally(() => this.#remove(key, request));
    const request = { answer, controller, waiting: 0 };
    this.#running.set(key, request);
    return request;
  }

  #cancelIfUnused(key: string, request: SharedRequest<T>): void {
    if (request.waiting > 0) return;
    this.#remove(key, request);
    request.controller.abort();
  }

  #remove(key: string, request: SharedRequest<T>): void {
    if (this.#running.get(key) === request) this.#running.delete(key);
  }
}
