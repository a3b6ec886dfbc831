import { citationOf, levelOf } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { exportPanelsMessages } from '../../../controls/export-menu/export-panels.messages.js';
import type { CsvCell } from '../../../controls/export-menu/csv.js';
import { maxPictureRows } from '../../../drawing/max-picture-rows.js';
import { svgFile } from '../../../drawing/svg-file.js';
import { describeCell } from '../describe-cell.js';
import { cellAt } from '../mark.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import { cellMessagesFor } from '../cell.messages.js';
import { fullName } from '../column-name.js';
import { drawMatrix } from './draw-matrix.js';
import { matrixExportMessages } from './export.messages.js';

/** The listed rows as a table of texts: each cell as it is read out. */
export function matrixCsv(model: MatrixModel): readonly (readonly CsvCell[])[] {
  const { plan, cells, columns, rows, locale } = model;
  const messages = cellMessagesFor(model);
  const heads = messagesIn(matrixExportMessages, locale.language);
  return [
    [heads.level, heads.code, heads.title, ...columns.map((column) => fullName(column, model))],
    ...[...rows.positions].map((position) => {
      const node = plan.nodes[position]!;
      return [
        labelFor(levelOf(plan, node)?.title, locale.language, plan),
        node.code ?? '',
        labelFor(node.title, locale.language, plan),
        ...columns.map((_, column) => describeCell(cellAt(cells, position, column), messages)),
      ];
    }),
  ];
}

/** The listed rows as a stand-alone SVG file with legend and source. */
export function matrixSvg(model: MatrixModel): string {
  const { plan, rows, locale, messages, coverage } = model;
  const { source } = messagesIn(matrixExportMessages, locale.language);
  const { firstRows } = messagesIn(exportPanelsMessages, locale.language);
  const all = rows.positions.length;
  return svgFile(drawMatrix(model), {
    title: labelFor(plan.title, locale.language, plan),
    lines: [
      ...(all > maxPictureRows ? [firstRows(maxPictureRows, all)] : []),
      ...(coverage.hasSamples ? [messages.sample] : []),
      source + citationOf(plan, plan, { languages: locale.language }),
    ],
  });
}
