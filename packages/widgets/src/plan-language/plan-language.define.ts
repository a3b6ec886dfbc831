import { registerElement } from '../register/register-element.js';
import { PlanLanguageElement } from './plan-language.js';

export { addLanguage } from '../language-pack/add-language.js';

registerElement('plan-language', PlanLanguageElement);

declare global {
  interface HTMLElementTagNameMap {
    'plan-language': PlanLanguageElement;
  }
}
