import type { ReactiveElement, TemplateResult } from 'lit';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import type { TreeDispatch } from '../plan-tree-actions.js';
import type { DiagramModel } from './diagram-model.js';
import { DiagramView } from './diagram-view.js';
import { diagramStyles } from './diagram.styles.js';

/** Creates the view that draws a plan as a diagram. */
export function createDiagram(
  host: ReactiveElement,
  dispatch: TreeDispatch,
): (model: DiagramModel) => TemplateResult {
  adoptStyles(host.renderRoot, diagramStyles);
  const view = new DiagramView(host, dispatch);
  return (model) => view.render(model);
}
