import { ContextProvider } from '@lit/context';
import type { Plan, PlanDocument } from '@machiplan/schema';
import { LitElement, css, html } from 'lit';
import { Permalink } from '../../plan-data/url-sync/permalink.js';
import type { UrlPart } from '../../plan-data/url-sync/selection-url.js';
import { planContext } from '../../plan-data/plan-context.js';
import { isSameSession, planSessionFor } from '../../plan-data/plan-session.js';
import { property } from '../../plan-element/property.js';
import { version } from '../../version.js';

/**
 * Provides one plan and one selection to all elements inside it, so that a page states the URL once.
 *
 * @summary The plan that the elements inside it show.
 * @slot - The elements that show the plan, and any other content.
 */
export class PlanSourceElement extends LitElement {
  static readonly version = version;
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /**
   * The plan itself: a document as JSON gives it, or one already checked. Takes precedence over `src`.
   */
  @property({ attribute: false })
  plan: Plan | PlanDocument | undefined;

  /**
   * Address of the plan document.
   *
   * @embed address
   */
  @property()
  src: string | undefined;

  /** Shares the selection with elements of the same group elsewhere on the page. */
  @property()
  group: string | undefined;

  /** `query` or `hash`: keeps the selection in that part of the page's URL, for sharing. */
  @property()
  permalink: UrlPart | undefined;

  readonly #permalink = new Permalink();
  readonly #provider = new ContextProvider(this, { context: planContext });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provide();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#permalink.disconnect();
  }

  protected override willUpdate(): void {
    this.#provide();
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  #provide(): void {
    const input = this.plan ?? this.src;
    const session = input == null ? undefined : planSessionFor(input, this);
    if (!isSameSession(this.#provider.value, session)) this.#provider.setValue(session);
    this.#permalink.connect(session?.selection, this.permalink, this.group);
  }
}
