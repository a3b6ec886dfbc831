import { defineElement } from '../../register/define-element.js';
import { SdgMatrixElement } from './sdg-matrix.js';

defineElement('sdg-matrix', SdgMatrixElement);

declare global {
  interface HTMLElementTagNameMap {
    'sdg-matrix': SdgMatrixElement;
  }
}
