import type { Indicator } from '@machiplan/schema';
import { statusLabel } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { renderText } from '../../localization/render-text.js';
import type { GaugeContext } from '../kpi-gauge/render-gauge.js';
import type { BoardGroup } from './board-groups.js';
import type { BoardParts } from './board-parts.js';
import type { GaugeChunk } from './gauge-chunks.js';
import type { KpiBoardDispatch } from './kpi-board-actions.js';
import type { KpiBoardModel } from './kpi-board-model.js';
import { kpiBoardMessages } from './kpi-board.messages.js';

/** A group with its gauges in chunks. */
export interface ChunkedGroup extends BoardGroup {
  readonly chunks: readonly GaugeChunk[];
}

/** Context of one gauge on the board. */
export function gaugeContext(
  model: KpiBoardModel,
  indicator: Indicator,
  dispatch: KpiBoardDispatch,
  { drawings, remarks }: BoardParts,
): GaugeContext {
  const { plan, locale, gaugeMode, selectedIndicator, headingLevel, grouping } = model;
  return {
    plan,
    locale,
    mode: gaugeMode,
    drawings,
    remarks: remarks.value,
    isSelected: selectedIndicator === indicator.id,
    isOpen: selectedIndicator === indicator.id,
    hasSource: true,
    headingLevel: headingLevel + (grouping === 'none' ? 0 : 1),
    dispatch,
  };
}

/** Title of a group: its status, its field, or that it has no field. */
export function groupTitle({ key, title, status }: BoardGroup, { plan, locale }: KpiBoardModel) {
  if (status) return statusLabel(status, locale.language);
  if (key === '') return messagesIn(kpiBoardMessages, locale.language).noField;
  return renderText(title, plan, locale);
}

/** Style that reserves the height of gauges that are not drawn yet; the columns are in the style sheet. */
export function reservedSize(count: number): string {
  return `--_count: ${count}`;
}
