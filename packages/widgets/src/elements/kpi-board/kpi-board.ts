import type { Indicator } from '@machiplan/schema';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, type PropertyValues } from 'lit';
import { choicesStyles } from '../../controls/choices.styles.js';
import { ExportMenu, type ExportOptions } from '../../controls/export-menu/export-menu.js';
import { exportMenuStyles } from '../../controls/export-menu/export-menu.styles.js';
import { renderFailure, renderLazy } from '../../controls/render-lazy.js';
import { renderSelectionChips, selectionChipsStyles } from '../../controls/selection-chips.js';
import {
  renderSampleStrip,
  renderSourceLine,
  sourceLineStyles,
} from '../../controls/source-line.js';
import { statusStripStyles } from '../../controls/status-strip.js';
import { FilterController } from '../../plan-data/filters/filter-controller.js';
import { PlanElement, type ModelInput } from '../../plan-element/plan-element.js';
import { property, state } from '../../plan-element/property.js';
import { memoize } from '../../platform/memoize.js';
import { warnAuthor } from '../../platform/warn-author.js';
import { statusStyles } from '../../theme/status.styles.js';
import { gaugeStyles } from '../kpi-gauge/gauge.styles.js';
import type { GaugeMode } from '../kpi-gauge/render-gauge.js';
import type { BoardGrouping, BoardSort } from './board-groups.js';
import { boardParts } from './board-parts.js';
import type { GaugeScope } from '../kpi-gauge/gauge-model.js';
import { GaugeChunks } from './gauge-chunks.js';
import { reservedSize, type ChunkedGroup } from './gauge-context.js';
import type { KpiBoardAction } from './kpi-board-actions.js';
import {
  boardIndicators,
  cachedGauges,
  kpiBoardModel,
  statusesIn,
  type BoardMode,
  type EmptyReason,
  type KpiBoardModel,
} from './kpi-board-model.js';
import { kpiBoardMessages, type KpiBoardMessages } from './kpi-board.messages.js';
import { kpiBoardStyles } from './kpi-board.styles.js';
import { renderCards } from './render-cards.js';
import { renderStatusFilter, renderToolbar } from './render-toolbar.js';
import { StatusCounter } from './status-counter.js';

const noIndicators: readonly Indicator[] = [];

/** The model with its groups cut into the chunks that are drawn in turn. */
interface ChunkedModel extends KpiBoardModel {
  readonly groups: readonly ChunkedGroup[];
}

const emptyMessages: Readonly<
  Record<EmptyReason, 'notFound' | 'empty' | 'emptyNode' | 'emptyFilter'>
> = {
  'node-not-found': 'notFound',
  'no-indicators': 'empty',
  'no-indicators-of-node': 'emptyNode',
  'no-matches': 'emptyFilter',
};

/**
 * All indicators of a plan, or of one part of it, as cards or as a table, with the number of each
 * status. Hundreds of them are drawn as the reader scrolls.
 *
 * @summary The indicators of a plan, with counts, filter, sorting and groups.
 * @slot - Shown while there is no plan.
 * @fires {PlanSelectEvent} plan-indicator-select - The reader selected an indicator by its title.
 * @fires {PlanSelectEvent} plan-district-select - The reader removed the selected district.
 * @fires {PlanSelectEvent} plan-filters-select - The reader removed a filter; can be cancelled.
 * @csspart counts - The filter by status, with counts.
 * @csspart group-title - The heading of a group.
 * @csspart cards - The cards.
 * @csspart table - The table.
 * @csspart title - The title of an indicator.
 * @csspart value - The value with unit and time.
 * @csspart status - The status as shape and name.
 * @csspart drawing - The bar, dial or line of a card.
 * @csspart status-strip - The counts by status as a bar with its key.
 * @csspart chips - What another element selected, removable.
 * @csspart sentence - Change and target in short sentences.
 * @csspart grade - The publisher's own grade.
 * @csspart names - The names of indicators without figures.
 * @csspart details - Series, computation and sources of the opened indicator.
 * @csspart parts - The gauges of the groups or districts.
 * @csspart chart - The chart of the series.
 * @csspart source - The plan that the figures are from.
 * @csspart sample - The strip that tells that the data is made up.
 * @csspart not-published - Source of figures that are not in the plan.
 * @csspart apart - A newer value within a year or of another kind, with its own result.
 * @csspart notes - Notes on the figures: provisional, sample, not updated.
 * @csspart export - The menu to save and share.
 */
