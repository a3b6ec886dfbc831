import { planIndex } from '@machiplan/sdk';
import { emptyRow, fillRow } from './draw-row.js';
import type { GridContent } from './grid-view.js';
import type { MatrixModel } from './matrix-model.js';

/** The rows of the table for the grid to draw. */
export function tableContent(model: MatrixModel, node: string | undefined): GridContent {
  const { plan, rows, columns } = model;
  const { positions, depths } = rows;
  const { subtreeSize } = planIndex(plan);
  const template = emptyRow(columns);
  return {
    count: positions.length,
    columns: columns.length + 2,
    hasFooter: true,
    keyOf: (index) => positions[index]!,
    create: () => template.cloneNode(true) as HTMLTableRowElement,
    fill: (row, index) => {
      const position = positions[index]!;
      const content = {
        index,
        position,
        depth: depths[index]!,
        isOpen: subtreeSize[position]! > 1 ? model.isOpen(position) : undefined,
        isSelected: node !== undefined && plan.nodes[position]!.id === node,
      };
      fillRow(row, content, model);
    },
  };
}
