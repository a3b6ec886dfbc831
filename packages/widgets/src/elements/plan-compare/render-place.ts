import type { Indicator, Plan, PlanNode } from '@machiplan/schema';
import { pathOf, sourceLinkOf, sourcesOf } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { html, nothing } from 'lit';

/** Titles above a record, in words. */
export function pathText(plan: Plan, record: PlanNode | Indicator, language: string): string {
  const path = 'level' in record ? pathOf(plan, record.id).slice(0, -1) : [];
  return path
    .map(({ title }) => labelFor(title, language, plan))
    .join(language.startsWith('ja') ? ' ＞ ' : ' > ');
}

/** Draws where a record is: the titles above it, and its place in the source, as a link if it has one. */
export function renderPlace(plan: Plan, record: PlanNode | Indicator, language: string) {
  const path = pathText(plan, record, language);
  const [reference] = sourcesOf(record);
  if (!path && !reference) return nothing;
  const source = reference && sourceLinkOf(plan, reference, language);
  return html`<span class="place">
    ${path}${path && source ? ' ｜ ' : ''}${
      source?.href
        ? html`<a href=${source.href} rel="noopener noreferrer">${source.text}</a>`
        : source?.text
    }
  </span>`;
}
