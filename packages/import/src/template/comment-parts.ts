import { columnName } from '../table/sheet.js';
import { escapeXml } from '../xml/escape-xml.js';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Size of the box of a comment, in points. */
const width = 240;
const height = 60;

function shape(column: number): string {
  return `<v:shape type="#note" style="position:absolute;width:${width}pt;height:${height}pt;visibility:hidden" fillcolor="#ffffe1"><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

/** Name of the part with the comments of a sheet. */
export const commentsPart = (sheet: number) => `xl/comments${sheet}.xml`;

/**
 * The parts of a workbook that hold comments on the first row of a sheet: the texts, their boxes,
 * and the links from the sheet (`rId1`) to both.
 *
 * @param sheet Number of the sheet, from 1.
 * @param comments Text by column; undefined for columns without one.
 */
export function commentParts(
  sheet: number,
  comments: readonly (string | undefined)[],
): Record<string, string> {
  const filled = comments.flatMap((text, column) => (text === undefined ? [] : [{ text, column }]));
  const texts = filled.map(
    ({ text, column }) =>
      `<comment ref="${columnName(column)}1" authorId="0"><text><t xml:space="preserve">${escapeXml(text)}</t></text></comment>`,
  );
  return {
    [commentsPart(sheet)]:
      `${declaration}<comments xmlns="${main}"><authors><author>Machiplan</author></authors><commentList>${texts.join('')}</commentList></comments>`,
    [`xl/drawings/vmlDrawing${sheet}.vml`]: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="note" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${filled.map(({ column }) => shape(column)).join('')}</xml>`,
    [`xl/worksheets/_rels/sheet${sheet}.xml.rels`]: `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/vmlDrawing" Target="../drawings/vmlDrawing${sheet}.vml"/><Relationship Id="rId2" Type="${relations}/comments" Target="../comments${sheet}.xml"/></Relationships>`,
  };
}
