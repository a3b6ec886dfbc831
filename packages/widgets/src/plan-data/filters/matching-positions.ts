import type { Plan, PlanNode } from '@machiplan/schema';
import { indicatorsOf, measuresServing } from '@machiplan/sdk';
import { actionsOf } from '@machiplan/sdk/actions';
import { actionsInDistrict, nodesInDistrict } from '@machiplan/sdk/districts';
import { nodesByGoal } from '@machiplan/sdk/goals';
import { isRelisted } from '@machiplan/sdk/relations';
import { firstLanguageOf, labelFor } from '@machiplan/sdk/format';
import type { FilterChoice, FilterKind } from '../selection/filter-choices.js';

/** Positions of the nodes that fit all kinds of conditions, ascending. */
export function matchingPositions(plan: Plan, choices: readonly FilterChoice[]): readonly number[] {
  const kinds = [...new Set(choices.map(({ kind }) => kind))];
  const tests = kinds.map((kind) => testFor(plan, kind, valuesOf(choices, kind)));
  return plan.nodes.flatMap((node, position) =>
    tests.every((isFitting) => isFitting(node)) ? position : [],
  );
}

function valuesOf(choices: readonly FilterChoice[], kind: FilterKind): readonly string[] {
  return choices.flatMap((choice) => (choice.kind === kind ? choice.value : []));
}

function testFor(
  plan: Plan,
  kind: FilterKind,
  values: readonly string[],
): (node: PlanNode) => boolean {
  switch (kind) {
    case 'level':
      return ({ level }) => values.includes(level);
    case 'serves':
      return isAmong(values.flatMap((id) => measuresServing(plan, id)));
    case 'goal':
      return isAmong(values.flatMap((goal) => nodesByGoal(plan, Number(goal))));
    case 'district':
      return isInDistrict(plan, values);
    case 'department':
      return (node) => values.includes(departmentOf(plan, node));
    case 'state':
      return (node) =>
        [node.state, ...actionsOf(plan, node.id).map(({ state }) => state)].some(
          (state) => state !== undefined && values.includes(state),
        );
    case 'has':
      return ({ id }) =>
        (values.includes('indicator') && indicatorsOf(plan, id).length > 0) ||
        (values.includes('relisted') && isRelisted(plan, id));
  }
}

function isInDistrict(plan: Plan, districts: readonly string[]): (node: PlanNode) => boolean {
  const named = isAmong(districts.flatMap((id) => nodesInDistrict(plan, id)));
  const acting = new Set(
    districts.flatMap((id) => actionsInDistrict(plan, id)).map(({ node }) => node),
  );
  return (node) => named(node) || acting.has(node.id);
}

function isAmong(nodes: readonly PlanNode[]): (node: PlanNode) => boolean {
  const ids = new Set(nodes.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}

/** The name of the department in the plan's first language, as a key. */
export function departmentOf(plan: Plan, { department }: PlanNode): string {
  return labelFor(department, firstLanguageOf(plan), plan);
}
