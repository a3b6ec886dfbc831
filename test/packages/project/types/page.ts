import { labelFor, loadPlan, type LoadedPlan } from '@machiplan/sdk';
import '@machiplan/widgets/plan-tree';

const loaded: LoadedPlan = await loadPlan('plan.json');
export const title: string = labelFor(loaded.plan.title, ['ja']);

const tree = document.querySelector('plan-tree')!;
tree.plan = loaded.plan;
tree.addEventListener('plan-node-select', (event) => {
  const id: string | undefined = event.value;
  console.log(id, event.planId);
});

// @ts-expect-error there is no such entry
export type Hidden = import('@machiplan/widgets/src/plan-tree/plan-tree.js').PlanTreeElement;
