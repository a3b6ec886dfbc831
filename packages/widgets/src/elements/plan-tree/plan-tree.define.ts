import { defineElement } from '../../register/define-element.js';
import { PlanTreeElement } from './plan-tree.js';

defineElement('plan-tree', PlanTreeElement);

declare global {
  interface HTMLElementTagNameMap {
    'plan-tree': PlanTreeElement;
  }
}
