import type { PlanDocument } from '@machiplan/schema';
import type {} from '@machiplan/widgets/solid';

declare const plan: PlanDocument;

export const right = (
  <plan-tree
    prop:plan={plan}
    depth={2}
    heading-level={3}
    class="wide"
    on:plan-node-select={(event) => event.value?.toUpperCase()}
  >
    <a href="plan.pdf">PDF</a>
  </plan-tree>
);

// @ts-expect-error depth is a number
export const wrong = <plan-tree depth="two" />;
