import { defineElement } from '../../register/define-element.js';
import { DistrictMapElement } from './district-map.js';

defineElement('district-map', DistrictMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'district-map': DistrictMapElement;
  }
}
