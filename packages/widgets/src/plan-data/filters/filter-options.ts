import type { Plan } from '@machiplan/schema';
import { goalsOf, sdgGoal } from '@machiplan/sdk/goals';
import { isRelisted } from '@machiplan/sdk/relations';
import { labelFor } from '@machiplan/sdk/format';
import type { FilterKind } from '../selection/filter-choices.js';
import type { FilterMessages } from './filter.messages.js';
import { departmentOf } from './matching-positions.js';

/** A value to choose, and its name. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** Filter choices of a plan: only values that some node has. */
export function optionsOf(
  plan: Plan,
  kind: FilterKind,
  language: string,
  words: FilterMessages,
): readonly FilterOption[] {
  switch (kind) {
    case 'level': {
      const used = new Set(plan.nodes.map(({ level }) => level));
      return plan.levels
        .filter(({ id }) => used.has(id))
        .map(({ id, title }) => ({ value: id, label: labelFor(title, language, plan) }));
    }
    case 'serves': {
      const served = new Set(
        plan.relations.flatMap(({ type, to }) => (type === 'contributes-to' ? to : [])),
      );
      return plan.nodes
        .filter(({ id }) => served.has(id))
        .map(({ id, code = '', title }) => ({
          value: id,
          label: `${code} ${labelFor(title, language, plan)}`.trim(),
        }));
    }
    case 'goal': {
      const goals = [...new Set(plan.nodes.flatMap(goalsOf))].sort((a, b) => a - b);
      return goals.map((goal) => ({
        value: String(goal),
        label: `${goal} ${labelFor(sdgGoal(goal)?.title, language)}`,
      }));
    }
    case 'district':
      return plan.districts
        .filter(() => [...plan.nodes, ...plan.actions].some(({ districts }) => districts?.length))
        .map(({ id, name }) => ({ value: id, label: labelFor(name, language, plan) }));
    case 'department': {
      const departments = new Map<string, string>();
      for (const node of plan.nodes) {
        const key = departmentOf(plan, node);
        if (key) departments.set(key, labelFor(node.department, language, plan));
      }
      return [...departments].map(([value, label]) => ({ value, label }));
    }
    case 'state': {
      const states = new Set([...plan.nodes, ...plan.actions].map(({ state }) => state));
      return Object.entries(words.states)
        .filter(([value]) => states.has(value as keyof FilterMessages['states']))
        .map(([value, label]) => ({ value, label }));
    }
    case 'has':
      return [
        ...(plan.indicators.some(({ nodes }) => nodes?.length)
          ? [{ value: 'indicator', label: words.hasIndicator }]
          : []),
        ...(plan.nodes.some(({ id }) => isRelisted(plan, id))
          ? [{ value: 'relisted', label: words.isRelisted }]
          : []),
      ];
  }
}
