import type { Bilingual } from '@machiplan/schema';

/** Messages of the last step. */
export const takeMessages = {
  heading: { ja: '受け取って、載せる', en: 'Take it, and publish' },
  site: { ja: 'ファイルを置くフォルダーのアドレス', en: 'Address of the folder for the files' },
  siteNote: {
    ja: 'サイトのどこに置くかを書くと、下のコードに入ります。https:// で始め、/ で終えてください。',
    en: 'Where the files will be on your site; it goes into the code below. Begin with https:// and end with a slash.',
  },
  siteWrong: {
    ja: 'https:// で始まるアドレスを書いてください。',
    en: 'Write an address that begins with https://.',
  },
  zipHeading: { ja: '1. ファイルをサイトに置く', en: '1. Put the files on your site' },
  zipLead: {
    ja: '計画のデータ、部品、計画のページ、埋め込み用のページ、改ざん確認の一覧を、一つの zip にします。開いた中身を、そのままサイトのフォルダーに置いてください。',
    en: 'One zip with the plan, the kit, a page of the plan, the page for frames, and a list to check the files. Unpack it into a folder of your site.',
  },
  zip: { ja: 'サイト用の zip を保存', en: 'Save the zip for the site' },
  zipFailed: {
    ja: '部品のファイルを読み込めませんでした。ネットワークにつながっているかを確かめて、もう一度押してください。計画のデータだけなら、下の「計画（JSON）」で保存できます。',
    en: 'The files of the kit could not be read. Check the network and try again. The plan alone can be saved below as JSON.',
  },
  codeHeading: { ja: '2. 記事に貼るコード', en: '2. The code to paste' },
  form: { ja: '貼る先', en: 'Where you paste it' },
  integrity: { ja: 'ファイルの改ざんを検知する（SRI）', en: 'Detect changed files (SRI)' },
  copy: { ja: 'コードをコピー', en: 'Copy the code' },
  copied: { ja: 'コピーしました。', en: 'Copied.' },
  selectCode: {
    ja: '選択したので、コピーの操作（Ctrl+C）をしてください。',
    en: 'It is selected: press Ctrl+C to copy.',
  },
  filesHeading: { ja: 'ほかのファイル', en: 'Other files' },
  plan: { ja: '計画（JSON）', en: 'The plan (JSON)' },
  workbook: { ja: '計画の Excel', en: 'The plan in Excel' },
  mapping: { ja: '対応付け（JSON）', en: 'The mapping (JSON)' },
  diffHeading: { ja: '開いた計画からの変更', en: 'Changes since it was opened' },
  noDiff: { ja: '変更はありません。', en: 'Nothing has changed.' },
  added: { ja: '追加した項目', en: 'Entries added' },
  removed: { ja: '除いた項目', en: 'Entries removed' },
  changed: { ja: '変えた項目', en: 'Entries changed' },
  addedIndicators: { ja: '追加した指標', en: 'Indicators added' },
  removedIndicators: { ja: '除いた指標', en: 'Indicators removed' },
  changedIndicators: { ja: '数値や名前を変えた指標', en: 'Indicators with other figures or names' },
} as const satisfies Record<string, Bilingual>;
