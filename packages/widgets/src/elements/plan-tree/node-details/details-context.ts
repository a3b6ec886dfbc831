import type { LocalizedText, Plan, PlanNode } from '@machiplan/schema';
import { originOf } from '@machiplan/sdk';
import { textFor } from '@machiplan/sdk/format';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../localization/locale-controller.js';
import { withFurigana } from '../../../localization/render-text.js';
import type { Selection, SelectionKey } from '../../../plan-data/selection/selection.js';
import type { DetailsMessages } from './details.messages.js';

/** What is shown, and what the parts of the details can ask of the element around them. */
export interface DetailsRequest {
  readonly plan: Plan;
  readonly node: PlanNode;
  /** Address of the document, which addresses in it may be relative to. */
  readonly base: string | undefined;
  readonly language: string;
  readonly languages: readonly string[];
  readonly reader: Locale;
  /** Level of the heading of the details. */
  readonly headingLevel: number;
  readonly hrefOf: (id: string) => string;
  /** Address of this page with the node picked, where it is kept there. */
  readonly link: () => string | undefined;
  readonly select: <Key extends SelectionKey>(key: Key, value: Selection[Key]) => void;
  readonly back: () => void;
  /** Shows only what serves this node in the outline. */
  readonly showServing: () => void;
  /** Draws something beside the words of an indicator: a small gauge. */
  readonly renderIndicator: ((id: string) => unknown) | undefined;
}

/** A request together with the words in its language. */
export interface DetailsContext extends DetailsRequest {
  readonly words: DetailsMessages;
}

/** A text from the data, isolated, with its language where that is not the page's. */
export function renderText(context: DetailsContext, text: LocalizedText | undefined) {
  const found = textFor(text, context.languages, context.plan);
  if (!found) return nothing;
  const lang = found.lang === context.language ? nothing : found.lang;
  return html`<bdi lang=${lang}>${withFurigana(found, context.plan, context.reader)}</bdi>`;
}

/** How a part came about, in words, where that differs from the node as a whole. */
export function renderOrigin(context: DetailsContext, part: string, text?: LocalizedText) {
  const { plan, node, words, languages } = context;
  const origin = originOf(plan, node, part, textFor(text, languages, plan)?.lang);
  if (!origin || origin === (originOf(plan, node) ?? 'published')) return nothing;
  return html` <span class="mark">${words.origin[origin]}</span>`;
}

/** A part of the details: a heading and what stands under it. */
export function renderPart(
  { headingLevel }: DetailsContext,
  title: unknown,
  content: unknown,
): TemplateResult {
  return html`<div class="part">
    <div class="label" role="heading" aria-level=${Math.min(headingLevel + 1, 6)}>${title}</div>
    ${content}
  </div>`;
}

/** A node as a link that selects it: level, code and title. */
export function renderNodeLink(context: DetailsContext, node: PlanNode) {
  const pick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    context.select('node', node.id);
  };
  return html`<a href=${context.hrefOf(node.id)} @click=${pick}
    >${node.code ? html`<span class="code">${node.code}</span> ` : nothing}${renderText(
      context,
      node.title,
    )}</a
  >`;
}
