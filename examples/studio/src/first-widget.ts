import type { StudioView } from './engine/studio-view.js';
import type { PreviewSettings } from './page-state.js';

/** Indicators up to which all of them are drawn at once. */
const mostGauges = 500;

/** The element that shows most of a plan at once. */
export function firstWidget(
  { counts, choices }: NonNullable<StudioView['plan']>,
  { widget }: PreviewSettings,
): Partial<PreviewSettings> {
  if (counts.values > 0 && counts.indicators <= mostGauges)
    return { widget: 'kpi-board', options: {} };
  return widget === 'kpi-gauge' && choices.length > 0 ? {} : { widget: 'plan-tree', options: {} };
}
