import { planIndex } from '@machiplan/sdk/internal';
import type { PropertyValues, TemplateResult } from 'lit';
import { Announcer } from '../../controls/announcer.js';
import { parseFilter, type FilterChoice } from '../../plan-data/selection/filter-choices.js';
import { PlanElement, type ModelInput } from '../../plan-element/plan-element.js';
import { property, state } from '../../plan-element/property.js';
import type { Coloring, Sizing } from './diagram/diagram-kinds.js';
import { DetailsFocus } from './node-details/details-focus.js';
import { DetailsSheet } from '../../controls/details-sheet.js';
import { OutlineView } from './outline/outline-view.js';
import { settingsFrom, updateOutline, type TreeAction } from './plan-tree-actions.js';
import { deriveTreeModel, isOtherDocument, type TreeModel } from './plan-tree-model.js';
import { planTreeStyles } from './plan-tree.styles.js';
import { OutlinePrint } from './print/outline-print.js';
import { renderTree } from './render-tree.js';
import { whenIdle } from '../../platform/when-idle.js';
import { copyOptions, type TreeMode, type TreePanel } from './tree-options.js';
import { treeParts } from './tree-parts.js';
import { fragmentBase } from '../../platform/fragment-base.js';

const noFilters: readonly FilterChoice[] = [];

/** Delay before the number of entries found is announced: more typing may follow. */
const announcementDelay = 800;

/**
 * Shows a plan as an outline with search, and the details of the selected node.
 *
 * With `pattern="list"`, the search of the browser (Ctrl+F) finds all entries of a plan of up to 500
 * nodes where the browser supports `hidden="until-found"`; otherwise only those on screen. The search
 * field always searches the whole plan.
 *
 * Prints the branch of the selected node, or the whole outline, with every branch open; of more than
 * 5,000 nodes only the upper levels. A diagram is printed with the outline below it.
 *
 * @summary Outline, search and details of a plan.
 * @slot - Shown until there is a plan, and when there is none: a link, a list, a table.
 * @fires {PlanLoadEvent} plan-load - A plan is shown.
 * @fires {PlanErrorEvent} plan-error - The plan could not be shown; tells why.
 * @fires {PlanSelectEvent} plan-node-select - The reader selected a node; cancelable.
 * @fires {PlanSelectEvent} plan-goal-select - The reader selected an SDG in the details; cancelable.
 * @fires {PlanSelectEvent} plan-district-select - The reader selected a district; cancelable.
 * @fires {PlanSelectEvent} plan-indicator-select - The reader selected an indicator; cancelable.
 * @fires {PlanSelectEvent} plan-filters-select - The reader selected filters; cancelable.
 * @csspart summary - The header with the title, period, counts and status of the plan.
 * @csspart toolbar - Search and other controls above the outline.
 * @csspart outline - The outline.
 * @csspart row - A row of the outline.
 * @csspart details - The details of the selected node.
 * @cssproperty --plan-tree-height - Height of the scroll box of a long outline, `70vh` by default.
 */
export class PlanTreeElement extends PlanElement<TreeModel> {
  static override styles = [...PlanElement.styles, ...planTreeStyles];

  /** Id of the root node; the whole tree by default. */
  @property()
  root: string | undefined;

  /** Id of the tree to show, or `all`; the first tree of the plan by default. */
  @property()
  tree: string | undefined;

  /** Number of levels shown at first. */
  @property({ type: Number })
  depth = 1;

  /** `list`: nested lists, best for screen readers. `tree`: an ARIA tree. */
  @property()
  pattern: 'list' | 'tree' = 'list';

  /** `outline`, or a diagram: `icicle`, `sunburst`, `treemap`, `tidy`. */
  @property()
  view: TreeMode = 'outline';

  /** Meaning of sizes in a diagram: `entries`, `budget` or `indicators`. */
  @property({ attribute: 'size-by' })
  sizeBy: Sizing = 'entries';

  /**
   * Meaning of colours in a diagram: `none`, `branch`, `progress` or `sdg`. By progress, a branch has
   * a colour where all its indicators have the same status.
   */
  @property({ attribute: 'color-by' })
  colorBy: Coloring = 'none';

  /**
   * Filters, e.g. `serves:pp3 goal:11`: `level`, `serves`, `goal`, `district`,
   * `department`, `state`, `has:indicator`, `has:relisted`. As a property, a list of choices. Part
   * of the selection shared with other elements. Setting it fires no event.
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

  /** Shows columns where there is room: indicators, their progress, SDGs, department. */
  @property({ type: Boolean })
  columns = false;

  /** Hides the header with the title, period, counts and status of the plan. */
  @property({ type: Boolean, attribute: 'no-header' })
  noHeader = false;

  /** Hides the search field. */
  @property({ type: Boolean, attribute: 'no-search' })
  noSearch = false;

  /** Hides the filters. */
  @property({ type: Boolean, attribute: 'no-filters' })
  noFilters = false;

  /** Hides the display settings (part of the plan, view) and the button that opens all branches. */
  @property({ type: Boolean, attribute: 'no-controls' })
  noControls = false;

  /** Hides the details, for pages that show their own on `plan-node-select`. */
  @property({ type: Boolean, attribute: 'no-details' })
  noDetails = false;

  /** Draws an addition to an indicator in the details, e.g. a small gauge. */
  @property({ attribute: false })
  renderIndicator: ((indicatorId: string) => unknown) | undefined;

