import { defineElement } from '../../register/define-element.js';
import { PlanSourceElement } from './plan-source.js';

export type { PlanSourceElement };

defineElement('plan-source', PlanSourceElement);

declare global {
  interface HTMLElementTagNameMap {
    'plan-source': PlanSourceElement;
  }
}
