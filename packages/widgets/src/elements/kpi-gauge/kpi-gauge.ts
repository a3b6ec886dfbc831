import type { Indicator, Plan } from '@machiplan/schema';
import { html, nothing, type PropertyValues } from 'lit';
import type { Locale } from '../../localization/locale-controller.js';
import { adoptStyles } from '../../platform/adopt-styles.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { messagesIn } from '@machiplan/sdk/internal';
import { PlanElement, type ModelInput } from '../../plan-element/plan-element.js';
import { property } from '../../plan-element/property.js';
import { whenIdle } from '../../platform/when-idle.js';
import { drawInTurn, mayDrawNow } from './draw-queue.js';
import { renderGauge, type GaugeForm } from './render-gauge.js';
import { gaugeBodyStyles } from './gauge.styles.js';
import type * as Forms from './gauge-forms.js';
import { asksForEra, gaugeModel, shortText, titleText, type GaugeModel } from './gauge-model.js';
import { kpiGaugeMessages } from './kpi-gauge.messages.js';
import { kpiGaugeStyles } from './kpi-gauge.styles.js';
import { whichIndicator, whichScope, whichSplit, type GaugeSplit } from './gauge-scope.js';

/** What was fetched for one gauge is there for the next. */
let forms: typeof Forms | undefined;

/**
 * One indicator: where it started, where it is, where it should be, and how that was judged. The series
 * as chart and table, the computation, and the sources come when the reader asks for them.
 *
 * @summary One indicator as a bullet bar, a dial or a number card.
 * @slot - Shown while there is no plan, for example a sentence with the figure.
 * @fires {PlanSelectEvent} plan-indicator-select - The reader picked the indicator by its title.
 * @fires {PlanSelectEvent} plan-time-select - The reader picked a time.
 * @fires {PlanSelectEvent} plan-district-select - The reader picked a district of the small multiples.
 * @csspart gauge - The gauge.
 * @csspart title - The title.
 * @csspart value - The value with unit and time.
 * @csspart status - The status, shape and word.
 * @csspart drawing - The bar, dial or line.
 * @csspart facts - Baseline, expected value and target.
 * @csspart not-published - Where figures that are not published would be found.
 * @csspart remarks - What one must know about the figures.
 * @csspart more - The disclosure with series, computation and sources.
 * @csspart parts - The groups or districts, each with a gauge of its own.
 * @csspart table - The table of the series.
 * @csspart chart - The chart of the series.
 * @csspart export - The menu to save and share.
 */
export class KpiGaugeElement extends PlanElement {
  static override styles = [...PlanElement.styles, gaugeBodyStyles, kpiGaugeStyles];

  /** Id of the indicator. Without it, the one picked elsewhere, else the first of the node picked. */
  @property()
  indicator: string | undefined;

  /** `bullet` (default), `dial`, or `card`: the number with its series as a small line. */
  @property()
  form: GaugeForm | undefined;

  /** Shows what was known at this time (`FY2024`). Without it, the time picked elsewhere, else all. */
  @property()
  time: string | undefined;

  /** Id of a group of the indicator. Without it, the figures for everybody. */
  @property({ attribute: 'sub-group' })
  subGroup: string | undefined;

  /** Id of a district. Without it, the district picked elsewhere, if the indicator has figures for it. */
  @property()
  district: string | undefined;

  /** `group` or `district`: one small gauge for each. */
  @property({ attribute: 'group-by' })
  groupBy: GaugeSplit | undefined;

  /** `compact` writes 49万 or 490K instead of 490,000. */
  @property()
  notation: 'full' | 'compact' | undefined;

  /** Writes years by era (令和6年度). So does a page in `ja-u-ca-japanese`. */
  @property({ type: Boolean })
  era = false;

  /** Makes the title a button that picks the indicator for the other elements. */
  @property({ type: Boolean })
  selectable = false;

  /** Opens series, computation and sources from the start. */
  @property({ type: Boolean })
  open = false;

