import { registerElement } from '../register/register-element.js';
import { SdgMatrixElement } from './sdg-matrix.js';

registerElement('sdg-matrix', SdgMatrixElement);

declare global {
  interface HTMLElementTagNameMap {
    'sdg-matrix': SdgMatrixElement;
  }
}
