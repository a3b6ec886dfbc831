import { defineMessages } from '@machiplan/sdk/internal';

/** The adjective of a comparison: counts are many, rates are high, sizes are large. */
export type ComparisonWord = 'many' | 'high' | 'large';

interface SentenceMessages {
  readonly all: (districts: string) => string;
  readonly most: (districts: string, word: ComparisonWord) => string;
  readonly next: (districts: string) => string;
  readonly least: (districts: string, word: ComparisonWord) => string;
  readonly zero: (districts: string, value: string) => string;
  readonly same: (value: string) => string;
  readonly group: (value: string, districts: string) => string;
  readonly without: (districts: string) => string;
  readonly join: (all: string, parts: readonly string[]) => string;
  /** Between the names of districts, and between a name and its value. */
  readonly comma: string;
  readonly space: string;
}

const comparisonJa = {
  many: ['多い', '少ない'],
  high: ['高い', '低い'],
  large: ['大きい', '小さい'],
};
const comparisonEasy = {
  many: ['おおい', 'すくない'],
  high: ['たかい', 'ひくい'],
  large: ['おおきい', 'ちいさい'],
};

/** Messages of values, of the key, the list and the sentence on a map. */
export interface MapValueMessages {
  readonly listHint: string;
  readonly value: string;
  readonly rank: string;
  readonly ranked: (rank: number) => string;
  readonly change: (since: string) => string;
  readonly search: string;
  readonly found: (count: number) => string;
  readonly showMore: (count: number) => string;
  readonly sortBy: (column: string) => string;
  readonly missing: string;
  /** Headings of a table in a file. */
  readonly withUnit: (title: string, unit: string) => string;
  readonly notes: string;
  readonly notPublished: string;
  readonly facilities: string;
  readonly districts: (count: number, level: string) => string;
  readonly from: (value: string) => string;
  readonly below: (value: string) => string;
  /** From the lowest value up to this one, and between two values, both included. */
  readonly upTo: (value: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly around: (value: string) => string;
  readonly countUnit: string;
  readonly memberPartly: string;
  readonly memberNot: string;
  /** The parts of the sentence on a map. */
  readonly sentence: SentenceMessages;
  /** Values for a part of the year, and running totals. */
  readonly coverage: Record<'part' | 'cumulative', string>;
  readonly estimate: Record<'provisional' | 'estimate' | 'forecast', string>;
  readonly origin: Record<'derived' | 'editorial' | 'sample', string>;
}

export const mapValueMessages = defineMessages<MapValueMessages>('district-map-values', {
  ja: {
    listHint: '上下の矢印キーで移動し、Enter キーで選びます。',
    value: '値',
    rank: '順位',
    ranked: (rank) => `${rank}位`,
    change: (since) => `${since}からの増減`,
    search: '名前で絞り込む',
    found: (count) => `${count}地区`,
    showMore: (count) => `さらに${count}地区を表示`,
    sortBy: (column) => `${column}で並べ替える`,
    missing: 'データなし',
    withUnit: (title, unit) => (unit ? `${title}（${unit}）` : title),
    notes: '備考',
    notPublished: '公表なし',
    facilities: '施設',
    districts: (count, level) => `${count}${/^.{0,2}[区域圏町村]$/.test(level) ? level : '地区'}`,
    from: (value) => `${value}以上`,
    below: (value) => `${value}未満`,
    between: (low, high) => `${low}以上${high}未満`,
    upTo: (value) => `${value}以下`,
    range: (low, high) => `${low}〜${high}`,
    around: (value) => `基準：${value}`,
    countUnit: '件',
    memberPartly: '一部が対象',
    memberNot: '対象外',
    sentence: {
      all: (districts) => `${districts}。`,
      most: (districts, word) => `最も${comparisonJa[word][0]}のは${districts}`,
      next: (districts) => `次は${districts}`,
      least: (districts, word) => `最も${comparisonJa[word][1]}のは${districts}`,
      zero: (districts, value) => `${districts}は${value}`,
      same: (value) => `どこも${value}`,
      group: (value, districts) => `${value}は${districts}`,
      without: (districts) => `${districts}はデータなし`,
      join: (all, parts) => `${all}${parts.join('、')}。`,
      comma: '・',
      space: '',
    },
    coverage: { part: '年度途中', cumulative: '累計' },
    estimate: { provisional: '速報', estimate: '推計', forecast: '見込み' },
    origin: { derived: '計算値', editorial: '編集', sample: '見本' },
  },
  en: {
    listHint: 'Use the arrow keys to move and Enter to select.',
    value: 'Value',
    rank: 'Rank',
    ranked: (rank) => `rank ${rank}`,
    change: (since) => `Change since ${since}`,
    search: 'Filter by name',
    found: (count) => `${count} found`,
    showMore: (count) => `Show ${count} more`,
    sortBy: (column) => `Sort by ${column}`,
    missing: 'no data',
    withUnit: (title, unit) => (unit ? `${title} (${unit})` : title),
    notes: 'Notes',
    notPublished: 'not published',
    facilities: 'Facilities',
    districts: (count) => (count === 1 ? '1 district' : `${count} districts`),
    from: (value) => `${value} and over`,
    below: (value) => `under ${value}`,
    between: (low, high) => `${low} to under ${high}`,
    upTo: (value) => `up to ${value}`,
    range: (low, high) => `${low} to ${high}`,
    around: (value) => `Compared with ${value}`,
    countUnit: '',
    memberPartly: 'partly included',
    memberNot: 'not included',
    sentence: {
      all: (districts) => `${districts}.`,
      most: (districts) => `Highest: ${districts}`,
      next: (districts) => `next: ${districts}`,
      least: (districts) => `lowest: ${districts}`,
      zero: (districts, value) => `${districts}: ${value}`,
      same: (value) => `The same everywhere: ${value}`,
      group: (value, districts) => `${value}: ${districts}`,
      without: (districts) => `${districts}: no data`,
      join: (all, parts) => `${all} ${parts.join('; ')}.`,
      comma: ', ',
      space: ' ',
    },
    coverage: { part: 'part of the year', cumulative: 'running total' },
    estimate: { provisional: 'provisional', estimate: 'estimate', forecast: 'forecast' },
    origin: { derived: 'computed', editorial: 'editorial', sample: 'sample' },
  },
  'ja-x-easy': {
    listHint: 'うえ・したの やじるしで うごきます。Enter で えらびます。',
    search: 'なまえで さがす',
    coverage: { part: '1年の とちゅう', cumulative: 'はじめからの ぜんぶ' },
    missing: 'データが ありません',
    notPublished: 'だしていません',
    rank: 'なんばんめ',
    ranked: (rank) => `${rank}ばんめ`,
    sentence: {
      all: (districts) => `${districts}。`,
      most: (districts, word) => `いちばん ${comparisonEasy[word][0]}のは ${districts}`,
      next: (districts) => `つぎは ${districts}`,
      least: (districts, word) => `いちばん ${comparisonEasy[word][1]}のは ${districts}`,
      zero: (districts, value) => `${districts}は ${value}`,
      same: (value) => `どこも ${value}`,
      group: (value, districts) => `${value}は ${districts}`,
      without: (districts) => `${districts}は データが ありません`,
      join: (all, parts) => `${all} ${parts.join('、')}。`,
      comma: '・',
      space: ' ',
    },
    facilities: 'たてもの',
    value: '数字',
    change: (since) => `${since}から どれだけ かわったか`,
    found: (count) => `${count}この 地区`,
    showMore: (count) => `あと ${count}この 地区を みる`,
    sortBy: (column) => `${column} の じゅんに ならべる`,
    notes: 'しってほしいこと',
    districts: (count) => `${count}この 地区`,
    from: (value) => `${value}か、それより 多い`,
    below: (value) => `${value}より 少ない`,
    between: (low, high) => `${low}から ${high}まで（${high}は 入りません）`,
    upTo: (value) => `${value}か、それより 少ない`,
    around: (value) => `まん中：${value}`,
    countUnit: 'こ',
    memberPartly: 'すこし する ところ',
    memberNot: 'しない ところ',
    estimate: { provisional: 'はやく 出した 数字', estimate: 'だいたいの 数字', forecast: '予想' },
    origin: {
      derived: '計算した 数字',
      editorial: 'データを 作った 人が 書いた もの',
      sample: '見本',
    },
  },
});
