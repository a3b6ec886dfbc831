import type { Plan, PlanDocument } from '@machiplan/schema';
import { goalCount, labelFor, levelById, planIndex } from '@machiplan/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Filtering } from '../filters/filtering.js';
import { addStyles, LazyPart } from '../lazy-part/lazy-part.js';
import { PlanElement } from '../plan-element/plan-element.js';
import { property, state } from '../plan-element/property.js';
import { matrixModel } from './build-model.js';
import { goalColorStyles } from './goal-colors.styles.js';
import type { GridPlace } from './grid-keys.js';
import { GridView, type GridAct } from './grid-view.js';
import { iconAddress } from './icon-address.js';
import type { CellPlace, MatrixModel, MatrixView } from './matrix-model.js';
import type { RowOrder, SortKey } from './matrix-rows.js';
import { nameOf } from './render-head.js';
import { renderTable, type TableHandlers } from './render-table.js';
import { sdgMatrixStyles } from './sdg-matrix.styles.js';
import { tableContent } from './table-content.js';

/** Narrower than this, in CSS pixels, 17 columns and titles do not fit: one goal per card instead. */
const narrowest = 640;

/**
 * Which parts of a plan serve which of the 17 Sustainable Development Goals, how strongly, who says
 * so, and where nothing is said. What the document does not relate is never filled in.
 *
 * The page's style sheet decides about paper: `@page { size: A4 landscape }` fits all columns.
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
 * @csspart take-away - Menu to save and share.
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
   */
  @property({ attribute: 'icon-pattern' })
  iconPattern: string | undefined;

  /** Address of a second document to show beside this one. */
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
    const isGoal = Number.isInteger(goal) && goal! >= 1 && goal! <= goalCount;
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

  @state() private order: RowOrder | undefined;
  @state() private detail: CellPlace | undefined;
  @state() private isNarrow = false;
  @state() private showsCounts = false;
  @state() private otherPlan: Plan | undefined;

  readonly #grid = new GridView((act, place) => this.#act(act, place));
  readonly #handlers: TableHandlers = {
    onScroll: this.#grid.onScroll,
    onClick: this.#grid.onClick,
    onEnter: this.#grid.onEnter,
    onKeyDown: (event) => this.#onKeyDown(event),
  };
  readonly #filtering = new Filtering(this, this.planData, this.languageData);
  readonly #extrasPart = new LazyPart(this, async () => {
    const part = await import('./extras/render-extras.js');
    return { ...part, takeAway: new part.TakeAwayController(this) };
  });
  readonly #silencePart = new LazyPart(this, () => import('./silence/render-silence.js'));
  readonly #detailPart = new LazyPart(this, () => import('./detail/render-detail.js'));
  readonly #countsPart = new LazyPart(this, () => import('./counts/render-counts.js'));
  readonly #cardsPart = new LazyPart(this, () => import('./cards/render-cards.js'));
  readonly #transposedPart = new LazyPart(this, () => import('./transposed/render-transposed.js'));
  readonly #comparisonPart = new LazyPart(this, () => import('./comparison/render-comparison.js'));
  readonly #resize = new ResizeObserver(() => this.#measureWidth());
  /** What the reader opened or closed, by position. */
  #opened = new Map<number, boolean>();
  /** Lines drawn per card, by column. */
  #cardLines = new Map<number, number>();
  #model: MatrixModel | undefined;
  #shownPlan: Plan | undefined;
  #shownNode: string | undefined;
  #probe: Element | undefined;
  /** What had the focus when reason and source were asked for. */
  #opener: Element | null = null;

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
    if (plan !== this.#shownPlan) this.#opened = new Map();
    if (plan !== this.#shownPlan || changed.has('targetsOf')) {
      this.#shownPlan = plan;
      this.#cardLines = new Map();
      this.detail = undefined;
      this.order = undefined;
    }
    if (plan) this.#openAboveSelected(plan);
    if (changed.has('compareSrc') || changed.has('comparePlan')) this.otherPlan = undefined;
    const { tree, level, targetsOf, order } = this;
    const { goal } = this.planData.selection;
    const isListed = plan && this.#filtering.passingIn(plan)?.isListed;
    const choice = { tree, level, targetsOf, order, goal, isListed, opened: this.#opened };
    this.#model = plan && matrixModel(plan, choice, this.languageData.reader);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#observe(this.renderRoot.querySelector('.width') ?? undefined);
    const model = this.#model;
    if (model && !this.#extrasPart.now) this.#fetchExtras();
    const table = this.renderRoot.querySelector<HTMLTableElement>('.scroll > table');
    if (!model || !table) return this.#grid.release();
    const { node, goal } = this.planData.selection;
    const isSwapped = this.#shownView === 'transposed';
    this.#grid.show(
      table,
      isSwapped
        ? this.#transposedPart.get()!.transposedContent(model, goal)
        : tableContent(model, node),
    );
    if (node === this.#shownNode) return;
    this.#shownNode = node;
    const index = model.rows.positions.findIndex((at) => model.plan.nodes[at]!.id === node);
    if (index >= 0 && !isSwapped) this.#grid.reveal(index);
  }

  /** After the first paint: to start a request takes as long as to draw the rows. */
  #fetchExtras(): void {
    requestAnimationFrame(() => setTimeout(() => void this.#extrasPart.fetch()));
  }

  /** The view asked for; otherwise the one that fits. */
  get #shownView(): MatrixView {
    if (this.view && this.view !== 'auto') return this.view;
    return this.isNarrow && !this.#cardsPart.hasFailed ? 'cards' : 'table';
  }

  /** The reader did something in a cell: places are those of the grid, headings included. */
  #act(act: GridAct, place: GridPlace): void {
    if (this.#shownView === 'transposed') this.#actInTransposed(act, place);
    else this.#actInTable(act, place);
  }

  #actInTable(act: GridAct, { row, column }: GridPlace): void {
    const { columns, rows } = this.#model!;
    const last = columns.length + 1;
    const position = rows.positions[row - 1];
    if (row === 0 && act === 'open') {
      this.#sort(column === 0 ? 'title' : column === last ? 'total' : column - 1);
    } else if (position === undefined) this.#pickGoal(column - 1);
    else if (column === 0 && act === 'open') this.#toggle(position);
    else if (column === 0 || column === last || act === 'pick') this.#pickNode(position);
    else this.#openDetail({ position, column: column - 1 });
  }

  #actInTransposed(act: GridAct, { row, column }: GridPlace): void {
    const position = this.#model!.rows.positions[column - 1];
    if (position === undefined) this.#pickGoal(row - 1);
    else if (row === 0 || act === 'pick') this.#pickNode(position);
    else this.#openDetail({ position, column: row - 1 });
  }

  /** First the strongest (of titles, the first), then the other way round, then as in the plan. */
  #sort(by: SortKey): void {
    const first = by !== 'title';
    const { order } = this;
    if (order?.by !== by) this.order = { by, descending: first };
    else this.order = order.descending === first ? { by, descending: !first } : undefined;
  }

  /** Picks the goal of a column, or lets it go if it was picked. */
  #pickGoal(column: number): void {
    const head = this.#model!.columns[column];
    if (head?.name !== undefined) this.#requestGoal(head.goal);
  }

  readonly #requestGoal = (goal: number | undefined): void => {
    const before = this.planData.selection.goal;
    this.planData.requestSelection('goal', before === goal ? undefined : goal);
  };

  readonly #pickNode = (position: number): void => {
    const { id } = this.#model!.plan.nodes[position]!;
    const before = this.planData.selection.node;
    this.planData.requestSelection('node', before === id ? undefined : id);
  };

  #toggle(position: number): void {
    const { plan, isOpen } = this.#model!;
    if (planIndex(plan).subtreeSize[position]! < 2) return this.#pickNode(position);
    this.#opened.set(position, !isOpen(position));
    this.requestUpdate();
  }

  readonly #openDetail = (place: CellPlace): void => {
    this.detail = place;
    this.#opener = (this.renderRoot as ShadowRoot).activeElement;
  };

  readonly #closeDetail = (): void => {
    this.detail = undefined;
    if (this.#shownView !== 'cards') this.#grid.focus(this.#grid.place);
    else if (this.#opener instanceof HTMLElement) this.#opener.focus();
  };

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.detail) this.#closeDetail();
    else this.#grid.onKeyDown(event);
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

  /** Opens the way to a node that was picked elsewhere. */
  #openAboveSelected(plan: Plan): void {
    const { node } = this.planData.selection;
    if (node === undefined || node === this.#shownNode) return;
    const { positions, parent } = planIndex(plan);
    const position = positions.get(node);
    if (position === undefined || this.level !== undefined) return;
    for (let above = parent[position]!; above >= 0; above = parent[above]!) {
      this.#opened.set(above, true);
    }
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const model = this.#model;
    return html`<div class="width"></div>
      <div class="matrix">
        ${
          model
            ? this.#renderModel(model)
            : this.#silencePart.get()?.renderSilence(plan, this.languageData.reader)
        }
        ${this.#renderComparison(plan)}
      </div>`;
  }

  #renderModel(model: MatrixModel) {
    const extras = this.#extrasPart.now;
    if (extras) extras.styles.forEach((sheet) => addStyles(this.renderRoot, sheet));
    const { goal } = this.planData.selection;
    return html`${this.#renderCoverage(model)}
      <div class="above ${this.noControls ? '' : 'with-controls'}">
        ${this.noControls ? nothing : extras?.renderControls(model, this.#controlState)}
        ${this.#filtering.renderChosen(model.plan)}
        ${extras?.renderFilter(model, goal, () => this.#requestGoal(undefined))}
        ${this.#shownView === 'cards' ? nothing : extras?.renderLegend(model)}
      </div>
      ${this.#renderView(model)} ${this.#renderDetail(model)} ${extras?.renderRemark(model)}
      ${this.#renderCounts(model)} ${extras?.renderTakeAway(model, extras.takeAway)}`;
  }

  /** The matrix in a sentence: its text alternative. */
  #renderCoverage({ words, coverage, plan, reader }: MatrixModel) {
    const level = labelFor(levelById(plan, coverage.level)?.title, reader.language, plan);
    const served = goalCount - coverage.gaps.length;
    return html`<p class="coverage" part="coverage">
      ${words.coverage({ ...coverage, level, served })}
      ${coverage.hasSamples ? html`<strong>${words.sample}</strong>` : nothing}
    </p>`;
  }

  get #controlState() {
    return {
      level: this.level,
      targetsOf: this.targetsOf,
      view: this.#shownView,
      onLevel: (level: string | undefined) => (this.level = level),
      onTargets: (goal: number | undefined) => (this.targetsOf = goal),
      onView: (view: MatrixView) => (this.view = view),
    };
  }

  #renderView(model: MatrixModel) {
    switch (this.#shownView) {
      case 'cards':
        return this.#renderCards(model);
      case 'transposed':
        return this.#renderTransposed(model);
      case 'table':
        return renderTable(
          model,
          {
            order: this.order,
            goal: this.planData.selection.goal,
            hasNames: this.#extrasPart.now !== undefined,
            iconOf: this.#iconOf,
          },
          this.#handlers,
        );
    }
  }

  readonly #iconOf = (goal: number): string | undefined =>
    iconAddress(this.iconPattern, goal, this.languageData.language, this.baseURI);

  #renderCards(model: MatrixModel) {
    const part = this.#cardsPart.get();
    if (!part) return html`<div class="waiting" aria-busy="true"></div>`;
    addStyles(this.renderRoot, part.styles);
    const { goal, node } = this.planData.selection;
    return part.renderCards(model, {
      headingLevel: this.headingLevel,
      goal,
      node,
      shown: this.#cardLines,
      iconOf: this.#iconOf,
      onMore: (column, shown) => {
        this.#cardLines.set(column, shown);
        this.requestUpdate();
      },
      onDetail: this.#openDetail,
      onPickGoal: this.#requestGoal,
      onPickNode: this.#pickNode,
    });
  }

  #renderTransposed(model: MatrixModel) {
    const part = this.#transposedPart.get();
    if (!part) return html`<div class="waiting" aria-busy="true"></div>`;
    addStyles(this.renderRoot, part.styles);
    return part.renderTransposed(model, this.planData.selection.node, this.#handlers);
  }

  #renderDetail(model: MatrixModel) {
    const place = this.detail;
    const part = place && this.#detailPart.get();
    if (part) addStyles(this.renderRoot, part.styles);
    return html`<div class="detail-place" aria-live="polite">
      ${
        part
          ? part.renderDetail(model, place, {
              headingLevel: this.headingLevel,
              columnName: nameOf(model.columns[place.column]!, model.words),
              onClose: this.#closeDetail,
              onPick: this.#pickNode,
            })
          : nothing
      }
    </div>`;
  }

  #renderCounts(model: MatrixModel) {
    const part = this.showsCounts ? this.#countsPart.get() : undefined;
    if (part) addStyles(this.renderRoot, part.styles);
    return html`<details
      class="counts"
      part="counts"
      @toggle=${(event: Event) => {
        this.showsCounts ||= (event.target as HTMLDetailsElement).open;
      }}
    >
      <summary>${model.words.summary}</summary>
      ${part ? part.renderCounts(model, this.#pickNode) : nothing}
    </details>`;
  }

  #renderComparison(plan: Plan) {
    const { compareSrc, comparePlan } = this;
    if (compareSrc === undefined && comparePlan === undefined) return nothing;
    const part = this.#comparisonPart.get();
    if (!part) return nothing;
    addStyles(this.renderRoot, part.styles);
    return part.renderComparison(plan, this.languageData.reader, {
      src: compareSrc,
      document: comparePlan,
      other: this.otherPlan,
      goal: this.planData.selection.goal,
      headingLevel: this.headingLevel,
      onLoad: (other) => (this.otherPlan = other),
      onPickGoal: (goal) => this.planData.requestSelection('goal', goal),
    });
  }
}
