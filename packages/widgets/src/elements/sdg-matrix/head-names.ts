import { builtInLanguage } from '@machiplan/sdk/internal';
import { fullName, shortName } from './column-name.js';
import { goalBriefName } from './goal-brief-names.js';
import { goalIconHref } from './goal-icon.js';
import type { MatrixModel } from './sdg-matrix-model.js';
import type { HeadNames } from './table/render-head.js';

/** Names and icons of the columns. */
export function headNames(model: MatrixModel): HeadNames {
  const language = builtInLanguage(model.locale.language) === 'en' ? 'en' : 'ja';
  return {
    briefName: (goal) => goalBriefName(goal, language),
    shortName: (column) => shortName(column, model),
    fullName: (column) => fullName(column, model),
    iconHref: (goal) => goalIconHref(model, goal),
  };
}
