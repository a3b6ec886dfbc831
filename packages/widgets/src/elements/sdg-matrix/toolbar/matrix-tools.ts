/**
 * What the reader can do with the matrix, and what stands around it. Not needed to read the table,
 * so it comes after the first frame, in one chunk; its place above the table is kept free.
 */
import type { Plan } from '@machiplan/schema';
import { html, nothing } from 'lit';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import { messagesIn } from '@machiplan/sdk/internal';
import { ExportMenu } from '../../../controls/export-menu/export-menu.js';
import type { CardOptions } from '../cards/render-cards.js';
import { nameOf, shortName } from '../column-name.js';
import type { GoalCells } from '../goal-cells.js';
import type { MatrixModel } from '../matrix-model.js';
import type { HeadNames } from '../render-head.js';
import { matrixToolbarMessages } from './toolbar.messages.js';
import type { MatrixHost } from './matrix-host.js';
import { styles } from './toolbar.styles.js';
import { iconAddress } from './icon-address.js';
import { MatrixActions } from './reader-acts.js';
import { renderControls, renderLegend } from './render-controls.js';
import { renderFilter, renderNote, renderExportMenu } from './render-remarks.js';
import { compareRows } from './row-order.js';

/** Choices, explanations, counts and the export menu of one matrix. */
export class MatrixTools {
  readonly acts: MatrixActions;
  readonly #place: MatrixHost;
  readonly #exportMenu: ExportMenu;
  readonly #detailPart;
  readonly #countsPart;
  readonly #comparisonPart;
  #showsCounts = false;
  /** Lines drawn per card, by column. */
  readonly #cardLines = new Map<number, number>();
  /** The second plan, and where it is from. */
  #other: { readonly from: unknown; readonly plan: Plan } | undefined;

  constructor(place: MatrixHost) {
    const { element } = place;
    this.#place = place;
    this.acts = new MatrixActions(place);
    this.#exportMenu = new ExportMenu(element);
    this.#detailPart = new LazyModule(element, () => import('../cell-details/render-detail.js'));
    this.#countsPart = new LazyModule(element, () => import('../counts/render-counts.js'));
    this.#comparisonPart = new LazyModule(
      element,
      () => import('../comparison/render-comparison.js'),
    );
    for (const sheet of styles) adoptStyles(element.renderRoot, sheet);
  }

  /** Forgets what belongs to another plan, or to other columns. */
  reset(): void {
    this.acts.reset();
    this.#cardLines.clear();
  }

  /** How to compare two rows in the order asked for; undefined for that of the plan. */
  comparing(plan: Plan, cells: GoalCells): ((a: number, b: number) => number) | undefined {
    const { order } = this.acts;
    return order && compareRows(plan, cells, order, this.#place.language.language);
  }

  /** Names and icons of the headings. */
  namesOf(model: MatrixModel): HeadNames {
    return {
      shortName: (column) => shortName(column, model),
      fullName: (column) => nameOf(column, model),
      iconOf: this.#iconOf,
    };
  }

  /** What the cards show beside the matrix, and what the reader can do with them. */
  get cardOptions(): CardOptions {
    const { element, data } = this.#place;
    return {
      headingLevel: element.headingLevel,
      goal: data.selection.goal,
      node: data.selection.node,
      shown: this.#cardLines,
      iconOf: this.#iconOf,
      onMore: (column, shown) => {
        this.#cardLines.set(column, shown);
        element.requestUpdate();
      },
      onDetail: this.acts.explain,
      onPickGoal: this.acts.pickGoal,
      onPickNode: this.acts.pickNode,
    };
  }

  /** Choices of rows, columns and view. */
  renderControls(model: MatrixModel) {
    const { element, view } = this.#place;
    return renderControls(model, {
      level: element.level,
      targetsOf: element.targetsOf,
      view: view(),
      onLevel: (level) => (element.level = level),
      onTargets: (goal) => (element.targetsOf = goal),
      onView: (chosen) => (element.view = chosen),
    });
  }

  /** Which goal the rows are filtered by, and what the marks mean. */
  renderAbove(model: MatrixModel) {
    const { data, view } = this.#place;
    const { keys } = messagesIn(matrixToolbarMessages, model.reader.language);
    return html`${renderFilter(model, data.selection.goal, () => this.acts.pickGoal(undefined))}
    ${
      view() === 'cards'
        ? nothing
        : html`${renderLegend(model)}
            <p id="keys" class="visually-hidden">${keys}</p>`
    }`;
  }

  /** Reason and source of a cell, remarks, counts, and the menu to save and share. */
  renderBelow(model: MatrixModel) {
    return html`${this.#renderDetail(model)} ${renderNote(model)} ${this.#renderCounts(model)}
    ${renderExportMenu(model, this.#exportMenu)}`;
  }

  /** The second plan beside the first. */
  renderComparison(plan: Plan) {
    const part = this.#comparisonPart.request();
    if (!part) return nothing;
    const { element, data, language } = this.#place;
    const { compareSrc, comparePlan, headingLevel } = element;
    const from = comparePlan ?? compareSrc;
    adoptStyles(element.renderRoot, part.styles);
    return part.renderComparison(plan, language.locale, {
      src: compareSrc,
      document: comparePlan,
      other: this.#other?.from === from ? this.#other?.plan : undefined,
      goal: data.selection.goal,
      headingLevel,
      onLoad: (other) => {
        this.#other = { from, plan: other };
        element.requestUpdate();
      },
      onPickGoal: (goal) => data.requestSelection('goal', goal),
    });
  }

  readonly #iconOf = (goal: number): string | undefined => {
    const { element, language } = this.#place;
    return iconAddress(element.iconPattern, goal, language.language, element.baseURI);
  };

  #renderDetail(model: MatrixModel) {
    const { element } = this.#place;
    const place = this.acts.explained;
    const part = place && this.#detailPart.request();
    if (part) adoptStyles(element.renderRoot, part.styles);
    const options = place && {
      headingLevel: element.headingLevel,
      columnName: nameOf(model.columns[place.column]!, model),
      onClose: this.acts.stopExplaining,
      onPick: this.acts.pickNode,
    };
    return html`<div class="detail-place" aria-live="polite">
      ${part && options ? part.renderDetail(model, place, options) : nothing}
    </div>`;
  }

  #renderCounts(model: MatrixModel) {
    const { element } = this.#place;
    const part = this.#showsCounts ? this.#countsPart.request() : undefined;
    if (part) adoptStyles(element.renderRoot, part.styles);
    const onToggle = (event: Event) => {
      this.#showsCounts ||= (event.target as HTMLDetailsElement).open;
      element.requestUpdate();
    };
    return html`<details class="counts" part="counts" @toggle=${onToggle}>
      <summary>${messagesIn(matrixToolbarMessages, model.reader.language).summary}</summary>
      ${part ? part.renderCounts(model, this.acts.pickNode) : nothing}
    </details>`;
  }
}
