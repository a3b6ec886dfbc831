import type { Bilingual } from '@machiplan/schema';
import { fixed, type ProblemMessage } from './problem-message.js';

const counted = (count: number, ja: string, one: string, many: string): Bilingual => ({
  ja: `${ja}（${count} 件）`,
  en: `${count} ${count === 1 ? one : many}`,
});

/** Problems of cells, headings and the mapping. */
export const contentMessages = {
  'formula-error': {
    severity: 'loss',
    message: ({ read }) => ({
      ja: `数式がエラーになっています（${read}）。値はありません。`,
      en: `The formula has an error (${read}), so there is no value.`,
    }),
    hint: { ja: '数式を直して保存してください。', en: 'Repair the formula and save.' },
  },
  'formula-without-value': {
    severity: 'loss',
    message: fixed(
      '数式の計算結果が保存されていません。',
      'The result of the formula is not stored.',
    ),
    hint: {
      ja: 'Excel か LibreOffice で開いて保存し直すと、結果が入ります。',
      en: 'Open and save it in Excel or LibreOffice to store the result.',
    },
  },
  'unreadable-value': {
    severity: 'loss',
    message: ({ read, expected }) => ({
      ja: `「${read}」を読み取れません。${expected}が必要です。`,
      en: `“${read}” could not be read; expected: ${expected}.`,
    }),
    hint: {
      ja: 'セルを直すか、備考の列に移してください。',
      en: 'Correct the cell, or move the text to a column for remarks.',
    },
  },
  'not-carried': {
    severity: 'loss',
    message: ({ read, count }) =>
      counted(
        count,
        `Plan JSON に入らない情報です：${read}`,
        `${read} that Plan JSON does not carry`,
        `× ${read} that Plan JSON does not carry`,
      ),
    hint: {
      ja: '必要なら、説明や備考に書き加えてください。',
      en: 'Where it matters, add it to a text or a note.',
    },
  },
  'totals-row': {
    severity: 'notice',
    message: ({ read }) => ({
      ja: `合計の行「${read}」は項目として読み込んでいません。`,
      en: `The totals row “${read}” was not imported as an entry.`,
    }),
    hint: { ja: 'そのままでかまいません。', en: 'Nothing to do.' },
  },
  'note-row': {
    severity: 'loss',
    message: ({ read }) => ({
      ja: `表の注は項目として読み込んでいません：「${read}」`,
      en: `A note of the table was not imported: “${read}”`,
    }),
    hint: {
      ja: '必要なら、その項目や指標の備考に書いてください。',
      en: 'Where it matters, write it into the remarks of its entry or indicator.',
    },
  },
  'duplicate-code': {
    severity: 'notice',
    message: ({ read, expected }) => ({
      ja: `番号 ${read} が重複しています。こちらの ID は ${expected} としました。`,
      en: `The code ${read} is used twice. This entry has the id ${expected}.`,
    }),
    hint: {
      ja: '番号を直すと、来年も同じ ID になります。',
      en: 'With a code of its own the id stays the same next year.',
    },
  },
  'duplicate-value': {
    severity: 'loss',
    message: ({ read, expected }) => ({
      ja: `同じ時点の値が二つあります。${expected} を使い、${read} は読み込んでいません。`,
      en: `There are two values for the same time. ${expected} is used, ${read} was left out.`,
    }),
    hint: { ja: 'どちらが正しいか確認してください。', en: 'Check which one is right.' },
  },
  'unknown-parent': {
    severity: 'loss',
    message: ({ read }) => ({
      ja: `上位の項目 ${read} がありません。最上位に置きました。`,
      en: `There is no entry ${read} to put this under. It was moved to the top level.`,
    }),
    hint: { ja: '上位の番号を確認してください。', en: 'Check the code of the entry above.' },
  },
  cycle: {
    severity: 'loss',
    message: ({ read }) => ({
      ja: `${read} は自分自身の下に置かれています。最上位に置きました。`,
      en: `${read} is placed under itself. It was moved to the top level.`,
    }),
    hint: { ja: '上位の番号を確認してください。', en: 'Check the code of the entry above.' },
  },
  'row-without-entry': {
    severity: 'loss',
    message: ({ count }) =>
      counted(count, '項目名のない行です', 'row has no title', 'rows have no title'),
    hint: { ja: '名称の列を確認してください。', en: 'Check the column with the titles.' },
  },
  'value-without-indicator': {
    severity: 'loss',
    message: ({ read }) => ({
      ja: `どの指標の値か分かりません：「${read}」`,
      en: `It is not clear which indicator the value belongs to: “${read}”`,
    }),
    hint: {
      ja: '同じ行に指標名を入れてください。',
      en: 'Put the name of the indicator in the same row.',
    },
  },
  'unmapped-column': {
    severity: 'question',
    message: ({ read, count }) => ({
      ja: `列「${read}」の意味が分かりません（値 ${count} 個）。読み込んでいません。`,
      en: `The meaning of the column “${read}” (${count} values) is not known. It was not imported.`,
    }),
    hint: {
      ja: '対応付けのファイルで意味を選ぶか、ignore としてください。',
      en: 'Choose its meaning in the mapping file, or ignore.',
    },
  },
  'time-unknown': {
    severity: 'question',
    message: ({ read, count }) => ({
      ja: `「${read}」がいつの値か分かりません（${count} 個）。読み込んでいません。`,
      en: `The time of “${read}” is not known (values: ${count}). It was not imported.`,
    }),
    hint: {
      ja: '見出しに年度を入れるか、対応付けのファイルで time を指定してください（例：FY2024）。',
      en: 'Add the year to the heading, or set `time` in the mapping file (for example FY2024).',
    },
  },
  'year-kind': {
    severity: 'notice',
    message: ({ read, expected, count }) => ({
      ja: `「${read}」${count > 1 ? `など ${count} 列` : ''}は、年か年度か書かれていません。${expected === 'fiscal' ? '表の他の見出しに合わせ、年度として読みました' : '書かれたとおり、年として読みました'}。`,
      en: `“${read}”${count > 1 ? ` (and ${count - 1} more)` : ''} does not say whether it is a calendar or a fiscal year. It was read as a ${expected} year${expected === 'fiscal' ? ', like other headings of the table' : ', as written'}.`,
    }),
    hint: {
      ja: '違う場合は、対応付けのファイルの years を fiscal（年度）か calendar（年）にしてください。',
      en: 'If that is wrong, set `years` in the mapping file to fiscal or calendar.',
    },
  },
  'era-unknown': {
    severity: 'question',
    message: ({ read }) => ({
      ja: `「${read}」の元号が分かりません。読み込んでいません。`,
      en: `The era of “${read}” is not known. It was not imported.`,
    }),
    hint: {
      ja: '見出しに元号を入れるか、対応付けのファイルの era を指定してください（例：平成）。',
      en: 'Add the era to the heading, or set `era` in the mapping file (for example 平成).',
    },
  },
  'plan-title-unknown': {
    severity: 'question',
    message: ({ read }) => ({
      ja: `計画の名称が見つかりません。「${read}」としました。`,
      en: `The title of the plan was not found. “${read}” is used.`,
    }),
    hint: {
      ja: '対応付けのファイルの plan.title を直してください。',
      en: 'Set plan.title in the mapping file.',
    },
  },
  'mapping-column-missing': {
    severity: 'question',
    message: ({ read }) => ({
      ja: `対応付けにある列「${read}」が、この表にありません。`,
      en: `The mapping names the column “${read}”, which this table does not have.`,
    }),
    hint: {
      ja: '見出しが変わったのであれば、対応付けを直してください。',
      en: 'If the heading has changed, correct the mapping.',
    },
  },
  'mapping-broken': {
    severity: 'fatal',
    message: ({ read, expected }) => ({
      ja: `対応付けのファイルが正しくありません：${read}（${expected}が必要です）`,
      en: `The mapping file is not valid: ${read} (expected ${expected})`,
    }),
    hint: {
      ja: 'machiplan import --save-map で作り直せます。',
      en: 'machiplan import --save-map writes a new one.',
    },
  },
  'duplicate-identifier': {
    severity: 'notice',
    message: ({ read, expected }) => ({
      ja: `識別子 ${read} が重複しています。こちらの ID は ${expected} としました。`,
      en: `The identifier ${read} is used twice. This entry has the id ${expected}.`,
    }),
    hint: {
      ja: '元の文書の識別子を直してください。',
      en: 'Correct the identifiers in the source.',
    },
  },
  'no-boundary': {
    severity: 'notice',
    message: ({ read }) => ({
      ja: `境界データに地区「${read}」がありません。`,
      en: `The boundaries have no shape for the district “${read}”.`,
    }),
    hint: {
      ja: 'コードか名称を境界データに合わせてください。',
      en: 'Match its code or name to the boundaries.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemMessage>>;
