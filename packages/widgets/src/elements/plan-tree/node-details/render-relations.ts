import type { PlanNode, Relation } from '@machiplan/schema';
import {
  childrenOf,
  levelOf,
  nodeById,
  relationsFrom,
  relationsTo,
  relationTypes,
  type RelationType,
} from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { html, nothing } from 'lit';
import { renderNodeLink, renderPart, renderText, type DetailsContext } from './details-context.js';

/** The order in which relations are of use to a reader. */
const inOrder: readonly RelationType[] = [...relationTypes];

/** The nodes below, and those related in both directions, as links that select. */
export function renderRelations(context: DetailsContext) {
  const { plan, node, words } = context;
  return [
    ...inOrder.map((type) => {
      const relations = relationsFrom(plan, node.id, type);
      return renderEnds(context, words.from[type], relations, (relation) => relation.to);
    }),
    renderBelow(context),
    ...inOrder.map((type) => {
      const relations = relationsTo(plan, node.id, type);
      const content = renderEnds(context, words.to[type], relations, (relation) => relation.from);
      return type === 'contributes-to' && relations.length > 0
        ? html`${content}<button class="plain" type="button" @click=${context.showServing}>
              ${words.showServing}
            </button>`
        : content;
    }),
  ];
}

/** The children, under the plan's own word for them. */
function renderBelow(context: DetailsContext) {
  const { plan, node, words, languages } = context;
  const children = childrenOf(plan, node.id);
  if (children.length === 0) return nothing;
  const levels = new Set(children.map((child) => child.level));
  const word = labelFor(levelOf(plan, children[0]!)?.title, languages, plan);
  const title = levels.size === 1 && word ? word : words.below;
  return renderNodes(context, title, children);
}

function renderNodes(context: DetailsContext, title: string, nodes: readonly PlanNode[]) {
  return renderPart(
    context,
    html`${title} <span class="count">${context.words.count(nodes.length)}</span>`,
    html`<ul class="nodes">
      ${nodes.map((node) => html`<li>${renderNodeLink(context, node)}</li>`)}
    </ul>`,
  );
}

function renderEnds(
  context: DetailsContext,
  title: string,
  relations: readonly Relation[],
  endOf: (relation: Relation) => string,
) {
  if (relations.length === 0) return nothing;
  return renderPart(
    context,
    html`${title} <span class="count">${context.words.count(relations.length)}</span>`,
    html`<ul class="nodes">
      ${relations.map((relation) => html`<li>${renderEnd(context, relation, endOf(relation))}</li>`)}
    </ul>`,
  );
}

function renderEnd(context: DetailsContext, relation: Relation, id: string) {
  const { plan, words } = context;
  const isElsewhere = relation.toPlan !== undefined && relation.toPlan !== plan.id;
  const node = isElsewhere && id === relation.to ? undefined : nodeById(plan, id);
  return html`${node ? renderNodeLink(context, node) : html`<bdi>${id}</bdi>`}${
    node ? nothing : words.otherPlan(relation.toPlan ?? '')
  }${relation.note ? html` <span class="aside">${renderText(context, relation.note)}</span>` : nothing}`;
}
