/** The saved tables of a board carry what 1.1 added to indicators and their figures, or it is listed with the reason. */
import { expect } from '@open-wc/testing';
import type { PlanDocument } from '@machiplan/schema';
import {
  documentWithout,
  propertiesOf,
  type SchemaPart,
} from '../../../../../test/browser/document-walk.js';
import { planOf } from '../../../../../test/browser/garden-plan.js';
import { toCsv } from '../../controls/export-menu/csv.js';
import { boardCells, boardFigureCells } from './board-cells.js';
import { cachedGauges } from './kpi-board-model.js';

async function read<Content>(path: string): Promise<Content> {
  return (await (await fetch(path)).json()) as Content;
}

const schema = await read<SchemaPart>('/packages/schema/src/plan.schema.json');
const before = propertiesOf(await read<SchemaPart>('/packages/schema/test/plan-1.0.schema.json'));
const city = await read<PlanDocument>('/examples/data/midori-city-plan.json');

/** Records of an indicator, its figures and its groups. */
const records = new Set([
  ...['Indicator', 'Observation', 'Target', 'PublishedChange', 'IndicatorGroup'],
  ...['Dimension', 'DimensionMember', 'GradeScale', 'Grade', 'NotPublished', 'EntryReference'],
]);
const added = [...propertiesOf(schema)].filter(
  (property) => !before.has(property) && records.has(property.split('.')[0]!),
);

/** Properties that tables of figures do not carry, with the reason. */
const leftOut: Readonly<Record<string, string>> = {
  'Grade.colorRole': 'a colour',
  'GradeScale.ordered': 'of a scale of actions in the sample city',
  'GradeScale.origin': 'the sample city is made up as a whole',
  'GradeScale.note': 'of a scale that no values are on',
  'GradeScale.notes': 'of a scale that no values are on',
  'GradeScale.source': 'of a scale that no values are on',
};

const locale = { language: 'ja', furigana: false };
const options = { time: undefined, district: undefined, isCompact: false };

function filesOf(document: unknown): string {
  const plan = planOf(document);
  const gaugeOf = cachedGauges(plan, locale, options, {});
  const tables = [
    boardCells(plan, plan.indicators, locale, gaugeOf),
    boardFigureCells(plan, plan.indicators, gaugeOf),
  ];
  return tables.map(toCsv).join('\n');
}

describe('the saved tables of a <kpi-board>', () => {
  const whole = filesOf(city);

  for (const property of added)
    it(property in leftOut ? `leave out ${property}` : `carry ${property}`, () => {
      const isSame = filesOf(documentWithout(schema, city, property)) === whole;
      expect(isSame).to.equal(property in leftOut);
    });

  it('have a row for each figure with its own source, and end with source and licence', () => {
    const lines = whole.trim().split('\r\n');
    expect(lines.filter((line) => line.startsWith('museum-visitors,'))).to.have.length(8);
    expect(lines.at(-2)).to.match(/^出典,/);
    expect(lines.at(-1)).to.match(/^利用条件,/);
  });

  it('write hostile texts as text', () => {
    const [first] = city.indicators ?? [];
    const hostile = {
      ...city,
      indicators: [
        { ...first, code: '=HYPERLINK("https://x")', links: [{ href: 'data:text/html,x' }] },
      ],
    };
    expect(filesOf(hostile)).to.contain(`"'=HYPERLINK(""https://x"")"`).and.not.contain('data:');
  });
});
