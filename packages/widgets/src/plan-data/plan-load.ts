import type { Plan } from '@machiplan/schema';
import type { LoadedPlan } from '@machiplan/sdk';
import type { PlanFailure, PlanState } from './plan-state.js';

/** A plan, which may be a slice known by its hash only. */
export interface PlanAnswer extends LoadedPlan {
  readonly isUnchecked?: boolean;
}

/**
 * Gets a plan; `refresh` revalidates a cached copy, and gets a checked one. Rejects with a `PlanError`.
 */
export type GetPlan = (signal: AbortSignal, refresh: boolean) => Promise<PlanAnswer>;

/**
 * Loads one plan for all elements that show it. Starts with the first subscriber, aborts with the last
 * one, starts again for the next.
 */
export class PlanLoad {
  readonly #get: GetPlan | undefined;
  readonly #listeners = new Set<() => void>();
  #state: PlanState;
  #abort: AbortController | undefined;
  #isUnchecked = false;

  /** @param source a plan that is there already, or a function that gets one */
  constructor(source: LoadedPlan | GetPlan) {
    if (typeof source === 'function') {
      this.#get = source;
      this.#state = { status: 'loading' };
    } else {
      this.#state = { status: 'ready', ...source };
    }
  }

  get state(): PlanState {
    return this.#state;
  }

  /** True if an element shows the plan or waits for it. */
  get isInUse(): boolean {
    return this.#listeners.size > 0;
  }

  /** Calls `listener` after each change of state until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#state.status === 'loading' && !this.#abort) void this.#start(false);
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved in the page unsubscribes and subscribes within one task.
      queueMicrotask(() => {
        if (this.#listeners.size > 0) return;
        this.#abort?.abort();
        this.#abort = undefined;
      });
    };
  }

  /** Requests the plan again, after a failure or for a newer copy. The state stays until the response. */
  reload(): void {
    if (!this.#get) return;
    this.#abort?.abort();
    if (this.#state.status === 'failed') this.#set({ status: 'loading' });
    void this.#start(true);
  }

  /**
   * Requests a checked plan instead of one that could not be drawn. False if the plan has been checked,
   * so that the fault is not in it.
   */
  recheck(): boolean {
    if (!this.#isUnchecked) return false;
    this.#isUnchecked = false;
    this.#set({ status: 'loading' });
    void this.#start(true);
    return true;
  }

  async #start(refresh: boolean): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    const next = await this.#next(abort.signal, refresh);
    if (this.#abort !== abort) return; // aborted, or a newer request is under way
    this.#abort = undefined;
    this.#set(next);
  }

  async #next(signal: AbortSignal, refresh: boolean): Promise<PlanState> {
    try {
      const { isUnchecked = false, ...loaded } = await this.#get!(signal, refresh);
      this.#isUnchecked = isUnchecked;
      return { status: 'ready', ...loaded };
    } catch (error) {
      if (!signal.aborted) console.error('Machiplan:', error);
      return { status: 'failed', failure: failureFrom(error) };
    }
  }

  #set(state: PlanState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** A checked plan that nobody had to load. */
export function readyPlan(plan: Plan): LoadedPlan {
  return { plan, problems: [], retrieved: new Date(), stale: false };
}

function failureFrom(error: unknown): PlanFailure {
  const { code, status } = (error ?? {}) as { code?: unknown; status?: unknown };
  return {
    code: typeof code === 'string' ? code : 'unknown',
    ...(typeof status === 'number' && { status }),
    cause: error,
  };
}
