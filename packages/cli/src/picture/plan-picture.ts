import type { Plan } from '@machiplan/schema';
import { indicatorById, indicatorsOf, nodeById } from '@machiplan/sdk';
import { labelFor, type Languages } from '@machiplan/sdk/format';
import { boardPicture, indicatorPicture, type Picture } from '@machiplan/sdk/picture';

/** Subject of a picture: an indicator, or the indicators of a node and below, or of the plan. */
export interface PictureSubject {
  readonly indicator?: string | undefined;
  readonly root?: string | undefined;
}

/** A picture of one indicator, of those of a node, or of all: with value, source, date and licence. */
export function planPicture(
  plan: Plan,
  { indicator: id, root }: PictureSubject,
  options: { readonly languages: Languages; readonly era?: boolean; readonly retrieved?: Date },
): Picture {
  const indicator = id === undefined ? undefined : indicatorById(plan, id);
  if (indicator) return indicatorPicture(plan, indicator, options);
  if (root === undefined) return boardPicture(plan, plan.indicators, options);
  const name = labelFor(nodeById(plan, root)?.title, options.languages, plan);
  return boardPicture(plan, indicatorsOf(plan, root, { descendants: true }), { ...options, name });
}
