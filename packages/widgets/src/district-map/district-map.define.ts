import { registerElement } from '../register/register-element.js';
import { DistrictMapElement } from './district-map.js';

registerElement('district-map', DistrictMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'district-map': DistrictMapElement;
  }
}
