import { registerElement } from '../register/register-element.js';
import { PlanSourceElement } from './plan-source.js';

export type { PlanSourceElement };

registerElement('plan-source', PlanSourceElement);

declare global {
  interface HTMLElementTagNameMap {
    'plan-source': PlanSourceElement;
  }
}
