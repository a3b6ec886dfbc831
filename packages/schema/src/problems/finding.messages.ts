import type { Bilingual } from '../problem.js';

interface Words {
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

/**
 * Messages by the code of the finding; the part after a colon selects one of several wordings of a
 * code. In braces: `who` the record concerned, `at` the property, the others are values of the
 * finding (see `describeFindings`).
 */
export const words = {
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
  'wrong-type': {
    message: {
      ja: '{who}の `{at}` に {value} は使えません。省きました。',
      en: '`{at}` of {who} cannot be {value}; it is left out.',
    },
    hint: { ja: '種類を {type} にしてください。', en: 'Its type must be {type}.' },
  },
  'empty-value': {
    message: { ja: '{who}の `{at}` が空です。', en: '`{at}` of {who} is empty.' },
    hint: { ja: '値がなければ書かないでください。', en: 'If there is no value, do not write it.' },
  },
  repaired: {
    message: {
      ja: '{who}の `{at}` の {value} を {result} と読みました。',
      en: '`{at}` of {who}: {value} was read as {result}.',
    },
    hint: { ja: '{result} と書いてください。', en: 'Write {result}.' },
  },
  'ambiguous-year': {
    message: {
      ja: '{who}の `{at}` の {value} は年度か暦年か分かりません。省きました。',
      en: '`{at}` of {who}: {value} may be a fiscal or a calendar year; it is left out.',
    },
    hint: {
      ja: '年度なら "FY{value}"、暦年なら "{value}" と書いてください。',
      en: 'Write "FY{value}" for the fiscal year or "{value}" for the calendar year.',
    },
  },
  'bad-format': {
    message: {
      ja: '{who}の `{at}` の書き方 {value} が違います。省きました。',
      en: '`{at}` of {who}: {value} is not in the expected format; it is left out.',
    },
    hint: { ja: '次のように書いてください：{examples}', en: 'Write it like {examples}.' },
  },
  'bad-format:time': {
    message: {
      ja: '{who}の `{at}` の時期 {value} を読み取れません。省きました。',
      en: '`{at}` of {who}: the time {value} cannot be read; it is left out.',
    },
    hint: { ja: '次のように書いてください：{examples}', en: 'Write it like {examples}.' },
  },
  'bad-format:empty': {
    message: {
      ja: '{who}の `{at}` が空です。省きました。',
      en: '`{at}` of {who} is empty; it is left out.',
    },
    hint: { ja: '文字を書いてください。', en: 'Write at least one character.' },
  },
  'bad-url': {
    message: {
      ja: '{who}の `{at}` の {value} は使えないURLです。省きました。',
      en: '`{at}` of {who}: the address {value} cannot be used; it is left out.',
    },
    hint: {
      ja: 'http(s) か相対のURLを、空白なしで書いてください。',
      en: 'Write an http(s) address or a relative one, without spaces.',
    },
  },
  'bad-key': {
    message: {
      ja: '{who}の `{at}` は言語タグではありません。省きました。',
      en: '`{at}` of {who} is not a language tag; it is left out.',
    },
    hint: {
      ja: '"ja"、"en"、"ja-x-easy" のように書いてください。',
      en: 'Write "ja", "en" or "ja-x-easy".',
    },
  },
  'unknown-value': {
    message: {
      ja: '{who}の `{at}` に {value} という値はありません。省きました。',
      en: '`{at}` of {who} cannot be {value}; it is left out.',
    },
    hint: { ja: '使える値：{known}', en: 'Write one of: {known}.' },
  },
  'unknown-word': {
    message: {
      ja: '{who}の `{at}` の {value} は知られていません。一般的に示します。',
      en: '`{at}` of {who}: {value} is not known and is shown in a general way.',
    },
    hint: { ja: '知られている値：{known}', en: 'Known: {known}.' },
  },
  'out-of-range': {
    message: {
      ja: '{who}の `{at}` の {value} は範囲外です。省きました。',
      en: '`{at}` of {who}: {value} is out of range; it is left out.',
    },
    hint: {
      ja: '{minimum} から {maximum} までの値にしてください。',
      en: 'Write a value from {minimum} to {maximum}.',
    },
  },
  'out-of-range:minimum': {
    message: {
      ja: '{who}の `{at}` の {value} は小さすぎます。省きました。',
      en: '`{at}` of {who}: {value} is too small; it is left out.',
    },
    hint: { ja: '{minimum} 以上にしてください。', en: 'Write {minimum} or more.' },
  },
  'out-of-range:maximum': {
    message: {
      ja: '{who}の `{at}` の {value} は大きすぎます。省きました。',
      en: '`{at}` of {who}: {value} is too large; it is left out.',
    },
    hint: { ja: '{maximum} 以下にしてください。', en: 'Write {maximum} or less.' },
  },
  'out-of-range:digits': {
    message: {
      ja: '{who}の `{at}` の数は桁が多すぎて正確に読めません。省きました。',
      en: '`{at}` of {who} is a number too large to be read exactly; it is left out.',
    },
    hint: {
      ja: '15桁以内で書いてください。',
      en: 'Write a number of up to 15 digits.',
    },
  },
  'out-of-range:fraction': {
    message: {
      ja: '{who}の `{at}` の {value} は整数ではありません。省きました。',
      en: '`{at}` of {who}: {value} is not a whole number; it is left out.',
    },
    hint: { ja: '整数で書いてください。', en: 'Write a whole number.' },
  },
  'out-of-range:items': {
    message: {
      ja: '{who}の `{at}` の要素の数（{value}）が違います。省きました。',
      en: '`{at}` of {who} has {value} items; it is left out.',
    },
    hint: { ja: '要素は {minimum} 個です。', en: 'It must have {minimum}.' },
  },
  'out-of-range:position': {
    message: {
      ja: '{who}の位置 {value} は地球上にありません。省きました。',
      en: 'The position {value} of {who} is not on the earth; it is left out.',
    },
    hint: {
      ja: '[経度, 緯度] を度で書いてください。',
      en: 'Write [longitude, latitude] in degrees.',
    },
  },
  'swapped-position': {
    message: {
      ja: '{who}の位置 {value} は緯度と経度が逆です。入れ替えました。',
      en: 'The position {value} of {who} has the latitude first; it was swapped.',
    },
    hint: { ja: '{result} と書いてください。', en: 'Write {result}.' },
  },
  'too-long': {
    message: {
      ja: '{who}の `{at}` が長すぎます（{count}字、上限{limit}）。省きました。',
      en: '`{at}` of {who} is too long ({count} characters, the limit is {limit}); it is left out.',
    },
    hint: { ja: '短くしてください。', en: 'Make it shorter.' },
  },
  'unsafe-text': {
    message: {
      ja: '{who}の `{at}` から見えない制御文字を除きました。',
      en: 'Invisible control characters were removed from `{at}` of {who}.',
    },
    hint: { ja: '元の文から除いてください。', en: 'Remove them from the text.' },
  },
  'repeated-key': {
    message: {
      ja: '`{key}` が同じ箇所に二度書かれています。後のものが使われます。',
      en: '`{key}` is written twice in the same object; the last one is used.',
    },
    hint: { ja: '一つにしてください。', en: 'Keep one of them.' },
  },
  'misspelt-property': {
    message: {
      ja: '{who}の `{key}` は知られていないため、表示されません。',
      en: '`{key}` of {who} is not known and is not shown.',
    },
    hint: {
      ja: '`{suggestion}` ではありませんか。独自のものなら `x-` で始めてください。',
      en: 'Did you mean `{suggestion}`? Start the name of an extension with `x-`.',
    },
  },
  'unknown-property': {
    message: {
      ja: '{who}の `{key}` はこの書式にありません。表示されません。',
      en: '`{key}` of {who} is not part of the format and is not shown.',
    },
    hint: {
      ja: '独自のものなら `x-` で始めてください。',
      en: 'Start the name of an extension with `x-`.',
    },
  },
  'no-direction': {
    message: {
      ja: '目標値があり、望ましい方向のない指標が{count}件あります（{who}など）。達成状況は計算されません。',
      en: 'Indicators with a target but no direction, so without a status: {count} ({who} first).',
    },
    hint: {
      ja: '`direction` に増加（increase）、減少（decrease）、維持（maintain）、到達（reach）のいずれかを書いてください。',
      en: 'Write increase, decrease, maintain or reach as `direction`.',
    },
  },
  'no-target': {
    message: {
      ja: '望ましい方向があり、目標のない指標が{count}件あります（{who}など）。',
      en: 'Indicators with a direction but no target: {count} ({who} first).',
    },
    hint: {
      ja: '目標が公表されていなければ、`notPublished` にそう書けます。',
      en: 'If the targets are not published, say so in `notPublished`.',
    },
  },
  'no-unit': {
    message: {
      ja: '数値があり、単位のない指標が{count}件あります（{who}など）。',
      en: 'Indicators with numbers but no unit: {count} ({who} first).',
    },
    hint: { ja: '`unit` を書いてください。', en: 'Write `unit`.' },
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
  'duplicate-observation': {
    message: {
      ja: '{who}に同じ時期・区分・地区（{value}）の値が二つあります。初めのものを使います。',
      en: '{who} has two values for the same time, group and district ({value}); the first is kept.',
    },
    hint: { ja: '一つにしてください。', en: 'Keep one of them.' },
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
  'period-reversed': {
    message: {
      ja: '{who}の期間の終わり {end} が始まり {start} より前です。終わりを省きました。',
      en: 'The period of {who} ends ({end}) before it starts ({start}); the end is left out.',
    },
    hint: { ja: '`start` と `end` を確かめてください。', en: 'Correct `start` or `end`.' },
  },
  'target-before-baseline': {
    message: {
      ja: '{who}の目標の時期 {time} が基準値の時期 {baseline} より前です。',
      en: 'A target of {who} is for {time}, before the baseline of {baseline}.',
    },
    hint: { ja: '時期を確かめてください。', en: 'Correct one of the two times.' },
  },
  'target-equals-baseline': {
    message: {
      ja: '{who}の目標値が基準値 {value} と同じです。',
      en: 'A target of {who} equals the baseline, {value}.',
    },
    hint: {
      ja: '維持が目標なら `direction` を "maintain" にしてください。',
      en: 'If the value is to be kept, write "maintain" as `direction`.',
    },
  },
  'interval-reversed': {
    message: {
      ja: '{who}の時期 {value} は、終わりが始まりより前です。値を省きました。',
      en: 'The interval {value} of {who} ends before it starts; the value is left out.',
    },
    hint: {
      ja: '「始まり/終わり」の順に書いてください（例：FY2019/FY2021）。',
      en: 'Write start/end, e.g. FY2019/FY2021.',
    },
  },
  'as-of-before-time': {
    message: {
      ja: '{who}の値の時点 {value} が、時期 {time} より前です。',
      en: 'A value of {who} is as of {value}, before its time {time}.',
    },
    hint: { ja: '`time` と `asOf` を確かめてください。', en: 'Correct `time` or `asOf`.' },
  },
  'conflicting-coverage': {
    message: {
      ja: '{who}の値は {value} 現在で、{time} の途中です。全体の値とはしません。',
      en: 'A value of {who} is as of {value}, within {time}; it is not taken for the whole.',
    },
    hint: { ja: '`coverage` を除いてください。', en: 'Remove `coverage`.' },
  },
  'conflicting-status': {
    message: {
      ja: '{who}に値 {value} があるのに、値がない（{status}）とされています。値を示します。',
      en: '{who} has the value {value} and a status that says there is none ({status}); the value is shown.',
    },
    hint: { ja: 'どちらか一つにしてください。', en: 'Use only one of the two.' },
  },
  'bound-without-value': {
    message: {
      ja: '{who}の `bound` に対する数値がありません。`bound` を省きました。',
      en: '`bound` of {who} has no number it belongs to; it is left out.',
    },
    hint: { ja: '`value` に数値を書いてください。', en: 'Write the number as `value`.' },
  },
  'bound-beside-range': {
    message: {
      ja: '{who}の目標に幅（`min`・`max`）と `bound` があります。`bound` を省きました。',
      en: 'A target of {who} has both a range (`min`, `max`) and `bound`; `bound` is left out.',
    },
    hint: { ja: 'どちらか一つにしてください。', en: 'Use only one of the two.' },
  },
  'bound-against-direction': {
    message: {
      ja: '{who}の目標の `bound` {value} は、望ましい方向（{direction}）と逆です。',
      en: 'The `bound` {value} of a target of {who} contradicts its direction ({direction}).',
    },
    hint: {
      ja: '`bound` か `direction` を確かめてください。',
      en: 'Correct `bound` or `direction`.',
    },
  },
  'unknown-grade': {
    message: {
      ja: '{who}の {value} は指標の `gradeScale` にありません。文言として示します。',
      en: 'The grade {value} is not on the `gradeScale` of {who}; it is shown as text.',
    },
    hint: {
      ja: '`gradeScale` を書き、段階のidを使うか、`text` に書いてください。',
      en: 'Name a `gradeScale` and use the id of one of its grades, or write it as `text`.',
    },
  },
  'unknown-grade:evaluation': {
    message: {
      ja: '評価 {value} は段階 {gradeScale} にありません。順序のない評価として示します。',
      en: 'The grade {value} is not on the scale {gradeScale}; it is shown without an order.',
    },
    hint: {
      ja: '段階のidを使うか、段階に加えてください。',
      en: 'Use the id of one of its grades, or add the grade to the scale.',
    },
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
  'more-problems': {
    message: {
      ja: 'ほかに{count}件の問題があります。',
      en: 'There are {count} more problems.',
    },
    hint: { ja: '上のものから直してください。', en: 'Start with those above.' },
  },
} as const satisfies Record<string, Words>;
