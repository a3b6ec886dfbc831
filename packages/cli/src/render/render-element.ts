import { markup, type Html } from '../html/markup.js';
import { renderHead, renderSources } from './about-plan.js';
import { renderDistricts } from './districts.js';
import { renderGoals } from './goals.js';
import { renderIndicator, renderIndicators } from './indicators.js';
import { renderOutline } from './outline.js';
import { renderRecords } from './records.js';
import type { Rendering } from './rendering.js';

/** The elements that have readable content. */
export const elementsWithContent = [
  'plan-tree',
  'kpi-gauge',
  'kpi-board',
  'sdg-matrix',
  'district-map',
] as const;

/** Name of a rendering: an element, `all` of them, or `records` for every property of the data. */
export const renderedElements = [...elementsWithContent, 'all', 'records'] as const;

export type RenderedElement = (typeof renderedElements)[number];

export interface ElementContent {
  /** Id of the node to start from; for the board, of the node whose indicators are listed. */
  readonly root?: string | undefined;
  readonly indicator?: string | undefined;
  readonly titlesOnly?: boolean | undefined;
}

/**
 * Renders the content of an element as HTML without script and style, to put inside its tag: lists and
 * tables with the source of each figure, and missing parts in words.
 */
export function renderElement(
  element: RenderedElement,
  from: Rendering,
  content: ElementContent = {},
): Html {
  return markup`${renderHead(from)}${parts[element](from, content)}${renderSources(from)}`;
}

const parts: Record<RenderedElement, (from: Rendering, content: ElementContent) => Html> = {
  'plan-tree': (from, content) => renderOutline(from, content),
  'kpi-gauge': (from, { indicator, root }) =>
    indicator === undefined ? renderIndicators(from, root) : renderIndicator(from, indicator),
  'kpi-board': (from, { root }) => renderIndicators(from, root),
  'sdg-matrix': (from) => renderGoals(from),
  'district-map': (from, { indicator }) => renderDistricts(from, indicator),
  records: (from) => renderRecords(from),
  all: (from, content) => {
    const { plan } = from;
    return markup`${[
      renderOutline(from, content),
      plan.indicators.length > 0 ? renderIndicators(from, content.root) : undefined,
      renderGoals(from),
      plan.districts.length > 0 ? renderDistricts(from, content.indicator) : undefined,
    ]}`;
  },
};
