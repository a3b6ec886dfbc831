import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import {
  planHeaderModel,
  type PlanHeaderModel,
} from '../../controls/plan-header/plan-header-model.js';
import { renderPlanProgress } from '../../controls/plan-header/plan-progress.js';
import {
  planHeaderStyles,
  renderPlanHeader,
} from '../../controls/plan-header/render-plan-header.js';
import { statusBarStyles } from '../../controls/status-bar.js';
import { renderLazy } from '../../controls/render-lazy.js';
import { PlanElement, type ModelInput } from '../../plan-element/plan-element.js';
import { property } from '../../plan-element/property.js';
import { adoptStyles } from '../../platform/adopt-styles.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { statusStyles } from '../../theme/status.styles.js';
import { hasAbout } from './has-about.js';
import { planSummaryMessages } from './plan-summary.messages.js';
import { planSummaryStyles } from './plan-summary.styles.js';

/**
 * Publisher, years, number of entries and status of the indicators of a plan.
 * Values that are published elsewhere are said to be there, not to be missing. People, dates, related
 * plans and sources are loaded when the reader opens them.
 *
 * @summary Title, publisher, period, counts and status of a plan.
 * @slot - Shown until there is a plan, and when there is none: a link, a sentence.
 * @fires {PlanLoadEvent} plan-load - A plan is shown.
 * @fires {PlanErrorEvent} plan-error - The plan could not be shown; tells why.
 * @csspart summary - The whole summary.
 * @csspart about - The disclosure with people, dates, related plans, links and sources.
 */
export class PlanSummaryElement extends PlanElement<PlanHeaderModel> {
  static override styles = [
    ...PlanElement.styles,
    statusStyles,
    statusBarStyles,
    planHeaderStyles,
    planSummaryStyles,
  ];

  /** Level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 2;

  /** Opens people, dates, related plans and sources. */
  @property({ type: Boolean })
  open = false;

  readonly #about = new LazyModule(
    this,
    () => import('./about-plan.lazy.js'),
    ({ aboutPlanStyles }) => adoptStyles(this.renderRoot, aboutPlanStyles),
  );

  protected override deriveModel({ plan, locale }: ModelInput): PlanHeaderModel {
    const { state } = this.planData;
    return planHeaderModel(plan, locale, state.status === 'ready' ? state.href : undefined);
  }

  protected override renderModel(model: PlanHeaderModel) {
    const { plan, locale } = model;
    return html`${renderPlanHeader(model, this.headingLevel, renderPlanProgress(plan, locale))}
    ${hasAbout(plan) ? this.#renderAbout(model) : nothing}`;
  }

  #renderAbout({ plan, locale }: PlanHeaderModel) {
    const { state } = this.planData;
    const base = state.status === 'ready' ? state.href : undefined;
    const onToggle = ({ currentTarget }: Event) => {
      this.open = (currentTarget as HTMLDetailsElement).open;
    };
    return html`<details class="about" part="about" .open=${this.open} @toggle=${onToggle}>
      <summary>${messagesIn(planSummaryMessages, locale.language).about}</summary>
      ${
        this.open
          ? renderLazy(this.#about, locale.language, ({ renderAboutPlan }) =>
              renderAboutPlan({ plan, locale, base }),
            )
          : nothing
      }
    </details>`;
  }
}
