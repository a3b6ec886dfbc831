import type { IndicatorField, NodeField, TableShape } from '@machiplan/import';
import type { Bilingual } from '@machiplan/schema';

/** Messages of the step that shows what each column was taken for. */
export const mappingMessages = {
  heading: { ja: '列の対応付け', en: 'What each column means' },
  lead: {
    ja: '見出しから読み取った意味です。違うものだけ選び直してください。見え方はすぐに変わります。',
    en: 'This is what the headings were taken for. Correct what is wrong; the preview follows at once.',
  },
  none: {
    ja: 'このデータに対応付けは要りません。形式が内容を示しています。',
    en: 'This data needs no mapping: its format says what everything is.',
  },
  asked: {
    ja: '次の列は、答えがないと読み込めません。',
    en: 'These columns are left out until you answer.',
  },
  showColumns: { ja: '列を見る', en: 'Show the columns' },
  columnsBefore: { ja: '前の列', en: 'Columns before' },
  columnsAfter: { ja: '次の列', en: 'More columns' },
  column: { ja: '列', en: 'Column' },
  headingAndCells: { ja: '見出しと例', en: 'Heading and examples' },
  meaning: { ja: '意味', en: 'Meaning' },
  confidence: { ja: '確かさ', en: 'Confidence' },
  sure: { ja: '確か', en: 'Sure' },
  likely: { ja: 'たぶん', en: 'Likely' },
  unsure: { ja: '選んでください', en: 'Please choose' },
  chosen: { ja: '自分で選択', en: 'Chosen by you' },
  reason: { ja: '理由', en: 'Why' },
  problems: { ja: '件の問題', en: 'problems' },
  level: { ja: '段階（例：施策）', en: 'Level (such as measure)' },
  field: { ja: '内容', en: 'Kind of text' },
  time: { ja: '時点（例：令和6年度）', en: 'Time (such as FY2024)' },
  timeUnknown: {
    ja: '時点を読み取れません。「令和6年度」「2024年」「FY2024」のように書いてください。',
    en: 'This time could not be read. Write it like FY2024, 2024 or 2024-03.',
  },
  indicatorName: { ja: '指標の名前', en: 'Name of the indicator' },
  target: { ja: '目標の種類', en: 'Kind of target' },
  interim: { ja: '中間', en: 'interim' },
  final: { ja: '最終', en: 'final' },
  anyTarget: { ja: '指定なし', en: 'not said' },
  use: { ja: 'この表を使う', en: 'Use this table' },
  sheet: { ja: 'シート', en: 'Sheet' },
  headerRow: { ja: '見出しの最初の行', en: 'First row of headings' },
  firstRow: { ja: 'データの最初の行', en: 'First row of data' },
  lastRow: { ja: '最後の行（空なら終わりまで）', en: 'Last row (empty: to the end)' },
  showRows: { ja: '元の表でこの行を見る', en: 'Show these rows in the sheet' },
  notRecognised: {
    ja: '見出しを見つけられませんでした。下の「元の表」を見て、読むシートを選び、見出しの行と各列の意味を決めてください。',
    en: 'No headings were recognised. Look at the sheet below, choose the sheet to read, and set its rows of headings and what each column means.',
  },
  addTable: { ja: 'この表を読む', en: 'Read this table' },
  years: { ja: '「R6」「2024」とだけ書いた年', en: 'Years written as “R6” or “2024”' },
  yearsOpen: { ja: '表から判断', en: 'decided from the table' },
  fiscal: { ja: '年度（4月から）', en: 'fiscal years (from April)' },
  calendar: { ja: '年（1月から）', en: 'calendar years' },
  unused: { ja: '使っていないシート', en: 'Sheets that are not used' },
  cells: { ja: '元の表', en: 'The sheet itself' },
  cellsHelp: {
    ja: '色の付いたセルに問題があります。選ぶと理由が出ます。',
    en: 'Coloured cells have a problem. Select one to see why.',
  },
  rowsBefore: { ja: '前の行', en: 'Rows before' },
  rowsAfter: { ja: '次の行', en: 'Rows after' },
  rowsShown: { ja: '行', en: 'Rows' },
  row: { ja: '行', en: 'Row' },
  next: { ja: '次へ：計画を整える', en: 'Next: complete the plan' },
  save: { ja: '対応付けを保存', en: 'Save the mapping' },
  saveNote: {
    ja: '保存した対応付けは、翌年度の表といっしょに開くと、同じように読めます（コマンドでは machiplan import --map）。',
    en: 'Open the saved mapping together with next year’s table, and it is read the same way (on the command line: machiplan import --map).',
  },
} as const satisfies Record<string, Bilingual>;

export const shapeNames: Readonly<Record<TableShape, Bilingual>> = {
  columns: { ja: '一行に一件の表', en: 'one record a row' },
  outline: { ja: '字下げの一覧', en: 'outline by indentation' },
  form: { ja: '様式（ラベルと内容）', en: 'form (labels and contents)' },
};

export const nodeFieldNames: Readonly<Record<NodeField, Bilingual>> = {
  department: { ja: '担当課', en: 'department' },
  vision: { ja: '目指す姿', en: 'vision' },
  summary: { ja: '概要', en: 'summary' },
  body: { ja: '本文', en: 'body text' },
  state: { ja: '進みぐあい', en: 'state' },
  tags: { ja: 'キーワード', en: 'keywords' },
  sdgs: { ja: 'SDGs', en: 'SDGs' },
  notes: { ja: '備考', en: 'remarks' },
  links: { ja: 'リンク', en: 'link' },
  period: { ja: '期間', en: 'period' },
};

export const indicatorFieldNames: Readonly<Record<IndicatorField, Bilingual>> = {
  title: { ja: '指標名', en: 'name' },
  code: { ja: '番号', en: 'code' },
  unit: { ja: '単位', en: 'unit' },
  direction: { ja: '目指す方向', en: 'direction' },
  definition: { ja: '定義', en: 'definition' },
  method: { ja: '算出方法・出典', en: 'method or source' },
  kind: { ja: '種類（成果・活動）', en: 'kind (outcome, activity)' },
  department: { ja: '担当課', en: 'department' },
  notes: { ja: '備考', en: 'remarks' },
};

/** Rows of a sheet that are headings and data. */
export const rowsText = (header: number, first: number, last: number | undefined): Bilingual => ({
  ja: `${header < first ? `見出し ${header === first - 1 ? header : `${header}～${first - 1}`} 行目、` : '見出しなし、'}データ ${first}${last === undefined ? ' 行目から' : `～${last} 行目`}`,
  en: `${header < first ? `Headings in row ${header === first - 1 ? header : `${header} to ${first - 1}`}` : 'No headings'}, data ${last === undefined ? `from row ${first}` : `in rows ${first} to ${last}`}`,
});

/** The label of a field for the name of a level. */
export const levelLabel = (depth: number): Bilingual => ({
  ja: `${depth} 段めの名前`,
  en: `Name of level ${depth}`,
});
