import { entrySheets } from './entry-sheets.js';
import { figureSheets } from './figure-sheets.js';
import type { TemplateSheet } from './template-column.js';

const order = [
  '段階',
  '系統',
  '体系',
  '指標',
  '内訳',
  '実績',
  '地区の段階',
  '地区',
  'SDGs',
  '取組',
  '関係',
  '予算',
  '評価',
  '出典',
];

/** The sheets of the template after 使い方 and 計画, in the order of the workbook. */
export const templateSheets: readonly TemplateSheet[] = [...entrySheets, ...figureSheets].sort(
  (one, other) => order.indexOf(one.name) - order.indexOf(other.name),
);
