import { join } from 'node:path';
import { safeHref } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { messageLanguage, oneOf, parseCommandLine } from '../command-line.js';
import { markup } from '../html/markup.js';
import { readPlanFile } from '../read-plan-file.js';
import { checkIds } from '../render/check-ids.js';
import { inForm } from '../render/forms.js';
import { renderingOf } from '../render/rendering.js';
import { elementsWithContent, renderElement } from '../render/render-element.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { embedHref, oembedResponse } from './oembed-response.js';

const options = {
  page: { type: 'string' },
  embed: { type: 'string' },
  src: { type: 'string' },
  script: { type: 'string' },
  element: { type: 'string', default: 'plan-tree' },
  root: { type: 'string' },
  indicator: { type: 'string' },
  lang: { type: 'string', default: 'ja' },
  width: { type: 'string', default: '600' },
  height: { type: 'string', default: '600' },
  out: { type: 'string', short: 'o', default: '.' },
} as const;

/**
 * `machiplan oembed`: writes a readable page and the static oEmbed response it links to, so that its
 * address, pasted alone on a line, becomes the element. Needs no program on the server.
 */
export async function oembed(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseCommandLine(args, options);
  const element = oneOf('--element', values.element, elementsWithContent);
  const page = addressOf('--page', values.page);
  const embed = addressOf('--embed', values.embed);
  const src = addressOf('--src', values.src);
  const script = addressOf(
    '--script',
    values.script ?? new URL('machiplan/machiplan.js', embed).href,
  );
  const language = messageLanguage(undefined, terminal.locale);
  const plan = await readPlanFile(positionals, language, terminal);
  if (!plan) return 1;

  checkIds(plan, values);
  const { root, indicator, lang } = values;
  const attributes = new Map([['src', src]]);
  if (root !== undefined) attributes.set('root', root);
  if (indicator !== undefined) attributes.set('indicator', indicator);
  const from = renderingOf(plan, { language: lang, href: src, headingLevel: 2 });
  const title = labelFor(plan.title, from.languages, plan);
  const answerHref = new URL('oembed.json', page).href;
  const head = markup`<link rel="canonical" href="${page}">
<link rel="alternate" type="application/json+oembed" href="${answerHref}" title="${title}">
<script type="module" src="${script}"></script>
`;
  const answer = oembedResponse({
    title,
    providerName: labelFor(plan.publisher?.name, from.languages, plan),
    pageHref: page,
    embedHref: embedHref(embed, element, new Map([...attributes, ['lang', lang]])),
    width: pixels('--width', values.width),
    height: pixels('--height', values.height),
  });
  const content = renderElement(element, from, { root, indicator });
  const { source } = inForm('page', element, content, attributes, { from, title, head });
  await terminal.write(join(values.out, 'index.html'), source);
  await terminal.write(join(values.out, 'oembed.json'), `${JSON.stringify(answer, null, 2)}\n`);
  return 0;
}

function addressOf(option: string, value: string | undefined): string {
  const href = safeHref(value);
  if (href !== undefined) return href;
  throw new UsageError({
    ja: `${option} に、https:// で始まる URL を指定してください。`,
    en: `Give ${option} an address that begins with https://.`,
  });
}

function pixels(option: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 100 && number <= 4000) return number;
  throw new UsageError({
    ja: `${option} には 100 から 4000 までの整数を指定してください。`,
    en: `Give ${option} a whole number from 100 to 4000.`,
  });
}
