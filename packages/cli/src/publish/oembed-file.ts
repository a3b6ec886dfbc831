import { labelFor } from '@machiplan/sdk/format';
import { embedHref, oembedResponse } from '../oembed/oembed-response.js';
import type { PlanSite } from './plan-site.js';
import type { PublishedFile } from './publication.js';

/** The oEmbed response of a page with an element; undefined for pages without script. */
export function oembedFile(
  path: string,
  title: string,
  element: string,
  attributes: Readonly<Record<string, string>>,
  { settings, href, name, plan, from }: PlanSite,
): PublishedFile | undefined {
  if (settings.script === undefined) return undefined;
  const options = new Map([...Object.entries(attributes), ['lang', settings.language]] as const);
  const response = oembedResponse({
    title,
    providerName: labelFor(plan.publisher?.name, from.languages, plan),
    pageHref: new URL(path, href).href,
    embedHref: embedHref(new URL('embed.html', settings.base).href, element, options),
    width: 600,
    height: 600,
  });
  return { path: `${name}/${path}oembed.json`, content: `${JSON.stringify(response)}\n` };
}
