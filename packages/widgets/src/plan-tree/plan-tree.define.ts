import { registerElement } from '../register/register-element.js';
import { PlanTreeElement } from './plan-tree.js';

registerElement('plan-tree', PlanTreeElement);

declare global {
  interface HTMLElementTagNameMap {
    'plan-tree': PlanTreeElement;
  }
}
