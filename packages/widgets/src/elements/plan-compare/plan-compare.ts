import type { Plan, PlanDocument } from '@machiplan/schema';
import { citationOf } from '@machiplan/sdk';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, type PropertyValues } from 'lit';
import { choicesStyles } from '../../controls/choices.styles.js';
import { ExportMenu, type ExportOptions } from '../../controls/export-menu/export-menu.js';
import { exportMenuStyles } from '../../controls/export-menu/export-menu.styles.js';
import { renderChoices } from '../../controls/render-choices.js';
import { renderLazy } from '../../controls/render-lazy.js';
import {
  renderSampleStrip,
  renderSourceLine,
  sourceLineStyles,
} from '../../controls/source-line.js';
import { adoptStyles } from '../../platform/adopt-styles.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { warnAuthor } from '../../platform/warn-author.js';
import { PlanElement, type ModelInput } from '../../plan-element/plan-element.js';
import { property, state } from '../../plan-element/property.js';
import { planStateMessages } from '../../plan-element/plan-state.messages.js';
import { renderChanges } from './changes/render-changes.js';
import { ComparedPlan } from './compared-plan.js';
import { changeCells } from './change-cells.js';
import type { CompareAction } from './plan-compare-actions.js';
import {
  compareModes,
  planCompareModels,
  type ChangeType,
  type ComparedPlans,
  type CompareMode,
  type PlanCompareModel,
} from './plan-compare-model.js';
import { planCompareMessages } from './plan-compare.messages.js';
import { planCompareStyles } from './plan-compare.styles.js';

const loadNotices = () => import('../../plan-element/plan-notices.lazy.js');
const loadOutline = () => import('./outline/outline.lazy.js');
const loadIndicators = () => import('./indicators/indicators.lazy.js');
const loadThemes = () => import('./themes/themes.lazy.js');

/**
 * Two versions of a plan, or two plans: what changed by kind, with the words removed and added and the
 * place in both sources; both outlines as one; indicators that both have, with what makes comparing
 * them doubtful; and entries on the same theme. What is taken for the same says why.
 *
 * @summary What changed between two versions of a plan, or how two plans compare.
 * @slot - Shown while there is no plan.
 * @fires {PlanSelectEvent} plan-node-select - The reader selected an entry by its title.
 * @fires {PlanSelectEvent} plan-indicator-select - The reader selected an indicator by its title.
 * @csspart kinds - The kinds of changes with their counts, which filter.
 * @csspart group - The changes of one kind.
 * @csspart outline - Both outlines as one.
 * @csspart indicator - An indicator in both plans.
 * @csspart theme - Entries of both plans on one theme.
 * @csspart source - The plans that are compared.
 * @csspart sample - The strip that tells that the data is made up.
 * @csspart export - The menu to save and share.
 */
export class PlanCompareElement extends PlanElement<PlanCompareModel> {
  static override styles = [
    ...PlanElement.styles,
    choicesStyles,
    sourceLineStyles,
    planCompareStyles,
    exportMenuStyles,
  ];

  /**
   * Address of the plan to compare with: the earlier version, or another plan.
   *
   * @embed address
   */
  @property({ attribute: 'compare-src' })
  compareSrc: string | undefined;

  /** The plan to compare with itself. Takes precedence over `compareSrc`. */
  @property({ attribute: false })
  comparePlan: Plan | PlanDocument | undefined;

  /** `changes`, `outline`, `indicators` or `themes`. The reader can switch. */
  @property()
  view: CompareMode = 'changes';

