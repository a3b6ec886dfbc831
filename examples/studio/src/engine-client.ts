import type { EngineApi, EngineReply, EngineRequest } from './engine/engine-api.js';
import type { StudioView } from './engine/studio-view.js';

/** Asks the worker, and hands on its progress. */
export class EngineClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<
    number,
    { resolve: (result: unknown) => void; reject: (reason: Error) => void }
  >();
  #lastId = 0;

  constructor(
    worker: Worker,
    on: {
      readonly progress: (progress: { step: string; file?: string }) => void;
      /** The view has changed without a call. */
      readonly view: (view: StudioView) => void;
      readonly failure: () => void;
    },
  ) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<EngineReply>) => {
      if ('progress' in data) return on.progress(data.progress);
      if ('view' in data) return on.view(data.view);
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('failure' in data) waiting?.reject(new Error(data.failure));
      else waiting?.resolve(data.result);
    });
    worker.addEventListener('error', on.failure);
  }

  /** Resolves to the answer of the worker; rejects when the call failed there. */
  call<Name extends keyof EngineApi>(
    name: Name,
    ...values: Parameters<EngineApi[Name]>
  ): Promise<ReturnType<EngineApi[Name]>> {
    const id = ++this.#lastId;
    const request: EngineRequest = { id, name, values };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      this.#worker.postMessage(request);
    });
  }
}
