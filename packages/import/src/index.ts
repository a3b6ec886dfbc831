// From files to a plan.
export {
  importFiles,
  importSheets,
  readFiles,
  type FilesRead,
  type ImportOptions,
  type ImportProgress,
  type ImportResult,
} from './import-files.js';
export type { InputFile } from './input-file.js';
export { defaultImportLimits, type ImportLimits } from './limits.js';

// The mapping: what the headings of a sheet are taken for.
export { useNames } from './mapping/dictionary.js';
export {
  columnUses,
  indicatorFields,
  nodeFields,
  type ColumnMapping,
  type ColumnUse,
  type IndicatorField,
  type Mapping,
  type NodeField,
  type TableMapping,
  type TableShape,
} from './mapping/mapping.js';
export { proposeMapping, proposeTable } from './mapping/propose-mapping.js';
export { readMapping } from './mapping/read-mapping.js';

// The tables that readers make of files.
export { cellName, type Cell, type MergedRange, type Row, type Sheet } from './table/sheet.js';

// Problems.
export { ImportError } from './problems/import-error.js';
export type { ProblemList } from './problems/problem-list.js';
export type { ImportProblemCode } from './problems/problem.messages.js';
export {
  placeText,
  type ImportProblem,
  type ImportSeverity,
  type Place,
} from './problems/problem.js';

// The template workbook, and a plan as its sheets.
export { writeTemplate } from './template/write-template.js';

// A plan in other formats, with what they cannot carry.
export { toCsv, workbookLosses, type CsvFile } from './export/to-tables.js';
export { toStratml, type ExportResult } from './export/to-stratml.js';

// New figures for a plan.
export type { MatchedBy } from './merge/match-records.js';
export { mergePlans, type Change, type MergeResult } from './merge/merge-plans.js';

// True if districts and boundaries join.
export type { BoundaryNames } from './readers/geo/boundary-names.js';
export { boundaryKeys, type BoundaryJoin } from './readers/geo/boundary-keys.js';
