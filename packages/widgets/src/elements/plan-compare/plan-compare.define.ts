import { defineElement } from '../../register/define-element.js';
import { PlanCompareElement } from './plan-compare.js';

defineElement('plan-compare', PlanCompareElement);

declare global {
  interface HTMLElementTagNameMap {
    'plan-compare': PlanCompareElement;
  }
}
