import type { ActionState, Budget, Indicator, Origin } from '@machiplan/schema';
import type { RelationType } from '@machiplan/sdk';
import { defineMessages } from '@machiplan/sdk/internal';
import { actionStatesEn, actionStatesJa } from '../../../localization/action-states.js';

/** Messages of the details of a node. */
export interface DetailsMessages {
  readonly back: string;
  readonly path: string;
  readonly vision: string;
  readonly summary: string;
  readonly viewpoints: string;
  readonly body: string;
  readonly below: string;
  readonly indicators: string;
  readonly sdgs: string;
  readonly schedule: string;
  readonly budgets: string;
  readonly evaluations: string;
  readonly undated: string;
  readonly facts: string;
  readonly department: string;
  readonly districts: string;
  readonly state: string;
  readonly time: string;
  readonly period: string;
  readonly tags: string;
  readonly links: string;
  readonly notes: string;
  readonly errata: string;
  readonly sources: string;
  readonly noSource: string;
  readonly showServing: string;
  readonly indicatorsBelow: string;
  readonly earlierEvaluations: (count: number) => string;
  /** Said where the computed status is the opposite of the publisher's grade. */
  readonly otherVerdict: string;
  readonly publishedGrade: (grade: string) => string;
  /** Marks a status that the kit has computed. */
  readonly computed: string;
  readonly formula: string;
  readonly target: (target: string, time: string) => string;
  /** Progress in per cent as published. */
  readonly progress: (percent: number) => string;
  readonly published: string;
  readonly stakeholders: string;
  readonly asOf: (day: string) => string;
  readonly colon: string;
  readonly scale: string;
  readonly earlierVersions: string;
  readonly missingParts: (parts: string, reason: string) => string;
  /** Said where the SDGs are related to other entries than the one shown. */
  readonly goalsFrom: Readonly<Record<'below' | 'above', string>>;
  readonly notHere: (parts: string, place: string) => string;
  readonly notPublishedParts: (parts: string) => string;
  readonly sourceLine: (source: string, place: string) => string;
  readonly siblings: string;
  readonly previous: (level: string) => string;
  readonly next: (level: string) => string;
  readonly separator: string;
  readonly notPublished: string;
  readonly page: (page: string) => string;
  readonly printed: (text: string) => string;
  readonly corrected: (text: string) => string;
  readonly planned: (amount: string) => string;
  readonly actual: (amount: string) => string;
  readonly otherPlan: (plan: string) => string;
  readonly count: (count: number) => string;
  readonly origin: Readonly<Record<Origin, string>>;
  /** Headings of relations, by type, seen from where they start and from where they lead. */
  readonly from: Readonly<Record<RelationType, string>>;
  readonly to: Readonly<Record<RelationType, string>>;
  readonly states: Readonly<Record<ActionState, string>>;
  readonly indicatorKind: Readonly<Record<NonNullable<Indicator['kind']>, string>>;
  readonly budgetKind: Readonly<Record<NonNullable<Budget['kind']>, string>>;
  /** Names of the parts that errata and unpublished data refer to. */
  readonly parts: Readonly<Record<string, string>>;
}

const relationsJa = { also: '次の項目の下にも置かれています', same: '同じテーマの項目' };

