import { csvReader } from './csv/csv.js';
import { odsReader } from './ods/ods.js';
import type { Reader } from './reader.js';
import { xlsxReader } from './xlsx/xlsx.js';

/** The formats that can be imported; the first that knows a file reads it. */
export const readers: readonly Reader[] = [odsReader, xlsxReader, csvReader];
