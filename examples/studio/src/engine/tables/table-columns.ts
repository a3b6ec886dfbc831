import {
  timeFromText,
  type Bilingual,
  type PlanDocument,
  type SdgRelation,
} from '@machiplan/schema';
import { recordsOf, type DocumentRecord, type FigureRole } from '../edit-document.js';
import { sdgGoals } from '@machiplan/sdk/goals';
import { languagesOf } from '../derive-view.js';
import { figureColumns } from './figure-columns.js';
import {
  choiceColumn,
  firstLanguage,
  isRefusal,
  plainColumn,
  recordOptions,
  textColumn,
  type ListName,
  type Option,
  type TableColumn,
  type TableName,
} from './table-column.js';

const words = (...pairs: readonly (readonly [string, string, string])[]): Option[] =>
  pairs.map(([value, ja, en]) => ({ value, label: { ja, en } }));

const directions = words(
  ['increase', '増やす', 'increase'],
  ['decrease', '減らす', 'decrease'],
  ['maintain', '維持', 'maintain'],
  ['reach', '到達', 'reach'],
);
const states = words(
  ['not-started', '未着手', 'not started'],
  ['in-progress', '実施中', 'in progress'],
  ['done', '完了', 'done'],
  ['delayed', '遅れ', 'delayed'],
  ['cancelled', '中止', 'cancelled'],
);

/** Goals of the Sustainable Development Goals. */
const goals = Array.from({ length: 17 }, (_, at) => at + 1);

/** The columns of a table of the plan. */
export function tableColumns(
  table: TableName,
  document: PlanDocument,
  addedTimes: readonly { readonly role: FigureRole; readonly time: string }[],
): readonly TableColumn[] {
  const first = firstLanguage(document);
  const languages = languagesOf(document);
  const texts = (list: ListName, property: string, heading: Bilingual, isRequired = false) =>
    languages.map((language) =>
      textColumn(
        { list, path: [property], heading, isRequired: isRequired && language === first },
        language,
        first,
      ),
    );
  const text = (list: ListName, property: string, ja: string, en: string, isRequired = false) =>
    texts(list, property, { ja, en }, isRequired);
  const plain = (list: ListName, path: string, ja: string, en: string) =>
    plainColumn({ list, path: path.split('.'), heading: { ja, en }, width: 'narrow' });
  const time = (list: ListName, path: string, ja: string, en: string) => ({
    ...plain(list, path, ja, en),
    write: (record: DocumentRecord, given: string) =>
      timeEdit(list, record.id, path.split('.'), given),
  });
  switch (table) {
    case 'nodes':
      return [
        plain('nodes', 'code', '番号', 'Code'),
        choiceColumn(
          {
            list: 'nodes',
            path: ['level'],
            heading: { ja: '段階', en: 'Level' },
            isRequired: true,
          },
          recordOptions(recordsOf(document, 'levels'), first),
        ),
        ...text('nodes', 'title', '名称', 'Title', true),
        choiceColumn(
          {
            list: 'nodes',
            path: ['parent'],
            heading: { ja: '上位の項目', en: 'Entry above' },
            width: 'medium',
          },
          recordOptions(recordsOf(document, 'nodes'), first),
        ),
        ...text('nodes', 'summary', '概要', 'Summary'),
        ...text('nodes', 'department', '担当課', 'Department'),
        choiceColumn(
          { list: 'nodes', path: ['state'], heading: { ja: '進みぐあい', en: 'State' } },
          states,
        ),
      ];
    case 'indicators':
      return [
        plain('indicators', 'code', '番号', 'Code'),
        ...text('indicators', 'title', '指標名', 'Indicator', true),
        ...text('indicators', 'unit', '単位', 'Unit').map((column) => ({
          ...column,
          width: 'narrow' as const,
        })),
        choiceColumn(
          {
            list: 'indicators',
            path: ['direction'],
            heading: { ja: '目指す方向', en: 'Direction' },
          },
          directions,
        ),
        nodeOfIndicator(recordOptions(recordsOf(document, 'nodes'), first)),
        ...text('indicators', 'definition', '定義', 'Definition'),
        ...text('indicators', 'method', '算出方法・出典', 'Method or source'),
      ];
    case 'figures':
      return [
        ...text('indicators', 'title', '指標名', 'Indicator').slice(0, 1).map(fixed),
        ...text('indicators', 'unit', '単位', 'Unit')
          .slice(0, 1)
          .map((column) => ({ ...fixed(column), width: 'narrow' as const })),
        ...figureColumns(document, addedTimes),
      ];
    case 'goals':
      return [
        ...text('nodes', 'title', '項目', 'Entry').slice(0, 1).map(fixed),
        ...goals.map(goalColumn),
      ];
    case 'levels':
      return text('levels', 'title', '段階の名前', 'Level', true);
    case 'districts':
      return [
        plain('districts', 'code', 'コード', 'Code'),
        ...text('districts', 'name', '地区名', 'District', true),
        choiceColumn(
          {
            list: 'districts',
            path: ['level'],
            heading: { ja: '段階', en: 'Level' },
            isRequired: true,
          },
          recordOptions(recordsOf(document, 'districtLevels'), first),
        ),
        choiceColumn(
          {
            list: 'districts',
            path: ['parent'],
            heading: { ja: '上位の地区', en: 'District above' },
            width: 'medium',
          },
          recordOptions(recordsOf(document, 'districts'), first, 'name'),
        ),
      ];
    case 'sources':
      return [
        ...text('sources', 'title', '資料名', 'Document', true),
        ...text('sources', 'publisher', '発行', 'Publisher'),
        time('sources', 'issued', '発行日', 'Issued'),
        plain('sources', 'href', 'アドレス', 'Address'),
        plain('sources', 'file', 'ファイル', 'File'),
        time('sources', 'retrieved', '取得日', 'Retrieved'),
        ...text('sources', 'license', '利用条件', 'Licence'),
      ];
    case 'readings':
      return readingColumns;
  }
}