  readonly #details = new LazyModule(this, async () => {
    const { GaugeDetails } = await import('./details/gauge-details.lazy.js');
    return new GaugeDetails(this, this.planData);
  });
  readonly #forms = new LazyModule(this, async () => (forms ??= await import('./gauge-forms.js')));
  readonly #summary = new LazyModule(this, () => import('./gauge-summary.lazy.js'));
  #isDrawn = false;
  #hasTime = false;
  #isTimeAsked = false;
  #leaveQueue: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveQueue?.();
    this.#leaveQueue = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#isDrawn || this.#isTimeAsked) return;
    // The drawing is named by its figures at once, and by whole sentences when there is time.
    this.#isTimeAsked = true;
    whenIdle(() => {
      this.#hasTime = true;
      void this.#summary.load();
    });
  }

  protected override deriveModel({ plan }: ModelInput): Plan {
    return plan;
  }

  protected override renderModel(plan: Plan) {
    if (!this.#isTurn()) return html`<div class="reserve"></div>`;
    const { selection } = this.planData;
    const indicator = whichIndicator(plan, this.indicator, selection);
    if (!indicator) return this.#renderMissing();
    const asked = { group: this.subGroup, district: this.district, time: this.time };
    const scope = whichScope(indicator, asked, selection);
    const { language } = this.localeData;
    const view = gaugeModel(plan, indicator, scope, {
      language,
      notation: this.notation ?? 'full',
      era: this.era || asksForEra(language),
    });
    const split = whichSplit(indicator, this.groupBy, scope);
    return html`<div class="gauge" part="gauge">
      ${this.#renderBody(plan, view, split)} ${this.#renderMore(plan, view, split)}
    </div>`;
  }

  #renderBody(plan: Plan, view: GaugeModel, split: GaugeSplit | undefined) {
    const context = {
      plan,
      reader: this.localeData.locale,
      form: this.#form,
      label: this.#nameOf(plan, view),
      forms: () => this.#formsHere(),
      pick: this.selectable ? this.#pick(view.indicator) : undefined,
    };
    if (!split) return renderGauge(view, context);
    return (
      this.#details.request()?.renderParts(view, split, context) ??
      html`<div class="reserve">${this.#renderWaiting()}</div>`
    );
  }

  #renderMore(plan: Plan, view: GaugeModel, split: GaugeSplit | undefined) {
    const content = this.open
      ? (this.#details.request()?.render(plan, view, split) ?? this.#renderWaiting())
      : nothing;
    return html`<details class="more" part="more" .open=${this.open} @toggle=${this.#onToggle}>
      <summary>${this.#words.more}</summary>
      ${content}
    </details>`;
  }

  #renderWaiting() {
    const words = this.#words;
    return html`<p role="status">${this.#details.hasFailed ? words.failed : words.loading}</p>`;
  }

  #formsHere(): typeof Forms | undefined {
    const here = forms ?? this.#forms.request();
    if (here) adoptStyles(this.renderRoot, here.gaugeFormsStyles);
    return here;
  }

  #renderMissing() {
    const words = this.#words;
    return html`<p class="state">
      ${this.indicator ? words.notFound(this.indicator) : words.noIndicators}
    </p>`;
  }

  /** How the reader wants texts. */
  get reader(): Locale {
    return this.localeData.locale;
  }

  get #form(): GaugeForm {
    return this.form === 'dial' || this.form === 'card' ? this.form : 'bullet';
  }

  get #words() {
    return messagesIn(kpiGaugeMessages, this.localeData.language);
  }

  #nameOf(plan: Plan, view: GaugeModel): string {
    const summary = this.#hasTime ? this.#summary.request() : undefined;
    return summary?.summaryText(plan, view) ?? shortText(view, titleText(plan, view));
  }

  #pick({ id }: Indicator) {
    const isPicked = this.planData.selection.indicator === id;
    const onPick = () => this.planData.requestSelection('indicator', isPicked ? undefined : id);
    return { isPicked, onPick };
  }

  #onToggle(event: Event): void {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
  }

  /** Off-screen gauges wait, see `draw-queue`. Once drawn, a gauge stays drawn. */
  #isTurn(): boolean {
    if (this.#isDrawn) return true;
    if (mayDrawNow()) return (this.#isDrawn = true);
    this.#leaveQueue ??= drawInTurn(this, () => {
      this.#isDrawn = true;
      this.#leaveQueue = undefined;
      this.requestUpdate();
    });
    return false;
  }
}
