import { withoutSpace } from './source-text.js';

/**
 * Lines that a page repeats and that say nothing by themselves: running heads, table heads and the
 * captions of boxes, by source file. Page numbers are recognised in every file.
 */
const FURNITURE: Readonly<Record<string, readonly string[]>> = {
  '003_5abde3abee6e7ed2.txt': [
    '別紙１',
    '第４章 政策＜重点政策＞',
    '第４章 政策＜分野別政策＞',
    '第５章 実施計画',
    '分 野 施 策 事 業',
    '＜目指す姿＞',
    '＜関連するSDGsのゴール＞',
    '＜関連するSDGｓのゴール＞',
    '＜主な施策＞',
    '成果指標',
    '成果指標成果指標',
  ],
  'setagaya-districts.csv': ['area_ja,area_en,district_ja,district_en,lon,lat,towns_averaged'],
};

/** Tells whether a line is furniture of its page. */
export function furnitureOf(file: string): (line: string) => boolean {
  const lines = new Set((FURNITURE[file] ?? []).map(withoutSpace));
  return (line) => lines.has(withoutSpace(line)) || /^\s*[-－]?\s*\d{1,3}\s*[-－]?\s*$/.test(line);
}
