import { defineElement } from '../../register/define-element.js';
import { PlanTimelineElement } from './plan-timeline.js';

defineElement('plan-timeline', PlanTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'plan-timeline': PlanTimelineElement;
  }
}
