import { safeHref } from '@machiplan/sdk';
import { formatPeriod, formatTime, labelFor } from '@machiplan/sdk/format';
import { attribute, markup, type Html } from '../html/markup.js';
import { pageText, type Rendering } from './page-text.js';

/** Whose plan it is, for which years, and how far it has come. */
export function renderHead(from: Rendering): Html {
  const { plan, language, words } = from;
  const facts = [
    labelFor(plan.publisher?.name, language, plan),
    plan.period && formatPeriod(plan.period, language),
    plan.status && words.status[plan.status],
    plan.issued && formatTime(plan.issued, language),
  ].filter(Boolean);
  const rest = facts.length > 0 ? words.aside(facts.join(words.comma)) : undefined;
  const title = pageText(plan.title, from) ?? words.untitled;
  const origin =
    plan.origin && plan.origin !== 'published' ? words.aside(words.origin[plan.origin]) : undefined;
  const description = pageText(plan.description, from);
  return markup`<p><strong>${title}</strong>${rest}${origin && markup`<small>${origin}</small>`}</p>
${description && markup`<p>${description}</p>\n`}`;
}

/** The documents the data comes from, and the data itself. */
export function renderSources(from: Rendering): Html {
  const { plan, language, words, href } = from;
  const items = plan.sources.map((source) => {
    // A relative address of the document is no base for the addresses in it.
    const address = safeHref(source.href, href && safeHref(href));
    const title = pageText(source.title, from) ?? words.untitled;
    const linked = address ? markup`<a${attribute('href', address)}>${title}</a>` : title;
    const facts = [
      labelFor(source.publisher, language, plan),
      source.issued && formatTime(source.issued, language),
    ].filter(Boolean);
    const rest = facts.length > 0 ? words.aside(facts.join(words.comma)) : undefined;
    return markup`<li>${linked}${rest}</li>\n`;
  });
  const list =
    items.length > 0 ? markup`<p>${words.sources}</p>\n<ul>\n${items}</ul>\n` : undefined;
  const data = href && markup`<p><a${attribute('href', href)}>${words.data}</a></p>\n`;
  return markup`${list}${data}`;
}
