import type { NotPublished, Plan, PlanNode } from '@machiplan/schema';
import { indicatorsOf, safeHref } from '@machiplan/sdk';
import { actionsOf, budgetsOf, evaluationsOf } from '@machiplan/sdk/actions';
import { labelFor, missingText } from '@machiplan/sdk/format';
import { html, nothing } from 'lit';
import type { DetailsModel } from './details-model.js';
import { goalsFor } from './render-goals.js';
import { renderIsolated } from './render-part.js';

/** Draws, in one line for each place, what is missing here and where it is available. */
export function renderMissing(model: DetailsModel) {
  const { plan, node, messages, locale, base } = model;
  const missing = missingParts(plan, node);
  if (missing.length === 0) return nothing;
  /** Statements with the same place, or without one for the same reason. */
  const byPlace = new Map<string, NotPublished[]>();
  for (const statement of missing) {
    const place = labelFor(statement.availableAt, locale.language, plan);
    const key = place || `${statement.reason ?? 'not-published'}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), statement]);
  }
  return html`<div class="missing">
    ${[...byPlace.values()].map((statements) => {
      const place = labelFor(statements[0]!.availableAt, locale.language, plan);
      const names = [...new Set(statements.map(({ part }) => nameOf(model, part)))];
      const parts = names.join(messages.separator);
      const href = statements.map((each) => safeHref(each.href, base)).find(Boolean);
      const text = place ? messages.notHere(parts, place) : absent(model, parts, statements[0]!);
      return html`<p>
        ${href ? html`<a href=${href} rel="noopener noreferrer">${text}</a>` : text}
        ${statements.map(({ note }) =>
          note ? html`<span class="aside">${renderIsolated(model, note)}</span>` : nothing,
        )}
      </p>`;
    })}
  </div>`;
}

/** That parts are not there, and why. */
function absent(
  { messages, locale }: DetailsModel,
  parts: string,
  statement: NotPublished,
): string {
  const { reason = 'not-published' } = statement;
  if (reason === 'not-published') return messages.notPublishedParts(parts);
  return messages.missingParts(parts, missingText({ reason }, locale.language));
}

function nameOf({ messages }: DetailsModel, part: string): string {
  return messages.parts[part.split('/', 1)[0]!] ?? part;
}

/** Parts that node or plan declare as not published, without those that are there. */
function missingParts(plan: Plan, node: PlanNode): readonly NotPublished[] {
  const own = node.notPublished ?? [];
  const isThere: Readonly<Record<string, boolean>> = {
    sdgs: goalsFor(plan, node).links.length > 0,
    actions: actionsOf(plan, node.id, { descendants: true }).length > 0,
    budgets: budgetsOf(plan, node.id).length > 0,
    evaluations: evaluationsOf(plan, node.id).length > 0,
    indicators: indicatorsOf(plan, node.id, { descendants: true }).length > 0,
  };
  const ofPlan = (plan.notPublished ?? [])
    .filter(({ part }) => isThere[part] === false && !own.some((each) => each.part === part))
    .map(({ note: _, ...statement }) => statement);
  return [...own, ...ofPlan];
}
