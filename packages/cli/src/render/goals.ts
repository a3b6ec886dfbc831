import { goalCoverage, goalLinksOf, isNotPublished, sdgGoal } from '@machiplan/sdk';
import { markup, type Html } from '../html/markup.js';
import { table } from '../html/table.js';
import { originMark, pageText, type Rendering } from './page-text.js';

/** A table of the nodes that state relations to the SDGs, and how many do not. */
export function renderGoals(from: Rendering): Html {
  const { plan, words, language } = from;
  const coverage = goalCoverage(plan);
  if (coverage.linked === 0) {
    const isMissing = isNotPublished(plan, 'sdgs') || coverage.notPublished > 0;
    return markup`<p>${isMissing ? words.goalsNotPublished : words.noGoals}</p>`;
  }
  const titles = /^ja(-|$)/i.test(language) ? 'ja' : 'en';
  const rows = plan.nodes.flatMap((node) => {
    const links = goalLinksOf(plan, node);
    if (links.length === 0) return [];
    const goals = links.map(({ goal, strength, origin, targets }) => {
      const title = words.goal(goal, sdgGoal(goal)?.title[titles] ?? '');
      const main = strength === 'primary' ? words.aside(words.primary) : undefined;
      const named = targets.length > 0 ? ` ${targets.join(words.comma)}` : undefined;
      return markup`<li>${title}${main}${named}${originMark(origin, from)}</li>`;
    });
    const code = node.code === undefined ? undefined : `${node.code} `;
    const name = pageText(node.title, from) ?? words.untitled;
    return [[[code, name], markup`<ul>${goals}</ul>`]];
  });
  const missing =
    coverage.notPublished > 0 ? words.goalsNotPublishedFor(coverage.notPublished) : undefined;
  return markup`<p>${words.goalsCovered(coverage.linked, coverage.nodes)}${missing}</p>
${table(words.goalsCaption, [words.node, words.goals], rows)}`;
}
