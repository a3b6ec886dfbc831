import type { Indicator, Plan } from '@machiplan/schema';
import {
  citationOf,
  countByStatus,
  indicatorsOf,
  nodeById,
  type ProgressStatus,
  type StatusCounts,
} from '@machiplan/sdk';
import { labelFor, statusLabel } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { FilterController } from '../../plan-data/filters/filter-controller.js';
import type { FilterResult } from '../../plan-data/filters/filter-result.js';
import { drawInTurn, mayDrawNow } from '../kpi-gauge/draw-queue.js';
import { whenIdle } from '../../platform/when-idle.js';
import { renderGauge, type GaugeForm } from '../kpi-gauge/render-gauge.js';
import { gaugeBodyStyles } from '../kpi-gauge/gauge.styles.js';
import * as forms from '../kpi-gauge/gauge-forms.js';
import {
  asksForEra,
  gaugeModel,
  shortText,
  titleText,
  type GaugeModel,
} from '../kpi-gauge/gauge-model.js';
import { statusMark } from '../kpi-gauge/drawings/status-mark.js';
import { whichScope } from '../kpi-gauge/gauge-scope.js';
import { renderText } from '../../localization/render-text.js';
import { PlanElement, type ModelInput } from '../../plan-element/plan-element.js';
import { property } from '../../plan-element/property.js';
import { ExportMenu } from '../../controls/export-menu/export-menu.js';
import { exportMenuStyles } from '../../controls/export-menu/export-menu.styles.js';
import { boardCells } from './board-cells.js';
import {
  chunksOf,
  groupIndicators,
  sortIndicators,
  statusOrder,
  type BoardGroup,
  type BoardGrouping,
  type BoardSort,
} from './board-groups.js';
import { columnCount, renderHead, renderRow } from './board-table.js';
import { kpiBoardMessages } from './kpi-board.messages.js';
import { kpiBoardStyles } from './kpi-board.styles.js';

/** Gauges drawn together: two of these fill a screen. */
const chunkSize = 8;

/** Indicators judged before looking at the clock again: about a millisecond. */
const judgedTogether = 25;

/**
 * All indicators of a plan, or of one part of it, as cards or as a table: how many stand how, and each
 * with its figure. Hundreds of them are drawn as the reader comes near.
 *
 * @summary The indicators of a plan, with counts, filter, sorting and groups.
 * @slot - Shown while there is no plan.
 * @fires {PlanSelectEvent} plan-indicator-select - The reader picked an indicator by its title.
 * @fires {PlanSelectEvent} plan-filters-select - The reader took a condition away; can be cancelled.
 * @csspart counts - The filter by status, with counts.
 * @csspart group-title - The heading of a group.
 * @csspart cards - The cards.
 * @csspart table - The table.
 * @csspart title - The title of an indicator.
 * @csspart value - The value with unit and time.
 * @csspart status - The status, shape and word.
 * @csspart drawing - The bar, dial or line of a card.
 * @csspart facts - Baseline, expected value and target.
 * @csspart not-published - Where figures that are not published would be found.
 * @csspart remarks - What one must know about the figures.
 * @csspart export - The menu to save and share.
 */
export class KpiBoardElement extends PlanElement {
  static override styles = [
    ...PlanElement.styles,
    gaugeBodyStyles,
    forms.gaugeFormsStyles,
    kpiBoardStyles,
    exportMenuStyles,
  ];

  /** Id of a node: its indicators and those below it. Without it, the node picked, else all. */
  @property()
  node: string | undefined;

  /** `cards` (default) or `table`. The reader can switch. */
  @property()
  view: 'cards' | 'table' | undefined;

  /** `plan` (default), `title`, `status` (what needs attention first) or `share` of the way. */
  @property()
  sort: BoardSort | undefined;

  /** `none` (default), `field` (the roots of the plan) or `status`. */
  @property({ attribute: 'group-by' })
  groupBy: BoardGrouping | undefined;

  /** Only indicators of this status: `achieved`, `on-track`, `behind`, `moving-away`, … or `none`. */
  @property()
  status: ProgressStatus | 'none' | undefined;

  /** Look of the cards: `bullet` (default), `dial` or `card`. */
  @property()
  form: GaugeForm | undefined;

