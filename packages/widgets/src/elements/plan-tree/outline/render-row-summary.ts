import type { Plan, PlanNode } from '@machiplan/schema';
import { childrenOf, levelOf, nodeById, parentOf } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { perPlan } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { RowsModel } from './rows-model.js';

/** Titles of entries below a row that its second line names; more would not fit on a line. */
const maxTitles = 6;

/** Rows with a summary: the roots, while the whole outline shows. */
export function hasSummary({ outline }: RowsModel, position: number): boolean {
  return !outline.matches && outline.levelAt(position) === 1 && outline.hasChildren(position);
}

/** Draws the titles of the entries below a closed row. */
export function renderChildTitles({ plan, locale, messages }: RowsModel, node: PlanNode) {
  const titles = childrenOf(plan, node.id)
    .slice(0, maxTitles)
    .map(({ shortTitle, title }) => labelFor(shortTitle ?? title, locale.language, plan));
  return html`<span class="below">${titles.join(messages.separator)}</span>`;
}

/** Draws the number of entries below a row and how the indicators of its branch stand. */
export function renderBranchStatus(model: RowsModel, node: PlanNode) {
  const { plan, locale, messages } = model;
  const children = childrenOf(plan, node.id);
  const level = levelOfAll(plan, children, locale.language);
  return html`<span class="branch-count">${messages.entriesBelow(level, children.length)}</span>${
      nodesWithFigures(plan).has(node.id) ? renderStatus(model, node) : nothing
    }`;
}

/** The nodes with figures below them, which may have a status. */
const nodesWithFigures = /* @__PURE__ */ perPlan((plan) => {
  const found = new Set<string>();
  for (const { nodes, observations } of plan.indicators) {
    if (!observations?.some(({ value }) => value !== undefined)) continue;
    for (const id of nodes ?? [])
      for (let node = nodeById(plan, id); node && !found.has(node.id);) {
        found.add(node.id);
        node = parentOf(plan, node.id);
      }
  }
  return found;
});

/** Draws the status in a place of its own, so that nothing moves when its code arrives. */
function renderStatus({ plan, locale, progress }: RowsModel, node: PlanNode) {
  const counts = progress?.statusCountsBelow(plan, node.id);
  return html`<span class="branch-status">
    ${
      progress && counts && progress.isAnyJudged(counts)
        ? html`${progress.renderStatusBar(counts)}
            <span>${progress.statusWords(counts, locale.language)}</span>`
        : nothing
    }
  </span>`;
}

/** The plan's name for the level of entries, empty where they have different levels. */
function levelOfAll(plan: Plan, nodes: readonly PlanNode[], language: string): string {
  const [first] = nodes;
  const isOne = first !== undefined && nodes.every(({ level }) => level === first.level);
  return isOne ? labelFor(levelOf(plan, first)?.title, language, plan) : '';
}
