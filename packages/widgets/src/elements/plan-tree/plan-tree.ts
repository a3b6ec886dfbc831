import type { Plan, PlanNode } from '@machiplan/schema';
import { nodeById, treeById } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn, planIndex } from '@machiplan/sdk/internal';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from '../../plan-element/property.js';
import {
  diagramKinds,
  type Coloring,
  type DiagramKind,
  type Sizing,
} from './diagram/diagram-kinds.js';
import { adoptStyles } from '../../platform/adopt-styles.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { PlanElement, type ModelInput } from '../../plan-element/plan-element.js';
import { planStateMessages } from '../../plan-element/plan-state.messages.js';
import { parseFilter, type FilterChoice } from '../../plan-data/selection/filter-choices.js';
import { OutlineState } from './outline/outline-state.js';
import { OutlineView, type OutlineHost } from './outline/outline-view.js';
import type { RowContext } from './outline/render-row.js';
import { rowTextsOf, titleOriginOf } from './outline/row-texts.js';
import { planTreeMessages } from './plan-tree.messages.js';
import { planTreeStyles } from './plan-tree.styles.js';
import { OutlinePrint, type OutlinePrintHost } from './print/outline-print.js';
import { allTrees, rootsIn, treeIn, treeShowing } from './scope.js';
import { OutlineFilter, isSame } from './search/outline-filter.js';
import { renderToolbar } from './toolbar/render-toolbar.js';

const noFilters: readonly FilterChoice[] = [];

/**
 * A plan to walk through: outline with search, and the details of the node picked.
 *
 * Searching inside the page (Ctrl+F) finds all of a plan of up to 500 nodes, where the browser can
 * open what is hidden, and with `pattern="list"`; otherwise what is on screen. The search field finds
 * all of any plan.
 *
 * On paper every branch is open: that of the node picked, or the whole; of more than 5,000 nodes, the
 * upper levels. Below a drawing stands the outline.
 *
 * @summary Outline, search and details of a plan.
 * @slot - Shown until there is a plan, and when there is none: a link, a list, a table.
 * @fires {PlanLoadEvent} plan-load - There is a plan to show.
 * @fires {PlanErrorEvent} plan-error - There is none; says why.
 * @fires {PlanSelectEvent} plan-node-select - The reader picked a node; can be cancelled.
 * @fires {PlanSelectEvent} plan-filters-select - The reader chose conditions; can be cancelled.
 * @csspart toolbar - Search and other controls above the outline.
 * @csspart outline - The outline.
 * @csspart row - A row of the outline.
 * @csspart details - The details of the node picked.
 * @cssproperty --plan-tree-height - Height of the scroll box of a long outline, `70vh` by default.
 */
export class PlanTreeElement extends PlanElement implements OutlineHost, OutlinePrintHost {
  static override styles = [...PlanElement.styles, planTreeStyles];

  /** Id of the node to start from; without it, all of the tree. */
  @property()
  root: string | undefined;

  /** Id of the tree to show, or `all`; without it, the first tree of the plan. */
  @property()
  tree: string | undefined;

  /** How many levels are open at first. */
  @property({ type: Number })
  depth = 1;

  /** `list`: lists with buttons and links, the best for screen readers. `tree`: an ARIA tree. */
  @property()
  pattern: 'list' | 'tree' = 'list';

  /** `outline`, or a drawing: `icicle`, `sunburst`, `treemap`, `tidy`. */
  @property()
  view: 'outline' | DiagramKind = 'outline';

  /** What sizes in a drawing stand for: `entries`, `budget` or `indicators`. */
  @property({ attribute: 'size-by' })
  sizeBy: Sizing = 'entries';

  /** What colours in a drawing stand for: `branch`, `progress` or `sdg`. */
  @property({ attribute: 'color-by' })
  colorBy: Coloring = 'branch';

  /**
   * Conditions nodes must fit, e.g. `serves:pp3 goal:11`: `level`, `serves`, `goal`, `district`,
   * `department`, `state`, `has:indicator`, `has:relisted`. As a property, a list of choices. Part
   * of the selection: the other elements follow. Setting it fires no event.
   */
  @property({ attribute: 'filter', converter: parseFilter })
  get filters(): readonly FilterChoice[] {
    return this.planData.selection.filters ?? noFilters;
  }
  set filters(filters: readonly FilterChoice[]) {
    this.planData.select({ filters });
  }

