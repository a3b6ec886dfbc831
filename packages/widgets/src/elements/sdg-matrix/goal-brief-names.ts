/**
 * Names of the goals in our own words, short enough for a heading of 48 px in two lines: six
 * characters at most in Japanese, eight in English. The full titles are the United Nations'.
 */
const briefNames: readonly (readonly [ja: string, en: string])[] = [
  ['貧困', 'Poverty'],
  ['飢餓', 'Hunger'],
  ['健康福祉', 'Health'],
  ['教育', 'School'],
  ['ジェンダー', 'Gender'],
  ['水と衛生', 'Water'],
  ['エネルギー', 'Energy'],
  ['働きがい', 'Work'],
  ['産業基盤', 'Industry'],
  ['不平等', 'Equality'],
  ['まちづくり', 'Cities'],
  ['つくる責任', 'Use'],
  ['気候変動', 'Climate'],
  ['海', 'Sea'],
  ['陸', 'Land'],
  ['平和公正', 'Peace'],
  ['連携', 'Partners'],
];

/** Brief name of a goal, 1 to 17, in Japanese or English. */
export function goalBriefName(goal: number, language: 'ja' | 'en'): string {
  return briefNames[goal - 1]![language === 'en' ? 1 : 0];
}
