import { citationOf } from '@machiplan/sdk';
import { dateInJapan, formatTime, labelFor, parseTime } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import type { TimelineEvent } from '@machiplan/sdk/timeline';
import { html, nothing, type PropertyValues } from 'lit';
import { choicesStyles } from '../../controls/choices.styles.js';
import { ExportMenu, type ExportOptions } from '../../controls/export-menu/export-menu.js';
import { exportMenuStyles } from '../../controls/export-menu/export-menu.styles.js';
import { renderLazy } from '../../controls/render-lazy.js';
import { renderSelectionChips, selectionChipsStyles } from '../../controls/selection-chips.js';
import {
  renderSampleStrip,
  renderSourceLine,
  sourceLineStyles,
} from '../../controls/source-line.js';
import { adoptStyles } from '../../platform/adopt-styles.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { memoize } from '../../platform/memoize.js';
import { warnAuthor } from '../../platform/warn-author.js';
import { FilterController } from '../../plan-data/filters/filter-controller.js';
import { PlanElement, type ModelInput } from '../../plan-element/plan-element.js';
import { property, state } from '../../plan-element/property.js';
import { renderDue } from './list/render-due.js';
import { renderYears } from './list/render-years.js';
import type { TimelineAction } from './plan-timeline-actions.js';
import { planTimelineModel, timelineRow, type PlanTimelineModel } from './plan-timeline-model.js';
import { planTimelineMessages } from './plan-timeline.messages.js';
import { planTimelineStyles } from './plan-timeline.styles.js';
import { renderToolbar } from './render-toolbar.js';
import type { TimelineMode } from './timeline-mode.js';

const loadChart = () => import('./chart/chart.lazy.js');

/**
 * Everything in a plan that has a date: its period and reviews, targets, actions per year with their
 * state, and what happened before. First what is due in the current fiscal year, then year by year, as a
 * list or as a chart. A condition leaves out what does not state it.
 *
 * @summary The dates of a plan, year by year, with what is due this year.
 * @slot - Shown while there is no plan.
 * @fires {PlanSelectEvent} plan-node-select - The reader selected an entry by its title.
 * @fires {PlanSelectEvent} plan-indicator-select - The reader selected the indicator of a target.
 * @fires {PlanSelectEvent} plan-district-select - The reader removed the selected district.
 * @fires {PlanSelectEvent} plan-filters-select - The reader removed a filter; can be cancelled.
 * @csspart due - What is due in the current fiscal year.
 * @csspart year - A year with its events.
 * @csspart chart - The chart.
 * @csspart chips - What another element selected, removable.
 * @csspart source - The plan that the dates are from.
 * @csspart sample - The strip that tells that the data is made up.
 * @csspart export - The menu to save and share.
 */
export class PlanTimelineElement extends PlanElement<PlanTimelineModel> {
  static override styles = [
    ...PlanElement.styles,
    choicesStyles,
    sourceLineStyles,
    selectionChipsStyles,
    planTimelineStyles,
    exportMenuStyles,
  ];

  /** Id of an entry: only its events and those below it. The reader can choose another root. */
  @property()
  node: string | undefined;

  /** Id of a district: only events that state it. Default: the selected one. */
  @property()
  district: string | undefined;

  /** Only events of this state: `not-started`, `in-progress`, `done`, `delayed` or `cancelled`. */
  @property()
  state: string | undefined;

  /**
   * Only events of this type: `period`, `review`, `target`, `action`, `entry`, `event` or `issued`.
   */
  @property()
  type: string | undefined;

  /** `list` or `chart`. The reader can switch. */
  @property()
  view: TimelineMode = 'list';

  /**
   * Date that decides which fiscal year is the current one, `YYYY-MM-DD`. Default: the date in Japan.
   */
  @property()
  today: string | undefined;

