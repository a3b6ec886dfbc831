import { ancestorsOf, citationOf, levelOf, originOf } from '@machiplan/sdk';
import { labelFor, textFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { ExportMenu } from '../../../controls/export-menu/export-menu.js';
import { statusBarStyles } from '../../../controls/status-bar.js';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import { statusStyles } from '../../../theme/status.styles.js';
import type { TreeDispatch } from '../plan-tree-actions.js';
import type { DetailsInput, DetailsModel } from './details-model.js';
import { detailsMessages } from './details.messages.js';
import { detailsStyles } from './details.styles.js';
import { renderEarlierVersions, renderFacts, renderLinks, renderSources } from './render-facts.js';
import { renderBudgets } from './render-budgets.js';
import { renderEvaluation } from './render-evaluation.js';
import { renderGoals } from './render-goals.js';
import { renderIndicators } from './render-indicators.js';
import { renderMissing } from './render-missing.js';
import { renderIsolated, renderNodeLink } from './render-part.js';
import { renderChildren, renderRelations } from './render-relations.js';
import { renderSiblings } from './render-siblings.js';
import { renderFurtherTexts, renderPromise } from './render-texts.js';
import { renderTimeline } from './render-timeline.js';

/** Creates the view that draws all data about a node, with the origin and source of each part. */
export function createNodeDetails(
  host: ReactiveElement,
  dispatch: TreeDispatch,
): (input: DetailsInput) => TemplateResult {
  adoptStyles(host.renderRoot, statusStyles);
  adoptStyles(host.renderRoot, statusBarStyles);
  adoptStyles(host.renderRoot, detailsStyles);
  const exportMenu = new ExportMenu(host);
  return (input) => {
    const model = { ...input, messages: messagesIn(detailsMessages, input.locale.language) };
    return html`${renderHead(model, dispatch)} ${renderPromise(model)} ${renderEvaluation(model)}
    ${renderIndicators(model, dispatch)} ${renderTimeline(model, dispatch)}
    ${renderChildren(model, dispatch)} ${renderFurtherTexts(model)}
    ${renderRelations(model, dispatch)} ${renderGoals(model, dispatch)} ${renderBudgets(model)}
    ${renderFacts(model, dispatch)} ${renderEarlierVersions(model)} ${renderLinks(model)}
    ${renderMissing(model)} ${renderSources(model)} ${renderExportMenu(model, exportMenu)}
    ${renderSiblings(model, dispatch)}`;
  };
}

function renderExportMenu({ plan, node, locale, link }: DetailsModel, menu: ExportMenu) {
  const { language } = locale;
  return menu.render(
    {
      fileName: () => node.id,
      citation: () => citationOf(plan, node, { languages: language, retrieved: new Date() }),
      link,
    },
    language,
  );
}

function renderHead(model: DetailsModel, dispatch: TreeDispatch) {
  const { plan, node, messages, locale, headingLevel } = model;
  const ancestors = ancestorsOf(plan, node.id);
  const level = labelFor(levelOf(plan, node)?.title, locale.language, plan);
  const lang = textFor(node.title, locale.language, plan)?.lang;
  const origin = originOf(plan, node, 'title', lang);
  const leave = () => dispatch({ type: 'leave-details', id: node.id });
  return html`<button class="plain back" type="button" @click=${leave}>${messages.back}</button>
    ${
      ancestors.length > 0
        ? html`<nav aria-label=${messages.path}>
            <ol class="path">
              ${ancestors.map((each) => html`<li>${renderNodeLink(model, dispatch, each)}</li>`)}
            </ol>
          </nav>`
        : nothing
    }
    <div class="heading" role="heading" aria-level=${headingLevel} tabindex="-1">
      <span class="level">${level}</span>
      ${node.code ? html`<span class="code">${node.code}</span>` : nothing}
      ${renderIsolated(model, node.title)}
    </div>
    ${
      origin && origin !== 'published'
        ? html`<p class="aside"><span class="mark">${messages.origin[origin]}</span></p>`
        : nothing
    }`;
}
