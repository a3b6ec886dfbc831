import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from '@machiplan/widgets/svelte';

type Props = SvelteHTMLElements['plan-tree'];

export const right: Props = {
  src: 'plan.json',
  depth: 2,
  'heading-level': 3,
  class: 'wide',
  'onplan-node-select': (event) => event.value?.toUpperCase(),
};

// @ts-expect-error depth is a number
export const wrong: Props = { depth: 'two' };
