import { languageOfMessages, messagesIn } from '@machiplan/sdk/internal';
import { safeHref } from '@machiplan/sdk';
import { LitElement, html, type PropertyValues } from 'lit';
import { LocaleController } from '../../localization/locale-controller.js';
import { memoize } from '../../platform/memoize.js';
import { property, state } from '../../plan-element/property.js';
import { planStateStyles } from '../../plan-element/plan-state.styles.js';
import { baseStyles } from '../../theme/base.styles.js';
import { version } from '../../version.js';
import { CatalogLoads } from './catalog-loads.js';
import type { CatalogAction } from './plan-catalog-actions.js';
import { planCatalogModel, type PlanCatalogModel } from './plan-catalog-model.js';
import { planCatalogMessages } from './plan-catalog.messages.js';
import { planCatalogStyles } from './plan-catalog.styles.js';
import { renderCatalog } from './render-catalog.js';

/**
 * The plans that a catalog lists, to find one by words, publisher, level, year and stage. Loads the
 * catalog only, no plan; catalogs that it links to are loaded when the reader adds them. Stores nothing.
 *
 * @summary A list of plans to search and to choose from.
 * @slot - Shown while there is no catalog.
 * @csspart base - Everything the element draws.
 * @csspart error - The message that there is no catalog.
 * @csspart plans - The list of plans.
 * @csspart plan - A plan in the list.
 * @csspart catalogs - Further catalogs.
 */
export class PlanCatalogElement extends LitElement {
  static readonly version = version;
  static override styles = [baseStyles, planStateStyles, planCatalogStyles];

  /**
   * Address of the catalog.
   *
   * @embed address
   */
  @property()
  src: string | undefined;

  /**
   * Address of the page that shows a plan, with `{id}` or `{href}` in place of its id or the address of
   * its document. Default: the document.
   *
   * @embed address
   */
  @property({ attribute: 'plan-href' })
  planHref: string | undefined;

  /** Only plans of this publisher. */
  @property()
  place: string | undefined;

  /** Only plans of this level of government: `prefecture`, `municipality` or `other`. */
  @property()
  level: string | undefined;

  /** Only plans whose period has this year, `2026`. */
  @property()
  year: string | undefined;

  /** Only plans of this stage: `draft`, `proposal`, `adopted` or `superseded`. */
  @property()
  status: string | undefined;

  /** Words that title, summary or publisher must have. */
  @property()
  search: string | undefined;

  /** Level of the headings, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  /** Writes years by era (令和6年度), as in a page in `ja-u-ca-japanese`. */
  @property({ type: Boolean })
  era = false;

  /** `light` or `dark`; otherwise the page's own `color-scheme` decides. */
  @property({ reflect: true })
  theme: 'light' | 'dark' | 'auto' | undefined;

  @state()
  private pages = 1;

  readonly #localeData = new LocaleController(this);
  readonly #loads = new CatalogLoads(this);
  readonly #modelOf = memoize(planCatalogModel);
  #root: string | undefined;
  #model: PlanCatalogModel | undefined;
  readonly #dispatch = (action: CatalogAction) => this.#handle(action);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = undefined;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('era')) this.#localeData.refresh();
    if (!this.isConnected) return;
    const root = safeHref(this.src ?? undefined, this.baseURI);
    if (root !== this.#root) {
      this.#root = root;
      this.#loads.reset();
      if (root !== undefined) this.#loads.open(root);
    }
    this.#model = root === undefined ? undefined : this.#deriveModel(root);
  }

  #deriveModel(root: string): PlanCatalogModel | undefined {
    return this.#modelOf({
      locale: this.#localeData.locale,
      root,
      states: this.#loads.states,
      search: this.search ?? '',
      conditions: this.#conditions(),
      planHref: this.planHref ?? undefined,
      base: this.baseURI,
      pages: this.pages,
    });
  }

  protected override render() {
    const messages = messagesIn(planCatalogMessages, this.#localeData.language);
    const root = this.#root;
    if (root === undefined) {
      if (this.src == null) return html`<slot></slot>`;
      return html`${this.#renderBase(
          html`<p class="state" part="error" role="alert">${messages.missing}</p>`,
        )}<slot></slot>`;
    }
    const first = this.#loads.states.get(root);
    if (first?.status === 'failed') return this.#renderFailure(root, first.httpStatus);
    const model = this.#model;
    if (model) return this.#renderBase(renderCatalog(model, this.headingLevel, this.#dispatch));
    return html`<div class="waiting" aria-busy="true">
      <slot>${this.#renderBase(html`<p class="state" role="status">${messages.loading}</p>`)}</slot>
    </div>`;
  }

  readonly #conditions = () => {
    const { place, level, year, status } = this;
    return this.#sameConditions({ place, level, year, status });
  };
  // The same object for the same conditions, so that the model is derived once.
  readonly #sameConditions = memoize(
    (conditions: Readonly<Record<'place' | 'level' | 'year' | 'status', string | undefined>>) =>
      conditions,
  );

  #renderBase(content: unknown) {
    const { language } = this.#localeData;
    return html`<div class="root" part="base" lang=${languageOfMessages(language)}>
      ${content}
    </div>`;
  }

  #renderFailure(root: string, httpStatus: number | undefined) {
    const messages = messagesIn(planCatalogMessages, this.#localeData.language);
    return html`${this.#renderBase(
        html`<div class="state" part="error" role="alert">
          ${messages.failed(httpStatus)}
          <button
            class="action"
            type="button"
            @click=${() => this.#dispatch({ type: 'open-catalog', href: root })}
          >
            ${messages.retry}
          </button>
        </div>`,
      )}<slot></slot>`;
  }

  #handle(action: CatalogAction): void {
    switch (action.type) {
      case 'search':
        this.search = action.text || undefined;
        this.pages = 1;
        break;
      case 'set-condition':
        this[action.condition] = action.value || undefined;
        this.pages = 1;
        break;
      case 'open-catalog':
        this.#loads.open(action.href);
        break;
      case 'show-more':
        this.pages += 1;
        break;
    }
  }
}
