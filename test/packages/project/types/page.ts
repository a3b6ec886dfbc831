import { loadPlan, type LoadedPlan } from '@machiplan/sdk';
import { isPlanErrorOf } from '@machiplan/sdk/errors';
import { labelFor } from '@machiplan/sdk/format';
import type { FilterChoice, LanguagePack } from '@machiplan/widgets';
import { addLanguage } from '@machiplan/widgets/plan-language';
import '@machiplan/widgets/plan-tree';

const loaded: LoadedPlan = await loadPlan('plan.json');
export const title: string = labelFor(loaded.plan.title, ['ja']);

export function statusIn(error: unknown): number | undefined {
  return isPlanErrorOf(error, 'http') ? error.status : undefined;
}

const tree = document.querySelector('plan-tree')!;
tree.plan = loaded.plan;
tree.addEventListener('plan-node-select', (event) => {
  const id: string | undefined = event.value;
  console.log(id, event.planId);
});
tree.addEventListener('plan-filters-select', (event) => {
  const filters: readonly FilterChoice[] | undefined = event.value;
  console.log(filters?.[0]?.kind);
});

declare const french: LanguagePack;
addLanguage('fr', french);
// @ts-expect-error the messages are missing
addLanguage('fr', { name: 'Français' });
// @ts-expect-error a message is missing
addLanguage('fr', { ...french, 'plan-language': { label: 'Langue' } });

// @ts-expect-error there is no such entry
export type Hidden = import('@machiplan/widgets/src/plan-tree/plan-tree.js').PlanTreeElement;
