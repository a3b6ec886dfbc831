import { PlanAbortedError } from '../errors/plan-aborted-error.js';

interface SharedRequest<T> {
  readonly answer: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * One request at a time for each key, shared by all who ask meanwhile. Who aborts leaves alone; the
 * request itself is aborted when nobody waits for it any more.
 */
export class SharedRequests<T> {
  readonly #running = new Map<string, SharedRequest<T>>();

  /**
   * @param start Begins the request, if none is running. Its signal aborts when all have left.
   * @throws {PlanAbortedError} when the asker's own signal aborts.
   */
  join(key: string, start: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const request = this.#running.get(key) ?? this.#begin(key, start);
    request.waiting += 1;
    return new Promise<T>((resolve, reject) => {
      const leave = () => {
        reject(new PlanAbortedError({ where: key, cause: signal?.reason }));
        request.waiting -= 1;
        // An element that is moved in the page leaves and asks again at once: give it the time.
        setTimeout(() => this.#endIfUnwanted(key, request));
      };
      const settled = () => signal?.removeEventListener('abort', leave);
      signal?.addEventListener('abort', leave, { once: true });
      request.answer.then(resolve, reject).finally(settled);
    });
  }

  #begin(key: string, start: (signal: AbortSignal) => Promise<T>): SharedRequest<T> {
    const controller = new AbortController();
    const answer = start(controller.signal).finally(() => this.#forget(key, request));
    const request = { answer, controller, waiting: 0 };
    this.#running.set(key, request);
    return request;
  }

  #endIfUnwanted(key: string, request: SharedRequest<T>): void {
    if (request.waiting > 0) return;
    this.#forget(key, request);
    request.controller.abort();
  }

  #forget(key: string, request: SharedRequest<T>): void {
    if (this.#running.get(key) === request) this.#running.delete(key);
  }
}