  /** Id of the selected node; undefined for none. Setting it fires no event. */
  @property({ attribute: 'selected-node' })
  get selectedNode(): string | undefined {
    return this.planData.selection.node;
  }
  set selectedNode(id: string | null | undefined) {
    this.planData.select({ node: id || undefined });
  }

  @state() private query = '';
  @state() private openPanel: TreePanel | undefined;

  readonly #dispatch = (action: TreeAction): void => {
    Object.assign(this, settingsFrom(action));
    if (this.model && updateOutline(this.model.outline, action)) this.requestUpdate();
    this.#perform(action);
  };
  readonly #views = {
    parts: treeParts(this, this.#dispatch),
    outline: new OutlineView(this, this.#dispatch),
    announcer: new Announcer(this),
    sheet: new DetailsSheet(this, () => {
      if (this.selectedNode) this.#dispatch({ type: 'leave-details', id: this.selectedNode });
    }),
    print: new OutlinePrint(this, () => {
      this.requestUpdate();
      this.performUpdate();
    }),
  };
  readonly #detailsFocus = new DetailsFocus(this, (title) => {
    if (this.model) this.#views.announcer.announce(this.model.messages.shownDetails(title));
  });
  #updated: TreeModel | undefined;

  /** Opens every branch. */
  expandAll(): void {
    this.#dispatch({ type: 'expand-all' });
  }

  /** Closes every branch. */
  collapseAll(): void {
    this.#dispatch({ type: 'collapse-all' });
  }

  /** Opens one more level of branches. */
  expandLevel(): void {
    this.#dispatch({ type: 'expand-level' });
  }

  /** Searches the plan; an empty string ends the search. */
  search(query: string): void {
    this.#dispatch({ type: 'search', query });
  }

  /**
   * Opens the print dialog for the whole outline. The print command of the browser prints only the
   * branch of the selected node, if there is one.
   */
  printWhole(): Promise<void> {
    return this.#views.print.printAll();
  }

  protected override deriveModel(input: ModelInput): TreeModel {
    const { search, filters } = this.#views.parts;
    const model = deriveTreeModel(
      {
        ...input,
        options: copyOptions(this),
        query: this.query,
        openPanel: this.openPanel,
        search: this.query.trim() || this.filters.length > 0 ? search.request() : undefined,
        filtering: this.filters.length > 0 ? filters.request() : undefined,
        pageAddress: fragmentBase(this),
        base: this.planData.state.status === 'ready' ? this.planData.state.href : undefined,
        group: this.group || undefined,
        hrefFor: (selection) => this.planData.hrefFor(selection),
      },
      this.model,
    );
    this.tree = model.options.tree;
    this.query = model.query;
    return model;
  }

  protected override renderModel(model: TreeModel): TemplateResult {
    return renderTree(model, this.#dispatch, this.#views);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { model } = this;
    const previous = this.#updated;
    this.#updated = model;
    if (!model || model === previous) return;
    const { plan, outline, options } = model;
    const { search, exportMenu } = this.#views.parts;
    if (!previous) whenIdle(() => void exportMenu.load());
    if (previous && isOtherDocument(previous, model)) this.planData.select({ node: undefined });
    const isEmpty = outline.roots.length === 0 && plan.nodes.length > 0;
    if (isEmpty && outline !== previous?.outline) {
      const { root, tree } = options;
      console.warn('Machiplan: <plan-tree> has no entries. Check its root and tree.', {
        root,
        tree,
      });
    }
    const isFilterChanged = model.filterOutcome !== previous?.filterOutcome;
    if (isFilterChanged && (previous || outline.matches))
      this.#views.announcer.announce(search.value?.resultText(model) ?? '', announcementDelay);
    const { selectedPosition } = model;
    if (selectedPosition !== undefined && model.selectedId !== previous?.selectedId)
      this.#views.outline.showRow(selectedPosition);
  }

  /** Performs the effects of an action beyond settings and open branches. */
  #perform(action: TreeAction): void {
    switch (action.type) {
      case 'select-node':
        this.planData.requestSelection('node', action.id);
        if (action.goToDetails && !this.noDetails && this.selectedNode === action.id) {
          this.#views.sheet.request();
          this.#detailsFocus.request(action.goToDetails);
        }
        break;
      case 'select-district':
        this.planData.requestSelection('district', action.id);
        break;
      case 'select-goal':
        this.planData.requestSelection('goal', action.goal);
        break;
      case 'select-indicator':
        this.planData.requestSelection('indicator', action.id);
        break;
      case 'select-filters':
        this.planData.requestSelection('filters', action.filters);
        break;
      case 'show-serving':
        this.planData.requestSelection('filters', [{ kind: 'serves', value: action.id }]);
        break;
      case 'leave-details':
        this.#views.sheet.close();
        this.#views.outline.focusRow(this.#positionOf(action.id));
        break;
      case 'prepare-search':
        void this.#prepareSearch();
        break;
      case 'prefetch-details':
        void this.#views.parts.exportMenu.load();
        if (!this.noDetails) void this.#views.parts.details.load();
        break;
      case 'print-all':
        void this.printWhole();
        break;
      default:
    }
  }

  async #prepareSearch(): Promise<void> {
    const { search } = this.#views.parts;
    await search.load();
    const { model } = this;
    if (model) search.value?.prepare(model.plan, model.locale.language, () => this.isConnected);
  }

  #positionOf(id: string): number {
    return (this.model && planIndex(this.model.plan).positions.get(id)) ?? -1;
  }
}
