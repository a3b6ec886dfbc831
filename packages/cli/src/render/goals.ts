import { isNotPublished } from '@machiplan/sdk';
import { goalCoverage, goalLinksOf, sdgGoal } from '@machiplan/sdk/goals';
import { markup, type Html } from '../html/markup.js';
import { table } from '../html/table.js';
import { originMark, localizedHtml, type Rendering } from './rendering.js';

/** A table of the nodes that state relations to the SDGs, and how many do not. */
export function renderGoals(from: Rendering): Html {
  const { plan, messages, language } = from;
  const coverage = goalCoverage(plan);
  if (coverage.linked === 0) {
    const isMissing = isNotPublished(plan, 'sdgs') || coverage.notPublished > 0;
    return markup`<p>${isMissing ? messages.goalsNotPublished : messages.noGoals}</p>`;
  }
  const titles = /^ja(-|$)/i.test(language) ? 'ja' : 'en';
  const rows = plan.nodes.flatMap((node) => {
    const links = goalLinksOf(plan, node);
    if (links.length === 0) return [];
    const goals = links.map(({ goal, strength, origin, targets }) => {
      const title = messages.goal(goal, sdgGoal(goal)?.title[titles] ?? '');
      const main = strength === 'primary' ? messages.aside(messages.primary) : undefined;
      const named = targets.length > 0 ? ` ${targets.join(messages.comma)}` : undefined;
      return markup`<li>${title}${main}${named}${originMark(origin, from)}</li>`;
    });
    const code = node.code === undefined ? undefined : `${node.code} `;
    const name = localizedHtml(node.title, from) ?? messages.untitled;
    return [[[code, name], markup`<ul>${goals}</ul>`]];
  });
  const missing =
    coverage.notPublished > 0 ? messages.goalsNotPublishedFor(coverage.notPublished) : undefined;
  return markup`<p>${messages.goalsCovered(coverage.linked, coverage.nodes)}${missing}</p>
${table(messages.goalsCaption, [messages.node, messages.goals], rows)}`;
}
