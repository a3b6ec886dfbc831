import { defineElement } from '../../register/define-element.js';
import { PlanSummaryElement } from './plan-summary.js';

defineElement('plan-summary', PlanSummaryElement);

declare global {
  interface HTMLElementTagNameMap {
    'plan-summary': PlanSummaryElement;
  }
}