  /** Shows what was known at this time (`FY2024`). Without it, the time picked elsewhere, else all. */
  @property()
  time: string | undefined;

  /** Id of a district. Without it, the district picked elsewhere, where there are figures for it. */
  @property()
  district: string | undefined;

  /** `compact` writes 49万 or 490K instead of 490,000. */
  @property()
  notation: 'full' | 'compact' | undefined;

  /** Writes years by era (令和6年度). So does a page in `ja-u-ca-japanese`. */
  @property({ type: Boolean })
  era = false;

  readonly #exportMenu = new ExportMenu(this);
  readonly #filtering = new FilterController(this, this.planData, this.localeData);
  #views = new Map<Indicator, GaugeModel>();
  /** What the kept views were made for. */
  #viewsKey: readonly unknown[] = [];
  #counts: StatusCounts | undefined;
  #counted: readonly Indicator[] | undefined;
  #listed: readonly unknown[] = [];
  #indicators: readonly Indicator[] = [];
  readonly #drawn = new Set<string>();
  readonly #queued = new Map<string, () => void>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const leave of this.#queued.values()) leave();
    this.#queued.clear();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const chunk of this.renderRoot.querySelectorAll<HTMLElement>('.waiting')) {
      const key = chunk.dataset['key'] ?? '';
      if (this.#queued.has(key)) continue;
      const draw = () => {
        this.#queued.delete(key);
        this.#drawn.add(key);
        this.requestUpdate();
      };
      this.#queued.set(key, drawInTurn(chunk, draw));
    }
  }

  protected override deriveModel({ plan }: ModelInput): Plan {
    return plan;
  }

  protected override renderModel(plan: Plan) {
    const words = this.#words;
    const indicators = this.#indicatorsIn(plan);
    if (!indicators) return this.#renderEmpty(words.notFound(this.node ?? ''));
    const chosen = this.#filtering.renderChosen(plan);
    if (indicators.length === 0) {
      const text =
        plan.indicators.length === 0 ? words.empty : words[chosen ? 'emptyFilter' : 'emptyNode'];
      return html`${chosen}${this.#renderEmpty(text)}`;
    }
    this.#forgetOldViews(plan);
    const viewOf = (indicator: Indicator) => this.#viewOf(plan, indicator);
    this.#countWhenIdle(indicators, viewOf);
    const shown = this.status
      ? indicators.filter((each) => viewOf(each).status === this.status)
      : indicators;
    const { language } = this.localeData;
    const sorted = sortIndicators(shown, this.#sort, plan, language, viewOf);
    const groups = groupIndicators(sorted, this.#groupBy, plan, viewOf);
    return html`${chosen}${this.#renderControls()} ${this.#renderCounts(indicators.length)}
      <p class="count" role="status">${words.count(shown.length, indicators.length)}</p>
      ${
        shown.length === 0
          ? this.#renderEmpty(words.emptyFilter)
          : this.view === 'table'
            ? this.#renderTable(plan, groups)
            : this.#renderCards(plan, groups)
      }
      ${this.#exportMenu.render(
        {
          fileName: () => `${plan.id}-${this.node ?? 'indicators'}`,
          title: () => `${labelFor(plan.title, language, plan)} ${words.indicators}`,
          citation: () => citationOf(plan, plan, { languages: language, retrieved: new Date() }),
          csv: () => boardCells(plan, sorted, language, viewOf),
        },
        language,
      )}`;
  }

  #renderEmpty(text: string) {
    return html`<p class="state">${text}</p>`;
  }

  #renderControls() {
    const words = this.#words;
    return html`<div class="toolbar">
      <fieldset class="choices">
        <legend>${words.view}</legend>
        ${(['cards', 'table'] as const).map(
          (view) =>
            html`<button
              type="button"
              aria-pressed=${view === (this.view ?? 'cards')}
              @click=${() => (this.view = view)}
            >
              ${words.views[view]}
            </button>`,
        )}
      </fieldset>
      ${choice(words.sort, words.sorts, this.#sort, (sort) => (this.sort = sort))}
      ${choice(words.group, words.groups, this.#groupBy, (by) => (this.groupBy = by))}
    </div>`;
  }

  #renderCounts(all: number) {
    const words = this.#words;
    const counts = this.#counts;
    const button = (status: BoardGroup['status'], label: unknown, count: number) =>
      html`<button
        type="button"
        class=${status ?? 'all'}
        aria-pressed=${this.status === status}
        @click=${() => (this.status = status)}
      >
        ${label} ${count}
      </button>`;
    return html`<div class="toolbar counts" part="counts">
      <fieldset class="choices">
        <legend>${words.filter}</legend>
        ${button(undefined, words.all, all)}
        ${
          counts &&
          statusOrder
            .filter((status) => counts[status] > 0 || status === this.status)
            .map((status) =>
              button(
                status,
                html`${statusMark(status)}${statusLabel(status, this.localeData.language)}`,
                counts[status],
              ),
            )
        }
      </fieldset>
    </div>`;
  }

  #groupTitle({ key, title, status }: BoardGroup, plan: Plan) {
    if (status) return statusLabel(status, this.localeData.language);
    if (key === '') return this.#words.noField;
    return renderText(title, plan, this.localeData.locale);
  }

  #renderCards(plan: Plan, groups: readonly BoardGroup[]) {
    const state = [...this.#viewsKey, this.form, this.planData.selection.indicator];
    const renderCard = (indicator: Indicator) => {
      const view = this.#viewOf(plan, indicator);
      return html`<div role="listitem" class="gauge card">
        ${renderGauge(view, this.#contextFor(plan, view))}
      </div>`;
    };
    return groups.map(
      (group) =>
        html`${
            this.#groupBy === 'none'
              ? nothing
              : html`<p class="group-title" part="group-title" role="heading" aria-level="3">
                  ${this.#groupTitle(group, plan)}
                </p>`
          }
          <div class="cards" role="list" part="cards" aria-label=${this.#words.indicators}>
            ${repeat(
              this.#keyed(group),
              ({ key }) => key,
              ({ key, indicators }) =>
                this.#mayDraw(key, indicators.length)
                  ? html`<div class="chunk">
                      ${guard([...state, ...indicators], () => indicators.map(renderCard))}
                    </div>`
                  : html`<div
                      class="waiting"
                      data-key=${key}
                      .style=${reserve(indicators.length)}
                    ></div>`,
            )}
          </div>`,
    );
  }

  #renderTable(plan: Plan, groups: readonly BoardGroup[]) {
    const row = (indicator: Indicator) => {
      const view = this.#viewOf(plan, indicator);
      return renderRow(view, this.#contextFor(plan, view));
    };
    const renderGroup = (group: BoardGroup) =>
      html`${
        this.#groupBy === 'none'
          ? nothing
          : html`<tbody>
              <tr>
                <th scope="rowgroup" class="group-title" part="group-title" colspan=${columnCount}>
                  ${this.#groupTitle(group, plan)}
                </th>
              </tr>
            </tbody>`
      }${repeat(
        this.#keyed(group),
        ({ key }) => key,
        ({ key, indicators }) =>
          this.#mayDraw(key, indicators.length)
            ? html`<tbody>
                ${indicators.map(row)}
              </tbody>`
            : html`<tbody class="waiting" data-key=${key}>
                <tr>
                  <td colspan=${columnCount} .style=${reserve(indicators.length)}></td>
                </tr>
              </tbody>`,
      )}`;
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${this.#words.indicators}>
      <table part="table">
        ${renderHead(this.localeData.language)} ${groups.map(renderGroup)}
      </table>
    </div>`;
  }

  #keyed({ key, indicators }: BoardGroup) {
    return chunksOf(indicators, chunkSize).map((chunk) => ({
      key: `${key} ${chunk[0]!.id}`,
      indicators: chunk,
    }));
  }

  /** Once drawn, a chunk stays drawn; the first ones are drawn at once. */
  #mayDraw(key: string, count: number): boolean {
    if (this.#drawn.has(key)) return true;
    let mayDraw = false;
    for (let index = 0; index < count; index += 1) mayDraw = mayDrawNow() || mayDraw;
    if (mayDraw) this.#drawn.add(key);
    return mayDraw;
  }

  #contextFor(plan: Plan, view: GaugeModel) {
    const { id } = view.indicator;
    const isPicked = this.planData.selection.indicator === id;
    return {
      plan,
      reader: this.localeData.locale,
      form: this.form ?? ('bullet' as const),
      label: shortText(view, titleText(plan, view)),
      forms: () => forms,
      pick: {
        isPicked,
        onPick: () => this.planData.requestSelection('indicator', isPicked ? undefined : id),
      },
    };
  }

  /** The indicators asked for, the same list as long as it is asked for; undefined without such a node. */
  #indicatorsIn(plan: Plan): readonly Indicator[] | undefined {
    const picked = this.node ?? this.planData.selection.node;
    const isThere = picked !== undefined && nodeById(plan, picked) !== undefined;
    if (this.node !== undefined && !isThere) return undefined;
    const node = isThere ? picked : undefined;
    const passing = this.#filtering.resultFor(plan);
    const listed = [plan, node, passing];
    if (listed.some((value, at) => value !== this.#listed[at])) {
      this.#listed = listed;
      this.#indicators = listIndicators(plan, node, passing);
    }
    return this.#indicators;
  }

  #forgetOldViews(plan: Plan): void {
    const { selection } = this.planData;
    const { time, district, notation, era } = this;
    const { language, furigana } = this.localeData.locale;
    const key = [
      plan,
      language,
      furigana,
      time ?? selection.time,
      district ?? selection.district,
      notation,
      era,
    ];
    if (key.every((value, index) => value === this.#viewsKey[index])) return;
    this.#viewsKey = key;
    this.#views = new Map();
    this.#counted = undefined;
  }

  #viewOf(plan: Plan, indicator: Indicator): GaugeModel {
    let view = this.#views.get(indicator);
    if (view) return view;
    const { language } = this.localeData;
    const asked = { district: this.district, time: this.time };
    view = gaugeModel(plan, indicator, whichScope(indicator, asked, this.planData.selection), {
      language,
      notation: this.notation ?? 'full',
      era: this.era || asksForEra(language),
    });
    this.#views.set(indicator, view);
    return view;
  }

  /** Counting needs every indicator judged; the first screen does not wait for that. */
  #countWhenIdle(indicators: readonly Indicator[], viewOf: (each: Indicator) => GaugeModel): void {
    if (indicators === this.#counted) return;
    this.#counted = indicators;
    this.#counts = undefined;
    const key = this.#viewsKey;
    const count = () => countByStatus(indicators.map((each) => viewOf(each).progress));
    if (indicators.length <= chunkSize) {
      this.#counts = count();
      return;
    }
    let next = 0;
    const judgeSome = (deadline: Pick<IdleDeadline, 'timeRemaining'>) => {
      if (key !== this.#viewsKey || indicators !== this.#counted) return;
      do {
        indicators.slice(next, next + judgedTogether).forEach(viewOf);
        next += judgedTogether;
      } while (next < indicators.length && deadline.timeRemaining() > 2);
      if (next < indicators.length) {
        whenIdle(judgeSome);
        return;
      }
      this.#counts = count();
      this.requestUpdate();
    };
    whenIdle(judgeSome);
  }

  get #sort(): BoardSort {
    return this.sort ?? 'plan';
  }

  get #groupBy(): BoardGrouping {
    return this.groupBy ?? 'none';
  }

  get #words() {
    return messagesIn(kpiBoardMessages, this.localeData.language);
  }
}

/** The indicators of a node and what is below it, without one all, as far as they pass. */
function listIndicators(plan: Plan, node: string | undefined, passing: FilterResult | undefined) {
  const indicators =
    node === undefined ? plan.indicators : indicatorsOf(plan, node, { descendants: true });
  return passing ? indicators.filter(passing.passesIndicator) : indicators;
}

/** Room for gauges that are not drawn yet, as a style: about what they take in three columns. */
function reserve(count: number): string {
  return `block-size: ${count * 5}rem`;
}

/** A choice of one of several names. */
function choice<Name extends string>(
  label: string,
  names: Readonly<Record<Name, string>>,
  chosen: Name,
  choose: (name: Name) => void,
) {
  const onChange = (event: Event) =>
    choose((event.currentTarget as HTMLSelectElement).value as Name);
  return html`<label>
    ${label}
    <select @change=${onChange}>
      ${(Object.keys(names) as Name[]).map(
        (name) => html`<option value=${name} .selected=${name === chosen}>${names[name]}</option>`,
      )}
    </select>
  </label>`;
}
