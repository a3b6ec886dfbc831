import type { Plan } from '@machiplan/schema';
import type { Locale } from '../../../localization/locale-controller.js';
import type { Coloring, DiagramKind, Sizing } from './diagram-kinds.js';

/** Model of a diagram. */
export interface DiagramModel {
  readonly plan: Plan;
  readonly locale: Locale;
  /** Positions of the root nodes. */
  readonly roots: readonly number[];
  /** Name of the diagram as a whole. */
  readonly title: string;
  readonly kind: DiagramKind;
  readonly sizing: Sizing;
  readonly coloring: Coloring;
  /** Id of the selected node. */
  readonly selectedId: string | undefined;
}
