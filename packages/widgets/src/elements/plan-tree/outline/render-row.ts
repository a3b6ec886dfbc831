import type { Origin, Plan, PlanNode } from '@machiplan/schema';
import { isRelisted, treeById } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../localization/locale-controller.js';
import { withFurigana } from '../../../localization/render-text.js';
import { deepestLevel } from '../level-styles.js';
import type { PlanTreeMessages } from '../plan-tree.messages.js';
import { isFound } from './filter-matches.js';
import type { OutlineState } from './outline-state.js';
import { rowTextsOf, titleOriginOf, type RowTexts } from './row-texts.js';

/** What all rows of one drawing have in common. */
export interface RowContext {
  readonly plan: Plan;
  readonly state: OutlineState;
  readonly words: PlanTreeMessages;
  readonly language: string;
  readonly languages: readonly string[];
  readonly reader: Locale;
  /** Marks the words searched for in a text; undefined where nobody searches. */
  readonly highlight: ((text: string) => unknown) | undefined;
  /** Id of the node picked. */
  readonly selected: string | undefined;
  /** How titles came about in general; rows say so only where theirs differ. */
  readonly usualOrigin: Origin | undefined;
  /** Whether roots name the tree they belong to. */
  readonly showsTrees: boolean;
  /** Position of the row that can be reached with Tab, in the tree pattern. */
  readonly active: number;
  readonly hrefOf: (id: string) => string;
  /** Further cells at the end of a row, on wide hosts. */
  readonly cells: ((position: number) => unknown) | undefined;
}

/** Where a row stands, which nested lists say by themselves. */
export interface FlatRow {
  readonly level: number;
  /** From 1, among rows with the same parent. */
  readonly place: number;
  readonly setSize: number;
  /** It is kept although it is out of sight, because it has the focus. */
  readonly isApart: boolean;
}

/** An entry of the list: a disclosure button, and a link that selects. */
export function renderListRow(
  context: RowContext,
  position: number,
  flat: FlatRow | undefined,
  below: unknown,
): TemplateResult {
  const { plan, state, words } = context;
  const node = plan.nodes[position]!;
  const row = describeRow(context, position);
  return html`<li
    class=${flat?.isApart ? 'row apart' : 'row'}
    data-position=${position}
    aria-level=${flat?.level ?? nothing}
    aria-posinset=${flat?.place ?? nothing}
    aria-setsize=${flat?.setSize ?? nothing}
  >
    <div
      class=${node.id === context.selected ? 'line current' : 'line'}
      data-level=${Math.min(state.levelAt(position), deepestLevel)}
      part="row"
    >
      ${
        state.hasChildren(position)
          ? html`<button
              class="toggle"
              type="button"
              aria-expanded=${state.isOpen(position)}
              aria-label=${words.below(row.texts.title || words.untitled)}
            ></button>`
          : html`<span class="toggle"></span>`
      }
      <a
        class="name"
        href=${context.hrefOf(node.id)}
        aria-current=${node.id === context.selected ? 'true' : nothing}
        >${renderName(context, row)}</a
      >${renderMarks(context, row)}${context.cells?.(position)}
    </div>
    ${below}
  </li>`;
}

/** What a row says, found out once for all its parts. */
export interface DescribedRow {
  readonly node: PlanNode;
  readonly texts: RowTexts;
  /** Code and title, with the words marked that were searched for. */
  readonly code: unknown;
  readonly title: unknown;
  /** Whether it was found by words that stand in neither. */
  readonly isFoundInText: boolean;
}

export function describeRow(context: RowContext, position: number): DescribedRow {
  const { plan, state, highlight } = context;
  const node = plan.nodes[position]!;
  const texts = rowTextsOf(plan, node, context.languages);
  const { code, title } = texts;
  if (!highlight) {
    const named = withFurigana({ text: title, lang: texts.lang }, plan, context.reader);
    return { node, texts, code, title: named, isFoundInText: false };
  }
  const marked = { code: highlight(code), title: highlight(title) };
  const isInName = marked.code !== code || marked.title !== title;
  const isFoundInText =
    !isInName && state.matches !== undefined && isFound(state.matches, position);
  return { node, texts, ...marked, isFoundInText };
}

/** Level, code and title. */
export function renderName({ words, language }: RowContext, { texts, code, title }: DescribedRow) {
  const lang = texts.lang === language ? nothing : texts.lang || nothing;
  return html`${texts.level ? html`<span class="level">${texts.level}</span> ` : nothing}${
      texts.code ? html`<span class="code">${code}</span> ` : nothing
    }<bdi class="title" lang=${lang}>${texts.title ? title : words.untitled}</bdi>`;
}

/** What there is to know of a row before it is opened, in words. */
export function renderMarks(context: RowContext, { node, texts, isFoundInText }: DescribedRow) {
  const { plan, words, usualOrigin } = context;
  const marks: string[] = [];
  if (context.showsTrees && node.parent === undefined && node.tree !== undefined) {
    marks.push(labelFor(treeById(plan, node.tree)?.title, context.languages, plan));
  }
  if (isRelisted(plan, node.id)) marks.push(words.relisted);
  const origin = titleOriginOf(plan, node, texts.lang);
  if (origin && origin !== usualOrigin) marks.push(words.origin[origin]);
  if (isFoundInText) marks.push(words.foundInText);
  return marks.length === 0
    ? nothing
    : marks.map((mark) => html` <span class="mark">${mark}</span>`);
}