export class KpiBoardElement extends PlanElement<ChunkedModel> {
  static override styles = [
    ...PlanElement.styles,
    choicesStyles,
    statusStyles,
    statusStripStyles,
    sourceLineStyles,
    selectionChipsStyles,
    gaugeStyles,
    kpiBoardStyles,
    exportMenuStyles,
  ];

  /** Id of a node: its indicators and those below it. Default: the selected node, else the plan. */
  @property()
  node: string | undefined;

  /** `cards` or `table`. The reader can switch. */
  @property()
  view: BoardMode = 'cards';

  /** View of each gauge on the cards: `bullet` or `card`. */
  @property({ attribute: 'gauge-view' })
  gaugeView: GaugeMode = 'bullet';

  /** `status` (most urgent first), `plan`, `title` or `progress` to the target (least first). */
  @property()
  sort: BoardSort = 'status';

  /** `none`, `field` (the roots of the plan) or `status`. */
  @property({ attribute: 'group-by' })
  groupBy: BoardGrouping = 'none';

  /** Only indicators of these statuses, with spaces between: `behind moving-away`, … or `none`. */
  @property()
  status: string | undefined;

  /** Shows the figures known at this time (`FY2024`). Default: the latest, whatever time is selected. */
  @property()
  time: string | undefined;

  /** Id of a district. Default: the selected one, for indicators that have figures for it. */
  @property()
  district: string | undefined;

  /** `full`, or `compact`: 49万 or 490K instead of 490,000. */
  @property()
  notation: 'full' | 'compact' = 'full';

  /** Level of the headings of groups, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  /** Figures that the reader chose in the opened details. */
  @state()
  protected detailsScope: GaugeScope = {};