  /** Level of the headings in the details, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  /** Shows columns on wide hosts: indicators, their progress, SDGs, department. */
  @property({ type: Boolean })
  columns = false;

  /** Leaves out the search field. */
  @property({ type: Boolean, attribute: 'no-search' })
  noSearch = false;

  /** Leaves out the filters. */
  @property({ type: Boolean, attribute: 'no-filters' })
  noFilters = false;

  /** Leaves out the buttons that open and close branches, and the choice of the tree. */
  @property({ type: Boolean, attribute: 'no-controls' })
  noControls = false;

  /** Leaves out the details: the page shows them itself, on `plan-node-select`. */
  @property({ type: Boolean, attribute: 'no-details' })
  noDetails = false;

  /** Draws something beside the words of an indicator in the details, e.g. a small gauge. */
  @property({ attribute: false })
  renderIndicator: ((indicatorId: string) => unknown) | undefined;

  /** Id of the node picked; undefined for none. Setting it fires no event. */
  @property({ attribute: 'selected-node' })
  get selectedNode(): string | undefined {
    return this.planData.selection.node;
  }
  set selectedNode(id: string | null | undefined) {
    this.planData.select({ node: id || undefined });
  }

  @state() private query = '';
  @state() private announced = '';
  @state() private isFiltering = false;

