import type { Bilingual } from '@machiplan/schema';

/** Texts of an entry of the plan. */
export const nodeFields = [
  'department',
  'vision',
  'summary',
  'body',
  'state',
  'tags',
  'sdgs',
  'notes',
  'links',
  'period',
] as const;
export type NodeField = (typeof nodeFields)[number];

/** Texts of an indicator. */
export const indicatorFields = [
  'title',
  'code',
  'unit',
  'direction',
  'definition',
  'method',
  'kind',
  'department',
  'notes',
] as const;
export type IndicatorField = (typeof indicatorFields)[number];

/** The meaning of a column, or of a label in a form. */
export const columnUses = [
  'title',
  'code',
  'parent-code',
  'level',
  'node',
  'indicator',
  'baseline',
  'observation',
  'target',
  'value',
  'value-kind',
  'time',
  'baseline-time',
  'target-time',
  'budget',
  'evaluation',
  'evaluation-note',
  'action',
  'district-code',
  'district-name',
  'group',
  'not-carried',
  'ignore',
  'ask',
] as const;
export type ColumnUse = (typeof columnUses)[number];

/** Meaning of one column. */
export interface ColumnMapping {
  /** The column's headings from top to bottom, joined by ` / `. */
  readonly heading: string;
  readonly use: ColumnUse;
  /** For titles and codes: the level, in the plan's own word. */
  readonly level?: string;
  readonly field?: NodeField | IndicatorField;
  /** Time of the values, as a `TimePoint`. */
  readonly time?: string | undefined;
  /** Part of the year the values cover, as printed. */
  readonly part?: string | undefined;
  /** Targets: interim or final. Budgets: initial, revised, settled, planned. */
  readonly kind?: string;
  /** Budgets: power of ten of the amounts. */
  readonly unitMultiplier?: number;
  /** Unit that the heading names. */
  readonly unit?: string;
  /** Title of the indicator, where a column is one indicator. */
  readonly indicator?: string;
  /** Code of that indicator, which its id is made of. */
  readonly code?: string;
  /** Sub-group the values are for. */
  readonly group?: string;
  /** 0 to 1; absent in a mapping that somebody wrote. */
  readonly confidence?: number;
  readonly reason?: Bilingual;
}

/**
 * `columns`: one record a row under headings. `outline`: one entry a row, its level shown by the
 * column or the indentation. `form`: labels with their values beside them.
 */
export type TableShape = 'columns' | 'outline' | 'form';

export interface TableMapping {
  /** Name of the sheet; empty for a CSV file. */
  readonly sheet: string;
  readonly shape: TableShape;
  /** First row of the headings, from 1. */
  readonly headerRow: number;
  /** Rows of headings; 0 for outlines and forms. */
  readonly headerRows: number;
  /** Last row of the table, from 1. Without it: to the end of the sheet. */
  readonly lastRow?: number;
  readonly columns: readonly ColumnMapping[];
  /** Outlines: the words of the levels from the root. */
  readonly levels?: readonly string[];
  /** True to leave the table out. */
  readonly skip?: boolean;
}

/** How the sheets of a file become a plan; saved, so that next year's file is read the same way. */
export interface Mapping {
  readonly machiplanMapping: '1.0';
  readonly plan: {
    readonly id?: string;
    readonly title?: string;
    readonly publisher?: string;
    readonly publisherCode?: string;
    readonly license?: string;
    readonly start?: string;
    readonly end?: string;
  };
  /** Kind of years that are printed without 年 or 年度. */
  readonly years?: 'fiscal' | 'calendar';
  /** Era of years that are printed without one. */
  readonly era?: string;
  readonly tables: readonly TableMapping[];
}
