import { defineElement } from '../../register/define-element.js';
import { PlanLanguageElement } from './plan-language.js';

export { addLanguage } from '../../localization/packs/add-language.js';

defineElement('plan-language', PlanLanguageElement);

declare global {
  interface HTMLElementTagNameMap {
    'plan-language': PlanLanguageElement;
  }
}
