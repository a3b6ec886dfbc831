import { choice, map, originChoices, text, type Codec } from './codecs.js';

/** A column of the template, or a line of the sheet 計画. */
export interface TemplateColumn {
  readonly heading: string;
  /** Property of the record, with dots into objects: `period.start`. */
  readonly property: string;
  readonly codec: Codec;
  readonly width: number;
  /** Explanation in plain Japanese. */
  readonly help: string;
  readonly example: string;
  readonly required?: true;
  /** Sheet whose ids the cells name. */
  readonly from?: string;
}

export interface TemplateSheet {
  readonly name: string;
  /** List of the plan that the rows are; `figures` and `goals` are taken from indicators and entries. */
  readonly list: string;
  readonly help: string;
  readonly columns: readonly TemplateColumn[];
}

export const column = (
  heading: string,
  property: string,
  codec: Codec,
  width: number,
  help: string,
  example: string,
  more: Pick<TemplateColumn, 'required' | 'from'> = {},
): TemplateColumn => ({ heading, property, codec, width, help, example, ...more });

/** Sources of a record, one line each. */
const sourceColumns: readonly TemplateColumn[] = [
  column(
    '出典',
    'source.document',
    text,
    12,
    '出典シートの ID です。二つ以上は改行で分けます。',
    'honbun',
    { from: '出典' },
  ),
  column('ページ', 'source.page', text, 8, '印刷されたページです。', '12'),
  column('箇所', 'source.section', text, 16, '章や表の名前です。', '第2章'),
  column(
    '対象の項目',
    'source.part',
    text,
    10,
    'この出典がどの項目のものかを書きます。なければ全体です。',
    'title',
  ),
  column('シート', 'source.sheet', text, 10, '元の表のシート名です。', '指標一覧'),
  column('セル', 'source.cell', text, 8, '元の表のセルです。', 'C14'),
  column('引用', 'source.quote', text, 16, '短い引用です。', ''),
  column('行', 'source.lines', text, 8, '抜き出した文の行です。', '10-12'),
];
export const origin = column(
  '由来',
  'origin',
  choice(originChoices),
  8,
  '公表された内容か、計算や編集によるものかです。',
  '公表',
);

export const origins = column(
  '項目ごとの由来',
  'origins',
  map,
  16,
  '由来が違う項目を「項目=由来」と書き、改行で分けます。',
  'title/en=editorial',
);
export const provenance = [origin, origins, ...sourceColumns];
