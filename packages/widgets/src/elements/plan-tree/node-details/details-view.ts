import type { Plan } from '@machiplan/schema';
import { ancestorsOf, citationOf, levelOf, originOf } from '@machiplan/sdk';
import { labelFor, textFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { ExportMenu } from '../../../controls/export-menu/export-menu.js';
import {
  renderNodeLink,
  renderText,
  type DetailsContext,
  type DetailsRequest,
} from './details-context.js';
import { detailsMessages } from './details.messages.js';
import { renderFacts, renderLinks, renderSources } from './render-facts.js';
import {
  renderBudgets,
  renderEvaluations,
  renderGoals,
  renderIndicators,
  renderSchedule,
} from './render-figures.js';
import { renderRelations } from './render-relations.js';
import { outlineTable } from './outline-table.js';
import { renderRollup } from './render-rollup.js';
import { renderRemarks, renderTexts } from './render-texts.js';

export { detailsStyles } from './details.styles.js';

/** All that the data says about one node, each part with how it came about and where it stands. */
export class DetailsView {
  readonly #exportMenu: ExportMenu;
  readonly #ofOutline: ExportMenu;

  constructor(host: ReactiveElement) {
    this.#exportMenu = new ExportMenu(host);
    this.#ofOutline = new ExportMenu(host);
  }

  /** What can be taken away of the outline as a whole: a table, a print. */
  renderMenu(
    plan: Plan,
    roots: readonly number[],
    language: string,
    languages: readonly string[],
    print: () => void,
  ) {
    const words = messagesIn(detailsMessages, language);
    return this.#ofOutline.render(
      {
        fileName: () => plan.id,
        title: () => labelFor(plan.title, languages, plan),
        citation: () => citationOf(plan, plan, { languages, retrieved: new Date() }),
        csv: () => outlineTable(plan, roots, languages, words),
        print,
      },
      language,
    );
  }

  render(request: DetailsRequest): TemplateResult {
    const words = messagesIn(detailsMessages, request.language);
    const context: DetailsContext = { ...request, words };
    return html`${renderHead(context)} ${renderTexts(context)} ${renderFacts(context)}
    ${renderIndicators(context)} ${renderRelations(context)} ${renderRollup(context)}
    ${renderGoals(context)} ${renderSchedule(context)} ${renderBudgets(context)}
    ${renderEvaluations(context)} ${renderLinks(context)} ${renderRemarks(context)}
    ${renderSources(context)} ${this.#renderExportMenu(context)}`;
  }

  #renderExportMenu({ plan, node, languages, language, link }: DetailsContext) {
    return this.#exportMenu.render(
      {
        fileName: () => node.id,
        citation: () => citationOf(plan, node, { languages, retrieved: new Date() }),
        link,
      },
      language,
    );
  }
}

function renderHead(context: DetailsContext) {
  const { plan, node, words, languages, headingLevel } = context;
  const above = ancestorsOf(plan, node.id);
  const level = labelFor(levelOf(plan, node)?.title, languages, plan);
  const lang = textFor(node.title, languages, plan)?.lang;
  const origin = originOf(plan, node, 'title', lang);
  return html`<button class="plain back" type="button" @click=${context.back}>${words.back}</button>
    ${
      above.length > 0
        ? html`<nav aria-label=${words.path}>
            <ol class="path">
              ${above.map((each) => html`<li>${renderNodeLink(context, each)}</li>`)}
            </ol>
          </nav>`
        : nothing
    }
    <div class="heading" role="heading" aria-level=${headingLevel} tabindex="-1">
      <span class="level">${level}</span>
      ${node.code ? html`<span class="code">${node.code}</span>` : nothing}
      ${renderText(context, node.title)}
    </div>
    ${
      origin && origin !== 'published'
        ? html`<p class="aside"><span class="mark">${words.origin[origin]}</span></p>`
        : nothing
    }`;
}
