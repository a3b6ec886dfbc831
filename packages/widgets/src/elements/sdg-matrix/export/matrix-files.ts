import { citationOf, levelOf } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { exportMenuMessages } from '../../../controls/export-menu/export-menu.messages.js';
import type { CsvCell } from '../../../controls/export-menu/csv.js';
import { maxPictureRows } from '../../../drawing/max-picture-rows.js';
import { svgFile } from '../../../drawing/svg-file.js';
import { wordsFor } from '../draw-row.js';
import { cellAt } from '../mark.js';
import type { MatrixModel } from '../matrix-model.js';
import { nameOf } from '../column-name.js';
import { drawMatrix } from './draw-matrix.js';
import { matrixExportMessages } from './export.messages.js';

/** The rows listed as a table of words: strength, origin and counts below as they are read out. */
export function matrixCsv(model: MatrixModel): readonly (readonly CsvCell[])[] {
  const { plan, cells, columns, rows, reader, words } = model;
  const heads = messagesIn(matrixExportMessages, reader.language);
  return [
    [heads.level, heads.code, heads.title, ...columns.map((column) => nameOf(column, model))],
    ...Array.from(rows.positions, (position) => {
      const node = plan.nodes[position]!;
      return [
        labelFor(levelOf(plan, node)?.title, reader.language, plan),
        node.code ?? '',
        labelFor(node.title, reader.language, plan),
        ...columns.map((_, column) => wordsFor(cellAt(cells, position, column), words)),
      ];
    }),
  ];
}

/** The rows listed as a drawing that stands by itself, with its marks explained and its source. */
export function matrixSvg(model: MatrixModel): string {
  const { plan, rows, reader, words, coverage } = model;
  const more = messagesIn(matrixExportMessages, reader.language);
  const { firstRows } = messagesIn(exportMenuMessages, reader.language);
  const all = rows.positions.length;
  return svgFile(drawMatrix(model), {
    title: labelFor(plan.title, reader.language, plan),
    lines: [
      ...(all > maxPictureRows ? [firstRows(maxPictureRows, all)] : []),
      ...(coverage.hasSamples ? [words.sample] : []),
      more.source + citationOf(plan, plan, { languages: reader.language }),
    ],
  });
}
