import { registerElement } from '../register/register-element.js';
import { KpiGaugeElement } from './kpi-gauge.js';

registerElement('kpi-gauge', KpiGaugeElement);

declare global {
  interface HTMLElementTagNameMap {
    'kpi-gauge': KpiGaugeElement;
  }
}
