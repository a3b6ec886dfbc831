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
import { PlanElement, type ModelInput } from '../../plan-element/plan-element.js';
import { property } from '../../plan-element/property.js';
import { statusStyles } from '../../theme/status.styles.js';

/**
 * What a plan is, who made it, for which years, how many entries it has and how its indicators stand.
 * Values that are published elsewhere are said to be there, not to be missing.
 *
 * @summary Title, publisher, period, counts and status of a plan.
 * @slot - Shown until there is a plan, and when there is none: a link, a sentence.
 * @fires {PlanLoadEvent} plan-load - A plan is shown.
 * @fires {PlanErrorEvent} plan-error - The plan could not be shown; tells why.
 * @csspart summary - The whole summary.
 */
export class PlanSummaryElement extends PlanElement<PlanHeaderModel> {
  static override styles = [...PlanElement.styles, statusStyles, statusBarStyles, planHeaderStyles];

  /** Level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 2;

  protected override deriveModel({ plan, locale }: ModelInput): PlanHeaderModel {
    const { state } = this.planData;
    return planHeaderModel(plan, locale, state.status === 'ready' ? state.href : undefined);
  }

  protected override renderModel(model: PlanHeaderModel) {
    return renderPlanHeader(model, this.headingLevel, renderPlanProgress(model.plan, model.locale));
  }
}
