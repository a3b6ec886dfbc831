import type { Plan, PlanDocument } from '@machiplan/schema';
import { LitElement, html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from './property.js';
import { LocaleController, type Locale } from '../localization/locale-controller.js';
import { notePlan } from '../localization/plans-with-readings.js';
import { adoptStyles, restoreStyles } from '../platform/adopt-styles.js';
import { LazyModule } from '../platform/lazy-module.js';
import { languageOfMessages, messagesIn } from '@machiplan/sdk/internal';
import { PlanController, type PlanHost } from '../plan-data/plan-controller.js';
import type { PlanFailure, PlanState } from '../plan-data/plan-state.js';
import type { Selection } from '../plan-data/selection/selection.js';
import type { UrlPart } from '../plan-data/url-sync/selection-url.js';
import { preparePrint } from '../platform/print/prepare-print.js';
import { baseStyles } from '../theme/base.styles.js';
import { version } from '../version.js';
import { drawWhole } from '../platform/whole-picture.js';
import { LayoutShiftGuard } from './layout-shift-guard.js';
import { PlanErrorEvent, PlanLoadEvent } from './plan-state-events.js';
import { planStateMessages } from './plan-state.messages.js';
import { planStateStyles } from './plan-state.styles.js';
import { deferAttribute, ServerMarkup } from './server-markup.js';

// Stays in the declarations, so that whoever imports an element has the types of its events, and of
// the element around it, whose code comes when it is needed.
export type { PlanSourceElement } from '../elements/plan-source/plan-source.define.js';
export type { PlanSelectEvent } from '../plan-data/selection/plan-select-event.js';
export type { PlanErrorEvent, PlanLoadEvent } from './plan-state-events.js';

/** Input of every model: the plan, the locale of the reader, and the selection. */
export interface ModelInput {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly selection: Selection;
}

/**
 * Base class of the elements that show a plan: its source, its states in
 * words, language and theme. A subclass says only what it shows of a plan (`deriveModel`) and how that
 * looks (`renderModel`).
 *
 * What the author put inside the tag shows until there is a plan, and again when there is none.
 *
 * @slot - Shown until there is a plan, and when there is none: a link, a list, a table.
 * @fires {PlanLoadEvent} plan-load - There is a plan to show.
 * @fires {PlanErrorEvent} plan-error - There is none; says why.
 * @csspart base - Everything the element draws.
 * @csspart error - The message that there is no plan, and why.
 * @csspart notice - Parts that are missing, or a copy that is not the latest.
 */
export abstract class PlanElement<Model = Plan> extends LitElement implements PlanHost {
  static readonly version = version;
  static override styles = [baseStyles, planStateStyles];

  /** The plan itself: a document as JSON gives it, or one already checked. Goes before `src`. */
  @property({ attribute: false })
  plan: Plan | PlanDocument | undefined;

  /**
   * Address of the plan document. Without `plan` and `src`, the nearest `<plan-source>` serves.
   *
   * @embed address
   */
  @property()
  src: string | undefined;

  /** Elements of the same group share the selection, even when they show different documents. */
  @property()
  group: string | undefined;

  /** `query` or `hash`: keeps the selection in the page's address there, so that it can be shared. */
  @property()
  permalink: UrlPart | undefined;

  /** Writes years by era (令和6年度, FY2024 (Reiwa 6)), as in a page in `ja-u-ca-japanese`. */
  @property({ type: Boolean })
  era = false;

  /** `light` or `dark`; otherwise the page's own `color-scheme` decides. */
  @property({ reflect: true })
  theme: 'light' | 'dark' | 'auto' | undefined;

  protected readonly planData = new PlanController(this);
  protected readonly localeData = new LocaleController(this);
  readonly #notices = new LazyModule(this, async () => {
    const notices = await import('./plan-notices.lazy.js');
    adoptStyles(this.renderRoot, notices.planNoticeStyles);
    return notices;
  });
  readonly #height = new LayoutShiftGuard(this);
  #announced: PlanState | undefined;
  #serverMarkup = this.shadowRoot ? new ServerMarkup(this) : undefined;

  #model: Model | undefined;

  /** Model of the element; undefined without a plan. */
  protected get model(): Model | undefined {
    return this.#model;
  }

  /**
   * Derives what the element shows: a pure function of the input and the element's own properties.
   * Called in `willUpdate`, so reactive properties may be set here and apply to the same update.
   */
  protected abstract deriveModel(input: ModelInput, changed: PropertyValues): Model;

  /** Draws the model. Changes nothing. */
  protected abstract renderModel(model: Model): TemplateResult | typeof nothing;

  /** Asks for the document again. */
  reload(): void {
    this.planData.reload();
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, deferAttribute];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === deferAttribute && value === null && this.isConnected) this.connectedCallback();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // The styles in the markup have the right order; those of the element follow with the takeover.
    return this.#serverMarkup ? this.shadowRoot! : super.createRenderRoot();
  }

  override connectedCallback(): void {
    if (!this.#serverMarkup || !this.hasAttribute(deferAttribute)) super.connectedCallback();
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (!this.#serverMarkup) return true;
    this.planData.resolve();
    const { state } = this.planData;
    // Even without the plan, what the server has drawn is better than a message.
    if (state.status === 'failed') this.#announce();
    if (state.status !== 'ready') return false;
    return this.#serverMarkup.hydrate({
      element: this,
      root: this.shadowRoot!,
      options: this.renderOptions,
      adoptStyles: () => super.createRenderRoot(),
      draw: () => {
        this.willUpdate(changed);
        return this.render();
      },
    });
  }

  protected override performUpdate(): void {
    try {
      if (this.#serverMarkup) drawWhole(() => super.performUpdate());
      else super.performUpdate();
    } catch (error) {
      // A slice is known by its hash only: one that cannot be drawn gives way to the checked plan.
      if (!this.planData.recheck()) throw error;
    }
  }

  /** Called by the browser when the element has moved to another document. */
  adoptedCallback(): void {
    restoreStyles(this.renderRoot, (this.constructor as typeof PlanElement).elementStyles);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.planData.resolve();
    if (isServer || changed.has('era')) this.localeData.refresh();
    const { state, selection } = this.planData;
    const { locale } = this.localeData;
    this.#model =
      state.status === 'ready'
        ? this.deriveModel({ plan: state.plan, locale, selection }, changed)
        : undefined;
  }

  protected override update(changed: PropertyValues): void {
    const takesOver =
      this.#announced?.status === 'loading' && this.planData.state.status === 'ready';
    if (takesOver && this.firstElementChild) this.#height.capture();
    super.update(changed);
  }

  protected override updated(_changed: PropertyValues): void {
    this.#serverMarkup = undefined;
    this.#announce();
  }

  #announce(): void {
    const state = this.planData.state;
    if (state === this.#announced) return;
    this.#announced = state;
    if (state.status === 'ready') {
      notePlan(state.plan);
      this.dispatchEvent(new PlanLoadEvent(state.plan, state.problems, state.stale));
      preparePrint(this);
    } else if (state.status === 'failed') {
      this.dispatchEvent(new PlanErrorEvent(state.failure));
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const state = this.planData.state;
    if (state.status === 'idle') return html`<slot></slot>`;
    if (state.status === 'loading') return this.#renderLoading();
    if (state.status === 'failed')
      return html`${this.#renderBase(this.#renderFailure(state.failure))}<slot></slot>`;
    return this.#renderBase(html`${this.#renderNotices(state)}${this.renderModel(this.#model!)}`);
  }

  /** Texts of the element itself. Slotted content keeps the type of the page. */
  #renderBase(content: unknown) {
    // The reader may have chosen another language than the page around the element is in.
    return html`<div class="root" part="base" lang=${languageOfMessages(this.localeData.language)}>
      ${content}
    </div>`;
  }

  #renderLoading() {
    const { loading, printAgain } = messagesIn(planStateMessages, this.localeData.language);
    const words = html`<p class="state" role="status">${loading}</p>`;
    return html`<div class="waiting" aria-busy="true">
      <slot>${this.#renderBase(words)}</slot>
      <p class="state on-paper">${printAgain}</p>
    </div>`;
  }

  #renderFailure(failure: PlanFailure) {
    const { language } = this.localeData;
    const notices = this.#notices.request();
    if (notices) return notices.renderFailure(failure, language, () => this.reload());
    if (!this.#notices.hasFailed) return nothing;
    const { failed, retry } = messagesIn(planStateMessages, language);
    const again = () => {
      void this.#notices.retry();
      this.reload();
    };
    return html`<p class="state" part="error" role="alert">
      ${failed} <button class="action" type="button" @click=${again}>${retry}</button>
    </p>`;
  }

  #renderNotices(state: Extract<PlanState, { status: 'ready' }>) {
    if (!state.stale && !state.problems.some(({ severity }) => severity === 'error'))
      return nothing;
    return this.#notices.request()?.renderNotices(state, this.localeData.language);
  }
}
