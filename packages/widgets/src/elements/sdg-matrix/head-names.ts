import { fullName, shortName } from './column-name.js';
import { goalIconHref } from './goal-icon.js';
import type { MatrixModel } from './sdg-matrix-model.js';
import type { HeadNames } from './table/render-head.js';

/** Names and icons of the columns. */
export function headNames(model: MatrixModel): HeadNames {
  return {
    shortName: (column) => shortName(column, model),
    fullName: (column) => fullName(column, model),
    iconHref: (goal) => goalIconHref(model, goal),
  };
}
