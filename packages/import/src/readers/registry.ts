import { csvReader } from './csv/csv.js';
import { decidimReader } from './decidim/decidim.js';
import { jsonStatReader } from './json-stat/json-stat.js';
import { odsReader } from './ods/ods.js';
import { openSdgReader } from './open-sdg/open-sdg.js';
import type { Reader } from './reader.js';
import { stratmlReader } from './stratml/stratml.js';
import { xlsxReader } from './xlsx/xlsx.js';

/** The formats that can be imported; the first that knows a file reads it. */
export const readers: readonly Reader[] = [
  odsReader,
  xlsxReader,
  stratmlReader,
  openSdgReader,
  decidimReader,
  jsonStatReader,
  csvReader,
];
