import { withEra } from '@machiplan/sdk/internal';
import { createHash } from 'node:crypto';
import type { Plan } from '@machiplan/schema';
import { labelFor } from '@machiplan/sdk/format';
import { pictureFile, type PictureFormat } from '@machiplan/sdk/picture';
import { messageLanguage, oneOf, parseCommandLine } from '../command-line.js';
import { markup, type Html } from '../html/markup.js';
import { planPicture, type PictureSubject } from '../picture/plan-picture.js';
import { pngPainter } from '../picture/png-painter.js';
import { readPlanFile } from '../read-plan-file.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { checkIds } from './check-ids.js';
import { inForm, renderForms, type ElementAttributes } from './forms.js';
import { renderingOf, type Rendering } from './rendering.js';
import { renderedElement } from '../html/rendered-element.js';
import { renderedElements, renderElement, type RenderedElement } from './render-element.js';

const options = {
  element: { type: 'string', default: 'plan-tree' },
  form: { type: 'string', default: 'content' },
  lang: { type: 'string', default: 'ja' },
  era: { type: 'boolean', default: false },
  src: { type: 'string' },
  root: { type: 'string' },
  indicator: { type: 'string' },
  'titles-only': { type: 'boolean', default: false },
  'heading-level': { type: 'string', default: '3' },
  picture: { type: 'string' },
  font: { type: 'string', multiple: true, default: [] as string[] },
  out: { type: 'string', short: 'o' },
} as const;

const pictureFormats: readonly PictureFormat[] = ['wide', 'square'];

/**
 * `machiplan render`: writes readable HTML of a plan, to put inside the tag of an element, or with
 * `--picture` a picture of an indicator or of several, as SVG or PNG. Exit code 0,
 * or 1 if there is no plan to render, or 2 for an id that the plan does not have.
 */
export async function render(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseCommandLine(args, options);
  const element = oneOf('--element', values.element, renderedElements);
  const form = oneOf('--form', values.form, renderForms);
  const level = Number(
    oneOf('--heading-level', values['heading-level'], ['1', '2', '3', '4', '5']),
  );
  const language = messageLanguage(undefined, terminal.locale);
  const plan = await readPlanFile(positionals, language, terminal);
  if (!plan) return 1;
  checkIds(plan, values);
  if (values.picture !== undefined) {
    const format = oneOf('--picture', values.picture, pictureFormats);
    return writePicture(plan, { ...values, format }, terminal);
  }
  if (form !== 'content' && values.src === undefined)
    throw new UsageError({
      ja: `--form ${form} には、公開する計画データの URL（--src）が必要です。`,
      en: `--form ${form} needs the address the plan data will have (--src).`,
    });
  const from = renderingOf(plan, {
    language: values.lang,
    era: values.era,
    href: values.src,
    headingLevel: level,
  });
  const attributes = new Map<string, string>();
  if (values.src !== undefined) attributes.set('src', values.src);
  if (values.root !== undefined && element === 'plan-tree') attributes.set('root', values.root);
  if (values.indicator !== undefined && element !== 'plan-tree')
    attributes.set('indicator', values.indicator);
  const content = renderElement(element, from, {
    root: values.root,
    indicator: values.indicator,
    titlesOnly: values['titles-only'],
  });
  const title = labelFor(plan.title, from.languages, plan);
  const { source } =
    form === 'shadow'
      ? await inShadow(element, content, attributes, from, terminal)
      : markup`${inForm(form, element, content, attributes, { from, title })}`;
  if (values.out === undefined) terminal.stdout(source);
  else await terminal.write(values.out, source);
  return 0;
}

interface PictureCommand extends PictureSubject {
  readonly format: PictureFormat;
  readonly lang: string;
  readonly era: boolean;
  readonly font: readonly string[];
  readonly out?: string | undefined;
}

/** Writes a picture: PNG where the file to write ends with `.png`, otherwise SVG. */
async function writePicture(
  plan: Plan,
  { format, lang, era, font, out, ...subject }: PictureCommand,
  terminal: Terminal,
): Promise<number> {
  const picture = planPicture(plan, subject, {
    languages: era ? withEra(lang) : lang,
    retrieved: new Date(),
  });
  const svg = pictureFile(picture, format);
  if (out === undefined) terminal.stdout(svg);
  else if (/\.png$/i.test(out)) await terminal.write(out, (await pngPainter(font))(svg));
  else await terminal.write(out, svg);
  return 0;
}

/** The element with its first picture, and the hash that its styles need in a content policy. */
async function inShadow(
  element: RenderedElement,
  content: Html,
  attributes: ElementAttributes,
  { plan, language }: Rendering,
  terminal: Terminal,
): Promise<Html> {
  if (element === 'all')
    throw new UsageError({
      ja: '--form shadow には --element で部品をひとつ指定してください。',
      en: '--form shadow needs one element (--element).',
    });
  const html = await renderedElement(element, plan, {
    attributes: { ...Object.fromEntries(attributes), lang: language },
    defer: true,
    content,
  });
  const [, css = ''] = /<style>(.*?)<\/style>/s.exec(html.source) ?? [];
  const hash = createHash('sha256').update(css).digest('base64');
  terminal.stderr(`Content-Security-Policy: style-src 'sha256-${hash}'\n`);
  return markup`${html}\n`;
}