  readonly #exportMenu = new ExportMenu(this);
  readonly #filters = new FilterController(this, this.planData, this.localeData);
  readonly #counter = new StatusCounter(this);
  readonly #parts = boardParts(this, () => this.planData.requestSelection('indicator', undefined));
  readonly #chunks = new GaugeChunks(this);
  readonly #indicators = memoize(boardIndicators);
  readonly #gauges = memoize(cachedGauges);
  readonly #dispatch = (action: KpiBoardAction) => this.#handle(action);

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.model?.emptyReason === 'node-not-found') {
      warnAuthor(this, `The plan has no node "${this.node}": check the attribute node.`);
    }
  }

  protected override deriveModel({ plan, locale, selection }: ModelInput): ChunkedModel {
    const filters = this.#filters.resultFor(plan);
    const indicators = this.#indicators(plan, this.node ?? undefined, selection.node, filters);
    const gaugeOf = this.#gauges(
      plan,
      locale,
      {
        time: this.time ?? undefined,
        district: this.district ?? undefined,
        isCompact: this.notation === 'compact',
      },
      { time: undefined, district: selection.district },
    );
    const counts = this.#counter.countsOf(indicators ?? noIndicators, gaugeOf);
    const input = {
      plan,
      locale,
      selection,
      indicators,
      gaugeOf,
      counts,
      detailsScope: this.detailsScope,
    };
    const model = kpiBoardModel(input, this);
    const groups = model.groups.map((group) => ({
      ...group,
      chunks: this.#chunks.chunksOf(group.key, group.indicators),
    }));
    return { ...model, groups };
  }

  protected override renderModel(model: ChunkedModel) {
    const { plan, locale, emptyReason, indicators, total } = model;
    const messages = messagesIn(kpiBoardMessages, locale.language);
    const filters = emptyReason === 'node-not-found' ? undefined : this.#filters.renderChosen(plan);
    const empty = emptyReason && html`<p class="state">${messages[emptyMessages[emptyReason]]}</p>`;
    if (total === 0) return html`${filters}${empty}`;
    const { remarks, names } = this.#parts;
    const needed = model.withoutFigures.length > 0 ? [remarks, names] : [remarks];
    const missing = needed.filter((part) => !part.request());
    if (missing.some(({ hasFailed }) => !hasFailed)) return html`<div class="reserve"></div>`;
    return html`${plan.origin === 'sample' ? renderSampleStrip(locale) : nothing}${filters}
    ${this.#renderDistrict(model)} ${renderStatusFilter(model, this.#dispatch)}
    ${indicators.length > 0 || empty ? this.#renderControls(model) : nothing}
    ${missing.map((part) => renderFailure(part, locale.language))}
    ${empty ?? (indicators.length > 0 ? this.#renderGauges(model) : nothing)}
    ${
      model.withoutFigures.length > 0
        ? names.value?.renderIndicatorNames(model, this.#dispatch, this.#parts)
        : nothing
    }
    ${renderSourceLine(plan, locale, undefined)}
    ${this.#exportMenu.render(exportOptions(model, messages), locale.language)}`;
  }

  #renderControls(model: ChunkedModel) {
    const { locale, indicators, withoutFigures, total } = model;
    const { count } = messagesIn(kpiBoardMessages, locale.language);
    return html`${renderToolbar(model, this.#dispatch)}
      <p class="count" role="status">
        ${count(indicators.length + withoutFigures.length, total)}
      </p>`;
  }

  /** Draws the district that another element selected, if it changes the figures here. */
  #renderDistrict({ plan, locale: { language }, indicators, gaugeOf }: ChunkedModel) {
    const { district } = this.planData.selection;
    const isUsed =
      !this.district &&
      district !== undefined &&
      indicators.some((each) => gaugeOf(each).scope.district === district);
    if (!isUsed) return nothing;
    const name = labelFor(plan.districts.find(({ id }) => id === district)?.name, language, plan);
    const label = messagesIn(kpiBoardMessages, language).withDistrict(name);
    const remove = () => this.#dispatch({ type: 'clear-district' });
    return renderSelectionChips([{ label, remove }], language);
  }

  #renderGauges(model: ChunkedModel) {
    const parts = this.#parts;
    if (model.mode === 'cards') return renderCards(model, model.groups, this.#dispatch, parts);
    return renderLazy(
      parts.table,
      model.locale.language,
      ({ renderTable }) => renderTable(model, model.groups, this.#dispatch, parts),
      html`<div
        class="waiting"
        aria-busy="true"
        .style=${reservedSize(model.indicators.length)}
      ></div>`,
    );
  }

  #handle(action: KpiBoardAction): void {
    switch (action.type) {
      case 'select-indicator':
        this.detailsScope = {};
        if (action.id !== undefined) this.#parts.sheet.request();
        this.planData.requestSelection('indicator', action.id);
        break;
      case 'leave-details':
        this.#parts.sheet.close();
        this.planData.requestSelection('indicator', undefined);
        break;
      case 'set-scope':
        this.detailsScope = { ...this.detailsScope, ...action.scope };
        break;
      case 'set-view':
        this.view = action.view;
        break;
      case 'sort':
        this.sort = action.by;
        break;
      case 'group':
        this.groupBy = action.by;
        break;
      case 'toggle-status': {
        const statuses = new Set(statusesIn(this.status));
        if (!statuses.delete(action.status)) statuses.add(action.status);
        this.status = statuses.size > 0 ? [...statuses].join(' ') : undefined;
        break;
      }
      case 'clear-district':
        this.planData.requestSelection('district', undefined);
        break;
    }
  }
}

function exportOptions(model: KpiBoardModel, messages: KpiBoardMessages): ExportOptions {
  const { plan, locale, node, gaugeOf } = model;
  const indicators = [...model.indicators, ...model.withoutFigures];
  const { language } = locale;
  const files = () => import('./board-files.lazy.js');
  return {
    fileName: () => `${plan.id}-${node ?? 'indicators'}`,
    title: () => `${labelFor(plan.title, language, plan)} ${messages.indicators}`,
    citation: async () => (await files()).boardCitation(plan, language),
    csv: async () => (await files()).boardCells(plan, indicators, locale, gaugeOf),
    figures: async () => (await files()).boardFigureCells(plan, indicators, gaugeOf),
    picture: async () => (await files()).boardFilePicture({ ...model, indicators }),
  };
}
