import type { Bilingual } from '@machiplan/schema';

/** `error`: the plan cannot be shown. `warning`: it can, but something should be changed. */
export type DiagnosisLevel = 'ok' | 'warning' | 'error';

interface DiagnosisMessage {
  readonly level: DiagnosisLevel;
  readonly message: (details: string) => Bilingual;
  readonly hint?: Bilingual;
}

/** Problems that the doctor finds, with advice. */
export const diagnosisMessages = {
  unreachable: {
    level: 'error',
    message: (details) => ({
      ja: `取得できません（${details}）。`,
      en: `It cannot be fetched (${details}).`,
    }),
    hint: {
      ja: 'URL と、公開されているかを確認してください。',
      en: 'Check the address, and that it is public.',
    },
  },
  reachable: {
    level: 'ok',
    message: (details) => ({
      ja: `取得できました（${details}）。`,
      en: `It can be fetched (${details}).`,
    }),
  },
  'no-cors': {
    level: 'warning',
    message: () => ({
      ja: '他のサイトのページからは読み込めません（Access-Control-Allow-Origin がありません）。',
      en: 'Pages of other sites cannot read it (no Access-Control-Allow-Origin).',
    }),
    hint: {
      ja: '他のサイトにも埋め込むなら、サーバーで Access-Control-Allow-Origin: * を付けてください。同じサイトだけなら、このままでかまいません。',
      en: 'To embed it on other sites, send Access-Control-Allow-Origin: *. On the same site nothing is needed.',
    },
  },
  cors: {
    level: 'ok',
    message: (details) => ({
      ja: `他のサイトからも読み込めます（${details}）。`,
      en: `Other sites can read it (${details}).`,
    }),
  },
  'content-type': {
    level: 'warning',
    message: (details) => ({
      ja: `Content-Type が JSON ではありません（${details}）。`,
      en: `Content-Type is not JSON (${details}).`,
    }),
    hint: { ja: 'application/json を付けてください。', en: 'Send application/json.' },
  },
  'not-compressed': {
    level: 'warning',
    message: (details) => ({
      ja: `圧縮されずに送られています（${details}）。`,
      en: `It is sent without compression (${details}).`,
    }),
    hint: {
      ja: 'サーバーで gzip か Brotli の圧縮を有効にしてください。',
      en: 'Turn on gzip or Brotli on the server.',
    },
  },
  compressed: {
    level: 'ok',
    message: (details) => ({
      ja: `圧縮されています（${details}）。`,
      en: `It is compressed (${details}).`,
    }),
  },
  'no-cache': {
    level: 'warning',
    message: () => ({
      ja: 'ETag も Last-Modified もないので、毎回すべて読み込まれます。',
      en: 'Without ETag or Last-Modified it is loaded in full each time.',
    }),
    hint: {
      ja: 'サーバーで ETag か Last-Modified を付けてください。',
      en: 'Send ETag or Last-Modified.',
    },
  },
  cached: {
    level: 'ok',
    message: (details) => ({
      ja: `変わっていなければ再利用されます（${details}）。`,
      en: `Unchanged copies are reused (${details}).`,
    }),
  },
  'not-a-plan': {
    level: 'error',
    message: () => ({ ja: '計画データとして読めません。', en: 'It cannot be read as a plan.' }),
    hint: { ja: 'machiplan check で詳しく確認してください。', en: 'See machiplan check.' },
  },
  'plan-problems': {
    level: 'warning',
    message: (details) => ({
      ja: `計画データに直すところがあります（${details}）。`,
      en: `The plan has problems (${details}).`,
    }),
    hint: { ja: 'machiplan check で詳しく確認してください。', en: 'See machiplan check.' },
  },
  plan: {
    level: 'ok',
    message: (details) => ({
      ja: `計画データです（${details}）。`,
      en: `It is a plan (${details}).`,
    }),
  },
  large: {
    level: 'warning',
    message: (details) => ({
      ja: `大きなデータです（${details}）。携帯電話では時間がかかります。`,
      en: `It is large (${details}) and slow on phones.`,
    }),
    hint: {
      ja: '境界を別のファイルにするか、計画を分けてください。',
      en: 'Move boundaries to a file of their own, or split the plan.',
    },
  },
  'boundary-missing': {
    level: 'error',
    message: (details) => ({
      ja: `境界データを読めません（${details}）。`,
      en: `The boundaries cannot be read (${details}).`,
    }),
    hint: { ja: 'boundaries の href を確認してください。', en: 'Check the href in boundaries.' },
  },
  'boundary-unmatched': {
    level: 'warning',
    message: (details) => ({
      ja: `境界データに形がない地区があります：${details}`,
      en: `Districts without a shape: ${details}`,
    }),
    hint: {
      ja: 'boundaries の property と join を、地区の id か code に合わせてください。',
      en: 'Match property and join of boundaries to the id or code of the districts.',
    },
  },
  boundary: {
    level: 'ok',
    message: (details) => ({
      ja: `すべての地区に形があります（${details}）。`,
      en: `Every district has a shape (${details}).`,
    }),
  },
  'boundary-tiles': {
    level: 'ok',
    message: () => ({
      ja: 'PMTiles の境界は、形の有無まで調べていません。',
      en: 'Boundaries in PMTiles were not compared with the districts.',
    }),
  },
  'no-embed': {
    level: 'warning',
    message: () => ({
      ja: 'このページに Machiplan の要素は見つかりません。',
      en: 'The page has no elements of Machiplan.',
    }),
    hint: {
      ja: 'CMS がタグを消していないか確認し、div の形か iframe を試してください。',
      en: 'Check whether the CMS removed the tags; try the div or the iframe.',
    },
  },
  embed: {
    level: 'ok',
    message: (details) => ({
      ja: `要素があります（${details}）。`,
      en: `Elements found: ${details}.`,
    }),
  },
  'no-kit': {
    level: 'error',
    message: () => ({
      ja: 'machiplan.js を読み込む script がありません。',
      en: 'No script loads machiplan.js.',
    }),
    hint: {
      ja: '埋め込みコードの script も貼ってください。',
      en: 'Paste the script of the embed code, too.',
    },
  },
  kit: {
    level: 'ok',
    message: (details) => ({
      ja: `部品を読み込んでいます（${details}）。`,
      en: `The kit is loaded (${details}).`,
    }),
  },
  'csp-blocks': {
    level: 'error',
    message: (details) => ({
      ja: `Content-Security-Policy が止めています：${details}`,
      en: `Content-Security-Policy blocks it: ${details}`,
    }),
    hint: {
      ja: 'その URL をこの指定に加えるか、ファイルを同じサイトに置いてください。',
      en: 'Add the address to that directive, or put the file on the same site.',
    },
  },
  csp: {
    level: 'ok',
    message: () => ({
      ja: 'Content-Security-Policy は妨げません。',
      en: 'Content-Security-Policy allows it.',
    }),
  },
} as const satisfies Readonly<Record<string, DiagnosisMessage>>;

/** Stable words for what was found. */
export type DiagnosisCode = keyof typeof diagnosisMessages;
