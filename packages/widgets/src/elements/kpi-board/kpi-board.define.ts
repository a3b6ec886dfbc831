import { defineElement } from '../../register/define-element.js';
import { KpiBoardElement } from './kpi-board.js';

defineElement('kpi-board', KpiBoardElement);

declare global {
  interface HTMLElementTagNameMap {
    'kpi-board': KpiBoardElement;
  }
}
