import { ancestorsOf, citationOf, levelOf, originOf } from '@machiplan/sdk';
import { labelFor, textFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { ExportMenu } from '../../../controls/export-menu/export-menu.js';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import type { TreeDispatch } from '../plan-tree-actions.js';
import type { DetailsInput, DetailsModel } from './details-model.js';
import { detailsMessages } from './details.messages.js';
import { detailsStyles } from './details.styles.js';
import { renderFacts, renderLinks, renderSources } from './render-facts.js';
import {
  renderBudgets,
  renderEvaluations,
  renderGoals,
  renderIndicators,
  renderSchedule,
} from './render-figures.js';
import { renderIsolated, renderNodeLink } from './render-part.js';
import { renderRelations } from './render-relations.js';
import { renderRollup } from './render-rollup.js';
import { renderNotes, renderTexts } from './render-texts.js';

/** Creates the view that draws all data about a node, with the origin and source of each part. */
export function createNodeDetails(
  host: ReactiveElement,
  dispatch: TreeDispatch,
): (input: DetailsInput) => TemplateResult {
  adoptStyles(host.renderRoot, detailsStyles);
  const exportMenu = new ExportMenu(host);
  return (input) => {
    const model = { ...input, messages: messagesIn(detailsMessages, input.locale.language) };
    return html`${renderHead(model, dispatch)} ${renderTexts(model)} ${renderFacts(model, dispatch)}
    ${renderIndicators(model, dispatch)} ${renderRelations(model, dispatch)} ${renderRollup(model)}
    ${renderGoals(model, dispatch)} ${renderSchedule(model)} ${renderBudgets(model)}
    ${renderEvaluations(model)} ${renderLinks(model)} ${renderNotes(model)} ${renderSources(model)}
    ${renderExportMenu(model, exportMenu)}`;
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
