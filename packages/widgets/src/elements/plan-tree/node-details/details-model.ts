import type { Plan, PlanNode } from '@machiplan/schema';
import type { Locale } from '../../../localization/locale-controller.js';
import type { DetailsMessages } from './details.messages.js';

/** Model of the details of a node. */
export interface DetailsModel {
  readonly plan: Plan;
  readonly node: PlanNode;
  readonly locale: Locale;
  readonly messages: DetailsMessages;
  /** Address of the document, the base of relative addresses in it. */
  readonly base: string | undefined;
  /** Level of the heading of the details. */
  readonly headingLevel: number;
  readonly hrefFor: (id: string) => string;
  /** Address of this page with the node selected; undefined without `permalink`. */
  readonly link: () => string | undefined;
  /** Draws an addition to an indicator, e.g. a small gauge. */
  readonly renderIndicator: ((id: string) => unknown) | undefined;
}

/** The model without its messages, which are fetched with the details. */
export type DetailsInput = Omit<DetailsModel, 'messages'>;
