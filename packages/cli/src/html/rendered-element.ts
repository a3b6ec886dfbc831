import type { Plan } from '@machiplan/schema';
import { Html } from './markup.js';

/** An element to render as its own code draws it. */
export interface RenderedElementOptions {
  readonly attributes: Readonly<Record<string, string>>;
  /** Address of the page, for relative addresses. */
  readonly pageHref?: string | undefined;
  /** Returns the address of a style sheet with these styles; without it they are in the page. */
  readonly stylesheet?: (css: string) => string;
  /** The document at `src`, to be part of the page. */
  readonly data?: string;
  /** True if `machiplan.js` activates the element when the reader uses it. */
  readonly defer: boolean;
  /** Content for browsers and search engines that do not read shadow roots. */
  readonly content: Html;
}

/**
 * An element with its first picture as a declarative shadow root. The code of the elements is loaded
 * here, because most commands do not need it.
 */
export async function renderedElement(
  tag: string,
  plan: Plan,
  { content, ...options }: RenderedElementOptions,
): Promise<Html> {
  const { renderElement } = await import('@machiplan/widgets/server/cdn');
  return new Html(await renderElement(tag, { ...options, content: `\n${content.source}` }, plan));
}
