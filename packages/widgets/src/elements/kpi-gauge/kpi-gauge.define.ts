import { defineElement } from '../../register/define-element.js';
import { KpiGaugeElement } from './kpi-gauge.js';

defineElement('kpi-gauge', KpiGaugeElement);

declare global {
  interface HTMLElementTagNameMap {
    'kpi-gauge': KpiGaugeElement;
  }
}
