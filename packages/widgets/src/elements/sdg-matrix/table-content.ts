import { planIndex } from '@machiplan/sdk/internal';
import { emptyRow, fillRow } from './draw-row.js';
import type { GridContent } from './grid/grid-view.js';
import type { MatrixModel } from './matrix-model.js';
import type { SelectedRow } from './selected-row.js';

/** The rows of the table for the grid to draw. */
export function tableContent(model: MatrixModel, selected: SelectedRow | undefined): GridContent {
  const { plan, rows, columns } = model;
  const { positions, depths } = rows;
  const { subtreeSize } = planIndex(plan);
  const template = emptyRow(columns);
  return {
    list: { rows: positions, rowOf: (position) => positions.indexOf(position) },
    columns: columns.length + 2,
    hasFooter: true,
    create: () => template.cloneNode(true) as HTMLTableRowElement,
    fill: (row, index) => {
      const position = positions[index]!;
      const content = {
        index,
        position,
        depth: depths[index]!,
        isOpen: subtreeSize[position]! > 1 ? model.isOpen(position) : undefined,
        selected: selected?.index === index ? selected.is : undefined,
      };
      fillRow(row, content, model);
    },
  };
}