  readonly #outline = new OutlineView(this);
  readonly #printing = new OutlinePrint(this);
  readonly #details = new LazyModule(this, async () => {
    const { DetailsView, detailsStyles } = await import('./node-details/details-view.js');
    adoptStyles(this.renderRoot, detailsStyles);
    return new DetailsView(this);
  });
  readonly #diagram = new LazyModule(this, async () => {
    const { DiagramView, diagramStyles } = await import('./diagram/diagram-view.js');
    adoptStyles(this.renderRoot, diagramStyles);
    return new DiagramView(this);
  });
  readonly #columns = new LazyModule(this, async () => {
    const part = await import('./columns/columns-view.js');
    adoptStyles(this.renderRoot, part.columnsStyles);
    return part;
  });
  readonly #finding = new OutlineFilter(this);
  #state: OutlineState | undefined;
  #drawnFrom: readonly unknown[] = [];
  #shownNode: string | undefined;
  #goesToDetails = false;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#announcing);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { node } = this.planData.selection;
    const { state } = this.planData;
    if (state.status === 'ready' && node !== this.#shownNode) {
      this.#shownNode = node;
      const position = node === undefined ? undefined : planIndex(state.plan).positions.get(node);
      if (position !== undefined) this.#outline.showRow(position);
    }
    if (this.#goesToDetails) this.#enterDetails();
  }

  /** Opens every branch. */
  expandAll(): void {
    this.#change((state) => state.openAll());
  }

  /** Closes every branch. */
  collapseAll(): void {
    this.#change((state) => state.closeAll());
  }

  /** Opens one level more than is open now. */
  expandLevel(): void {
    this.#change((state) => state.openNextLevel());
  }

  /** Searches for these words; an empty string ends the search. */
  search(query: string): void {
    this.query = query;
  }

  /**
   * Opens the print dialog for all of the outline. The browser's own command prints only the branch
   * of the node picked, if one is.
   */
  printWhole(): Promise<void> {
    return this.#printing.printWhole();
  }

  /** @internal Draws without waiting. */
  drawNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** @internal The reader picked a row. */
  pickNode(id: string, isByKeyboard: boolean): void {
    this.planData.requestSelection('node', id);
    if (this.noDetails || this.planData.selection.node !== id) return;
    this.#goesToDetails = true;
    this.#byKeyboard = isByKeyboard && this.pattern === 'list';
  }
  #byKeyboard = false;

  protected override deriveModel({ plan }: ModelInput): Plan {
    return plan;
  }

  protected override renderModel(plan: Plan): TemplateResult {
    if (plan.nodes.length === 0) {
      const { empty } = messagesIn(planStateMessages, this.localeData.language);
      return html`<p class="state">${empty}</p>`;
    }
    const outline = this.#outlineOf(plan);
    if (outline.roots.length === 0) {
      return html`<p class="state">${this.#words.noSuchRoot(this.root ?? this.tree ?? '')}</p>`;
    }
    const node = this.noDetails ? undefined : this.#selectedIn(plan);
    return html`${this.#renderBar(plan)}
      <p class="visually-hidden" role="status">${this.announced}</p>
      <div
        class=${node ? 'parts two' : 'parts'}
        @pointerover=${this.#onApproach}
        @focusin=${this.#onApproach}
      >
        <div>
          ${this.#renderRemark(plan, outline)}${this.#renderView(plan, outline)}
          ${this.#isDiagram ? nothing : this.#renderMenu(plan, outline)}
        </div>
        ${node ? this.#renderDetails(plan, node) : nothing}
      </div>`;
  }

  get #words() {
    return messagesIn(planTreeMessages, this.localeData.language);
  }

  get #foundWords() {
    return this.#finding.wordsIn(this.localeData.language);
  }

  get #isDiagram(): boolean {
    return diagramKinds.some((kind) => kind === this.view);
  }

  get #isTogether(): boolean {
    const { state } = this.planData;
    return state.status === 'ready' && treeIn(state.plan, this) === allTrees;
  }

  #selectedIn(plan: Plan): PlanNode | undefined {
    const { node } = this.planData.selection;
    return node === undefined ? undefined : nodeById(plan, node);
  }

  /** The outline for what is asked now: a new one for another scope, opened where the pick is. */
  #outlineOf(plan: Plan): OutlineState {
    const node = this.#selectedIn(plan);
    const isNewPick = node !== undefined && node.id !== this.#shownNode;
    if (isNewPick) this.#makeRoomFor(plan, node);
    const drawnFrom = [plan, this.root, this.tree, this.depth];
    const isNew = !this.#state || !isSame(drawnFrom, this.#drawnFrom);
    if (isNew) {
      this.#drawnFrom = drawnFrom;
      this.#state = new OutlineState(plan, rootsIn(plan, this), this.depth);
    }
    const outline = this.#state!;
    this.#keep(outline);
    if (isNew || isNewPick) this.#reveal(outline);
    return outline;
  }

  /** What is picked shows: in its tree, and even if the search had left it out. Filters stay. */
  #makeRoomFor(plan: Plan, node: PlanNode): void {
    const tree = treeIn(plan, this);
    const own = treeShowing(plan, node);
    if (this.root === undefined && tree !== allTrees && tree !== own) this.tree = own;
    const position = planIndex(plan).positions.get(node.id)!;
    if (!this.#state?.matches || this.#state.rowOf(position) >= 0) return;
    this.query = '';
  }

  #reveal(outline: OutlineState): void {
    const { node } = this.planData.selection;
    const position = node === undefined ? undefined : outline.index.positions.get(node);
    if (position !== undefined && outline.contains(position)) outline.reveal(position);
  }

  /** Leaves what the search finds and the filters let through. */
  #keep(outline: OutlineState): void {
    const isOther = this.#finding.apply(outline, {
      query: this.query.trim(),
      choices: this.filters,
      languages: this.localeData.languages,
      isTogether: this.#isTogether,
    });
    if (!isOther) return;
    if (outline.matches) this.#announceFound();
    else this.#reveal(outline);
  }

  #change(act: (outline: OutlineState) => void): void {
    if (!this.#state) return;
    act(this.#state);
    this.requestUpdate();
  }

  /** Whoever points at the outline may soon ask for details. */
  readonly #onApproach = {
    handleEvent: () => {
      if (!this.noDetails) void this.#details.load();
    },
    once: true,
  };

  readonly #onQuery = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
  };

  /** While somebody types, only the last count is worth saying. */
  #announceFound(): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      const { matches } = this.#state ?? {};
      this.announced = matches
        ? (this.#foundWords?.found(this.query.trim(), matches.found) ?? '')
        : '';
    }, 800);
  }

  readonly #onSearchFocus = {
    handleEvent: () => {
      const { state } = this.planData;
      if (state.status !== 'ready') return;
      void this.#finding.warmUp(state.plan, this.localeData.languages);
    },
    once: true,
  };

  readonly #onFilters = (event: Event): void => {
    this.isFiltering = (event.target as HTMLDetailsElement).open;
  };

  readonly #hrefOf = (id: string): string =>
    this.planData.hrefFor({ ...this.planData.selection, node: id }) ??
    `#${new URLSearchParams({ [`${this.group || 'plan'}-node`]: id }).toString()}`;

  /** Where the details stand below the outline, the reader who asked for them is taken there. */
  #enterDetails(): void {
    const details = this.renderRoot.querySelector('.details');
    const heading = details?.querySelector<HTMLElement>('.heading');
    if (!details || !heading) return;
    this.#goesToDetails = false;
    const beside = details.previousElementSibling!.getBoundingClientRect();
    const isBelow = details.getBoundingClientRect().top >= beside.bottom;
    if (isBelow || this.#byKeyboard) heading.focus();
    else this.announced = this.#words.shownDetails(heading.textContent.trim());
  }

  /** "The measures of this priority policy", in all trees. */
  #showServing(node: PlanNode): void {
    this.planData.requestSelection('filters', [{ kind: 'serves', value: node.id }]);
    this.query = '';
    this.tree = allTrees;
    this.view = 'outline';
  }

  #leaveDetails(plan: Plan, node: PlanNode): void {
    this.#outline.focusRow(planIndex(plan).positions.get(node.id)!);
  }

  #renderBar(plan: Plan) {
    const hasTrees = !this.noControls && this.root === undefined && plan.trees.length > 1;
    const toolbar = renderToolbar({
      plan,
      words: this.#words,
      languages: this.localeData.languages,
      query: this.query,
      view: this.view,
      setView: (view) => (this.view = view),
      tree: hasTrees ? treeIn(plan, this) : undefined,
      setTree: (tree) => (this.tree = tree),
      onQuery: this.noSearch || this.#isDiagram ? undefined : this.#onQuery,
      onSearchFocus: this.#onSearchFocus,
      hasViews: !this.noControls,
      opening: this.noControls || this.#isDiagram ? undefined : this.#opening,
    });
    return this.#isDiagram
      ? toolbar
      : html`${toolbar}${this.#renderFilters(plan)}${this.#renderFound(hasTrees)}`;
  }

  readonly #opening = [
    () => this.expandLevel(),
    () => this.expandAll(),
    () => this.collapseAll(),
  ] as const;

  #renderFound(hasTrees: boolean) {
    const { matches } = this.#state ?? {};
    if (!matches) return nothing;
    const words = this.#foundWords;
    const { inAll } = this.#finding;
    return html`<p class="found">
      ${words?.found(this.query.trim(), matches.found)}
      ${
        hasTrees && inAll > matches.found
          ? html`<button class="plain" type="button" @click=${() => (this.tree = allTrees)}>
              ${words?.foundElsewhere(inAll)}
            </button>`
          : nothing
      }
    </p>`;
  }

  /** The conditions are fetched when somebody opens them, or when some hold already. */
  #renderFilters(plan: Plan) {
    const isWanted = this.filters.length > 0 || this.isFiltering;
    const part = isWanted ? this.#finding.filters : undefined;
    const request = {
      plan,
      choices: this.filters,
      language: this.localeData.language,
      languages: this.localeData.languages,
      choose: (choices: readonly FilterChoice[]) =>
        this.planData.requestSelection('filters', choices),
    };
    return html`${
      this.noFilters
        ? nothing
        : html`<details class="filters" @toggle=${this.#onFilters}>
            <summary>${this.#words.filter}</summary>
            ${part && this.isFiltering ? part.renderFilters(request) : nothing}
          </details>`
    }${part?.renderChips(request)}`;
  }

  /** How the titles came about, said once for all rows. */
  #renderRemark(plan: Plan, outline: OutlineState) {
    const origin = this.#usualOrigin(plan, outline);
    return origin && origin !== 'published'
      ? html`<p class="remark">${this.#words.titlesAre(origin)}</p>`
      : nothing;
  }

  #usualOrigin(plan: Plan, outline: OutlineState) {
    const first = plan.nodes[outline.roots[0]!]!;
    return titleOriginOf(plan, first, rowTextsOf(plan, first, this.localeData.languages).lang);
  }

  /** Comes with the details, when somebody has reached for the outline. */
  #renderMenu(plan: Plan, { roots }: OutlineState) {
    const { language, languages } = this.localeData;
    const print = () => void this.printWhole();
    return this.#details.value?.renderMenu(plan, roots, language, languages, print);
  }

  #renderView(plan: Plan, outline: OutlineState) {
    const context = this.#rowContext(plan, outline);
    return this.#isDiagram
      ? html`${this.#renderDiagram(plan, outline)}${this.#renderPrinted(outline, context)}`
      : html`${this.#renderPrinted(outline, context)}${this.#renderOutline(outline, context)}`;
  }

  get #columnsNow() {
    const { state } = this.planData;
    const { language, languages } = this.localeData;
    const part = this.columns ? this.#columns.request() : undefined;
    return state.status === 'ready' ? part?.columnsFor(state.plan, language, languages) : undefined;
  }

  #rowContext(plan: Plan, outline: OutlineState): RowContext {
    return {
      plan,
      state: outline,
      words: this.#words,
      language: this.localeData.language,
      languages: this.localeData.languages,
      reader: this.localeData.locale,
      highlight: this.#finding.highlightOf(this.query.trim()),
      selected: this.planData.selection.node,
      usualOrigin: this.#usualOrigin(plan, outline),
      showsTrees: this.#isTogether && plan.trees.length > 1,
      active: -1,
      hrefOf: this.#hrefOf,
      cells: undefined,
    };
  }

  #renderPrinted(state: OutlineState, context: RowContext) {
    const { node } = this.planData.selection;
    const picked = node === undefined ? undefined : state.index.positions.get(node);
    return this.#printing.view?.renderPrinted({
      context,
      picked: this.#printing.isWhole ? undefined : picked,
      columns: this.#columnsNow,
    });
  }

  #renderDiagram(plan: Plan, { roots }: OutlineState) {
    const diagram = this.#diagram.request();
    if (!diagram) return this.#diagram.hasFailed ? this.#words.notLoaded : nothing;
    const { language, languages } = this.localeData;
    return diagram.render({
      plan,
      roots,
      title: labelFor((treeById(plan, treeIn(plan, this)) ?? plan).title, languages, plan),
      kind: this.view as DiagramKind,
      sizing: this.sizeBy,
      coloring: this.colorBy,
      language,
      languages,
      selected: this.planData.selection.node,
      setSizing: (sizing) => (this.sizeBy = sizing),
      setColoring: (coloring) => (this.colorBy = coloring),
      toOutline: () => (this.view = 'outline'),
      pick: (id) => this.planData.requestSelection('node', id),
    });
  }

  #renderOutline(outline: OutlineState, context: RowContext) {
    const columns = this.#columnsNow;
    const rows = this.#outline.render(outline, {
      pattern: this.pattern === 'tree' ? 'tree' : 'list',
      label: this.#words.outline,
      context: { ...context, cells: columns?.cells },
    });
    return html`${columns?.headings}${rows}`;
  }

  #renderDetails(plan: Plan, node: PlanNode) {
    const details = this.#details.request();
    const { state } = this.planData;
    return html`<section class="details" part="details" aria-busy=${!details}>
      ${
        details
          ? details.render({
              plan,
              node,
              base: state.status === 'ready' ? state.href : undefined,
              language: this.localeData.language,
              languages: this.localeData.languages,
              reader: this.localeData.locale,
              headingLevel: this.headingLevel,
              hrefOf: this.#hrefOf,
              link: () => this.planData.hrefFor({ node: node.id }),
              select: (key, value) => this.planData.requestSelection(key, value),
              back: () => this.#leaveDetails(plan, node),
              showServing: () => this.#showServing(node),
              renderIndicator: this.renderIndicator,
            })
          : this.#details.hasFailed
            ? this.#words.notLoaded
            : nothing
      }
    </section>`;
  }
}
