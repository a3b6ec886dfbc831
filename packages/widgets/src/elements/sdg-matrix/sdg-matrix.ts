import type { Plan, PlanDocument } from '@machiplan/schema';
import { levelById } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { numberOfGoals } from '@machiplan/sdk/internal';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FilterController } from '../../plan-data/filters/filter-controller.js';
import { adoptStyles } from '../../platform/adopt-styles.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { PlanElement, type ModelInput } from '../../plan-element/plan-element.js';
import { property, state } from '../../plan-element/property.js';
import { matrixModel } from './build-model.js';
import { goalColorStyles } from './goal-colors.styles.js';
import { GridView } from './grid/grid-view.js';
import type { MatrixModel, MatrixView } from './matrix-model.js';
import { openWayTo, type OpenedRows } from './opened-rows.js';
import { renderTable, type TableHandlers } from './render-table.js';
import { sdgMatrixStyles } from './sdg-matrix.styles.js';
import { selectedRow } from './selected-row.js';
import { tableContent } from './table-content.js';

/** Narrower than this, in CSS pixels, 17 columns and titles do not fit: one goal per card instead. */
const narrowest = 600;

/**
 * Which parts of a plan serve which of the 17 Sustainable Development Goals, how strongly, who says
 * so, and where nothing is said. What the document does not relate is never filled in.
 *
 * What is picked elsewhere on the page shows here too: the way to a node is opened and its row or
 * the nearest one above it marked; a goal lists only what is related to it.
 *
 * From 600 px of width on there is a table with all 17 goals, below a card for each goal. The page's
 * style sheet decides about paper: `@page { size: A4 landscape }` fits all columns.
 *
 * @summary Plan and SDGs as a table, with reasons and sources.
 * @slot - Shown until there is a plan, and when there is none: a link, a list, a table.
 * @fires {PlanLoadEvent} plan-load - There is a plan to show.
 * @fires {PlanErrorEvent} plan-error - There is none; says why.
 * @fires {PlanSelectEvent} plan-goal-select - The reader picked a goal; can be cancelled.
 * @fires {PlanSelectEvent} plan-node-select - The reader picked a row; can be cancelled.
 * @fires {PlanSelectEvent} plan-filters-select - The reader took a condition away; can be cancelled.
 * @csspart coverage - The matrix in a sentence.
 * @csspart not-published - Says what the plan does not publish.
 * @csspart controls - Choice of rows, columns and view.
 * @csspart matrix - The table with its scroll box.
 * @csspart detail - Reason and source of a cell.
 * @csspart counts - The counts per goal and row.
 * @csspart comparison - A second plan beside the first.
 * @csspart export - Menu to save and share.
 * @cssproperty --plan-matrix-height - Limit of the height of the table, `min(85vh, 768px)` by default.
 */
export class SdgMatrixElement extends PlanElement {
  static override styles = [...PlanElement.styles, goalColorStyles, sdgMatrixStyles];

  /** Id of the tree to show; without it, all trees that say anything about the goals. */
  @property()
  tree: string | undefined;

  /** Id of the level whose nodes are the rows; without it, the outline from its roots. */
  @property()
  level: string | undefined;

  /** Number of a goal whose targets are the columns; without it, the 17 goals. */
  @property({ type: Number, attribute: 'targets-of' })
  targetsOf: number | undefined;

  /** `table`, `cards` (one goal each) or `transposed`; otherwise what fits the width. */
  @property()
  view: MatrixView | 'auto' | undefined;

  /**
   * Address of icons for the goals, `{n}` or `{nn}` for the number, `{lang}` for the language. None
   * come with the kit: see the United Nations' guidelines before you use theirs.
   *
   * @embed none
   */
  @property({ attribute: 'icon-pattern' })
  iconPattern: string | undefined;

  /**
   * Address of a second document to show beside this one.
   *
   * @embed address
   */
  @property({ attribute: 'compare-src' })
  compareSrc: string | undefined;

  /** A second document itself. Goes before `compareSrc`. */
  @property({ attribute: false })
  comparePlan: Plan | PlanDocument | undefined;

  /** Leaves out the choice of rows, columns and view. */
  @property({ type: Boolean, attribute: 'no-controls' })
  noControls = false;

