import type { LocalizedText, PlanNode } from '@machiplan/schema';
import { originOf, type PartOf } from '@machiplan/sdk';
import { textFor } from '@machiplan/sdk/format';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import type { TreeDispatch } from '../plan-tree-actions.js';
import type { DetailsModel } from './details-model.js';

/** Draws a text of the plan, isolated from the direction of the text around it. */
export function renderIsolated({ plan, locale }: DetailsModel, text: LocalizedText | undefined) {
  const content = renderText(text, plan, locale);
  return content === nothing ? nothing : html`<bdi>${content}</bdi>`;
}

/** Names the origin of a part where it differs from the origin of the node. */
export function renderOrigin(
  { plan, node, messages, locale }: DetailsModel,
  part: PartOf<PlanNode>,
  text?: LocalizedText,
) {
  const origin = originOf(plan, node, part, textFor(text, locale.language, plan)?.lang);
  if (!origin || origin === (originOf(plan, node) ?? 'published')) return nothing;
  return html` <span class="mark">${messages.origin[origin]}</span>`;
}

/** Draws a part of the details: a heading and its content. */
export function renderPart(
  { headingLevel }: DetailsModel,
  title: unknown,
  content: unknown,
): TemplateResult {
  return html`<div class="part">
    <div class="label" role="heading" aria-level=${Math.min(headingLevel + 1, 6)}>${title}</div>
    ${content}
  </div>`;
}

/** Draws a node as a link that selects it: code and title. */
export function renderNodeLink(model: DetailsModel, dispatch: TreeDispatch, node: PlanNode) {
  const select = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    dispatch({ type: 'select-node', id: node.id });
  };
  return html`<a href=${model.hrefFor(node.id)} @click=${select}
    >${node.code ? html`<span class="code">${node.code}</span> ` : nothing}${renderIsolated(
      model,
      node.title,
    )}</a
  >`;
}
