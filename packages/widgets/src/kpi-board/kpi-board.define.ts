import { registerElement } from '../register/register-element.js';
import { KpiBoardElement } from './kpi-board.js';

registerElement('kpi-board', KpiBoardElement);

declare global {
  interface HTMLElementTagNameMap {
    'kpi-board': KpiBoardElement;
  }
}
