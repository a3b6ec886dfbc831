import type { FindingMessage } from './finding-message.js';

/** Findings about one value or property. */
export const valueMessages = {
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
} as const satisfies Record<string, FindingMessage>;
