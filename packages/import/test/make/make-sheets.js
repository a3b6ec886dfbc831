/**
 * Makes the workbooks in test/sheets from the tables in sheets.js, as LibreOffice writes them:
 *
 *   apt-get install --no-install-recommends libreoffice-calc
 *   node packages/import/test/make/make-sheets.js
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workbooks } from './sheets.js';

const target = fileURLToPath(new URL('../sheets/', import.meta.url));

const escape = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Number formats of cells, by the name that sheets.js uses. */
const STYLES = `
<number:percentage-style style:name="Np"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:number-style style:name="Nt"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:date-style style:name="Nd"><number:year number:style="long"/><number:text>/</number:text><number:month/><number:text>/</number:text><number:day/></number:date-style>
<style:style style:name="percent" style:family="table-cell" style:data-style-name="Np"/>
<style:style style:name="thousands" style:family="table-cell" style:data-style-name="Nt"/>
<style:style style:name="date" style:family="table-cell" style:data-style-name="Nd"/>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
<style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style>
${[1, 2, 3].map((n) => `<style:style style:name="indent${n}" style:family="table-cell"><style:table-cell-properties/><style:paragraph-properties fo:text-align="start" fo:margin-left="${n * 0.353}cm"/></style:style>`).join('')}`;

function cell(value) {
  if (value === null || value === '') return '<table:table-cell/>';
  if (value === '…covered') return '<table:covered-table-cell/>';
  const of = typeof value === 'object' ? value : { value };
  const spans = `${of.columns ? ` table:number-columns-spanned="${of.columns}"` : ''}${of.rows ? ` table:number-rows-spanned="${of.rows}"` : ''}`;
  const style = of.style ? ` table:style-name="${of.style}"` : '';
  if (of.formula)
    return `<table:table-cell${style} table:formula="of:${escape(of.formula)}" office:value-type="float"/>`;
  if (of.date)
    return `<table:table-cell${style} office:value-type="date" office:date-value="${of.date}"/>`;
  if (typeof of.value === 'number')
    return `<table:table-cell${style}${spans} office:value-type="${of.style === 'percent' ? 'percentage' : 'float'}" office:value="${of.value}"/>`;
  const lines = of.value
    .split('\n')
    .map(
      (line) =>
        `<text:p>${escape(line).replace(/^ +/, (blanks) => `<text:s text:c="${blanks.length}"/>`)}</text:p>`,
    );
  return `<table:table-cell${style}${spans} office:value-type="string">${lines.join('')}</table:table-cell>`;
}

function table({ name, rows, hidden, hiddenRows = [], hiddenColumns = [] }) {
  const width = Math.max(...rows.map((row) => row.length), 1);
  const columns = Array.from(
    { length: width },
    (_, at) =>
      `<table:table-column${hiddenColumns.includes(at) ? ' table:visibility="collapse"' : ''}/>`,
  );
  const lines = rows.map(
    (row, at) =>
      `<table:table-row${hiddenRows.includes(at) ? ' table:visibility="collapse"' : ''}>${row.map(cell).join('') || '<table:table-cell/>'}</table:table-row>`,
  );
  return `<table:table table:name="${escape(name)}" table:style-name="${hidden ? 'hidden' : 'shown'}">${columns.join('')}${lines.join('')}</table:table>`;
}

const document = (tables) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:spreadsheet>${tables.map(table).join('')}</office:spreadsheet></office:body></office:document>`;

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
try {
  for (const { file, tables } of workbooks) {
    const [name, format] = file.split('.');
    const source = join(folder, `${name}.fods`);
    writeFileSync(source, document(tables));
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        format === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,64,1' : format,
        '--outdir',
        target,
        source,
      ],
      { stdio: 'ignore' },
    );
    console.log(file);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