  /** Level of the headings, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  @state()
  private filter: ChangeType | undefined;

  @state()
  private showsUnchanged = false;

  @state()
  private shownMore: ReadonlyMap<string, number> = new Map();

  readonly #compared = new ComparedPlan(this);
  readonly #exportMenu = new ExportMenu(this);
  readonly #failure = new LazyModule(this, loadNotices, ({ planNoticeStyles }) =>
    adoptStyles(this.renderRoot, planNoticeStyles),
  );
  readonly #outline = new LazyModule(this, loadOutline, ({ outlineStyles }) =>
    adoptStyles(this.renderRoot, outlineStyles),
  );
  readonly #indicators = new LazyModule(this, loadIndicators, ({ indicatorsStyles }) =>
    adoptStyles(this.renderRoot, indicatorsStyles),
  );
  readonly #themes = new LazyModule(this, loadThemes, ({ themesStyles }) =>
    adoptStyles(this.renderRoot, themesStyles),
  );
  readonly #modelOf = planCompareModels();
  readonly #dispatch = (action: CompareAction) => this.#handle(action);

  protected override willUpdate(changed: PropertyValues): void {
    this.#compared.resolve(this.comparePlan ?? this.compareSrc ?? undefined);
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.model?.other.status === 'idle')
      warnAuthor(this, 'No plan to compare with: set the attribute compare-src.');
  }

  protected override deriveModel({ plan, locale, selection }: ModelInput): PlanCompareModel {
    const { filter, showsUnchanged, shownMore, view, headingLevel } = this;
    const other = this.#compared.state;
    return this.#modelOf(
      { plan, locale, selection, other, filter, showsUnchanged, shownMore },
      { view, headingLevel },
    );
  }

  protected override renderModel(model: PlanCompareModel) {
    const { plan, locale, compared } = model;
    const sourceLine = renderSourceLine(plan, locale, undefined);
    if (!compared) return html`${this.#renderOtherState(model)}${sourceLine}`;
    const { areVersions, names, diff, unchanged } = compared;
    const messages = messagesIn(planCompareMessages, locale.language);
    const title = areVersions ? messages.changesOf : messages.comparisonOf;
    const isSample = diff.before.origin === 'sample' || diff.after.origin === 'sample';
    return html`${isSample ? renderSampleStrip(locale) : nothing}
      <div class="what" role="heading" aria-level=${Math.max(1, model.headingLevel - 1)}>
        ${title(names.before, names.after)}
      </div>
      <p class="summary" role="status">${messages.summary(diff.nodes.length, unchanged)}</p>
      ${renderChoices(
        messages.view,
        compareModes.map((value) => ({ value, label: messages.views[value] })),
        model.mode,
        (view) => this.#dispatch({ type: 'set-view', view }),
      )}
      ${this.#renderView(model, compared)}
      ${[diff.before, diff.after].map((each) => renderSourceLine(each, locale, undefined))}
      ${this.#exportMenu.render(exportOptions(model, compared), locale.language)}`;
  }

  #renderView(model: PlanCompareModel, compared: ComparedPlans) {
    const { language } = model.locale;
    const dispatch = this.#dispatch;
    switch (model.mode) {
      case 'changes':
        return renderChanges(model, compared, dispatch);
      case 'outline':
        return renderLazy(this.#outline, language, ({ renderOutline }) =>
          renderOutline(model, compared, dispatch),
        );
      case 'indicators':
        return renderLazy(this.#indicators, language, ({ renderIndicators }) =>
          renderIndicators(model, compared, dispatch),
        );
      case 'themes':
        return renderLazy(this.#themes, language, ({ renderThemes }) =>
          renderThemes(model, compared, dispatch),
        );
    }
  }

  /** Says what the other plan is waiting for, or why there is none. */
  #renderOtherState({ other, locale: { language } }: PlanCompareModel) {
    const messages = messagesIn(planCompareMessages, language);
    if (other.status === 'failed') {
      const notices = this.#failure.request();
      const retry = () => this.#dispatch({ type: 'reload' });
      if (notices) return notices.renderFailure(other.failure, language, retry);
      const { failed } = messagesIn(planStateMessages, language);
      return this.#failure.hasFailed ? html`<p class="state" role="alert">${failed}</p>` : nothing;
    }
    const isMissing = other.status === 'idle';
    return html`<p class="state" role="status">
      ${isMissing ? messages.missing : messages.waiting}
    </p>`;
  }

  #handle(action: CompareAction): void {
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
      case 'filter':
        this.filter = action.change;
        break;
      case 'show-more': {
        const times = this.shownMore.get(action.list) ?? 0;
        this.shownMore = new Map(this.shownMore).set(action.list, times + 1);
        break;
      }
      case 'toggle-unchanged':
        this.showsUnchanged = !this.showsUnchanged;
        break;
      case 'reload':
        this.#compared.reload();
        break;
    }
  }
}

function exportOptions(
  { locale: { language } }: PlanCompareModel,
  compared: ComparedPlans,
): ExportOptions {
  const { diff, names } = compared;
  const messages = messagesIn(planCompareMessages, language);
  return {
    fileName: () => `${diff.before.id}-${diff.after.id}`,
    title: () => messages.comparisonOf(names.before, names.after),
    citation: () =>
      [diff.before, diff.after]
        .map((plan) => citationOf(plan, plan, { languages: language, retrieved: new Date() }))
        .join('\n'),
    csv: () => changeCells(compared, language),
  };
}
