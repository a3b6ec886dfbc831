import { ContextEvent } from '@lit/context';
import { isPlan, type Plan, type PlanDocument } from '@machiplan/schema';
import type { LoadedPlan } from '@machiplan/sdk';
import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { PlanSelectEvent } from './selection/plan-select-event.js';
import type { Selection, SelectionKey } from './selection/selection.js';
import { Permalink } from './url-sync/permalink.js';
import type { UrlPart } from './url-sync/selection-url.js';
import { closestComposed } from '../platform/closest-composed.js';
import { planContext } from './plan-context.js';
import type { PlanState } from './plan-state.js';
import { readyPlan } from './plan-load.js';
import {
  isSameSession,
  planSessionFor,
  separateSession,
  type PlanSession,
} from './plan-session.js';

/** An element that shows plan data. */
export interface PlanHost extends ReactiveElement {
  plan: Plan | PlanDocument | undefined;
  src: string | undefined;
  group: string | undefined;
  permalink: UrlPart | undefined;
}

const idle: PlanState = { status: 'idle' };
const waiting: PlanState = { status: 'loading' };

/**
 * Resolves which plan an element shows, in this order: its `plan` property, its `src` attribute,
 * the nearest `<plan-source>`. Updates the element when the plan or the selection changes;
 * unsubscribes when the element leaves the page.
 */
export class PlanController implements ReactiveController {
  readonly #host: PlanHost;
  #provided: PlanSession | undefined;
  readonly #permalink = new Permalink();
  #shared: PlanSession | undefined;
  #unsubscribe: (() => void) | undefined;
  #leaveSource: (() => void) | undefined;
  #pendingSelection: Selection = {};
  #isShown = false;
  #isSourceAwaited = false;

  constructor(host: PlanHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Loading until the selection of the URL is known, unless the element shows its plan already. */
  get state(): PlanState {
    const state = this.#shared?.load.state ?? (this.#isSourceAwaited ? waiting : idle);
    const isEarly = state.status === 'ready' && this.#shared!.selection.isPending;
    return isEarly && !this.#isShown ? waiting : state;
  }

  get selection(): Selection {
    return this.#shared?.selection.selection ?? this.#pendingSelection;
  }

  hostConnected(): void {
    const source = closestComposed(this.#host, 'plan-source:not(:defined)');
    if (source) void this.#awaitSource(source);
    else this.#askSource();
    this.resolve();
    this.#host.requestUpdate(); // no provider notifies an element that was moved out of it
  }

  hostUpdated(): void {
    this.#isShown = this.state.status === 'ready';
  }

  hostDisconnected(): void {
    this.#permalink.disconnect();
    this.#leaveSource?.();
    this.#leaveSource = undefined;
    this.#provided = undefined;
    this.#isSourceAwaited = false;
    this.#use(undefined);
  }

  /** Sets the selection from code: no event, applied as soon as there is a plan. */
  select(change: Selection): void {
    if (this.#shared) this.#shared.selection.select(change);
    else this.#pendingSelection = { ...this.#pendingSelection, ...change };
  }

  /** Fires the event of a user's selection, and selects unless the page cancels it. */
  requestSelection<Key extends SelectionKey>(key: Key, value: Selection[Key]): void {
    const state = this.state;
    const planId = state.status === 'ready' ? state.plan.id : undefined;
    const event = new PlanSelectEvent(key, value, planId);
    if (this.#host.dispatchEvent(event)) this.select({ [key]: value });
  }

  /** The page URL with this selection in it; undefined without `permalink`. */
  hrefFor(selection: Selection): string | undefined {
    return this.#permalink.hrefFor(selection);
  }

  /** Requests a checked plan if the shown one was not; false if it was. */
  recheck(): boolean {
    return this.#shared?.load.recheck() ?? false;
  }

  /** Requests the document again. */
  reload(): void {
    this.#shared?.load.reload();
  }

  /**
   * Loads the code of a `<plan-source>` around the element. Its `src` is enough to start with; the rest
   * is requested when the code is loaded.
   */
  async #awaitSource(source: Element): Promise<void> {
    const { baseURI } = source;
    const src = source.getAttribute('src');
    const group = source.getAttribute('group') ?? undefined;
    if (src && !Object.hasOwn(source, 'plan')) {
      this.#provided = planSessionFor(src, { baseURI, group });
    }
    this.#isSourceAwaited = true;
    import('../elements/plan-source/plan-source.define.js').catch((error: unknown) => {
      console.error('Machiplan:', error);
      this.#isSourceAwaited = false;
      this.#host.requestUpdate();
    });
    await customElements.whenDefined('plan-source');
    this.#isSourceAwaited = false;
    if (!this.#host.isConnected) return;
    this.#askSource();
    this.#host.requestUpdate();
  }

  /** Requests the session of the nearest `<plan-source>`, and later ones. */
  #askSource(): void {
    const take = (provided: PlanSession | undefined, leave?: () => void) => {
      if (leave !== this.#leaveSource) this.#leaveSource?.();
      this.#leaveSource = leave;
      this.#provided = provided;
      this.resolve();
    };
    this.#host.dispatchEvent(new ContextEvent(planContext, this.#host, take, true));
  }

  /**
   * Resolves the plan that the host shows. The host calls this in `willUpdate`, before it derives its
   * model.
   */
  resolve(): void {
    if (isServer) return this.#resolveOnServer();
    if (!this.#host.isConnected) return;
    const { plan, src, permalink } = this.#host;
    const input = plan ?? src;
    // A removed `src` attribute leaves null.
    const next = input == null ? this.#provided : planSessionFor(input, this.#host);
    if (!isSameSession(this.#shared, next)) this.#use(next);
    this.#permalink.connect(this.#shared?.selection, permalink, this.#host.group);
  }

  /** Shows a plan on a server, where elements share no selection: they may be of different pages. */
  showOnServer(loaded: LoadedPlan): void {
    this.#use(separateSession(loaded));
  }

  /** An element within another one has its plan as a property. */
  #resolveOnServer(): void {
    const { plan } = this.#host;
    if (!this.#shared && isPlan(plan)) this.#use(separateSession(readyPlan(plan)));
  }

  #use(next: PlanSession | undefined): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#shared = next;
    if (!next) return;
    const redraw = () => this.#host.requestUpdate();
    next.selection.select(this.#pendingSelection);
    this.#pendingSelection = {};
    const stops = [next.load.subscribe(redraw), next.selection.subscribe(redraw)];
    this.#unsubscribe = () => stops.forEach((stop) => stop());
    redraw();
  }
}
