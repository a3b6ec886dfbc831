import { nodeById } from '@machiplan/sdk';
import { renderSelectionChips } from '../../../controls/selection-chips.js';
import type { MapModel } from '../district-map-model.js';
import type { MapDispatch } from '../map-context.js';
import type { MapToolbarMessages } from './map-toolbar.messages.js';

/** A chip for the entry selected in the plan, where it decides what the map shows. */
export function renderSubjectChips(
  { plan, layer: { subject }, selectedNode, options, formatter, locale }: MapModel,
  messages: MapToolbarMessages,
  dispatch: MapDispatch,
) {
  const node = selectedNode === undefined ? undefined : nodeById(plan, selectedNode);
  const decides =
    node &&
    options.node === undefined &&
    (subject.kind === 'node'
      ? subject.node === node
      : subject.kind === 'indicator' && subject.indicator.nodes?.includes(node.id));
  if (!decides) return renderSelectionChips([], locale.language);
  const label = messages.selectedEntry(formatter.text(node.title));
  const remove = () => dispatch({ type: 'select-node', node: undefined });
  return renderSelectionChips([{ label, remove }], locale.language);
}
