/** The page inside of the preview: shows a checked plan in the elements that the studio names. */
import { checkedPlan, type Plan } from '@machiplan/schema';
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
  if (data.type === 'plan') {
    // The worker has checked it; the mark of a checked plan cannot travel in JSON.
    plan = Object.assign(JSON.parse(new TextDecoder().decode(data.bytes)) as Plan, {
      [checkedPlan]: true as const,
    });
    for (const element of main.children) Object.assign(element, { plan });
  } else show(data);
});

parent.postMessage({ type: 'preview-ready' }, location.origin);
