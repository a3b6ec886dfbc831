import type { Bilingual } from '@machiplan/schema';

/** Messages of the preview. */
export const previewMessages = {
  heading: { ja: '見え方を確かめる', en: 'Check the preview' },
  lead: {
    ja: '載せたときと同じ部品です。スマートフォンの幅、暗い画面、ほかの言語でも確かめてください。',
    en: 'These are the elements your readers get. Check them at the width of a phone, in dark, and in other languages.',
  },
  widget: { ja: '部品', en: 'Element' },
  width: { ja: '幅', en: 'Width' },
  full: { ja: '枠いっぱい', en: 'as wide as here' },
  phone: { ja: 'スマートフォン（360）', en: 'phone (360)' },
  tablet: { ja: 'タブレット（768）', en: 'tablet (768)' },
  computer: { ja: 'パソコン（1280）', en: 'computer (1280)' },
  theme: { ja: '明暗', en: 'Colours' },
  light: { ja: '明るい', en: 'light' },
  dark: { ja: '暗い', en: 'dark' },
  language: { ja: '言語', en: 'Language' },
  next: { ja: '次へ：受け取る', en: 'Next: take it' },
  settings: { ja: '部品の設定', en: 'Settings of the element' },
  usual: { ja: '標準', en: 'usual' },
} as const satisfies Record<string, Bilingual>;

/** Languages of the elements. */
export const languageNames: Readonly<Record<string, string>> = {
  ja: '日本語',
  'ja-x-easy': 'やさしい日本語',
  en: 'English',
};
