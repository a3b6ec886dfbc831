import type { FindingMessage } from './finding-message.js';

/** Findings about records and what they refer to. */
export const recordMessages = {
  'shared-list:other-origin': {
    message: {
      ja: '共用の一覧 {value} は、計画データと同じ場所（オリジン）にないため、読み込みません。',
      en: 'The shared lists {value} are not on the same origin as the plan and are not loaded.',
    },
    hint: {
      ja: '計画データと同じサイトに置き、相対的なアドレスを書いてください。',
      en: 'Put them on the same site as the plan and write a relative address.',
    },
  },
  'shared-list:not-loaded': {
    message: {
      ja: '共用の一覧 {value} を読み込めません。残りを表示します。',
      en: 'The shared lists {value} cannot be loaded; the rest is shown.',
    },
    hint: {
      ja: 'アドレスと、そのファイルが計画データの書式であることを確かめてください。',
      en: 'Check the address, and that the file is a plan document.',
    },
  },
  'shared-list:cycle': {
    message: {
      ja: '共用の一覧 {value} をたどると元の文書に戻ります。この参照は使いません。',
      en: 'The shared lists {value} lead back to a document that needs them; this reference is not followed.',
    },
    hint: { ja: '参照を一方向にしてください。', en: 'Let the references go one way.' },
  },
  'shared-list:too-many': {
    message: {
      ja: '共用の一覧の文書が {limit} 件を超えるため、{value} は読み込みません。',
      en: 'There are more than {limit} documents of shared lists; {value} is not loaded.',
    },
    hint: { ja: '一覧をまとめてください。', en: 'Put the lists together.' },
  },
  'shared-list:no-address': {
    message: {
      ja: 'ファイルだけを読み込んだため、共用の一覧 {value} はありません。',
      en: 'The plan was loaded without an address, so the shared lists {value} are not there.',
    },
    hint: {
      ja: '計画データをアドレスから読み込むか、一覧を計画データに含めてください。',
      en: 'Load the plan from its address, or put the lists into the plan.',
    },
  },
  'no-node': {
    message: {
      ja: 'どの項目にも属さない指標が{count}件あります（{who}など）。',
      en: 'Indicators that belong to no node: {count} ({who} first).',
    },
    hint: { ja: '`nodes` に項目のidを書いてください。', en: 'Write ids of nodes as `nodes`.' },
  },
  'unsafe-key': {
    message: {
      ja: '{who}の `__proto__` を省きました。',
      en: '`__proto__` of {who} is left out.',
    },
    hint: { ja: '別の名前にしてください。', en: 'Give it another name.' },
  },
  missing: {
    message: {
      ja: '{who}に使える `{key}` がないため、全体を省きました。',
      en: '{who} has no usable `{key}` and is left out.',
    },
    hint: { ja: '`{key}` を書いてください。', en: 'Write `{key}`.' },
  },
  'missing:part': {
    message: {
      ja: '{who}の `{at}` に使える `{key}` のないものがあり、省きました。',
      en: '`{at}` of {who} has no usable `{key}` and is left out.',
    },
    hint: { ja: '`{key}` を書いてください。', en: 'Write `{key}`.' },
  },
  'missing:subject-of-evaluation': {
    message: {
      ja: '{who}の `{at}` に対象のないものがあり、省きました。',
      en: '`{at}` of {who} names no `node`, `indicator` or `action` and is left out.',
    },
    hint: {
      ja: '`node`、`indicator`、`action` のいずれかを書いてください。',
      en: 'Write `node`, `indicator` or `action`.',
    },
  },
  'missing:kept': {
    message: {
      ja: '文書に使える `{key}` がありません。残りを表示します。',
      en: 'The document has no usable `{key}`; the rest is shown.',
    },
    hint: { ja: '`{key}` を書いてください。', en: 'Write `{key}`.' },
  },
  'no-title': {
    message: {
      ja: '{who}に名称がありません。（名称なし）と示します。',
      en: '{who} has no title; it is shown as untitled.',
    },
    hint: { ja: '`{key}` を書いてください。', en: 'Write `{key}`.' },
  },
  'duplicate-id': {
    message: {
      ja: 'id {value} は前にも使われています。後の{who}を省きました。',
      en: 'The id {value} is already used; the later {who} is left out.',
    },
    hint: { ja: '別のidにしてください。', en: 'Give it an id of its own.' },
  },
  'duplicate-sdg': {
    message: {
      ja: '{who}に同じSDGsの目標（{value}）が二つあります。初めのものを使います。',
      en: '{who} names the same goal ({value}) twice; the first is kept.',
    },
    hint: { ja: '一つにしてください。', en: 'Keep one of them.' },
  },
  'unknown-reference': {
    message: {
      ja: '{who}の `{at}` の {value} は `{list}` にありません。省きました。',
      en: '`{at}` of {who}: there is no {value} in `{list}`; it is left out.',
    },
    hint: {
      ja: 'idを確かめるか、`{list}` に加えてください。',
      en: 'Correct the id, or add it to `{list}`.',
    },
  },
  'unknown-level': {
    message: {
      ja: '階層 {value} は `{list}` にありません。idを名称として示します。',
      en: 'The level {value} is not in `{list}`; its id is shown as its name.',
    },
    hint: {
      ja: 'idを確かめるか、`{list}` に加えてください。',
      en: 'Correct the id, or add it to `{list}`.',
    },
  },
  'unknown-parent': {
    message: {
      ja: '{who}の親 {value} がありません。最上位に置きました。',
      en: 'The parent {value} of {who} does not exist; it was moved to the top level.',
    },
    hint: { ja: '`parent` を確かめてください。', en: 'Correct `parent`.' },
  },
  'unknown-parent:left-out': {
    message: {
      ja: '{who}の親を省いたため、最上位に置きました。',
      en: 'The parent of {who} is left out; it was moved to the top level.',
    },
    hint: { ja: '親の項目を直してください。', en: 'Correct the parent.' },
  },
  'conflicting-parent': {
    message: {
      ja: '{who}の `parent` は {value} ですが、{parent} の `children` にあります。後者に置きました。',
      en: '{who} has the parent {value} but is listed in the `children` of {parent}; the latter is used.',
    },
    hint: { ja: 'どちらか一つにしてください。', en: 'Use only one of the two.' },
  },
  cycle: {
    message: {
      ja: '{who}の親 {value} をたどると元に戻ります。最上位に置きました。',
      en: 'The parent {value} of {who} is one of its own descendants; it was moved to the top level.',
    },
    hint: { ja: '`parent` を確かめてください。', en: 'Correct `parent`.' },
  },
  'duplicate-placement': {
    message: {
      ja: '同じ項目に同じ指標（{value}）が二度あります。初めのものを使います。',
      en: 'An indicator is placed twice at the same node ({value}); the first is kept.',
    },
    hint: { ja: '一つにしてください。', en: 'Keep one of them.' },
  },
  'sdg-target-of-other-goal': {
    message: {
      ja: '{who}のSDGsのターゲット {value} は、目標 {goal} のものではありません。',
      en: 'The SDG target {value} of {who} does not belong to goal {goal}.',
    },
    hint: { ja: '`goal` か `target` を確かめてください。', en: 'Correct `goal` or `target`.' },
  },
  'unknown-sdg-target': {
    message: {
      ja: '{who}のSDGsのターゲット {value} は存在しません。',
      en: 'There is no SDG target {value}, which {who} names.',
    },
    hint: { ja: '番号を確かめてください。', en: 'Correct the number.' },
  },
} as const satisfies Record<string, FindingMessage>;
