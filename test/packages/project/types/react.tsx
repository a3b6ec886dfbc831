import type { PlanDocument } from '@machiplan/schema';
import type {} from '@machiplan/widgets/react';

declare const plan: PlanDocument;

export const right = (
  <plan-tree
    plan={plan}
    depth={2}
    heading-level={3}
    className="wide"
    onplan-node-select={(event) => event.value?.toUpperCase()}
    ref={(element) => element?.expandAll()}
  >
    <a href="plan.pdf">PDF</a>
  </plan-tree>
);

// @ts-expect-error depth is a number
export const wrong = <plan-tree depth="two" />;

// @ts-expect-error there is no such property
export const unknown = <plan-tree deep={1} />;
