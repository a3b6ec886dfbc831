import type { Plan } from '@machiplan/schema';
import { citationOf, nodeById } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import type { KpiBoardModel } from './kpi-board-model.js';

export { boardCells, boardFigureCells } from './board-cells.js';

/** The plan as the source of the figures, as read today. */
export function boardCitation(plan: Plan, language: string): string {
  return citationOf(plan, plan, { languages: language, retrieved: new Date() });
}

/** The board as a picture to publish. */
export async function boardFilePicture({
  plan,
  locale: { language },
  node,
  indicators,
}: KpiBoardModel) {
  const { boardPicture } = await import('../../drawing/picture.lazy.js');
  const name =
    node === undefined ? undefined : labelFor(nodeById(plan, node)?.title, language, plan);
  return boardPicture(plan, indicators, { languages: language, name, retrieved: new Date() });
}