  /** Level of the headings, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  @state()
  private toggledYears: ReadonlyMap<string, boolean> = new Map();

  readonly #exportMenu = new ExportMenu(this);
  readonly #filters = new FilterController(this, this.planData, this.localeData);
  readonly #chart = new LazyModule(this, loadChart, ({ chartStyles }) =>
    adoptStyles(this.renderRoot, chartStyles),
  );
  readonly #modelOf = memoize(planTimelineModel);
  readonly #dispatch = (action: TimelineAction) => this.#handle(action);

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.model?.emptyReason === 'notFound')
      warnAuthor(this, `The plan has no node "${this.node}": check the attribute node.`);
    if (this.today && parseTime(this.today)?.kind !== 'date')
      warnAuthor(
        this,
        `The date "${this.today}" is none: write the attribute today as YYYY-MM-DD.`,
      );
  }

  protected override deriveModel({ plan, locale, selection }: ModelInput): PlanTimelineModel {
    const { node, district, state: ofState, type, view, headingLevel, toggledYears } = this;
    const isDate = this.today && parseTime(this.today)?.kind === 'date';
    return this.#modelOf(
      {
        plan,
        locale,
        selection,
        filters: this.#filters.resultFor(plan),
        today: isDate ? this.today! : dateInJapan(new Date()),
        toggledYears,
      },
      { node, district, state: ofState, type, view, headingLevel },
    );
  }

  protected override renderModel(model: PlanTimelineModel) {
    const { plan, locale, emptyReason, events, total, undatedTargets } = model;
    const messages = messagesIn(planTimelineMessages, locale.language);
    const sourceLine = renderSourceLine(plan, locale, undefined);
    if (total === 0)
      return html`<p class="state">${messages.empty}</p>
        ${sourceLine}`;
    return html`${plan.origin === 'sample' ? renderSampleStrip(locale) : nothing}
      ${this.#filters.renderChosen(plan)} ${this.#renderDistrict(model)}
      ${renderToolbar(model, this.#dispatch)}
      <p class="count" role="status">${messages.count(events.length, total)}</p>
      ${
        emptyReason
          ? html`<p class="state">${messages[emptyReason]}</p>`
          : this.#renderEvents(model)
      }
      ${undatedTargets > 0 ? html`<p class="note">${messages.undated(undatedTargets)}</p>` : nothing}
      ${sourceLine} ${this.#exportMenu.render(this.#exportOptions(model), locale.language)}`;
  }

  #renderEvents(model: PlanTimelineModel) {
    return html`${renderDue(model, this.#dispatch)}
    ${
      model.mode === 'list'
        ? renderYears(model, this.#dispatch)
        : renderLazy(this.#chart, model.locale.language, ({ renderChart }) => renderChart(model))
    }`;
  }

  /** Draws the district that another element selected. */
  #renderDistrict({ plan, locale: { language }, district }: PlanTimelineModel) {
    if (this.district || district === undefined) return nothing;
    const name = labelFor(plan.districts.find(({ id }) => id === district)?.name, language, plan);
    const label = messagesIn(planTimelineMessages, language).withDistrict(name);
    const remove = () => this.#dispatch({ type: 'clear-district' });
    return renderSelectionChips([{ label, remove }], language);
  }

  #handle(action: TimelineAction): void {
    switch (action.type) {
      case 'select-node':
        this.planData.requestSelection('node', action.id);
        break;
      case 'select-indicator':
        this.planData.requestSelection('indicator', action.id);
        break;
      case 'set-view':
        this.view = action.view;
        break;
      case 'set-condition':
        this[action.condition] = action.value || undefined;
        break;
      case 'toggle-year':
        this.toggledYears = new Map(this.toggledYears).set(action.year, action.isOpen);
        break;
      case 'clear-district':
        this.planData.requestSelection('district', undefined);
        break;
    }
  }

  #exportOptions(model: PlanTimelineModel): ExportOptions {
    const { plan, locale, events } = model;
    const { language } = locale;
    const messages = messagesIn(planTimelineMessages, language);
    return {
      fileName: () => `${plan.id}-timeline`,
      title: () => `${labelFor(plan.title, language, plan)} ${messages.timeline}`,
      citation: () => citationOf(plan, plan, { languages: language, retrieved: new Date() }),
      csv: () => [
        [messages.time, messages.type, messages.title, messages.state, messages.path],
        ...events.map((event) => cellsOf(model, event)),
      ],
      calendar: async () => {
        const { calendarOf } = await import('./calendar.lazy.js');
        return calendarOf(plan, events, { languages: language, stamp: new Date() });
      },
    };
  }
}

function cellsOf(model: PlanTimelineModel, event: TimelineEvent) {
  const { language } = model.locale;
  const messages = messagesIn(planTimelineMessages, language);
  const { title, state: ofEvent, path } = timelineRow(model, event);
  return [
    formatTime(event.time, language),
    messages.types[event.type],
    title,
    ofEvent && messages.states[ofEvent],
    path,
  ];
}