export const detailsMessages = defineMessages<DetailsMessages>('plan-tree-node-details', {
  ja: {
    back: '← 一覧',
    path: '上の項目',
    vision: '目指す姿',
    summary: '概要',
    viewpoints: '視点',
    body: '説明',
    below: '内訳',
    indicators: '指標',
    sdgs: 'SDGs',
    schedule: '年度ごとの取組み',
    budgets: '予算',
    evaluations: '評価',
    undated: '時期の記載なし',
    facts: '基本情報',
    department: '所管',
    districts: '地区',
    state: '状態',
    time: '時期',
    period: '期間',
    tags: 'キーワード',
    links: '関連リンク',
    notes: '注記',
    errata: '原文の表記について',
    sources: '出典',
    noSource: '出典はデータに書かれていません。',
    showServing: 'これらだけを一覧に出す',
    indicatorsBelow: 'この下の指標',
    earlierEvaluations: (count) => `以前の評価（${count}件）`,
    otherVerdict: '発行者の評価と、公表値からの計算の結果が違います。',
    publishedGrade: (grade) => `評価 ${grade}`,
    computed: '（公表値からの計算）',
    formula: '計算の式',
    target: (target, time) => (time ? `目標 ${target}（${time}）` : `目標 ${target}`),
    progress: (percent) => `${percent}%`,
    published: '進み具合（公表）',
    stakeholders: '関わる人・団体',
    asOf: (day) => `${day}現在`,
    colon: '：',
    scale: '評価の段階について',
    earlierVersions: '前の計画の項目',
    missingParts: (parts, reason) => `${parts}：${reason}`,
    goalsFrom: {
      below: 'この下の項目に示されています。',
      above: '上の項目に示されています。',
    },
    notHere: (parts, place) => `${parts}はこの資料にありません（${place}）。`,
    notPublishedParts: (parts) => `${parts}は公表されていません。`,
    sourceLine: (source, place) => `出典：${source}${place ? ` ${place}` : ''}`,
    siblings: '前後の項目',
    previous: (level) => `前の${level || '項目'}`,
    next: (level) => `次の${level || '項目'}`,
    separator: '、',
    notPublished: '公表されていません',
    page: (page) => (/^[\d,\-–〜、 ]+$/.test(page) ? `${page}ページ` : page),
    printed: (text) => `原文の表記：${text}`,
    corrected: (text) => `正しいと思われる表記：${text}`,
    planned: (amount) => `計画 ${amount}`,
    actual: (amount) => `実績 ${amount}`,
    otherPlan: (plan) => `（別の計画：${plan}）`,
    count: (count) => `${count}件`,
    origin: {
      published: '公表',
      derived: '公表値から計算',
      editorial: '編集による要約・訳',
      sample: '見本（架空）',
    },
    from: {
      'contributes-to': '貢献する重点政策など',
      'relisted-from': '再掲の元',
      'also-under': relationsJa.also,
      implements: '実施する条文・施策',
      'guided-by': '踏まえる指針',
      'aligned-with': relationsJa.same,
      'relates-to': '関連する項目',
    },
    to: {
      'contributes-to': '貢献する施策など',
      'relisted-from': '再掲している項目',
      'also-under': 'ここにも置かれている項目',
      implements: 'これを実施する項目',
      'guided-by': 'これを踏まえる項目',
      'aligned-with': relationsJa.same,
      'relates-to': '関連する項目',
    },
    states: actionStatesJa,
    indicatorKind: { outcome: '成果指標', activity: '行動量', context: '参考値' },
    budgetKind: { initial: '当初', revised: '補正後', settled: '決算', planned: '計画' },
    parts: {
      sdgs: 'SDGsとの関係',
      observations: '実績値',
      targets: '目標値',
      baseline: '基準値',
      actions: '年度ごとの取組み',
      budgets: '予算',
      evaluations: '評価',
      title: '題名',
      body: '説明',
      summary: '概要',
      vision: '目指す姿',
      code: '番号',
      time: '時期',
      indicators: '指標',
      viewpoints: '視点',
      districts: '地区',
      department: '所管',
      period: '期間',
      status: '計画の段階',
    },
  },
  en: {
    back: '← Outline',
    path: 'Entries above',
    vision: 'Vision',
    summary: 'Summary',
    viewpoints: 'Viewpoints',
    body: 'Text',
    below: 'Sub-entries',
    indicators: 'Indicators',
    sdgs: 'SDGs',
    schedule: 'Actions by year',
    budgets: 'Budget',
    evaluations: 'Evaluation',
    undated: 'Undated',
    facts: 'Facts',
    department: 'Department',
    districts: 'Districts',
    state: 'State',
    time: 'Time',
    period: 'Period',
    tags: 'Keywords',
    links: 'Further reading',
    notes: 'Notes',
    errata: 'Errata',
    sources: 'Sources',
    noSource: 'The data does not name a source.',
    showServing: 'Show only these in the outline',
    indicatorsBelow: 'Indicators below',
    earlierEvaluations: (count) => `Earlier evaluations (${count})`,
    otherVerdict:
      'The publisher’s evaluation and the status computed from published figures differ.',
    publishedGrade: (grade) => `Evaluation: ${grade}`,
    computed: ' (computed from published figures)',
    formula: 'Formula',
    target: (target, time) => (time ? `target ${target} (${time})` : `target ${target}`),
    progress: (percent) => `${percent}%`,
    published: 'Progress as published',
    stakeholders: 'People and organizations',
    asOf: (day) => `as of ${day}`,
    colon: ': ',
    scale: 'About the scale',
    earlierVersions: 'In earlier plans',
    missingParts: (parts, reason) => `${parts}: ${reason}`,
    goalsFrom: {
      below: 'Stated for the entries below.',
      above: 'Stated for an entry above.',
    },
    notHere: (parts, place) => `${parts}: not in this document (see: ${place}).`,
    notPublishedParts: (parts) => `${parts}: not published.`,
    sourceLine: (source, place) => `Source: ${source}${place ? `, ${place}` : ''}`,
    siblings: 'Entries before and after',
    previous: (level) => (level ? `Previous: ${level}` : 'Previous'),
    next: (level) => (level ? `Next: ${level}` : 'Next'),
    separator: ', ',
    notPublished: 'not published',
    page: (page) => (/^[\d,\-–〜、 ]+$/.test(page) ? `page ${page}` : page),
    printed: (text) => `As printed: ${text}`,
    corrected: (text) => `Probably meant: ${text}`,
    planned: (amount) => `planned ${amount}`,
    actual: (amount) => `actual ${amount}`,
    otherPlan: (plan) => ` (another plan: ${plan})`,
    count: (count) => String(count),
    origin: {
      published: 'published',
      derived: 'derived from published figures',
      editorial: 'editorial summary or translation',
      sample: 'sample (fictitious)',
    },
    from: {
      'contributes-to': 'Serves',
      'relisted-from': 'Relisted from',
      'also-under': 'Also listed under',
      implements: 'Implements',
      'guided-by': 'Guided by',
      'aligned-with': 'Same theme',
      'relates-to': 'Related entries',
    },
    to: {
      'contributes-to': 'Served by',
      'relisted-from': 'Relisted as',
      'also-under': 'Also lists',
      implements: 'Implemented by',
      'guided-by': 'Guides',
      'aligned-with': 'Same theme',
      'relates-to': 'Related entries',
    },
    states: actionStatesEn,
    indicatorKind: { outcome: 'outcome', activity: 'activity', context: 'context' },
    budgetKind: { initial: 'initial', revised: 'revised', settled: 'settled', planned: 'planned' },
    parts: {
      sdgs: 'Relations to the SDGs',
      observations: 'Values',
      targets: 'Targets',
      baseline: 'Baseline',
      actions: 'Yearly actions',
      budgets: 'Budgets',
      evaluations: 'Evaluation',
      title: 'Title',
      body: 'Text',
      summary: 'Summary',
      vision: 'Vision',
      code: 'Code',
      time: 'Time',
      indicators: 'Indicators',
      viewpoints: 'Viewpoints',
      districts: 'Districts',
      department: 'Department',
      period: 'Period',
      status: 'Stage of adoption',
    },
  },
  'ja-x-easy': {
    back: '← いちらん',
    path: 'うえの こうもく',
    vision: 'めざす すがた',
    summary: 'だいたいの ないよう',
    body: 'せつめい',
    below: 'なかみ',
    indicators: 'すうじの めやす',
    schedule: 'まいとし すること',
    budgets: 'おかね',
    evaluations: 'ひょうか',
    undated: 'いつかは 書いてありません',
    department: 'たんとう',
    districts: 'ばしょ',
    state: 'いまの ようす',
    time: 'いつ',
    period: 'いつから いつまで',
    notes: 'しってほしいこと',
    earlierEvaluations: (count) => `まえの ひょうか（${count}こ）`,
    otherVerdict: 'まちの ひょうかと、けいさんした けっかが ちがいます。',
    publishedGrade: (grade) => `ひょうか ${grade}`,
    computed: '（けいさんした けっか）',
    target: (target, time) => (time ? `めざす 数字 ${target}（${time}）` : `めざす 数字 ${target}`),
    published: 'どこまで できたか',
    stakeholders: 'いっしょに する 人',
    asOf: (day) => `${day}の とき`,
    scale: 'ひょうかの しかた',
    earlierVersions: 'まえの けいかくでは',
    notHere: (parts, place) => `${parts}は ここに ありません（${place}に あります）。`,
    notPublishedParts: (parts) => `${parts}は しらされていません。`,
    previous: () => 'まえ',
    next: () => 'つぎ',
    sources: 'どこに かいてあるか',
    noSource: 'どこに かいてあるか わかりません。',
    notPublished: 'しらされていません',
    origin: {
      published: 'まちが だした もの',
      derived: 'けいさんした すうじ',
      editorial: 'みじかく した ことば',
      sample: 'れい（ほんとうでは ありません）',
    },
  },
});
