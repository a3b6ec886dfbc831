import { markup, type Html } from '../html/markup.js';
import { renderHead, renderSources } from './about-plan.js';
import { renderDistricts } from './districts.js';
import { renderGoals } from './goals.js';
import { renderIndicator, renderIndicators } from './indicators.js';
import { renderOutline } from './outline.js';
import type { Rendering } from './page-text.js';

/** The widgets that have readable content, and `all`. */
export const renderedWidgets = [
  'plan-tree',
  'kpi-gauge',
  'kpi-board',
  'sdg-matrix',
  'district-map',
  'all',
] as const;

export type RenderedWidget = (typeof renderedWidgets)[number];

export interface WidgetContent {
  /** Node to start from; for the board, the node whose indicators are listed. */
  readonly root?: string | undefined;
  readonly indicator?: string | undefined;
  readonly titlesOnly?: boolean | undefined;
}

/**
 * What a widget shows, as HTML that needs no script and no style: lists and tables of the same
 * content, each figure with its source, what is missing said in words. To put inside the tag.
 */
export function renderWidget(
  widget: RenderedWidget,
  from: Rendering,
  content: WidgetContent = {},
): Html {
  return markup`${renderHead(from)}${parts[widget](from, content)}${renderSources(from)}`;
}

const parts: Record<RenderedWidget, (from: Rendering, content: WidgetContent) => Html> = {
  'plan-tree': (from, content) => renderOutline(from, content),
  'kpi-gauge': (from, { indicator, root }) =>
    indicator === undefined ? renderIndicators(from, root) : renderIndicator(from, indicator),
  'kpi-board': (from, { root }) => renderIndicators(from, root),
  'sdg-matrix': (from) => renderGoals(from),
  'district-map': (from, { indicator }) => renderDistricts(from, indicator),
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
