import type { PlanDocument } from '@machiplan/schema';
import type {} from '@machiplan/widgets/preact';

declare const plan: PlanDocument;

export const right = (
  <plan-tree
    plan={plan}
    depth={2}
    heading-level={3}
    class="wide"
    onplan-node-select={(event) => event.value?.toUpperCase()}
  >
    <a href="plan.pdf">PDF</a>
  </plan-tree>
);

// @ts-expect-error depth is a number
export const wrong = <plan-tree depth="two" />;
