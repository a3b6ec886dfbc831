import type { GlobalComponents } from 'vue';
import type {} from '@machiplan/widgets/vue';

type Props = InstanceType<GlobalComponents['plan-tree']>['$props'];

export const right: Props = {
  src: 'plan.json',
  depth: 2,
  'heading-level': 3,
  class: 'wide',
  onPlanNodeSelect: (event) => event.value?.toUpperCase(),
};

// @ts-expect-error depth is a number
export const wrong: Props = { depth: 'two' };
