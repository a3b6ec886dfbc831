import type { InputFile } from '../../input-file.js';
import { refuse } from '../../problems/problem-list.js';
import type { Cell, Row, Sheet } from '../../table/sheet.js';
import { decodeText } from '../csv/decode-text.js';
import type { ReadContext, Reader } from '../reader.js';

interface Category {
  readonly index?: Readonly<Record<string, number>> | readonly string[];
  readonly label?: Readonly<Record<string, string>>;
}

interface Dimension {
  readonly label?: string;
  readonly category: Category;
}

/** A dataset of JSON-stat 2.0. */
interface Dataset {
  readonly version?: string;
  readonly class?: string;
  readonly label?: string;
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly dimension: Readonly<Record<string, Dimension>>;
  readonly value: readonly (number | null)[] | Readonly<Record<string, number>>;
  readonly role?: {
    readonly time?: readonly string[];
    readonly geo?: readonly string[];
    readonly metric?: readonly string[];
  };
}

/** Headings that the mapping knows, by the role of a dimension. */
const headingOf = ({ role, dimension }: Dataset, id: string) => {
  if (role?.time?.includes(id)) return '年度';
  if (role?.geo?.includes(id)) return '地域名';
  if (role?.metric?.includes(id)) return '指標名';
  return dimension[id]?.label ?? id;
};

function keysOf({ index, label = {} }: Category): string[] {
  if (Array.isArray(index)) return [...(index as string[])];
  return index
    ? Object.keys(index).sort(
        (one, other) =>
          (index as Record<string, number>)[one]! - (index as Record<string, number>)[other]!,
      )
    : Object.keys(label);
}

function readDataset(file: string, text: string, { limits }: ReadContext): Sheet {
  let dataset: Dataset;
  try {
    dataset = JSON.parse(text) as Dataset;
  } catch (cause) {
    return refuse('json-broken', { file }, { read: (cause as Error).message });
  }
  const { id, size, dimension, value } = dataset;
  if (!Array.isArray(id) || !Array.isArray(size) || typeof dimension !== 'object')
    refuse('json-broken', { file }, { read: 'JSON-stat 2.0: id, size, dimension' });
  const count = (size as readonly number[]).reduce((product, each) => product * each, 1);
  if (count > limits.rows)
    refuse('too-large', { file }, { read: `${count} values`, expected: `${limits.rows} values` });
  const keys = (id as readonly string[]).map((each) => keysOf(dimension[each]!.category));
  const texts = (id as readonly string[]).map((each, at) =>
    keys[at]!.map((key) => dimension[each]!.category.label?.[key] ?? key),
  );
  const hasMetric = (dataset.role?.metric?.length ?? 0) > 0;
  const cell = (printed: string): Cell => ({ text: printed });
  const rows: Row[] = [
    [
      ...(hasMetric ? [] : [cell('指標名')]),
      ...(id as readonly string[]).map((each) => cell(headingOf(dataset, each))),
      cell('値'),
    ],
  ];
  for (let at = 0; at < count; at++) {
    const number = (value as Record<number, number | null>)[at];
    let rest = at;
    const cells: Cell[] = [];
    for (let index = id.length - 1; index >= 0; index--) {
      cells.unshift(cell(texts[index]![rest % size[index]!]!));
      rest = Math.floor(rest / size[index]!);
    }
    const figure: Cell =
      number === null || number === undefined ? { text: '…' } : { text: String(number), number };
    rows.push([...(hasMetric ? [] : [cell(dataset.label ?? file)]), ...cells, figure]);
  }
  return {
    file,
    name: '',
    hidden: false,
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

const isDataset = ({ name, bytes }: InputFile) => {
  const start = /\.json$/i.test(name) ? new TextDecoder('latin1').decode(bytes) : '';
  return /"class"\s*:\s*"dataset"/.test(start) && /"dimension"/.test(start);
};

export const jsonStatReader: Reader = {
  id: 'json-stat',
  title: { ja: 'JSON-stat', en: 'JSON-stat' },
  matches: (files) => files.filter(isDataset),
  read: (files, context) => ({
    sheets: files.map((file) =>
      readDataset(file.name, decodeText(file.bytes, file.name, context.problems), context),
    ),
  }),
};
