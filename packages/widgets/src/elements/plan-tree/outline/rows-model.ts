import type { Origin, Plan } from '@machiplan/schema';
import type { Locale } from '../../../localization/locale-controller.js';
import type { PlanTreeMessages } from '../plan-tree.messages.js';
import type * as PlanProgress from '../../../controls/plan-header/plan-progress.lazy.js';
import type { OutlineState } from './outline-state.js';

/** Context that all rows of an outline share. */
export interface RowsModel {
  readonly plan: Plan;
  readonly outline: OutlineState;
  readonly locale: Locale;
  readonly messages: PlanTreeMessages;
  /** Marks the words of the query in a text; undefined without a search. */
  readonly highlight: ((text: string) => unknown) | undefined;
  /** Draws the text in which a node was found, unless its row shows it. */
  readonly passage: ((id: string) => unknown) | undefined;
  /** Id of the selected node. */
  readonly selectedId: string | undefined;
  /** Origin of most titles; rows name theirs only where it differs. */
  readonly titleOrigin: Origin | undefined;
  /** True if roots name the tree they belong to. */
  readonly showsTrees: boolean;
  readonly hrefFor: (id: string) => string;
  /** Further cells at the end of a row, on wide hosts. */
  readonly cells?: ((position: number) => unknown) | undefined;
  /** Draws the status of the indicators below a row; undefined until it has been fetched. */
  readonly progress?: typeof PlanProgress | undefined;
  /** Position of the row in the tab order, in the tree pattern. */
  readonly active?: number;
}
