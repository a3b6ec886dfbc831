import type { Plan, PlanDocument } from '@machiplan/schema';
import { numberOfGoals } from '@machiplan/sdk/internal';
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { renderLazy } from '../../controls/render-lazy.js';
import type { Locale } from '../../localization/locale-controller.js';
import { FilterController } from '../../plan-data/filters/filter-controller.js';
import { PlanElement, type ModelInput } from '../../plan-element/plan-element.js';
import { property, state } from '../../plan-element/property.js';
import { afterPaint } from '../../platform/after-paint.js';
import { memoize } from '../../platform/memoize.js';
import { goalColorStyles } from './goal-colors.styles.js';
import { goalsStyles } from './goals/goals.styles.js';
import type { GridView } from './grid/grid-view.js';
import { lazyViews } from './lazy-views.js';
import type { MatrixMode } from './matrix-mode.js';
import { openAncestors } from './opened-rows.js';
import { renderMatrix } from './render-matrix.js';
import { initialState, nextState, resetColumns, type MatrixAction } from './sdg-matrix-actions.js';
import { matrixModel, type MatrixInput, type MatrixModel } from './sdg-matrix-model.js';
import { sdgMatrixStyles } from './sdg-matrix.styles.js';

/** View of the matrix. */
interface SdgMatrixModel {
  readonly plan: Plan;
  readonly locale: Locale;
  /** Undefined when the plan states no relation to the goals. */
  readonly matrix: MatrixModel | undefined;
}

/** `matrixModel` with an argument per input, to be compared one by one. */
const deriveMatrix = (
  plan: Plan,
  options: MatrixInput['options'],
  state: MatrixInput['state'],
  selection: MatrixInput['selection'],
  locale: Locale,
  isListed: MatrixInput['isListed'],
  compareRows: MatrixInput['compareRows'],
) => matrixModel(plan, { options, state, selection, locale, isListed, compareRows });

/**
 * Shows which parts of a plan serve which of the 17 Sustainable Development Goals, how strongly, by
 * whose statement, and where nothing is stated. Relations that are not in the document are never
 * added.
 *
 * Follows the selection of the page: the ancestors of the selected node are opened and its row, or
 * the nearest one above it, is marked; a selected goal filters the rows.
 *
 * Opens with a bar for each goal, which lists its entries with reasons and sources; the second tab is
 * a table of entries and goals, for containers of 600 px or more. The style sheet of the page sets
 * the paper: `@page { size: A4 landscape }` fits all columns.
 *
 * @summary Plan and SDGs by goal or as a table, with reasons and sources.
 * @slot - Shown until there is a plan, and when there is none: a link, a list, a table.
 * @fires {PlanLoadEvent} plan-load - There is a plan to show.
 * @fires {PlanErrorEvent} plan-error - There is none; says why.
 * @fires {PlanSelectEvent} plan-goal-select - The reader selected a goal; can be cancelled.
 * @fires {PlanSelectEvent} plan-node-select - The reader selected a row; can be cancelled.
 * @fires {PlanSelectEvent} plan-filters-select - The reader removed a filter; can be cancelled.
 * @csspart coverage - The matrix in a sentence.
 * @csspart not-published - The note on what the plan does not publish.
 * @csspart controls - Tabs of the views; choice of rows and columns.
 * @csspart matrix - The list of goals, the table with its scroll box, or the cards.
 * @csspart details - Reason and source of a cell.
 * @csspart counts - The counts per goal and row.
 * @csspart comparison - A second plan beside the first.
 * @csspart export - Menu to save and share.
 * @cssproperty --plan-matrix-height - Limit of the height of the table, `min(85vh, 768px)` by default.
 */
export class SdgMatrixElement extends PlanElement<SdgMatrixModel> {
  static override styles = [...PlanElement.styles, goalColorStyles, goalsStyles, sdgMatrixStyles];

  /** Id of the tree to show; without it, all trees that say anything about the goals. */
  @property()
  tree: string | undefined;

  /** Id of the level whose nodes are the rows; without it, the outline from its roots. */
  @property()
  level: string | undefined;

  /** Number of a goal whose targets are the columns; without it, the 17 goals. */
  @property({ type: Number, attribute: 'targets-of' })
  targetsOf: number | undefined;

  /** `goals` (a bar each, the default), `table`, `cards` (one goal each) or `transposed`. */
  @property()
  view: MatrixMode | 'auto' | undefined;

  /**
   * Address of icons for the goals, with `{n}` or `{nn}` for the number and `{lang}` for the
   * language. No icons are included; read the United Nations' guidelines before you use theirs.
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

  /** A second document itself. Takes precedence over `compareSrc`. */
  @property({ attribute: false })
  comparePlan: Plan | PlanDocument | undefined;

  /** Hides the tabs of the views and the choice of rows and columns. */
  @property({ type: Boolean, attribute: 'no-controls' })
  noControls = false;

  /** Level of the headings inside, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  /** Selected goal, 1 to 17; undefined for none. Setting it fires no event. */
  @property({ type: Number, attribute: 'selected-goal' })
  get selectedGoal(): number | undefined {
    return this.planData.selection.goal;
  }
  set selectedGoal(goal: number | null | undefined) {
    const isGoal = Number.isInteger(goal) && goal! >= 1 && goal! <= numberOfGoals;
    this.planData.select({ goal: isGoal ? goal! : undefined });
  }

