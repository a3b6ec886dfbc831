import type { Plan, PlanDocument, Problem } from '@machiplan/schema';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LanguageController } from '../language/language-controller.js';
import { interfaceLanguage, messagesIn } from '../messages/message-table.js';
import { PlanController, type PlanHost } from '../plan-data/plan-controller.js';
import type { PlanFailure, PlanState } from '../plan-data/plan-state.js';
import type { PermalinkPlace } from '../permalink/selection-address.js';
import { baseStyles } from '../theme/base.styles.js';
import { version } from '../version.js';
import { PlanErrorEvent, PlanLoadEvent } from './plan-state-events.js';
import { planStateMessages } from './plan-state-messages.js';
import { planStateStyles } from './plan-state.styles.js';

// Stays in the declarations, so that whoever imports an element has the types of its events.
export type { PlanSelectEvent } from '../selection/plan-select-event.js';
export type { PlanErrorEvent, PlanLoadEvent } from './plan-state-events.js';

/** How many problems of the data are listed before "and more". */
const listedProblems = 20;

/**
 * What all elements that show a plan have in common: where the plan comes from, its states in
 * words, language and theme. A subclass says only how a plan that is there looks (`renderPlan`).
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
export abstract class PlanElement extends LitElement implements PlanHost {
  static readonly version = version;
  static override styles = [baseStyles, planStateStyles];

  /** The plan itself: a document as JSON gives it, or one already checked. Goes before `src`. */
  @property({ attribute: false })
  plan: Plan | PlanDocument | undefined;

  /** Address of the plan document. Without `plan` and `src`, the nearest `<plan-source>` serves. */
  @property()
  src: string | undefined;

  /** Elements of the same group share the selection, even when they show different documents. */
  @property()
  group: string | undefined;

  /** `query` or `hash`: keeps the selection in the page's address there, so that it can be shared. */
  @property()
  permalink: PermalinkPlace | undefined;

  /** `light` or `dark`; otherwise the page's own `color-scheme` decides. */
  @property({ reflect: true })
  theme: 'light' | 'dark' | 'auto' | undefined;

  protected readonly planData = new PlanController(this);
  protected readonly languageData = new LanguageController(this);
  #announced: PlanState['status'] | undefined;

  /** Draws a plan that is there. */
  protected abstract renderPlan(plan: Plan): TemplateResult | typeof nothing;

  /** Asks for the document again. */
  reload(): void {
    this.planData.reload();
  }

  protected override updated(_changed: PropertyValues): void {
    const state = this.planData.state;
    if (state.status === this.#announced) return;
    this.#announced = state.status;
    if (state.status === 'ready') {
      this.dispatchEvent(new PlanLoadEvent(state.plan, state.problems, state.stale));
    } else if (state.status === 'failed') {
      this.dispatchEvent(new PlanErrorEvent(state.failure));
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const state = this.planData.state;
    if (state.status === 'idle') return html`<slot></slot>`;
    // The reader may have chosen another language than the page around the element is in.
    return html`<div class="root" part="base" lang=${this.languageData.language}>
      ${this.#renderState(state)}
    </div>`;
  }

  #renderState(state: Exclude<PlanState, { status: 'idle' }>) {
    if (state.status === 'loading') return this.#renderLoading();
    if (state.status === 'failed') return this.#renderFailed(state.failure);
    return html`${this.#renderNotices(state)}${this.renderPlan(state.plan)}`;
  }

  get #words() {
    return messagesIn(planStateMessages, this.languageData.language);
  }

  #renderLoading() {
    return html`<div class="waiting" aria-busy="true">
      <slot><p class="state" role="status">${this.#words.loading}</p></slot>
    </div>`;
  }

  #renderFailed(failure: PlanFailure) {
    return html`<div class="notice failed" part="error" role="alert">
        <p>${this.#words.failed(failure)}</p>
        ${
          failure.code === 'bad-address'
            ? nothing
            : html`<button class="action" type="button" @click=${() => this.reload()}>
                ${this.#words.retry}
              </button>`
        }
      </div>
      <slot></slot>`;
  }

  #renderNotices({ problems, stale, retrieved }: Extract<PlanState, { status: 'ready' }>) {
    const missing = problems.filter((problem) => problem.severity === 'error');
    return html`${stale ? this.#renderStale(retrieved) : nothing}
    ${missing.length > 0 ? this.#renderMissing(missing) : nothing}`;
  }

  #renderStale(retrieved: Date) {
    const { language } = this.languageData;
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
    return html`<div class="notice" part="notice" role="status">
      <p>${this.#words.stale(format.format(retrieved))}</p>
    </div>`;
  }

  #renderMissing(problems: readonly Problem[]) {
    const language = interfaceLanguage(this.languageData.language) === 'en' ? 'en' : 'ja';
    return html`<details class="notice" part="notice">
      <summary>${this.#words.partly(problems.length)}</summary>
      <ul>
        ${problems
          .slice(0, listedProblems)
          .map((problem) => html`<li>${problem.message[language]}</li>`)}
      </ul>
    </details>`;
  }
}
