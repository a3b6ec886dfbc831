import type { Plan } from '@machiplan/schema';
import { indicatorsOf, levelOf, sourcesOf } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { planIndex } from '@machiplan/sdk/internal';
import type { CsvCell } from '../../../controls/export-menu/csv.js';
import type { DetailsMessages } from './details.messages.js';

/** All nodes under some roots as a table, in outline order, one column per fact. */
export function outlineTable(
  plan: Plan,
  roots: readonly number[],
  languages: readonly string[],
  words: DetailsMessages,
): readonly (readonly CsvCell[])[] {
  const { rank, outline, subtreeSize, depth } = planIndex(plan);
  const heading = words.columns;
  const rows = roots.flatMap((root) =>
    Array.from(outline.subarray(rank[root], rank[root]! + subtreeSize[root]!), (position) => {
      const node = plan.nodes[position]!;
      const [reference] = sourcesOf(node);
      return [
        node.id,
        depth[position]! - depth[root]! + 1,
        labelFor(levelOf(plan, node)?.title, languages, plan),
        node.code,
        labelFor(node.title, languages, plan),
        node.parent,
        labelFor(node.department, languages, plan) || undefined,
        indicatorsOf(plan, node.id).length,
        reference?.section,
        reference?.page === undefined ? undefined : String(reference.page),
      ];
    }),
  );
  return [heading, ...rows];
}
