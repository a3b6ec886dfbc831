/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderSelect } from '../../controls/render-select.js';
import type { CatalogDispatch } from './plan-catalog-actions.js';
import type { CatalogRow, PlanCatalogModel, SubCatalog } from './plan-catalog-model.js';
import { planCatalogMessages } from './plan-catalog.messages.js';

/** Draws the conditions, the plans that meet them, and further catalogs. */
export function renderCatalog(
  model: PlanCatalogModel,
  headingLevel: number,
  dispatch: CatalogDispatch,
) {
  const { locale, title, description, total, matching, rows, subCatalogs, skipped } = model;
  const messages = messagesIn(planCatalogMessages, locale.language);
  return html`<div class="catalog-title" role="heading" aria-level=${headingLevel}>${title}</div>
    ${description ? html`<p class="summary">${description}</p>` : nothing}
    ${renderConditions(model, dispatch)}
    <p class="count" role="status">${messages.count(matching, total)}</p>
    ${matching === 0 ? html`<p class="state">${total === 0 ? messages.empty : messages.noMatches}</p>` : nothing}
    <ul class="plans" part="plans" role="list" aria-label=${messages.plans}>
      ${repeat(
        rows,
        ({ entry }) => entry.href,
        (row) => renderRow(row, model),
      )}
    </ul>
    ${
      matching > rows.length
        ? html`<button class="more" type="button" @click=${() => dispatch({ type: 'show-more' })}>
            ${messages.more(matching - rows.length)}
          </button>`
        : nothing
    }
    ${skipped > 0 ? html`<p class="note">${messages.skipped(skipped)}</p>` : nothing}
    ${subCatalogs.length > 0 ? renderSubCatalogs(subCatalogs, model, headingLevel, dispatch) : nothing}`;
}

function renderConditions(
  { locale, search, choices }: PlanCatalogModel,
  dispatch: CatalogDispatch,
) {
  const messages = messagesIn(planCatalogMessages, locale.language);
  const onInput = (event: Event) =>
    dispatch({ type: 'search', text: (event.currentTarget as HTMLInputElement).value });
  return html`<div class="toolbar" role="search">
    <label class="search">
      ${messages.search}
      <input type="search" .value=${search} @input=${onInput} />
    </label>
    ${choices.map(({ condition, options, value }) =>
      renderSelect(messages[condition], options, value, (chosen) =>
        dispatch({ type: 'set-condition', condition, value: chosen }),
      ),
    )}
  </div>`;
}

function renderRow(row: CatalogRow, { locale }: PlanCatalogModel) {
  const { href, title, publisher, facts, summary, isSample, isRepeated } = row;
  const messages = messagesIn(planCatalogMessages, locale.language);
  const line = [publisher, ...facts, isSample ? messages.sample : ''].filter(Boolean);
  return html`<li class="plan" part="plan">
    ${href ? html`<a class="title" href=${href}>${title}</a>` : html`<span class="title">${title}</span>`}
    <p class="facts">${line.join(locale.language.startsWith('ja') ? '・' : ' · ')}</p>
    ${summary ? html`<p class="summary">${summary}</p>` : nothing}
    ${isRepeated ? html`<p class="note">${messages.repeated}</p>` : nothing}
  </li>`;
}

function renderSubCatalogs(
  catalogs: readonly SubCatalog[],
  { locale }: PlanCatalogModel,
  headingLevel: number,
  dispatch: CatalogDispatch,
) {
  const messages = messagesIn(planCatalogMessages, locale.language);
  return html`<section class="catalogs" part="catalogs">
    <div class="heading" role="heading" aria-level=${headingLevel + 1}>${messages.further}</div>
    <ul role="list">
      ${catalogs.map(({ href, title, status, httpStatus }) => {
        const open = () => dispatch({ type: 'open-catalog', href });
        switch (status) {
          case 'loading':
            return html`<li>${title} <span role="status">${messages.opening}</span></li>`;
          case 'ready':
            return html`<li>${title} <span class="note">${messages.opened}</span></li>`;
          case 'repeated':
            return html`<li>${title} <span class="note">${messages.openedBefore}</span></li>`;
          case 'failed':
            return html`<li>
              ${title} <span role="alert">${messages.failed(httpStatus)}</span>
              <button class="more" type="button" @click=${open}>${messages.retry}</button>
            </li>`;
          case 'listed':
            return html`<li>
              <button class="more" type="button" @click=${open}>${messages.open(title)}</button>
            </li>`;
        }
      })}
    </ul>
  </section>`;
}
