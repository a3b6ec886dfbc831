import type { ImportProblemCode } from '@machiplan/import';
import type { Bilingual } from '@machiplan/schema';

/** Messages of the step that opens files. */
export const dataMessages = {
  heading: { ja: '計画の表を開く', en: 'Open the table of your plan' },
  lead: {
    ja: '施策や指標の Excel をそのまま開けます。見出しから内容を読み取り、すぐに見え方を出します。ファイルはこのパソコンの外へ送られません。',
    en: 'Open the spreadsheet of measures and indicators as it is. Its headings are recognised and the picture shows at once. The file does not leave this computer.',
  },
  drop: {
    ja: 'ここにファイルを置くか、選んでください',
    en: 'Drop files here, or choose them',
  },
  choose: { ja: 'ファイルを選ぶ', en: 'Choose files' },
  chooseFolder: { ja: 'フォルダーを選ぶ', en: 'Choose a folder' },
  formats: {
    ja: 'Excel（.xlsx）、CSV、ODS、Plan JSON、StratML、Decidim、Open SDG（zip かフォルダー）。Excel でコピーした範囲は、このページに貼り付け（Ctrl+V）ても開けます。',
    en: 'Excel (.xlsx), CSV, ODS, Plan JSON, StratML, Decidim, Open SDG (zip or folder). Cells copied in Excel can be pasted into this page (Ctrl+V).',
  },
  otherWays: { ja: 'ほかの始め方', en: 'Other ways to begin' },
  template: { ja: 'ひな形に書く', en: 'Fill in the template' },
  templateNote: {
    ja: 'Excel のひな形を保存し、書いてから開きます。対応付けは要りません。',
    en: 'Save the Excel template, fill it in and open it. It needs no mapping.',
  },
  saveTemplate: { ja: 'ひな形を保存', en: 'Save the template' },
  paste: { ja: '表を貼り付ける', en: 'Paste a table' },
  pasteLabel: { ja: 'Excel でコピーした範囲', en: 'Cells copied in a spreadsheet' },
  openPasted: { ja: '貼った表を開く', en: 'Open the pasted table' },
  example: { ja: '例を見る', en: 'See an example' },
  exampleLabel: { ja: '計画', en: 'Plan' },
  openExample: { ja: '例を開く', en: 'Open the example' },
  address: { ja: 'アドレスから開く', en: 'Open an address' },
  addressLabel: { ja: 'データのアドレス（URL）', en: 'Address (URL) of the data' },
  openAddress: { ja: 'このアドレスを開く', en: 'Open this address' },
  opened: { ja: '開いたファイル', en: 'Open files' },
  replace: { ja: '別のファイルを開く', en: 'Open other files' },
  add: { ja: 'ファイルを加える', en: 'Add files' },
  addNote: {
    ja: '計画（Plan JSON）に翌年度の表を加えると、新しい数値だけが入ります。',
    en: 'Add next year’s table to a plan (Plan JSON) and only the new figures are merged.',
  },
  storage: { ja: '途中の作業', en: 'Your work' },
  keep: { ja: '作業をこのブラウザーに残す', en: 'Keep my work in this browser' },
  keepNote: {
    ja: '途中で閉じても、次に開いたとき続きから始められます。共用のパソコンでは使わないでください。ページの下の「すべて消して最初から」で消せます。',
    en: 'You can close the page and go on next time. Do not use it on a shared computer. “Forget everything” at the end of the page removes it.',
  },
  found: { ja: '読み取った内容', en: 'What was found' },
  nodes: { ja: '項目', en: 'entries' },
  indicators: { ja: '指標', en: 'indicators' },
  values: { ja: '数値', en: 'figures' },
  districts: { ja: '地区', en: 'districts' },
  goals: { ja: 'SDGs を付けた項目', en: 'entries with SDGs' },
  toMapping: { ja: '次へ：対応付けを確かめる', en: 'Next: check the mapping' },
  notRecognised: {
    ja: 'この表の見出しは読み取れませんでした。見出しの行と列の意味を、次の画面で選べます。',
    en: 'The headings of this table were not recognised. You can set its rows and columns next.',
  },
  toMappingByHand: { ja: '次へ：自分で対応付ける', en: 'Next: set what the columns mean' },
  toPlan: { ja: '次へ：計画を整える', en: 'Next: complete the plan' },
  problems: { ja: '確かめてほしいこと', en: 'Please check' },
  noProblems: { ja: '読み残しはありません。', en: 'Everything was read.' },
  jump: { ja: 'セルを見る', en: 'show the cell' },
  more: { ja: 'すべて見る', en: 'Show all' },
  merged: { ja: '計画との違い', en: 'Changes to the plan' },
  mergedKinds: { ja: '追加・変更・同じ', en: 'added, changed, same' },
} as const satisfies Record<string, Bilingual>;

/** How serious a problem is, in the order in which problems are listed. */
export const severityNames = {
  fatal: { ja: '読めません', en: 'Not readable' },
  question: { ja: '質問', en: 'Question' },
  loss: { ja: '読んでいません', en: 'Left out' },
  notice: { ja: 'お知らせ', en: 'Notice' },
} as const satisfies Record<string, Bilingual>;

/** Differences of merged figures. */
export const changeNames = {
  added: { ja: '追加', en: 'added' },
  changed: { ja: '変更', en: 'changed' },
  same: { ja: '同じ', en: 'the same' },
  missing: { ja: '新しい表にない', en: 'not in the new table' },
  unmatched: { ja: '合う項目がなく入れていない', en: 'without a matching entry, left out' },
} as const satisfies Record<string, Bilingual>;

/** Advice for problems that the studio solves in another way than the command line. */
export const studioHints: Partial<Record<ImportProblemCode, Bilingual>> = {
  'time-unknown': {
    ja: '「対応付け」で、この列の時点を書いてください。',
    en: 'Write the time of this column in the step “Mapping”.',
  },
  'unmapped-column': {
    ja: '「対応付け」で、この列の意味を選ぶか、「使わない」にしてください。',
    en: 'Choose the meaning of this column in the step “Mapping”, or “not used”.',
  },
  'year-kind': {
    ja: '「対応付け」の下の欄で、年度か年かを選べます。',
    en: 'Choose fiscal or calendar years below the columns in the step “Mapping”.',
  },
  'plan-title-unknown': {
    ja: '「計画」の「計画のこと」で、名称を直してください。',
    en: 'Correct the title in the step “Plan”.',
  },
  'no-table': {
    ja: '「対応付け」で、読むシートと見出しの行、各列の意味を選べます。',
    en: 'Choose the sheet, its rows of headings and what each column means in the step “Mapping”.',
  },
  'unused-sheet': {
    ja: '計画の表であれば、「対応付け」の「この表を読む」で読めます。',
    en: 'If it belongs to the plan, use “Read this table” in the step “Mapping”.',
  },
};