  /** Level of the headings inside, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  /** Goal picked, 1 to 17; undefined for none. Setting it fires no event. */
  @property({ type: Number, attribute: 'selected-goal' })
  get selectedGoal(): number | undefined {
    return this.planData.selection.goal;
  }
  set selectedGoal(goal: number | null | undefined) {
    const isGoal = Number.isInteger(goal) && goal! >= 1 && goal! <= numberOfGoals;
    this.planData.select({ goal: isGoal ? goal! : undefined });
  }

  /** Id of the node picked; undefined for none. Setting it fires no event. */
  @property({ attribute: 'selected-node' })
  get selectedNode(): string | undefined {
    return this.planData.selection.node;
  }
  set selectedNode(id: string | null | undefined) {
    this.planData.select({ node: id || undefined });
  }

  @state() private isNarrow = false;

  /** What the reader opened or closed, by position. */
  readonly #opened: OpenedRows = new Map();
  readonly #grid = new GridView();
  readonly #handlers: TableHandlers = {
    onScroll: this.#grid.onScroll,
    onAct: (event) => this.#onAct(event),
  };
  readonly #filtering = new FilterController(this, this.planData, this.localeData);
  readonly #deskPart = new LazyModule(this, async () => {
    const { MatrixTools } = await import('./toolbar/matrix-tools.js');
    return new MatrixTools({
      element: this,
      data: this.planData,
      language: this.localeData,
      grid: this.#grid,
      opened: this.#opened,
      model: () => this.#model,
      view: () => this.#shownView,
    });
  });
  readonly #silencePart = new LazyModule(this, () => import('./empty-state/render-empty-state.js'));
  readonly #cardsPart = new LazyModule(this, () => import('./cards/render-cards.js'));
  readonly #transposedPart = new LazyModule(
    this,
    () => import('./transposed/render-transposed.js'),
  );
  readonly #resize = new ResizeObserver(() => this.#measureWidth());
  #model: MatrixModel | undefined;
  #shownPlan: Plan | undefined;
  /** What was picked when the grid was last drawn. */
  #shownNode: string | undefined;
  #shownGoal: number | undefined;
  #probe: Element | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#measureWidth();
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onAfterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observe(undefined);
    this.#grid.release();
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onAfterPrint);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const data = this.planData.state;
    const plan = data.status === 'ready' ? data.plan : undefined;
    if (plan !== this.#shownPlan) {
      this.#opened.clear();
      this.#shownNode = this.#shownGoal = undefined;
    }
    const desk = this.#deskPart.value;
    if (plan !== this.#shownPlan || changed.has('targetsOf')) desk?.reset();
    this.#shownPlan = plan;
    const { node, goal } = this.planData.selection;
    if (plan && node !== this.#shownNode) openWayTo(this.#opened, plan, node);
    const choice = {
      tree: this.tree,
      level: this.level,
      targetsOf: this.targetsOf,
      goal,
      isListed: plan && this.#filtering.resultFor(plan)?.isListed,
      opened: this.#opened,
      comparing: (shown: Plan, cells: MatrixModel['cells']) => desk?.comparing(shown, cells),
    };
    this.#model = plan && matrixModel(plan, choice, this.localeData.locale);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#observe(this.renderRoot.querySelector('.width') ?? undefined);
    const model = this.#model;
    if (model && !this.#deskPart.value) this.#fetchDesk();
    const table = this.renderRoot.querySelector<HTMLTableElement>('.scroll > table');
    if (model && table) this.#drawRows(model, table);
    else this.#grid.release();
  }

  #drawRows(model: MatrixModel, table: HTMLTableElement): void {
    const { node, goal } = this.planData.selection;
    const selected = selectedRow(model, node);
    const isSwapped = this.#shownView === 'transposed';
    this.#grid.show(
      table,
      isSwapped
        ? this.#transposedPart.request()!.transposedContent(model, goal)
        : tableContent(model, selected),
    );
    const item = node !== this.#shownNode && selected ? selected.index + 1 : undefined;
    const place =
      goal === this.#shownGoal ? -1 : model.columns.findIndex((each) => each.goal === goal);
    const column = place < 0 ? undefined : place + 1;
    this.#shownNode = node;
    this.#shownGoal = goal;
    if (item === undefined && column === undefined) return;
    this.#grid.reveal(isSwapped ? { row: column, column: item } : { row: item, column });
  }

  /** After the first paint: to start a request takes as long as to draw the rows. */
  #fetchDesk(): void {
    requestAnimationFrame(() => setTimeout(() => void this.#deskPart.load()));
  }

  /** The view asked for; otherwise the one that fits. */
  get #shownView(): MatrixView {
    if (this.view && this.view !== 'auto') return this.view;
    return this.isNarrow && !this.#cardsPart.hasFailed ? 'cards' : 'table';
  }

  /** What the reader does in the grid; a click before the code is there is not lost. */
  #onAct(event: Event): void {
    const target = event.target as Element;
    const desk = this.#deskPart.value;
    if (desk) desk.acts.handleEvent(event.type, target, event);
    else if (event.type === 'click')
      void this.#deskPart
        .load()
        .then(() => this.#deskPart.value?.acts.handleEvent('click', target, event));
  }

  readonly #onBeforePrint = (): void => this.#grid.showWhole(true);
  readonly #onAfterPrint = (): void => this.#grid.showWhole(false);

  #measureWidth(): void {
    const width = this.clientWidth;
    this.isNarrow = width > 0 && width < narrowest;
  }

  /** Watches an element that only ever changes its width, so that nothing drawn is watched again. */
  #observe(probe: Element | undefined): void {
    if (probe === this.#probe) return;
    this.#resize.disconnect();
    this.#probe = probe;
    if (probe) this.#resize.observe(probe);
  }

  protected override deriveModel({ plan }: ModelInput): Plan {
    return plan;
  }

  protected override renderModel(plan: Plan): TemplateResult {
    const model = this.#model;
    const isCompared = this.compareSrc !== undefined || this.comparePlan !== undefined;
    return html`<div class="width"></div>
      <div class="matrix">
        ${
          model
            ? this.#renderModel(model)
            : this.#silencePart.request()?.renderEmptyState(plan, this.localeData.locale)
        }
        ${isCompared ? this.#deskPart.request()?.renderComparison(plan) : nothing}
      </div>`;
  }

  #renderModel(model: MatrixModel) {
    const desk = this.#deskPart.value;
    const { goal } = this.planData.selection;
    return html`${this.#renderCoverage(model)}
      <div class="above ${this.noControls ? '' : 'with-controls'} ${goal ? 'with-goal' : ''}">
        ${this.noControls ? nothing : desk?.renderControls(model)}
        ${this.#filtering.renderChosen(model.plan)} ${desk?.renderAbove(model)}
      </div>
      ${this.#renderView(model)} ${desk?.renderBelow(model)}`;
  }

  /** The matrix in a sentence: its text alternative. */
  #renderCoverage({ words, coverage, plan, reader }: MatrixModel) {
    const level = labelFor(levelById(plan, coverage.level)?.title, reader.language, plan);
    const served = numberOfGoals - coverage.gaps.length;
    return html`<p class="coverage" part="coverage">
      ${words.coverage({ ...coverage, level, served })}
      ${coverage.hasSamples ? html`<strong>${words.sample}</strong>` : nothing}
    </p>`;
  }

  #renderView(model: MatrixModel) {
    const desk = this.#deskPart.value;
    const view = this.#shownView;
    if (view === 'table') {
      const { goal } = this.planData.selection;
      const head = { order: desk?.acts.order, goal, names: desk?.namesOf(model) };
      return renderTable(model, head, this.#handlers);
    }
    const waiting = html`<div class="waiting" aria-busy="true"></div>`;
    if (view === 'cards') {
      const part = this.#cardsPart.request();
      const options = this.#deskPart.request()?.cardOptions;
      if (!part || !options) return waiting;
      adoptStyles(this.renderRoot, part.styles);
      return part.renderCards(model, options);
    }
    const part = this.#transposedPart.request();
    if (!part) return waiting;
    adoptStyles(this.renderRoot, part.styles);
    return part.renderTransposed(model, this.planData.selection.node, this.#handlers);
  }
}
