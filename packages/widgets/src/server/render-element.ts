import { checkPlan, isPlan, type Plan, type PlanDocument } from '@machiplan/schema';
import { safeHref, type LoadedPlan } from '@machiplan/sdk';
import { PlanElement } from '../plan-element/plan-element.js';
import { drawWhole } from '../platform/whole-picture.js';
import { registry } from '../registry.js';
import { escapeAttribute } from './escape-attribute.js';
import { PlanElementRenderer, type StylePlacement } from './plan-element-renderer.js';
import { planScript } from './plan-script.js';

/** How an element is rendered on a server. */
export interface RenderOptions {
  /**
   * Attributes of the element, as in its documentation: `{ indicator: 'k1', lang: 'en' }`. Without
   * `lang` the element is drawn in Japanese.
   */
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  /**
   * Address of the page, for relative addresses. Without it, relative addresses of the plan document
   * have no links until the element runs.
   */
  readonly pageHref?: string | undefined;
  /** Width that the element is drawn for, in CSS pixels. Default 600. */
  readonly width?: number | undefined;
  /**
   * Gets the styles of the element and returns the address of a style sheet with them, for pages whose
   * content policy has no inline styles. Without it, the styles are a `<style>` in the shadow root.
   */
  readonly stylesheet?: ((css: string) => string) | undefined;
  /**
   * Adds the plan as a data block, so that the element requests nothing. A text is used as it is: the
   * slice that `src` names.
   */
  readonly data?: boolean | string | undefined;
  /**
   * Leaves the element as HTML until `machiplan.js` activates it, when the reader points at it, focuses
   * it or scrolls to it. Only for pages with that script.
   */
  readonly defer?: boolean | undefined;
  /** HTML inside the tag, for browsers without declarative shadow roots. Trusted: not escaped. */
  readonly content?: string | undefined;
}

const defaultWidth = 600;

/** More rounds than any element has parts within parts. */
const mostRounds = 8;

/**
 * Renders an element with its plan as HTML with a declarative shadow root: the whole first picture,
 * without a script. In a browser the element takes it over as it is. Runs in Node and in workers, and
 * adds nothing to their globals.
 *
 * @param tag An element that shows a plan, such as `kpi-gauge`.
 * @param plan A checked plan, or a document, which is checked first.
 * @throws {TypeError} for another tag, or a document that is not a plan
 */
export async function renderElement(
  tag: string,
  options: RenderOptions,
  plan: Plan | PlanDocument,
): Promise<string> {
  const load = registry.get(tag);
  await load?.();
  if (!(customElements.get(tag)?.prototype instanceof PlanElement))
    throw new TypeError(`<${tag}> is not an element that shows a plan.`);
  const { attributes = {}, pageHref, width = defaultWidth, defer = false, content = '' } = options;
  const { src } = attributes;
  const address = typeof src === 'string' ? src : undefined;
  const href = safeHref(address, pageHref);
  const loaded = loadedPlan(plan, href);
  const data = options.data
    ? await planScript(options.data === true ? loaded.plan : options.data, address)
    : undefined;

  const renderer = new PlanElementRenderer(tag, loaded, { width, pageHref });
  const given: RenderOptions['attributes'] = { ...attributes, ...(data && { src: data.src }) };
  for (const [name, value] of Object.entries(given))
    if (value !== undefined && value !== false)
      renderer.setAttribute(name, value === true ? '' : String(value));
  if (defer) renderer.setAttribute('defer-hydration', '');
  const shadow = await wholeContent(renderer, stylePlacement(options.stylesheet));
  return `<${tag}${renderer.attributes()}><template shadowrootmode="open">${shadow}</template>${content}${data?.html ?? ''}</${tag}>`;
}

/** Draws until the code of all parts of the first picture is there. */
async function wholeContent(
  renderer: PlanElementRenderer,
  placeStyles: StylePlacement,
): Promise<string> {
  for (let round = 1; ; round += 1) {
    const { result, loads } = drawWhole(() => renderer.contentWith(placeStyles));
    if (loads.length === 0 || round === mostRounds) return result;
    await Promise.all(loads);
  }
}

function loadedPlan(plan: Plan | PlanDocument, href: string | undefined): LoadedPlan {
  const rest = { ...(href && { href }), retrieved: new Date(), stale: false };
  if (isPlan(plan)) return { plan, problems: [], ...rest };
  const checked = checkPlan(plan);
  if (!checked.plan)
    throw new TypeError(checked.problems[0]?.message.en ?? 'The document is not a plan.');
  return { plan: checked.plan, problems: checked.problems, ...rest };
}

function stylePlacement(stylesheet: RenderOptions['stylesheet']): StylePlacement {
  return stylesheet
    ? (css) => `<link rel="stylesheet" href="${escapeAttribute(stylesheet(css))}">`
    : // Style sheets have `</` in strings only, where it must not end the element.
      (css) => `<style>${css.replaceAll('</', '<\\/')}</style>`;
}
