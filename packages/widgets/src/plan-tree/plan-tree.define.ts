// First, so that the provider of a plan is there before those who ask for it.
import type {} from '../plan-source/plan-source.define.js';
import { registerElement } from '../register/register-element.js';
import { PlanTreeElement } from './plan-tree.js';

registerElement('plan-tree', PlanTreeElement);

declare global {
  interface HTMLElementTagNameMap {
    'plan-tree': PlanTreeElement;
  }
}
