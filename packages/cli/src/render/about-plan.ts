import { safeHref } from '@machiplan/sdk';
import { formatPeriod, labelFor } from '@machiplan/sdk/format';
import { attribute, markup, type Html } from '../html/markup.js';
import { localizedHtml, paragraphs, timeText, type Rendering } from './rendering.js';

/** Title, publisher, period and status of the plan. */
export function renderHead(from: Rendering): Html {
  const { plan, language, languages, messages } = from;
  const facts = [
    labelFor(plan.publisher?.name, languages, plan),
    plan.period && formatPeriod(plan.period, language, { era: from.era }),
    plan.status && messages.status[plan.status],
    plan.issued && timeText(plan.issued, from),
  ].filter(Boolean);
  const rest = facts.length > 0 ? messages.aside(facts.join(messages.comma)) : undefined;
  const title = localizedHtml(plan.title, from) ?? messages.untitled;
  const origin =
    plan.origin && plan.origin !== 'published'
      ? messages.aside(messages.origin[plan.origin])
      : undefined;
  return markup`<p><strong>${title}</strong>${rest}${origin && markup`<small>${origin}</small>`}</p>
${paragraphs(plan.description, from)}`;
}

/** The source documents and a link to the data. */
export function renderSources(from: Rendering): Html {
  const { plan, languages, messages, href } = from;
  const items = plan.sources.map((source) => {
    // A relative address of the document cannot be the base of addresses in it.
    const address = safeHref(source.href, href && safeHref(href));
    const title = localizedHtml(source.title, from) ?? messages.untitled;
    const linked = address ? markup`<a${attribute('href', address)}>${title}</a>` : title;
    const facts = [
      labelFor(source.publisher, languages, plan),
      source.issued && timeText(source.issued, from),
    ].filter(Boolean);
    const rest = facts.length > 0 ? messages.aside(facts.join(messages.comma)) : undefined;
    return markup`<li>${linked}${rest}</li>\n`;
  });
  const list =
    items.length > 0 ? markup`<p>${messages.sources}</p>\n<ul>\n${items}</ul>\n` : undefined;
  const data = href && markup`<p><a${attribute('href', href)}>${messages.data}</a></p>\n`;
  return markup`${list}${data}`;
}
