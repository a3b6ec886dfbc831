import type { FindingMessage } from './finding-message.js';

/** Findings about the file and the document as a whole. */
export const documentMessages = {
  'not-utf8': {
    message: {
      ja: 'ファイルの文字コードがUTF-8ではありません。',
      en: 'The file is not encoded in UTF-8.',
    },
    hint: {
      ja: 'Shift_JISなどで保存されているようです。UTF-8で保存し直してください。',
      en: 'It may be Shift_JIS. Save it again as UTF-8.',
    },
  },
  'not-utf8:utf-16': {
    message: {
      ja: 'ファイルの文字コードがUTF-16です。',
      en: 'The file is encoded in UTF-16.',
    },
    hint: {
      ja: 'UTF-8で保存し直してください。',
      en: 'Save it again as UTF-8.',
    },
  },
  'not-json': {
    message: {
      ja: 'JSONの書き方に誤りがあります（{line}行目{column}文字目）。',
      en: 'This is not valid JSON: line {line}, column {column}.',
    },
    hint: {
      ja: 'その直前のカンマ、引用符、括弧を確かめてください。',
      en: 'Look at the commas, quotes and brackets just before that place.',
    },
  },
  'not-json:truncated': {
    message: {
      ja: 'JSONが途中で終わっています（{line}行目{column}文字目）。',
      en: 'The JSON ends too early: line {line}, column {column}.',
    },
    hint: {
      ja: 'ファイルが最後まで保存・転送されたか確かめてください。',
      en: 'Make sure the file was saved and sent to its end.',
    },
  },
  'not-json:html': {
    message: {
      ja: 'JSONではなく、ウェブページ（HTML）です。',
      en: 'This is a web page (HTML), not JSON.',
    },
    hint: {
      ja: 'URLが計画のJSONファイルを指しているか確かめてください。',
      en: 'Make sure the address is that of the JSON file itself.',
    },
  },
  'not-json:empty': {
    message: { ja: 'ファイルが空です。', en: 'The file is empty.' },
    hint: {
      ja: 'ファイルが最後まで保存・転送されたか確かめてください。',
      en: 'Make sure the file was saved and sent to its end.',
    },
  },
  'too-large:bytes': {
    message: {
      ja: 'ファイルが大きすぎます（{count}バイト、上限{limit}）。',
      en: 'The file is too large: {count} bytes, the limit is {limit}.',
    },
    hint: {
      ja: '境界データなどを別のファイルに分けるか、上限を変えてください。',
      en: 'Move boundaries and the like to files of their own, or raise the limit.',
    },
  },
  'too-large:nodes': {
    message: {
      ja: '項目が多すぎます（上限{limit}）。',
      en: 'There are too many nodes: the limit is {limit}.',
    },
    hint: {
      ja: '計画を複数の文書に分けるか、上限を変えてください。',
      en: 'Divide the plan into several documents, or raise the limit.',
    },
  },
  'too-large:records': {
    message: {
      ja: '記録が多すぎます（上限{limit}）。',
      en: 'There are too many records: the limit is {limit}.',
    },
    hint: {
      ja: '計画を複数の文書に分けるか、上限を変えてください。',
      en: 'Divide the plan into several documents, or raise the limit.',
    },
  },
  'too-large:depth': {
    message: {
      ja: '入れ子が深すぎます（上限{limit}段）。',
      en: 'The nesting is too deep: the limit is {limit}.',
    },
    hint: {
      ja: '`children` の代わりに `parent` を使うか、上限を変えてください。',
      en: 'Use `parent` instead of `children`, or raise the limit.',
    },
  },
  'not-a-plan': {
    message: {
      ja: '計画文書（Plan JSON）ではありません。`planJson` がありません。',
      en: 'This is not a plan document: it has no `planJson`.',
    },
    hint: {
      ja: '文書の初めに "planJson": "1.0" と書いてください。',
      en: 'Write "planJson": "1.0" at the start of the document.',
    },
  },
  'not-a-plan:catalog': {
    message: {
      ja: '計画文書ではなく、目録です。',
      en: 'This is a catalog, not a plan document.',
    },
    hint: {
      ja: '目録にある計画文書のURLを指定してください。',
      en: 'Give the address of one of the plans it lists.',
    },
  },
  'not-a-catalog': {
    message: {
      ja: '目録ではありません。`planCatalog` がありません。',
      en: 'This is not a catalog: it has no `planCatalog`.',
    },
    hint: {
      ja: '文書の初めに "planCatalog": "1.0" と書いてください。',
      en: 'Write "planCatalog": "1.0" at the start of the document.',
    },
  },
  'not-a-catalog:plan': {
    message: {
      ja: '目録ではなく、計画文書です。',
      en: 'This is a plan document, not a catalog.',
    },
    hint: {
      ja: '目録のURLを指定してください。',
      en: 'Give the address of a catalog.',
    },
  },
  'unsupported-version': {
    message: {
      ja: '書式の版 {value} には対応していません。',
      en: 'Version {value} of the format is not supported.',
    },
    hint: {
      ja: '版1の文書（"1.0"）を使うか、表示側を新しくしてください。',
      en: 'Use a document of version 1 ("1.0"), or a newer release of what shows it.',
    },
  },
  'newer-version': {
    message: {
      ja: '新しい版 {value} の文書です。知らない部分は表示されません。',
      en: 'The document is of the newer version {value}; parts that are not known here are not shown.',
    },
    hint: {
      ja: '表示側を新しくすると、すべて表示できます。',
      en: 'A newer release of what shows it will show everything.',
    },
  },
  'repeated-key': {
    message: {
      ja: '`{key}` が同じ箇所に二度書かれています。後のものが使われます。',
      en: '`{key}` is written twice in the same object; the last one is used.',
    },
    hint: { ja: '一つにしてください。', en: 'Keep one of them.' },
  },
  'more-problems': {
    message: {
      ja: 'ほかに{count}件の問題があります。',
      en: 'There are {count} more problems.',
    },
    hint: { ja: '上のものから直してください。', en: 'Start with those above.' },
  },
} as const satisfies Record<string, FindingMessage>;
