import type { Plan } from '@machiplan/schema';
import { indicatorsOf, levelOf, sourcesOf } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn, planIndex } from '@machiplan/sdk/internal';
import type { CsvCell } from '../../../controls/export-menu/csv.js';
import { outlineTableMessages } from './outline-table.messages.js';

/** The nodes under some roots as a table with headings, in outline order. */
export function outlineTable(
  plan: Plan,
  roots: readonly number[],
  language: string,
): readonly (readonly CsvCell[])[] {
  const { rank, outline, subtreeSize, depth } = planIndex(plan);
  const { headings } = messagesIn(outlineTableMessages, language);
  const rows = roots.flatMap((root) =>
    [...outline.subarray(rank[root], rank[root]! + subtreeSize[root]!)].map((position) => {
      const node = plan.nodes[position]!;
      const [reference] = sourcesOf(node);
      return [
        node.id,
        depth[position]! - depth[root]! + 1,
        labelFor(levelOf(plan, node)?.title, language, plan),
        node.code,
        labelFor(node.title, language, plan),
        node.parent,
        labelFor(node.department, language, plan) || undefined,
        indicatorsOf(plan, node.id).length,
        reference?.section,
        reference?.page === undefined ? undefined : String(reference.page),
      ];
    }),
  );
  return [headings, ...rows];
}
