import type { Bilingual } from '@machiplan/schema';

/** Messages of the step that completes the plan. */
export const planMessages = {
  heading: { ja: '計画を整える', en: 'Complete the plan' },
  lead: {
    ja: '表にないことを書き加えます。書いたことは、見え方にすぐ出ます。空いたままでもかまいません。',
    en: 'Add what the table does not have. The preview follows. Everything but the title may stay empty.',
  },
  parts: { ja: '整える内容', en: 'Parts of the plan' },
  next: { ja: '次へ：見え方を確かめる', en: 'Next: check the preview' },
  title: { ja: '計画の名称', en: 'Title of the plan' },
  id: { ja: 'ID（英数字）', en: 'Id (letters and digits)' },
  publisher: { ja: '発行者（市区町村名）', en: 'Publisher' },
  publisherCode: { ja: '全国地方公共団体コード', en: 'Code of the municipality' },
  start: { ja: '計画期間の初め（例：令和6年度）', en: 'First year (such as FY2024)' },
  end: { ja: '計画期間の終わり', en: 'Last year' },
  status: { ja: '段階', en: 'Status' },
  draft: { ja: '素案', en: 'draft' },
  proposal: { ja: '案', en: 'proposal' },
  adopted: { ja: '決定', en: 'adopted' },
  superseded: { ja: '終了・改定前', en: 'superseded' },
  unknown: { ja: '書かない', en: 'not said' },
  description: { ja: '説明', en: 'Description' },
  license: { ja: '利用条件（例：CC BY 4.0）', en: 'Licence (such as CC BY 4.0)' },
  href: { ja: '計画のページのアドレス', en: 'Address of the plan’s page' },
  issued: { ja: '発行日', en: 'Issued' },
  languages: {
    ja: '言語（例：ja, en, ja-x-easy）',
    en: 'Languages (such as ja, en, ja-x-easy)',
  },
  languagesNote: {
    ja: '言語を加えると、表に訳を書く列が出ます。ja-x-easy は、やさしい日本語です。',
    en: 'Each language gets its columns in the tables. ja-x-easy is plain Japanese.',
  },
  timeWrong: {
    ja: '「令和6年度」「2024年4月」「FY2024」のように書いてください。',
    en: 'Write it like FY2024, 2024-04 or 2024-04-01.',
  },
  titleNeeded: { ja: '名称は必要です。', en: 'A title is needed.' },
  idWrong: {
    ja: 'ID には英字・数字・ハイフンを使ってください。',
    en: 'Use letters, digits and hyphens.',
  },
  changed: { ja: '計画の内容の変更', en: 'change of the plan' },
  addTime: { ja: '列を加える', en: 'Add a column' },
  newTime: { ja: '加える時点（例：令和7年度）', en: 'Time to add (such as FY2025)' },
  role: { ja: '値の種類', en: 'Kind of figure' },
  observations: { ja: '実績', en: 'results' },
  targets: { ja: '目標', en: 'targets' },
  checks: { ja: '確認で見つかったこと', en: 'Found by the check' },
  lost: {
    ja: '対応付けを変えたため、あてはまらなくなった変更があります',
    en: 'Changes that no longer apply since the mapping was changed',
  },
  refused: { ja: '次のセルは変えていません。', en: 'These cells were not changed.' },
} as const satisfies Record<string, Bilingual>;

/** The parts of the plan: its own properties, then its tables. */
export const partNames = {
  details: { ja: '計画のこと', en: 'About' },
  nodes: { ja: '体系', en: 'Entries' },
  indicators: { ja: '指標', en: 'Indicators' },
  figures: { ja: '数値', en: 'Figures' },
  goals: { ja: 'SDGs', en: 'SDGs' },
  levels: { ja: '段階', en: 'Levels' },
  districts: { ja: '地区', en: 'Districts' },
  sources: { ja: '出典', en: 'Sources' },
  readings: { ja: '読み方', en: 'Readings' },
} as const satisfies Record<string, Bilingual>;
