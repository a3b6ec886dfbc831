import { defineElement } from '../../register/define-element.js';
import { PlanCatalogElement } from './plan-catalog.js';

defineElement('plan-catalog', PlanCatalogElement);

declare global {
  interface HTMLElementTagNameMap {
    'plan-catalog': PlanCatalogElement;
  }
}
