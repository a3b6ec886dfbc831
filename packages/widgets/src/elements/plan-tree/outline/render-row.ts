import type { PlanNode } from '@machiplan/schema';
import { treeById } from '@machiplan/sdk';
import { isRelisted } from '@machiplan/sdk/relations';
import { labelFor } from '@machiplan/sdk/format';
import { languageOfMessages } from '@machiplan/sdk/internal';
import { html, nothing, type TemplateResult } from 'lit';
import { withFurigana } from '../../../localization/render-text.js';
import { deepestLevel } from '../level-styles.js';
import { isFound } from './filter-matches.js';
import { hasSummary, renderBranchStatus, renderChildTitles } from './render-row-summary.js';
import { rowTextsOf, titleOriginOf, type RowTexts } from './row-texts.js';
import type { RowsModel } from './rows-model.js';

/** Level and position of a row in a flat list; nested lists convey these by their markup. */
export interface FlatRow {
  readonly level: number;
  /** From 1, among rows with the same parent. */
  readonly index: number;
  readonly setSize: number;
  /** True if the row is out of view and drawn only because it has the focus. */
  readonly isApart: boolean;
}

/** Draws an entry of the list: a disclosure button, and a link that selects. */
export function renderListRow(
  model: RowsModel,
  position: number,
  flat: FlatRow | undefined,
  below: unknown,
): TemplateResult {
  const { plan, outline, messages } = model;
  const node = plan.nodes[position]!;
  const row = describeRow(model, position);
  const isSummarized = hasSummary(model, position);
  return html`<li
    class=${flat?.isApart ? 'row apart' : 'row'}
    data-position=${position}
    aria-level=${flat?.level ?? nothing}
    aria-posinset=${flat?.index ?? nothing}
    aria-setsize=${flat?.setSize ?? nothing}
  >
    <div
      class="line ${isSummarized ? 'summarized' : ''} ${node.id === model.selectedId ? 'current' : ''}"
      data-level=${Math.min(outline.levelAt(position), deepestLevel)}
      part="row"
    >
      ${
        outline.hasChildren(position)
          ? html`<button
              class="toggle"
              type="button"
              aria-expanded=${outline.isOpen(position)}
              aria-label=${messages.below(row.texts.title || messages.untitled)}
            ></button>`
          : html`<span class="toggle"></span>`
      }
      <a
        class="name"
        href=${model.hrefFor(node.id)}
        aria-current=${node.id === model.selectedId ? 'true' : nothing}
        >${renderName(model, row)}</a
      >${renderMarks(model, row)}${renderPassage(model, row)}${model.cells?.(position)}${
        isSummarized
          ? html`${renderBranchStatus(model, node)}${
              outline.isOpen(position) ? nothing : renderChildTitles(model, node)
            }`
          : nothing
      }
    </div>
    ${below}
  </li>`;
}

/** The texts of a row, looked up once for all its parts. */
export interface DescribedRow {
  readonly node: PlanNode;
  readonly texts: RowTexts;
  /** True if the row names its level: the first of several siblings, and every search result. */
  readonly namesLevel: boolean;
  /** Code and title, with the words of the query marked. */
  readonly code: unknown;
  readonly title: unknown;
  /** True if the query was found in neither of them but in another text of the node. */
  readonly isFoundInText: boolean;
}

export function describeRow(model: RowsModel, position: number): DescribedRow {
  const { plan, outline, highlight } = model;
  const node = plan.nodes[position]!;
  const texts = rowTextsOf(plan, node, model.locale.language);
  const { code, title } = texts;
  const namesLevel = outline.matches !== undefined || isFirstOfLevel(model, position);
  if (!highlight) {
    const named = withFurigana({ text: title, lang: texts.lang }, plan, model.locale);
    return { node, texts, namesLevel, code, title: named, isFoundInText: false };
  }
  const marked = { code: highlight(code), title: highlight(title) };
  const isInName = marked.code !== code || marked.title !== title;
  const isFoundInText =
    !isInName && outline.matches !== undefined && isFound(outline.matches, position);
  return { node, texts, namesLevel, ...marked, isFoundInText };
}

function isFirstOfLevel({ plan, outline }: RowsModel, position: number): boolean {
  const previous = plan.nodes[outline.previousSibling(position)];
  return previous?.level !== plan.nodes[position]!.level;
}

/** Level, code and title. */
export function renderName(
  { messages, locale }: RowsModel,
  { texts, namesLevel, code, title }: DescribedRow,
) {
  const lang = texts.lang === languageOfMessages(locale.language) ? nothing : texts.lang || nothing;
  return html`${namesLevel && texts.level ? html`<span class="level">${texts.level}</span> ` : nothing}${
      texts.code ? html`<span class="code">${code}</span> ` : nothing
    }<bdi class="title" lang=${lang}>${texts.title ? title : messages.untitled}</bdi>`;
}

/** Tree, relisting, origin and kind of match, as words after the title. */
export function renderMarks(model: RowsModel, { node, texts, isFoundInText }: DescribedRow) {
  const { plan, messages, titleOrigin } = model;
  const marks: string[] = [];
  if (model.showsTrees && node.parent === undefined && node.tree !== undefined) {
    marks.push(labelFor(treeById(plan, node.tree)?.title, model.locale.language, plan));
  }
  if (isRelisted(plan, node.id)) marks.push(messages.relisted);
  const origin = titleOriginOf(plan, node, texts.lang);
  if (origin && origin !== titleOrigin) marks.push(messages.origin[origin]);
  if (isFoundInText && !model.passage?.(node.id)) marks.push(messages.foundInText);
  return marks.length === 0
    ? nothing
    : marks.map((mark) => html` <span class="mark">${mark}</span>`);
}

/** The text in which the row was found, where that is not its title. */
export function renderPassage({ passage }: RowsModel, { node, isFoundInText }: DescribedRow) {
  return isFoundInText ? (passage?.(node.id) ?? nothing) : nothing;
}
