import { defineMessages } from '@machiplan/sdk/internal';

interface PlanCatalogMessages {
  readonly loading: string;
  readonly missing: string;
  /** @param status HTTP status, where a server answered */
  readonly failed: (status: number | undefined) => string;
  readonly retry: string;
  readonly search: string;
  readonly all: string;
  readonly place: string;
  readonly level: string;
  readonly year: string;
  readonly status: string;
  readonly levels: Readonly<Record<'prefecture' | 'municipality' | 'other', string>>;
  readonly statuses: Readonly<Record<'draft' | 'proposal' | 'adopted' | 'superseded', string>>;
  readonly count: (matching: number, total: number) => string;
  readonly plans: string;
  readonly sample: string;
  readonly repeated: string;
  readonly noMatches: string;
  readonly empty: string;
  readonly more: (count: number) => string;
  readonly further: string;
  readonly open: (title: string) => string;
  readonly opening: string;
  readonly opened: string;
  readonly openedBefore: string;
  readonly skipped: (count: number) => string;
}

export const planCatalogMessages = defineMessages<PlanCatalogMessages>('plan-catalog', {
  ja: {
    loading: '計画の一覧を読み込んでいます…',
    missing: '計画の一覧が指定されていません。',
    failed: (status) =>
      status === undefined
        ? '計画の一覧を読み込めませんでした。'
        : `計画の一覧を読み込めませんでした（${status}）。`,
    retry: 'もう一度読み込む',
    search: '計画をさがす（名称・概要・策定者）',
    all: 'すべて',
    place: '策定者',
    level: '区分',
    year: '年度',
    status: '段階',
    levels: { prefecture: '都道府県', municipality: '市区町村', other: 'その他' },
    statuses: { draft: '素案', proposal: '案', adopted: '策定済み', superseded: '旧計画' },
    count: (matching, total) =>
      matching === total ? `${total}件` : `${total}件のうち${matching}件`,
    plans: '計画',
    sample: '架空の見本',
    repeated: '同じ識別子の計画が、別のアドレスにもあります。',
    noMatches: '条件に合う計画はありません。条件を減らしてください。',
    empty: 'この一覧には計画がありません。',
    more: (count) => `続きを表示（残り${count}件）`,
    further: 'ほかの一覧',
    open: (title) => `「${title}」の計画を加える`,
    opening: '読み込んでいます…',
    opened: '加えました',
    openedBefore: 'すでに表示しています',
    skipped: (count) => `書き方に誤りがあり、表示できない計画が${count}件あります。`,
  },
  en: {
    loading: 'Loading the list of plans…',
    missing: 'No list of plans is named.',
    failed: (status) =>
      status === undefined
        ? 'The list of plans could not be loaded.'
        : `The list of plans could not be loaded (${status}).`,
    retry: 'Try again',
    search: 'Find a plan (title, summary, publisher)',
    all: 'All',
    place: 'Publisher',
    level: 'Level',
    year: 'Fiscal year',
    status: 'Stage',
    levels: { prefecture: 'Prefecture', municipality: 'Municipality', other: 'Other' },
    statuses: {
      draft: 'draft',
      proposal: 'proposal',
      adopted: 'adopted',
      superseded: 'superseded',
    },
    count: (matching, total) =>
      matching === total ? `${total} plans` : `${matching} of ${total} plans`,
    plans: 'Plans',
    sample: 'made-up sample',
    repeated: 'A plan with the same id is at another address too.',
    noMatches: 'No plans match. Remove a condition.',
    empty: 'This list has no plans.',
    more: (count) => `Show more (${count} left)`,
    further: 'Further lists',
    open: (title) => `Add the plans of “${title}”`,
    opening: 'Loading…',
    opened: 'added',
    openedBefore: 'shown already',
    skipped: (count) =>
      count === 1
        ? '1 plan is not listed because its data has errors.'
        : `${count} plans are not listed because their data has errors.`,
  },
  'ja-x-easy': {
    loading: '計画の リストを よみこんでいます…',
    failed: () => '計画の リストを よみこめませんでした。',
    retry: 'もういちど よみこむ',
    search: '計画を さがす',
    all: 'ぜんぶ',
    place: 'つくった ところ',
    year: 'いつの 計画か',
    noMatches: 'あてはまる 計画は ありません。えらんだ ものを へらしてください。',
    missing: '計画の リストが ありません。',
    level: '県・市など',
    status: 'どこまで 決まったか',
    levels: { prefecture: '都道府県', municipality: '市・区・町・村', other: 'ほか' },
    statuses: {
      draft: 'まだ 決まって いない',
      proposal: 'もうすぐ 決まる',
      adopted: '決まった',
      superseded: '前の 計画',
    },
    count: (matching, total) =>
      matching === total ? `${total}こ` : `${total}この うち ${matching}こ`,
    plans: '計画',
    sample: 'つくりものの 見本',
    repeated: '同じ 計画が ほかの ところにも あります。',
    empty: 'この リストには 計画が ありません。',
    more: (count) => `つづきを みる（あと ${count}こ）`,
    further: 'ほかの リスト',
    open: (title) => `「${title}」の 計画を くわえる`,
    opening: 'よみこんでいます…',
    opened: 'くわえました',
    openedBefore: 'もう 出ています',
    skipped: (count) => `まちがいが あって 出せない 計画が ${count}こ あります。`,
  },
});
