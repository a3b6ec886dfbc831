import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { ExportMenu } from '../../controls/export-menu/export-menu.js';
import { exportMenuStyles } from '../../controls/export-menu/export-menu.styles.js';
import { renderFailure, renderLazy } from '../../controls/render-lazy.js';
import {
  renderSampleStrip,
  renderSourceLine,
  sourceLineStyles,
} from '../../controls/source-line.js';
import { adoptStyles } from '../../platform/adopt-styles.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { MinWidthController } from '../../platform/min-width-controller.js';
import { PlanElement, type ModelInput } from '../../plan-element/plan-element.js';
import { property } from '../../plan-element/property.js';
import { statusStyles } from '../../theme/status.styles.js';
import { DrawTurn } from './draw-queue.js';
import { gaugeExport } from './gauge-export.js';
import { partsOf, type GaugeSplit } from './gauge-scope.js';
import { gaugeStyles } from './gauge.styles.js';
import type { KpiGaugeAction } from './kpi-gauge-actions.js';
import { kpiGaugeModel, type KpiGaugeModel } from './kpi-gauge-model.js';
import { kpiGaugeMessages } from './kpi-gauge.messages.js';
import { kpiGaugeStyles } from './kpi-gauge.styles.js';
import { renderChart, renderGauge, type GaugeContext, type GaugeMode } from './render-gauge.js';

// One function each for all gauges, so that they share the loaded module.
const loadBullet = () => import('./drawings/bullet.lazy.js');
const loadDial = () => import('./drawings/dial.lazy.js');
const loadSparkline = () => import('./drawings/sparkline.lazy.js');
const loadChart = () => import('./details/gauge-chart.lazy.js');
const loadRemarks = () => import('./remarks/gauge-remarks.lazy.js');

/** Width from which the chart stands beside the figure, in px. */
const wide = 640;

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
 * @csspart sentence - Change and target in short sentences.
 * @csspart grade - The publisher's own grade.
 * @csspart source - The plan and the place of the value in its source.
 * @csspart sample - The strip that tells that the data is made up.
 * @csspart not-published - Source of figures that are not in the plan.
 * @csspart apart - A newer value within a year or of another kind, with its own result.
 * @csspart notes - Notes on the figures: provisional, sample, not updated.
 * @csspart more - The disclosure with series, computation and sources.
 * @csspart parts - The gauges of the groups or districts.
 * @csspart table - The table of the series.
 * @csspart chart - The chart of the series.
 * @csspart export - The menu to save and share.
 */
export class KpiGaugeElement extends PlanElement<KpiGaugeModel | undefined> {
  static override styles = [
    ...PlanElement.styles,
    statusStyles,
    sourceLineStyles,
    exportMenuStyles,
    gaugeStyles,
    kpiGaugeStyles,
  ];

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

  /** Makes the title a button that selects the indicator for the other elements. */
  @property({ type: Boolean })
  selectable = false;

  /** Level of the title as a heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  /** Opens series, computation and sources. */
  @property({ type: Boolean })
  open = false;

  readonly #turn = new DrawTurn(this);
  readonly #details = new LazyModule(this, async () => {
    const { GaugeDetailsView } = await import('./details/gauge-details.lazy.js');
    return new GaugeDetailsView(this);
  });
  readonly #drawings = {
    bullet: new LazyModule(this, loadBullet, ({ marksStyles }) =>
      adoptStyles(this.renderRoot, marksStyles),
    ),
    dial: new LazyModule(this, loadDial, ({ marksStyles, dialStyles }) => {
      adoptStyles(this.renderRoot, marksStyles);
      adoptStyles(this.renderRoot, dialStyles);
    }),
    sparkline: new LazyModule(this, loadSparkline, ({ sparklineStyles }) =>
      adoptStyles(this.renderRoot, sparklineStyles),
    ),
    chart: new LazyModule(this, loadChart, ({ gaugeChartStyles }) =>
      adoptStyles(this.renderRoot, gaugeChartStyles),
    ),
  };
  readonly #remarks = new LazyModule(this, loadRemarks, ({ gaugeRemarksStyles }) =>
    adoptStyles(this.renderRoot, gaugeRemarksStyles),
  );
  readonly #width = new MinWidthController(this, wide);
  readonly #exportMenu = new ExportMenu(this);
  readonly #dispatch = (action: KpiGaugeAction) => this.#handle(action);

  protected override deriveModel(input: ModelInput): KpiGaugeModel | undefined {
    return this.#turn.request() ? kpiGaugeModel(input, this, this.#width.matches) : undefined;
  }

  protected override renderModel(model: KpiGaugeModel | undefined) {
    const remarks = model?.hasRemarks ? this.#remarks.request() : undefined;
    const isReady = model && (!model.hasRemarks || remarks || this.#remarks.hasFailed);
    if (!isReady) return html`<div class="reserve"></div>`;
    const { plan, locale, gauge, split } = model;
    if (!gauge)
      return remarks?.renderNoIndicator(locale.language, this.indicator) ?? this.#renderFailure();
    const parts = split ? partsOf(gauge.indicator, split, gauge.scope) : [];
    return html`${plan.origin === 'sample' ? renderSampleStrip(locale) : nothing}
      <div class="gauge" part="gauge">
        ${this.#renderBody(model)} ${this.#renderFailure()} ${this.#renderDetails(model)}
      </div>
      ${renderSourceLine(plan, locale, gauge.reference)}
      ${this.#exportMenu.render(gaugeExport(plan, gauge, parts), locale.language)}`;
  }

  #renderBody(model: KpiGaugeModel) {
    const { plan, locale, mode, isSelected, split, headingLevel, hasChart, isWide } = model;
    const gauge = model.gauge!;
    const context: GaugeContext = {
      plan,
      locale,
      mode,
      headingLevel,
      drawings: this.#drawings,
      remarks: model.hasRemarks ? this.#remarks.value : undefined,
      isSelected: this.selectable ? isSelected : undefined,
      dispatch: this.#dispatch,
    };
    if (split) {
      return renderLazy(this.#details, locale.language, (view) =>
        view.renderParts(gauge, split, context),
      );
    }
    if (!hasChart || !isWide) return renderGauge(gauge, context);
    return html`<div class="beside">
      <div>${renderGauge(gauge, { ...context, isBesideChart: true })}</div>
      <div class="chart-side">${renderChart(gauge, this.#drawings.chart)}</div>
    </div>`;
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

  #renderFailure() {
    return this.#remarks.hasFailed
      ? renderFailure(this.#remarks, this.localeData.language)
      : nothing;
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
