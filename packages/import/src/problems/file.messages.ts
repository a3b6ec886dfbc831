import { fixed, type ProblemMessage } from './problem-message.js';

/** Problems of files and sheets. */
export const fileMessages = {
  'unknown-format': {
    severity: 'fatal',
    message: fixed('このファイルの形式は読み込めません。', 'This kind of file cannot be imported.'),
    hint: {
      ja: 'Excel（.xlsx）、CSV、ODS、StratML、Decidim、Open SDG のいずれかで保存してください。',
      en: 'Save it as Excel (.xlsx), CSV, ODS, StratML, Decidim or Open SDG.',
    },
  },
  'empty-file': {
    severity: 'fatal',
    message: fixed('ファイルが空です。', 'The file is empty.'),
    hint: { ja: '内容のあるファイルを指定してください。', en: 'Choose a file with content.' },
  },
  'legacy-xls': {
    severity: 'fatal',
    message: fixed('古い Excel 形式（.xls）です。', 'This is the old Excel format (.xls).'),
    hint: {
      ja: 'Excel で開き、「名前を付けて保存」で .xlsx を選んでください。',
      en: 'Open it in Excel and save it as .xlsx.',
    },
  },
  encrypted: {
    severity: 'fatal',
    message: fixed('パスワードで保護されたファイルです。', 'The file is protected by a password.'),
    hint: {
      ja: 'パスワードを外して保存し直してください。',
      en: 'Save it again without a password.',
    },
  },
  'broken-archive': {
    severity: 'fatal',
    message: fixed('ファイルが壊れています。', 'The file is damaged.'),
    hint: {
      ja: '表計算ソフトで開いて保存し直すか、もう一度ダウンロードしてください。',
      en: 'Open and save it in a spreadsheet program, or download it again.',
    },
  },
  'too-large': {
    severity: 'fatal',
    message: ({ read, expected }) => ({
      ja: `大きすぎます（${read}）。上限は ${expected} です。`,
      en: `Too large (${read}). The limit is ${expected}.`,
    }),
    hint: {
      ja: '使わない行・列・シートを消すか、ファイルを分けてください。',
      en: 'Remove rows, columns or sheets that are not needed, or split the file.',
    },
  },
  'xml-broken': {
    severity: 'fatal',
    message: ({ read }) => ({
      ja: `XML として正しくありません（${read}）。`,
      en: `This is not well-formed XML (${read}).`,
    }),
    hint: {
      ja: 'ファイルを書き出し直してください。',
      en: 'Export the file again.',
    },
  },
  'xml-entities': {
    severity: 'fatal',
    message: fixed(
      'XML に独自の実体（エンティティ）の定義があります。安全のため読み込みません。',
      'The XML declares its own entities, which are not read for safety.',
    ),
    hint: {
      ja: 'DOCTYPE の中の ENTITY を除いてください。',
      en: 'Remove the ENTITY declarations from the DOCTYPE.',
    },
  },
  'not-text': {
    severity: 'fatal',
    message: fixed(
      '文字コードを判別できません。UTF-8 でも Shift_JIS でもありません。',
      'The character encoding is neither UTF-8 nor Shift_JIS.',
    ),
    hint: { ja: 'UTF-8 の CSV で保存し直してください。', en: 'Save it as CSV in UTF-8.' },
  },
  'json-broken': {
    severity: 'fatal',
    message: ({ read }) => ({
      ja: `JSON として正しくありません（${read}）。`,
      en: `This is not valid JSON (${read}).`,
    }),
    hint: { ja: 'ファイルを書き出し直してください。', en: 'Export the file again.' },
  },
  'no-table': {
    severity: 'fatal',
    message: fixed(
      '施策名や指標名などの見出しがある表が見つかりません。',
      'No table with headings such as the name of a measure or an indicator was found.',
    ),
    hint: {
      ja: '見出しの行を確認するか、対応付けのファイル（--map）で示してください。ひな形は machiplan template で作れます。',
      en: 'Check the row of headings, or name it in a mapping file (--map). machiplan template writes a template.',
    },
  },
  'empty-sheet': {
    severity: 'notice',
    message: fixed('シートが空です。', 'The sheet is empty.'),
    hint: { ja: 'そのままでかまいません。', en: 'Nothing to do.' },
  },
  'empty-template': {
    severity: 'notice',
    message: ({ count }) => ({
      ja: `見出しだけで記入のない表です（見出し ${count} 列）。読み飛ばしました。`,
      en: `The table has headings (${count} columns) but no entries. It was skipped.`,
    }),
    hint: { ja: '記入してから読み込んでください。', en: 'Fill it in and import it again.' },
  },
  'unused-sheet': {
    severity: 'loss',
    message: ({ count }) => ({
      ja: `計画の表と分からないシートです（${count} 行）。読み込んでいません。`,
      en: `The sheet (${count} rows) was not recognised as part of a plan and was not imported.`,
    }),
    hint: {
      ja: '必要な表であれば、対応付けのファイルで見出しの行と列の意味を示してください。',
      en: 'If it is needed, name its row of headings and its columns in the mapping file.',
    },
  },
  'hidden-sheet': {
    severity: 'loss',
    message: ({ count }) => ({
      ja: `非表示のシートです（${count} 行）。公開しない内容かもしれないので読み込んでいません。`,
      en: `The sheet (${count} rows) is hidden. It may not be meant for publication and was not imported.`,
    }),
    hint: {
      ja: '公開してよければ、再表示して保存してください。',
      en: 'If it may be published, unhide it and save.',
    },
  },
  'hidden-cells': {
    severity: 'loss',
    message: ({ count, read }) => ({
      ja: `非表示の${read === 'rows' ? '行' : '列'}を読み込んでいません（${count}）。`,
      en: `${count} hidden ${read} were not imported.`,
    }),
    hint: {
      ja: '公開してよければ、再表示して保存してください。',
      en: 'If they may be published, unhide them and save.',
    },
  },
  macros: {
    severity: 'notice',
    message: fixed(
      'マクロが含まれています。実行も保存もしません。',
      'The file has macros. They are neither run nor kept.',
    ),
    hint: { ja: 'そのままでかまいません。', en: 'Nothing to do.' },
  },
  'mixed-encodings': {
    severity: 'notice',
    message: ({ count }) => ({
      ja: `UTF-8 と Shift_JIS の行が混ざっています（Shift_JIS ${count} 行）。行ごとに読みました。`,
      en: `Lines in UTF-8 and Shift_JIS are mixed (${count} in Shift_JIS). Each line was read on its own.`,
    }),
    hint: { ja: '文字化けがないか確認してください。', en: 'Check the texts for wrong characters.' },
  },
  mojibake: {
    severity: 'loss',
    message: ({ read }) => ({
      ja: `文字化けした文字があります：「${read}」`,
      en: `The text has garbled characters: “${read}”`,
    }),
    hint: {
      ja: '元のファイルを正しい文字コードで開いて保存し直してください。',
      en: 'Open the original with the right encoding and save it again.',
    },
  },
  'broken-quotes': {
    severity: 'notice',
    message: fixed('引用符（"）が閉じていません。', 'A quotation mark is not closed.'),
    hint: { ja: 'この行の前後を確認してください。', en: 'Check the lines around it.' },
  },
} as const satisfies Readonly<Record<string, ProblemMessage>>;
