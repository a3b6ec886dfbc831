import { planIndex } from '@machiplan/sdk/internal';
import type { GridContent } from '../grid/grid-view.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import { emptyRow, fillRow } from './fill-row.js';

/** The rows of the table for the grid to draw. */
export function tableContent(model: MatrixModel): GridContent {
  const { plan, rows, columns, selectedRow } = model;
  const { positions, depths } = rows;
  const { subtreeSize } = planIndex(plan);
  const template = emptyRow(columns);
  return {
    list: { rows: positions, rowOf: (position) => positions.indexOf(position) },
    columns: columns.length + 2,
    hasFooter: positions.length > 0,
    create: () => template.cloneNode(true) as HTMLTableRowElement,
    fill: (row, index) => {
      const position = positions[index]!;
      const content = {
        index,
        position,
        depth: depths[index]!,
        isOpen: subtreeSize[position]! > 1 ? model.isOpen(position) : undefined,
        selected: selectedRow?.index === index ? selectedRow.is : undefined,
      };
      fillRow(row, content, model);
    },
  };
}
