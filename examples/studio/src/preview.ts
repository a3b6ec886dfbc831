/** The page inside of the preview: shows a checked plan in the elements that the studio names. */
import { checkedPlan, type Plan } from '@machiplan/schema';
import type { PlanPart } from './engine/plan-parts.js';
import type { PreviewMessage } from './preview-message.js';

const main = document.querySelector('main')!;
let plan: Plan | undefined;

const elementOf = (tag: string) =>
  main.querySelector<HTMLElement & { plan?: Plan }>(tag) ?? undefined;

function show({ widgets, theme, language }: Extract<PreviewMessage, { type: 'show' }>): void {
  document.documentElement.dataset.theme = theme;
  document.documentElement.lang = language;
  const elements = widgets.map(({ tag, attributes }) => {
    const element = elementOf(tag) ?? document.createElement(tag);
    for (const name of element.getAttributeNames())
      if (!(name in attributes)) element.removeAttribute(name);
    for (const [name, value] of Object.entries({ ...attributes, lang: language }))
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    if (plan) Object.assign(element, { plan });
    return element;
  });
  if (
    elements.length !== main.children.length ||
    elements.some((each, at) => main.children[at] !== each)
  )
    main.replaceChildren(...elements);
}

addEventListener('message', ({ data, origin, source }: MessageEvent<PreviewMessage>) => {
  if (parent === window || source !== parent || origin !== location.origin) return;
  if (data.type === 'show') show(data);
  else addPart(JSON.parse(decoder.decode(data.bytes)) as PlanPart, data.isLast);
});

const decoder = new TextDecoder();
/** The plan that is arriving. */
let arriving: Record<string, unknown> = {};

function addPart({ list, value }: PlanPart, isLast: boolean): void {
  if (list === undefined) arriving = value as Record<string, unknown>;
  else (arriving[list] as unknown[]).push(...(value as unknown[]));
  if (!isLast) return;
  // The worker has checked it; the mark of a checked plan cannot travel in JSON.
  plan = Object.assign(arriving as unknown as Plan, { [checkedPlan]: true as const });
  for (const element of main.children) Object.assign(element, { plan });
}

parent.postMessage({ type: 'preview-ready' }, location.origin);
