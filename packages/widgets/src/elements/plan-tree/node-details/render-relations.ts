import type { PlanNode, Relation } from '@machiplan/schema';
import { childrenOf, levelOf, nodeById } from '@machiplan/sdk';
import {
  relationsFrom,
  relationsTo,
  type RelationType,
  relationTypes,
} from '@machiplan/sdk/relations';
import { labelFor } from '@machiplan/sdk/format';
import { html, nothing } from 'lit';
import { renderLink } from '../../../controls/record-facts/record-facts.js';
import type { TreeDispatch } from '../plan-tree-actions.js';
import type { DetailsModel } from './details-model.js';
import { renderIsolated, renderNodeLink, renderPart } from './render-part.js';

/** Relation types in the order in which they are shown. */
const inOrder: readonly RelationType[] = [...relationTypes];

/** Draws the related nodes, in both directions, as links that select them. */
export function renderRelations(model: DetailsModel, dispatch: TreeDispatch) {
  const { plan, node, messages } = model;
  return [
    ...inOrder.map((type) => {
      const relations = relationsFrom(plan, node.id, type);
      return renderEnds(model, dispatch, messages.from[type], relations, (relation) => relation.to);
    }),
    ...inOrder.map((type) => {
      const relations = relationsTo(plan, node.id, type);
      const content = renderEnds(
        model,
        dispatch,
        messages.to[type],
        relations,
        (relation) => relation.from,
      );
      return type === 'contributes-to' && relations.length > 0
        ? html`${content}<button
              class="plain"
              type="button"
              @click=${() => dispatch({ type: 'show-serving', id: node.id })}
            >
              ${messages.showServing}
            </button>`
        : content;
    }),
  ];
}

/** Draws the children under the plan's name for their level. */
export function renderChildren(model: DetailsModel, dispatch: TreeDispatch) {
  const { plan, node, messages, locale } = model;
  const children = childrenOf(plan, node.id);
  if (children.length === 0) return nothing;
  const levels = new Set(children.map((child) => child.level));
  const word = labelFor(levelOf(plan, children[0]!)?.title, locale.language, plan);
  const title = levels.size === 1 && word ? word : messages.below;
  return renderNodes(model, dispatch, title, children);
}

function renderNodes(
  model: DetailsModel,
  dispatch: TreeDispatch,
  title: string,
  nodes: readonly PlanNode[],
) {
  return renderPart(
    model,
    html`${title} <span class="count">${model.messages.count(nodes.length)}</span>`,
    html`<ul class="nodes">
      ${nodes.map((node) => html`<li>${renderNodeLink(model, dispatch, node)}</li>`)}
    </ul>`,
  );
}

function renderEnds(
  model: DetailsModel,
  dispatch: TreeDispatch,
  title: string,
  relations: readonly Relation[],
  endOf: (relation: Relation) => string,
) {
  if (relations.length === 0) return nothing;
  return renderPart(
    model,
    html`${title} <span class="count">${model.messages.count(relations.length)}</span>`,
    html`<ul class="nodes">
      ${relations.map((relation) => html`<li>${renderEnd(model, dispatch, relation, endOf(relation))}</li>`)}
    </ul>`,
  );
}

function renderEnd(model: DetailsModel, dispatch: TreeDispatch, relation: Relation, id: string) {
  const { plan, messages } = model;
  const isElsewhere = relation.toPlan !== undefined && relation.toPlan !== plan.id;
  const node = isElsewhere && id === relation.to ? undefined : nodeById(plan, id);
  return html`${
    node ? renderNodeLink(model, dispatch, node) : renderLink(id, relation.toHref, model.base)
  }${
    node ? nothing : messages.otherPlan(planTitle(model, relation.toPlan))
  }${relation.note ? html` <span class="aside">${renderIsolated(model, relation.note)}</span>` : nothing}`;
}

/** The title of another plan as this one gives it, else its id. */
function planTitle({ plan, locale }: DetailsModel, id = ''): string {
  const related = plan.relatedPlans.find((each) => each.plan === id);
  return labelFor(related?.title, locale.language, plan) || id;
}
