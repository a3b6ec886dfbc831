import type { Plan } from '@machiplan/schema';
import { indicatorById, nodeById } from '@machiplan/sdk';
import { UsageError } from '../usage-error.js';

/**
 * Checks the ids given on the command line.
 *
 * @throws UsageError for an id that the plan does not have
 */
export function checkIds(
  plan: Plan,
  {
    root,
    indicator,
  }: { readonly root?: string | undefined; readonly indicator?: string | undefined },
): void {
  if (root !== undefined && !nodeById(plan, root))
    throw new UsageError({
      ja: `--root ${root} という項目は、この計画にありません。`,
      en: `There is no node ${root} in this plan (--root).`,
    });
  if (indicator !== undefined && !indicatorById(plan, indicator))
    throw new UsageError({
      ja: `--indicator ${indicator} という指標は、この計画にありません。`,
      en: `There is no indicator ${indicator} in this plan (--indicator).`,
    });
}