  /** Id of the selected node; undefined for none. Setting it fires no event. */
  @property({ attribute: 'selected-node' })
  get selectedNode(): string | undefined {
    return this.planData.selection.node;
  }
  set selectedNode(id: string | null | undefined) {
    this.planData.select({ node: id || undefined });
  }

  @state() private matrixState = initialState;

  readonly #filters = new FilterController(this, this.planData, this.localeData);
  readonly #views = lazyViews(this, (event, grid) => this.#onGridEvent(event, grid));
  /** The same model until an input changes, so that the rows are not filled again. */
  readonly #deriveMatrix = memoize(deriveMatrix);
  /** Element that had the focus when the details were opened. */
  #opener: Element | null = null;

  protected override deriveModel(input: ModelInput, changed: PropertyValues): SdgMatrixModel {
    const { plan, locale, selection } = input;
    const isNewPlan = plan !== this.model?.plan;
    let next = this.matrixState;
    if (isNewPlan) next = { ...next, opened: initialState.opened };
    if (isNewPlan || changed.has('targetsOf')) next = resetColumns(next);
    if (changed.has('compareSrc') || changed.has('comparePlan'))
      next = { ...next, compared: undefined };
    if (isNewPlan || selection.node !== this.model?.matrix?.selectedNode)
      next = { ...next, opened: openAncestors(next.opened, plan, selection.node) };
    this.matrixState = next;
    const matrix = this.#deriveMatrix(
      plan,
      { ...this.#options, mode: this.#mode },
      next,
      selection,
      locale,
      this.#filters.resultFor(plan)?.isListed,
      this.#views.interaction.afterPaint?.compareRows,
    );
    return { plan, locale, matrix };
  }

  /** A removed attribute leaves null. */
  get #options() {
    return {
      tree: this.tree ?? undefined,
      level: this.level ?? undefined,
      targetsOf: this.targetsOf ?? undefined,
      headingLevel: this.headingLevel,
      iconPattern: this.iconPattern ?? undefined,
      baseURI: this.baseURI,
    };
  }

  get #mode(): MatrixMode {
    if (!this.view || this.view === 'auto') return 'goals';
    // Scripts draw the rows of tables as they are scrolled.
    return isServer && this.view !== 'cards' ? 'goals' : this.view;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const matrix = this.model?.matrix;
    // Starting a request takes as long as drawing the rows.
    if (matrix && !this.#views.interaction.value)
      afterPaint(() => void this.#views.interaction.load());
    const table = this.renderRoot.querySelector<HTMLTableElement>('.scroll > table');
    const isTransposed = matrix?.mode === 'transposed';
    this.#views.grid.value?.update(
      matrix,
      table,
      isTransposed ? this.#views.transposed.value?.transposedContent : undefined,
    );
  }

  readonly #dispatch = (action: MatrixAction): void => {
    const { planData } = this;
    const { node, goal } = planData.selection;
    switch (action.type) {
      case 'select-goal':
        return planData.requestSelection('goal', action.goal);
      case 'toggle-goal':
        return planData.requestSelection('goal', goal === action.goal ? undefined : action.goal);
      case 'toggle-node': {
        const { id } = this.model!.plan.nodes[action.position]!;
        return planData.requestSelection('node', node === id ? undefined : id);
      }
      case 'set-level':
        this.level = action.level;
        return;
      case 'set-targets-of':
        this.targetsOf = action.goal;
        return;
      case 'set-mode':
        this.view = action.mode;
        return;
      case 'show-details':
        this.#opener = this.shadowRoot!.activeElement;
        break;
      case 'close-details': {
        const grid = this.#views.grid.value?.view;
        if (grid?.table) grid.focus(grid.position);
        else if (this.#opener instanceof HTMLElement) this.#opener.focus();
        break;
      }
      default:
    }
    this.matrixState = nextState(this.matrixState, action);
  };

  #onGridEvent(event: Event, grid: GridView): void {
    // Read now: once the event is dispatched, its target is this element.
    const target = event.target as Element;
    const { interaction } = this.#views;
    const handle = () => {
      const model = this.model?.matrix;
      const context = model && { grid, model, dispatch: this.#dispatch };
      if (context) interaction.value?.handleGridEvent(event, target, context);
    };
    if (interaction.value) handle();
    // A click before the code is loaded waits for it.
    else if (event.type === 'click') void interaction.retry().then(handle);
  }

  protected override renderModel({ plan, locale, matrix }: SdgMatrixModel): TemplateResult {
    return html`<div class="matrix">
      ${
        matrix
          ? renderMatrix(matrix, {
              views: this.#views,
              dispatch: this.#dispatch,
              filterChips: this.#filters.renderChosen(plan),
              noControls: this.noControls,
            })
          : renderLazy(this.#views.emptyState, locale.language, ({ renderEmptyState }) =>
              renderEmptyState(plan, locale),
            )
      }
      ${this.#renderComparison(plan, locale)}
    </div>`;
  }

  #renderComparison(plan: Plan, locale: Locale) {
    const { compareSrc, comparePlan, headingLevel } = this;
    if (compareSrc == null && comparePlan == null) return nothing;
    const options = {
      src: compareSrc ?? undefined,
      document: comparePlan ?? undefined,
      other: this.matrixState.compared,
      goal: this.planData.selection.goal,
      headingLevel,
      view: this.view,
    };
    return renderLazy(this.#views.comparison, locale.language, ({ renderComparison }) =>
      renderComparison(plan, locale, options, this.#dispatch),
    );
  }
}
