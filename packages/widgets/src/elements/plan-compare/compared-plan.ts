import type { ReactiveController, ReactiveElement } from 'lit';
import { planSessionFor, type PlanInput, type PlanSession } from '../../plan-data/plan-session.js';
import type { PlanState } from '../../plan-data/plan-state.js';

const idle: PlanState = { status: 'idle' };

/** The plan that an element compares its own with: loads it, and updates the element when it changes. */
export class ComparedPlan implements ReactiveController {
  readonly #host: ReactiveElement;
  #load: PlanSession['load'] | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get state(): PlanState {
    return this.#load?.state ?? idle;
  }

  hostDisconnected(): void {
    this.#use(undefined);
  }

  /** Follows an address or a document; the host calls this in `willUpdate`. */
  resolve(input: PlanInput | undefined): void {
    if (!this.#host.isConnected) return;
    const { baseURI } = this.#host;
    this.#use(
      input === undefined ? undefined : planSessionFor(input, { baseURI, group: undefined }).load,
    );
  }

  /** Requests the document again. */
  reload(): void {
    this.#load?.reload();
  }

  #use(load: PlanSession['load'] | undefined): void {
    if (load === this.#load) return;
    this.#unsubscribe?.();
    this.#load = load;
    this.#unsubscribe = load?.subscribe(() => this.#host.requestUpdate());
  }
}
