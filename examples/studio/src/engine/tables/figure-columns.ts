import {
  figureFromText,
  timeFromText,
  type Bilingual,
  type PlanDocument,
  type Target,
} from '@machiplan/schema';
import type { DocumentRecord, FigureRole } from '../edit-document.js';
import { without } from '../without.js';
import type { TableColumn } from './table-column.js';

type Figure = Pick<
  Target,
  | 'time'
  | 'value'
  | 'min'
  | 'max'
  | 'text'
  | 'printed'
  | 'status'
  | 'group'
  | 'district'
  | 'decimals'
>;

const roleNames: Readonly<Record<FigureRole, Bilingual>> = {
  baseline: { ja: '基準', en: 'Baseline' },
  observations: { ja: '実績', en: 'Result' },
  targets: { ja: '目標', en: 'Target' },
};

/** Figures for the whole, not for a group or district. */
const isWhole = ({ group, district }: Figure) => group === undefined && district === undefined;

function figuresIn(record: DocumentRecord, role: FigureRole): readonly Figure[] {
  if (role === 'baseline') return record.baseline ? [record.baseline] : [];
  return ((record[role] ?? []) as readonly Figure[]).filter(isWhole);
}

/** Times that any indicator has figures for, in order; '' for targets without a time. */
function timesOf({ indicators = [] }: PlanDocument, role: FigureRole): string[] {
  const times = new Set<string>();
  for (const indicator of indicators)
    for (const { time } of figuresIn(indicator as unknown as DocumentRecord, role))
      times.add(time ?? '');
  return [...times].sort();
}

/** The figure as somebody would type it. */
export function figureText({ value, min, max, text, printed, status }: Figure): string {
  if (printed !== undefined) return printed;
  if (typeof value === 'number') return String(value);
  if (min !== undefined || max !== undefined) return `${min ?? ''}～${max ?? ''}`;
  if (text !== undefined) return typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
  return status === 'not-yet' ? '未定' : status ? '-' : '';
}

/** The figure that a text stands for, as printed; words stay words. */
export function figureOf(text: string, time: string): Figure {
  const read = figureFromText(text);
  const figure: Figure = read ? without(read, 'unit') : { text };
  const isPlainNumber = /^-?\d+(\.\d+)?$/.test(text);
  return {
    ...(time !== '' && { time }),
    ...figure,
    ...(!isPlainNumber && read && { printed: text }),
  };
}

function figureColumn(role: FigureRole, time: string): TableColumn {
  const own = (record: DocumentRecord) =>
    figuresIn(record, role).find((figure) => (figure.time ?? '') === time);
  const year = time.replace(/^FY/, '');
  return {
    id: `${role}/${time}`,
    heading: {
      ja: `${roleNames[role].ja} ${time === '' ? '（時点なし）' : time.startsWith('FY') ? `${year}年度` : time}`,
      en: `${roleNames[role].en} ${time === '' ? '(no time)' : time}`,
    },
    width: 'narrow',
    read: (record) => {
      const figure = own(record);
      return figure ? figureText(figure) : '';
    },
    write: (record, text) => {
      const value = text === '' ? undefined : figureOf(text, time);
      return [{ type: 'set-figure', id: record.id, role, time, value }];
    },
  };
}

const baselineTime: TableColumn = {
  id: 'baseline.time',
  heading: { ja: '基準の時点', en: 'Time of the baseline' },
  width: 'narrow',
  read: (record) => (record.baseline as Figure | undefined)?.time ?? '',
  write: (record, text) => {
    const time = timeFromText(text);
    if (time === undefined || record.baseline === undefined)
      return record.baseline === undefined
        ? { ja: '先に基準の値を入れてください。', en: 'Enter the baseline first.' }
        : {
            ja: `「${text}」は時点として読めません。「令和6年度」のように書いてください。`,
            en: `“${text}” is not a time. Write it like FY2024.`,
          };
    const value = { ...(record.baseline as Figure), time };
    return [{ type: 'set-figure', id: record.id, role: 'baseline', time, value }];
  },
};

const baseline = (usual: string): TableColumn => ({
  id: 'baseline.value',
  heading: { ja: '基準値', en: 'Baseline' },
  width: 'narrow',
  read: (record) => {
    const [figure] = figuresIn(record, 'baseline');
    return figure ? figureText(figure) : '';
  },
  write: (record, text) => {
    const time = (record.baseline as Figure | undefined)?.time ?? usual;
    const value = text === '' ? undefined : figureOf(text, time);
    return [{ type: 'set-figure', id: record.id, role: 'baseline', time, value }];
  },
});

/**
 * Columns of all times that have figures, and those that were asked for: the baseline, results, then
 * targets.
 */
export function figureColumns(
  document: PlanDocument,
  added: readonly { readonly role: FigureRole; readonly time: string }[],
): TableColumn[] {
  const columnsOf = (role: FigureRole) => {
    const times = new Set([
      ...timesOf(document, role),
      ...added.filter((each) => each.role === role).map(({ time }) => time),
    ]);
    return [...times].sort().map((time) => figureColumn(role, time));
  };
  const usual = (timesOf(document, 'baseline').at(-1) || document.period?.start) ?? 'FY2024';
  return [baseline(usual), baselineTime, ...columnsOf('observations'), ...columnsOf('targets')];
}
