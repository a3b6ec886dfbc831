import { nodeById } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { messageLanguage, oneOf, parseCommandLine } from '../command-line.js';
import { markup } from '../html/markup.js';
import { readPlanFile } from '../read-plan-file.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { inForm, renderForms } from './forms.js';
import { renderingOf } from './page-text.js';
import { renderedWidgets, renderWidget } from './render-widget.js';

const options = {
  widget: { type: 'string', default: 'plan-tree' },
  form: { type: 'string', default: 'content' },
  lang: { type: 'string', default: 'ja' },
  src: { type: 'string' },
  root: { type: 'string' },
  indicator: { type: 'string' },
  'titles-only': { type: 'boolean', default: false },
  'heading-level': { type: 'string', default: '3' },
  out: { type: 'string', short: 'o' },
} as const;

/**
 * `machiplan render`: the readable HTML of a plan, to put inside the tag of a widget. Exit code 0,
 * or 1 if there is no plan to render.
 */
export async function render(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseCommandLine(args, options);
  const widget = oneOf('--widget', values.widget, renderedWidgets);
  const form = oneOf('--form', values.form, renderForms);
  const level = Number(
    oneOf('--heading-level', values['heading-level'], ['1', '2', '3', '4', '5']),
  );
  const language = messageLanguage(undefined, terminal.locale);
  const plan = await readPlanFile(positionals, language, terminal);
  if (!plan) return 1;
  if (values.root !== undefined && !nodeById(plan, values.root))
    throw new UsageError({
      ja: `--root ${values.root} という項目は、この計画にありません。`,
      en: `There is no node ${values.root} in this plan (--root).`,
    });
  if (form !== 'content' && values.src === undefined)
    throw new UsageError({
      ja: `--form ${form} には、公開する計画データの URL（--src）が必要です。`,
      en: `--form ${form} needs the address the plan data will have (--src).`,
    });
  const from = renderingOf(plan, {
    language: values.lang,
    href: values.src,
    headingLevel: level,
  });
  const attributes = new Map<string, string>();
  if (values.src !== undefined) attributes.set('src', values.src);
  if (values.root !== undefined && widget === 'plan-tree') attributes.set('root', values.root);
  if (values.indicator !== undefined && widget !== 'plan-tree')
    attributes.set('indicator', values.indicator);
  const content = renderWidget(widget, from, {
    root: values.root,
    indicator: values.indicator,
    titlesOnly: values['titles-only'],
  });
  const title = labelFor(plan.title, values.lang, plan);
  const { source } = markup`${inForm(form, widget, content, attributes, { from, title })}`;
  if (values.out === undefined) terminal.print(source);
  else await terminal.write(values.out, source);
  return 0;
}