const fixed = (column: TableColumn): TableColumn => ({ ...column, kind: 'fixed' });

function timeEdit(list: ListName, id: string, path: readonly string[], text: string) {
  const value = text === '' ? undefined : timeFromText(text);
  if (text !== '' && value === undefined)
    return {
      ja: `「${text}」は日付や年度として読めません。「2024年4月1日」「令和6年度」のように書いてください。`,
      en: `“${text}” is not a date. Write it like 2024-04-01 or FY2024.`,
    };
  return [{ type: 'set' as const, list, id, path, value }];
}

/** The entry that an indicator measures; further ones stay as they are. */
function nodeOfIndicator(options: readonly Option[]): TableColumn {
  const column = choiceColumn(
    {
      list: 'indicators',
      path: ['nodes'],
      heading: { ja: '測る項目', en: 'Entry measured' },
      width: 'medium',
    },
    options,
  );
  const others = (record: DocumentRecord) => ((record.nodes ?? []) as readonly string[]).slice(1);
  return {
    ...column,
    read: (record) => ((record.nodes ?? []) as readonly string[])[0] ?? '',
    write: (record, text) => {
      const result = column.write(record, text);
      if (isRefusal(result)) return result;
      return result.map((edit) => {
        const value: unknown = (edit as { value: unknown }).value;
        const nodes = typeof value === 'string' ? [value, ...others(record)] : others(record);
        return { ...edit, value: nodes.length > 0 ? nodes : undefined };
      });
    },
  };
}

/** Signs of a relation to a goal: main, related, none. */
const goalSigns = { primary: '◎', secondary: '○', none: '' } as const;

function goalColumn(goal: number): TableColumn {
  const relationOf = (record: DocumentRecord) =>
    ((record.sdgs ?? []) as readonly SdgRelation[]).find(
      (relation) => relation.goal === goal && relation.target === undefined,
    );
  return {
    id: `goal/${goal}`,
    heading: { ja: String(goal), en: String(goal) },
    description: sdgGoals[goal - 1]!.title,
    width: 'narrow',
    kind: 'goal',
    read: (record) => {
      const relation = relationOf(record);
      if (!relation) return goalSigns.none;
      return relation.strength === 'primary' ? goalSigns.primary : goalSigns.secondary;
    },
    write: (record, text) => {
      const own = (record.sdgs ?? []) as readonly SdgRelation[];
      const before = relationOf(record);
      const rest = own.filter((relation) => relation !== before);
      const strength = /^(◎|●|primary|2)$/.test(text) ? 'primary' : 'secondary';
      const next: SdgRelation[] = text === '' ? [] : [{ ...(before ?? { goal }), strength }];
      const sdgs = [...rest, ...next].sort((one, other) => one.goal - other.goal);
      return [
        {
          type: 'set',
          list: 'nodes',
          id: record.id,
          path: ['sdgs'],
          value: sdgs.length > 0 ? sdgs : undefined,
        },
      ];
    },
  };
}

const readingColumns: readonly TableColumn[] = [
  {
    id: 'word',
    heading: { ja: 'ことば（漢字）', en: 'Word' },
    width: 'medium',
    read: ({ id }) => id,
    write: ({ id, kana }, text) => [
      { type: 'set-plan', path: ['readings', id], value: undefined },
      ...(text ? [{ type: 'set-plan' as const, path: ['readings', text], value: kana }] : []),
    ],
  },
  {
    id: 'kana',
    heading: { ja: '読み（ひらがな）', en: 'Reading in kana' },
    width: 'medium',
    read: ({ kana }) => (typeof kana === 'string' ? kana : ''),
    write: ({ id }, text) =>
      /^[ぁ-ゖァ-ヺー・\s]+$/.test(text) || text === ''
        ? [{ type: 'set-plan', path: ['readings', id], value: text || undefined }]
        : { ja: '読みはひらがなで書いてください。', en: 'Write the reading in kana.' },
  },
];
