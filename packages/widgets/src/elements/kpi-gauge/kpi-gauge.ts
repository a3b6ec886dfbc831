import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, type PropertyValues } from 'lit';
import { renderLazy } from '../../controls/render-lazy.js';
import { adoptStyles } from '../../platform/adopt-styles.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { whenIdle } from '../../platform/when-idle.js';
import { PlanElement, type ModelInput } from '../../plan-element/plan-element.js';
import { property } from '../../plan-element/property.js';
import { DrawTurn } from './draw-queue.js';
import type { GaugeSplit } from './gauge-scope.js';
import { shortText, titleText } from './gauge-text.js';
import { gaugeStyles } from './gauge.styles.js';
import type { KpiGaugeAction } from './kpi-gauge-actions.js';
import { kpiGaugeModel, type KpiGaugeModel } from './kpi-gauge-model.js';
import { kpiGaugeMessages } from './kpi-gauge.messages.js';
import { kpiGaugeStyles } from './kpi-gauge.styles.js';
import { renderGauge, type GaugeContext, type GaugeMode } from './render-gauge.js';

// One function each for all gauges, so that they share the loaded module.
const loadDial = () => import('./drawings/dial.lazy.js');
const loadSparkline = () => import('./drawings/sparkline.lazy.js');
const loadSummary = () => import('./gauge-summary.lazy.js');

/**
 * One indicator with its baseline, value, expected value, target and status. The series as chart and
 * table, the computation and the sources are loaded when the reader opens the details.
 *
 * @summary One indicator as a bullet bar, a dial or a number card.
 * @slot - Shown while there is no plan, for example a sentence with the figure.
 * @fires {PlanSelectEvent} plan-indicator-select - The reader selected the indicator by its title.
 * @fires {PlanSelectEvent} plan-time-select - The reader selected a time.
 * @fires {PlanSelectEvent} plan-district-select - The reader selected a district.
 * @csspart gauge - The gauge.
 * @csspart title - The title.
 * @csspart value - The value with unit and time.
 * @csspart status - The status as shape and name.
 * @csspart drawing - The bar, dial or line.
 * @csspart facts - Baseline, expected value and target.
 * @csspart not-published - Source of figures that are not in the plan.
 * @csspart notes - Notes on the figures: provisional, sample, not updated.
 * @csspart more - The disclosure with series, computation and sources.
 * @csspart parts - The gauges of the groups or districts.
 * @csspart table - The table of the series.
 * @csspart chart - The chart of the series.
 * @csspart export - The menu to save and share.
 */
export class KpiGaugeElement extends PlanElement<KpiGaugeModel | undefined> {
  static override styles = [...PlanElement.styles, gaugeStyles, kpiGaugeStyles];

  /** Id of the indicator. Default: the selected one, else the first of the selected node. */
  @property()
  indicator: string | undefined;

  /** `bullet`, `dial`, or `card`: the number with its series as a small line. */
  @property()
  view: GaugeMode = 'bullet';

  /** Shows the figures known at this time (`FY2024`). Default: the selected time, else the latest. */
  @property()
  time: string | undefined;

  /** Id of a group of the indicator. Default: the figures for everybody. */
  @property({ attribute: 'sub-group' })
  subGroup: string | undefined;

  /** Id of a district. Default: the selected one, if the indicator has figures for it. */
  @property()
  district: string | undefined;

  /** `group` or `district`: one small gauge for each. */
  @property({ attribute: 'group-by' })
  groupBy: GaugeSplit | undefined;

  /** `full`, or `compact`: 49万 or 490K instead of 490,000. */
  @property()
  notation: 'full' | 'compact' = 'full';

  /** Writes years by era (令和6年度), as in a page in `ja-u-ca-japanese`. */
  @property({ type: Boolean })
  era = false;

  /** Makes the title a button that selects the indicator for the other elements. */
  @property({ type: Boolean })
  selectable = false;

  /** Opens series, computation and sources. */
  @property({ type: Boolean })
  open = false;

  readonly #turn = new DrawTurn(this);
  readonly #details = new LazyModule(this, async () => {
    const { GaugeDetailsView } = await import('./details/gauge-details.lazy.js');
    return new GaugeDetailsView(this);
  });
  readonly #drawings = {
    dial: new LazyModule(this, loadDial, ({ dialStyles }) =>
      adoptStyles(this.renderRoot, dialStyles),
    ),
    sparkline: new LazyModule(this, loadSparkline, ({ sparklineStyles }) =>
      adoptStyles(this.renderRoot, sparklineStyles),
    ),
  };
  readonly #summary = new LazyModule(this, loadSummary);
  #isIdleRequested = false;
  #wasIdle = false;
  readonly #dispatch = (action: KpiGaugeAction) => this.#handle(action);

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.model || this.#isIdleRequested) return;
    this.#isIdleRequested = true;
    // The drawing is labelled by its figures at once, and by whole sentences when the page is idle.
    whenIdle(() => {
      this.#wasIdle = true;
      void this.#summary.load();
    });
  }

  protected override deriveModel(input: ModelInput): KpiGaugeModel | undefined {
    return this.#turn.request() ? kpiGaugeModel(input, this) : undefined;
  }

  protected override renderModel(model: KpiGaugeModel | undefined) {
    if (!model) return html`<div class="reserve"></div>`;
    if (!model.gauge) return this.#renderMissing();
    return html`<div class="gauge" part="gauge">
      ${this.#renderBody(model)} ${this.#renderDetails(model)}
    </div>`;
  }

  #renderBody(model: KpiGaugeModel) {
    const { plan, locale, mode, isSelected, split } = model;
    const gauge = model.gauge!;
    const summary = this.#wasIdle ? this.#summary.value : undefined;
    const context: GaugeContext = {
      plan,
      locale,
      mode,
      label: summary?.summaryText(plan, gauge) ?? shortText(gauge, titleText(plan, gauge)),
      drawings: this.#drawings,
      isSelected: this.selectable ? isSelected : undefined,
      dispatch: this.#dispatch,
    };
    if (!split) return renderGauge(gauge, context);
    return renderLazy(this.#details, locale.language, (view) =>
      view.renderParts(gauge, split, context),
    );
  }

  #renderDetails(model: KpiGaugeModel) {
    const { language } = model.locale;
    const onToggle = ({ currentTarget }: Event) => {
      const { open: isOpen } = currentTarget as HTMLDetailsElement;
      this.#dispatch({ type: 'toggle-details', isOpen });
    };
    return html`<details class="more" part="more" .open=${this.open} @toggle=${onToggle}>
      <summary>${messagesIn(kpiGaugeMessages, language).more}</summary>
      ${
        this.open
          ? renderLazy(this.#details, language, (view) => view.render(model, this.#dispatch))
          : nothing
      }
    </details>`;
  }

  #renderMissing() {
    const messages = messagesIn(kpiGaugeMessages, this.localeData.language);
    return html`<p class="state">
      ${this.indicator ? messages.notFound(this.indicator) : messages.noIndicators}
    </p>`;
  }

  #handle(action: KpiGaugeAction): void {
    switch (action.type) {
      case 'select-indicator':
        this.planData.requestSelection('indicator', action.id);
        break;
      case 'select-group':
        this.subGroup = action.id;
        break;
      case 'select-district':
        this.district = undefined;
        this.planData.requestSelection('district', action.id);
        break;
      case 'select-time':
        this.planData.requestSelection('time', action.time);
        break;
      case 'toggle-details':
        this.open = action.isOpen;
        break;
    }
  }
}
