import { isJapanese } from '../text/messages.js';

/** English names of the numbered parts of Japanese documents. */
const units: Readonly<Record<string, string>> = {
  部: 'Part',
  編: 'Part',
  章: 'Chapter',
  節: 'Section',
  款: 'Subsection',
  条: 'Article',
  項: 'Paragraph',
};

/** Japanese brackets that English has no use for. */
const brackets: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '＜': '<',
  '＞': '>',
  '〈': '<',
  '〉': '>',
  '「': '‘',
  '」': '’',
  '『': '‘',
  '』': '’',
};

/**
 * A section of a source for a citation: as printed in Japanese; otherwise its number in words and its
 * Japanese heading in quotation marks, with plain brackets: Chapter 4 “政策<分野別政策>”.
 */
export function sectionText(section: string, language: string): string {
  if (
    isJapanese(language) ||
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(section)
  )
    return section;
  const [, number, unit, heading = section] =
    /^第\s*([0-9０-９]+)\s*([部編章節款条項])\s*(.*)$/u.exec(section) ?? [];
  const name = unit && `${units[unit]!} ${number!.normalize('NFKC')}`;
  const words = heading.replaceAll(/[（）［］【】＜＞〈〉「」『』]/g, (mark) => brackets[mark]!);
  return [name, words && `“${words}”`].filter(Boolean).join(' ');
}
