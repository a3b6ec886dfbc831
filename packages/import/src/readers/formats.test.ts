import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parsePlan, type PlanDocument } from '@machiplan/schema';
import { strToU8, zipSync } from 'fflate';
import { toStratml } from '../export/to-stratml.js';
import { importFiles, type ImportResult } from '../import-files.js';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const codes = ({ problems }: ImportResult) => problems.map(({ code }) => code);

/** A plan in StratML as forms and exporters write it; all words are ours. */
const stratml = (root: string, namespace: string) => `<?xml version="1.0"?>
<${root} xmlns="${namespace}">
  <Name>River City Plan</Name><Description>Our way to 2030.</Description>
  <StrategicPlanCore>
    <Organization><Name>River City</Name><Stakeholder StakeholderTypeType="Generic_Group"><Name>Residents</Name></Stakeholder></Organization>
    <Vision><Description>Everybody is at home here.</Description></Vision>
    <Goal><Name>Safe streets</Name><Identifier>_g1</Identifier><SequenceIndicator>1</SequenceIndicator>
      <Stakeholder StakeholderTypeType="Organization"><Name>Police</Name><Description>runs patrols</Description></Stakeholder>
      <Objective><Name>Fewer accidents</Name><Identifier>_g1</Identifier><SequenceIndicator>1.1</SequenceIndicator>
        <PerformanceIndicator ValueChainStage="Outcome" PerformanceIndicatorType="Quantitative">
          <MeasurementDimension>Accidents</MeasurementDimension><UnitOfMeasurement>cases</UnitOfMeasurement><Identifier>_i1</Identifier>
          <MeasurementInstance>
            <TargetResult><Descriptor><DescriptorName>Target</DescriptorName><DescriptorValue>[To be determined]</DescriptorValue></Descriptor><NumberOfUnits>0</NumberOfUnits><EndDate>2030-12-31</EndDate></TargetResult>
            <ActualResult><NumberOfUnits>0</NumberOfUnits><StartDate>2024-01-01</StartDate><EndDate>2024-12-31</EndDate></ActualResult>
          </MeasurementInstance>
        </PerformanceIndicator>
        <PerformanceIndicator><MeasurementDimension/><MeasurementInstance><TargetResult><NumberOfUnits/></TargetResult></MeasurementInstance></PerformanceIndicator>
      </Objective>
    </Goal>
    <Goal><Name/><Objective><Name/></Objective></Goal>
  </StrategicPlanCore>
  <AdministrativeInformation><StartDate>2025-01-01</StartDate><EndDate>2030-12-31</EndDate></AdministrativeInformation>
  <Submitter><GivenName>Ann</GivenName><Surname>Example</Surname></Submitter>
</${root}>`;

describe('StratML', () => {
  for (const [root, namespace] of [
    ['StrategicPlan', 'http://www.stratml.net'],
    ['StrategicPlan', 'urn:ISO:std:iso:17469:tech:xsd:stratml_core'],
    ['PerformancePlanOrReport', 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport'],
  ] as const)
    it(`becomes a plan in the namespace ${namespace}`, () => {
      const result = importFiles([file('plan.xml', stratml(root, namespace))]);
      const { document } = result;
      assert.deepEqual(
        document!.nodes.map(({ title, level, parent }) => [title, level, parent]),
        [
          ['Everybody is at home here.', 'vision', undefined],
          ['Safe streets', 'goal', undefined],
          ['Fewer accidents', 'objective', '_g1'],
        ],
      );
      assert.deepEqual(document!.nodes[1]!.stakeholders, [
        { name: 'Police', kind: 'organization', note: 'runs patrols' },
      ]);
      assert.deepEqual(document!.submitter, { name: 'Ann Example' });
      assert.deepEqual(result.planProblems, []);
    });

  it('keeps an identifier that is used twice apart, and skips what was not filled in', () => {
    const result = importFiles([file('plan.xml', stratml('PerformancePlanOrReport', 'x'))]);
    assert.deepEqual(codes(result), ['duplicate-identifier', 'empty-template']);
    assert.equal(result.document!.nodes[2]!.id, '_g1-2');
  });

  it('does not take the 0 beside "[To be determined]" for a target, but a reported 0 for a result', () => {
    const [indicator] = importFiles([file('plan.xml', stratml('PerformancePlanOrReport', 'x'))])
      .document!.indicators!;
    assert.equal(indicator!.targets![0]!.value, null);
    assert.equal(indicator!.targets![0]!.status, 'not-yet');
    assert.deepEqual(
      indicator!.observations!.map(({ time, value }) => [time, value]),
      [['2024', 0]],
    );
  });

  it('gives titles, figures and times again that were exported', () => {
    const { plan } = parsePlan(
      readFileSync(new URL('../../../../examples/data/midori-city-plan.json', import.meta.url)),
    );
    const { text, losses } = toStratml(plan!);
    const back = importFiles([file('plan.xml', text)]);
    const titles = new Set(back.document!.nodes.map(({ title }) => title));
    for (const { title } of plan!.nodes)
      assert.ok(titles.has(typeof title === 'string' ? title : title.ja!));
    assert.ok(losses.relations! > 0);
    const numbers = ({ indicators = [] }: PlanDocument) =>
      indicators.reduce(
        (sum, { targets = [] }) =>
          sum + targets.filter(({ value }) => typeof value === 'number').length,
        0,
      );
    assert.ok(numbers(back.document!) > 0);
  });

  it('refuses declared entities and broken XML, and says where', () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><StrategicPlan><Name>&b;</Name></StrategicPlan>';
    assert.deepEqual(codes(importFiles([file('a.xml', bomb)])), ['xml-entities']);
    assert.deepEqual(codes(importFiles([file('a.xml', '<StrategicPlan><Name></StrategicPlan>')])), [
      'xml-broken',
    ]);
    const deep = `<StrategicPlan>${'<Goal>'.repeat(5000)}${'</Goal>'.repeat(5000)}</StrategicPlan>`;
    assert.deepEqual(codes(importFiles([file('a.xml', deep)])), ['too-large']);
  });
});

describe('Decidim accountability', () => {
  const csv = `id;parent/id;title/en;title/ca;description/en;progress;status/name/en;start_date;end_date
1;;Green squares;Places verdes;"<p>More <b>trees</b> &amp; shade</p>";40.0;Ongoing;2024-01-01;2026-12-31
2;1;Plant 100 trees;;"<p>Line one</p>
<p>Line two</p>";100;Finished;;
3;99;Lost one;;;;;;
`;
  it('CSV becomes entries with languages, progress and states', () => {
    const result = importFiles([file('results.csv', csv)]);
    const [first, second, third] = result.document!.nodes;
    assert.deepEqual(first!.title, { en: 'Green squares', ca: 'Places verdes' });
    assert.deepEqual(first!.summary, { en: 'More trees & shade' });
    assert.deepEqual([first!.state, first!.progress], ['in-progress', 40]);
    assert.deepEqual(
      [second!.parent, second!.state, second!.source],
      ['1', 'done', { document: 'source-1', lines: '3' }],
    );
    assert.equal(third!.parent, undefined);
    assert.ok(codes(result).includes('unknown-parent'));
    assert.deepEqual(result.planProblems, []);
  });

  it('GraphQL JSON becomes the same', () => {
    const text = (en: string) => ({ translations: [{ locale: 'en', text: en }] });
    const answer = {
      data: {
        participatoryProcess: {
          components: [
            {
              results: {
                nodes: [
                  {
                    id: '1',
                    title: text('Green squares'),
                    progress: 40,
                    children: [{ id: '2', title: text('Plant 100 trees'), progress: 100 }],
                  },
                ],
              },
            },
          ],
        },
      },
    };
    const result = importFiles([file('results.json', JSON.stringify(answer))]);
    assert.deepEqual(
      result.document!.nodes.map(({ id, parent, state }) => [id, parent, state]),
      [
        ['1', undefined, 'in-progress'],
        ['2', '1', 'done'],
      ],
    );
  });
});

describe('Open SDG', () => {
  const files = {
    'data/indicator_1-2-1.csv':
      'Year,Sex,GeoCode,Area,Units,Value\n2020,,,,percent,12.5\n2020,Female,,,percent,13.1\n2021,,,,percent,..\n2021,,A01,North,percent,14\n',
    'meta/1-2-1.yml':
      'indicator_name: People in poverty\nsdg_goal: "1"\ntarget_number: "1.2"\ntarget_name: Halve poverty\nprogress_calculation_options:\n  - direction: negative\n    target: 6\n',
  };
  const expected = (result: ImportResult) => {
    const [indicator] = result.document!.indicators!;
    assert.equal(indicator!.title, 'People in poverty');
    assert.equal(indicator!.direction, 'decrease');
    assert.deepEqual(
      indicator!.groups!.map(({ title }) => title),
      ['Sex: Female'],
    );
    assert.deepEqual(
      indicator!.observations!.map(({ time, value, status, district, group }) => [
        time,
        value,
        status,
        district !== undefined,
        group !== undefined,
      ]),
      [
        ['2020', 12.5, undefined, false, false],
        ['2020', 13.1, undefined, false, true],
        ['2021', null, 'missing', false, false],
        ['2021', 14, undefined, true, false],
      ],
    );
    assert.equal(result.document!.districts![0]!.code, 'A01');
    assert.deepEqual(result.planProblems, []);
  };
  it('becomes goals, targets and indicators with groups and districts', () => {
    expected(importFiles(Object.entries(files).map(([name, text]) => file(name, text))));
  });

  it('is read from a zip of the folder as well', () => {
    const bytes = zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, text]) => [`site-main/${name}`, strToU8(text)]),
      ),
    );
    expected(importFiles([{ name: 'site.zip', bytes }]));
  });
});

describe('Open SDG progress', () => {
  const site = (data: string, meta: string) =>
    importFiles([file('data/indicator_11-1-1.csv', data), file('meta/11-1-1.yml', meta)]);

  it('takes the value of the base year as baseline, and the judgement of the site as published', () => {
    const { document, planProblems } = site(
      'Year,Value\n2005-2007,63\n2006-2008,65\n',
      'indicator_name: "Air <em>quality</em>"\nprogress_status: substantial_progress\nprogress_calculation_options:\n- direction: positive\n  base_year: 2005\n  target: 85\n  target_year: 2030\n',
    );
    const [indicator] = document!.indicators!;
    assert.equal(indicator!.title, 'Air quality');
    assert.deepEqual([indicator!.baseline!.time, indicator!.baseline!.value], ['2005/2007', 63]);
    assert.deepEqual(
      indicator!.targets!.map(({ time, value }) => [time, value]),
      [['2030', 85]],
    );
    assert.deepEqual(
      document!.evaluations!.map(({ indicator: id, grade }) => [id, grade]),
      [[indicator!.id, 'substantial progress']],
    );
    assert.deepEqual(planProblems, []);
  });

  it('makes an indicator of each series, each with its own unit and target', () => {
    const { document, planProblems } = site(
      'Year,Series,Units,Value\n2016,People without a home,Number,26866\n2017,People without a home,Number,28900\n2017,Change since 2016,Percent,7.57\n',
      'indicator_name: (a) and (b)\ncomputation_units: Number, Percent\nprogress_calculation_options:\n- series: People without a home\n  direction: negative\n  target: 13433\n  base_year: 2016\n  target_year: 2028\n',
    );
    assert.deepEqual(
      document!.indicators!.map(({ code, title, unit, baseline, targets, observations }) => [
        code,
        title,
        unit,
        baseline?.value,
        targets?.map(({ value }) => value),
        observations!.map(({ value }) => value),
      ]),
      [
        ['11.1.1a', 'People without a home', 'Number', 26866, [13433], [26866, 28900]],
        ['11.1.1b', 'Change since 2016', 'Percent', undefined, undefined, [7.57]],
      ],
    );
    assert.deepEqual(planProblems, []);
  });
});

describe('JSON-stat', () => {
  it('becomes indicators by district and year', () => {
    const dataset = {
      version: '2.0',
      class: 'dataset',
      label: '人口',
      id: ['area', 'time'],
      size: [2, 2],
      role: { geo: ['area'], time: ['time'] },
      dimension: {
        area: {
          category: { index: ['13112', '13113'], label: { 13112: '世田谷区', 13113: '渋谷区' } },
        },
        time: { category: { index: ['2020', '2021'], label: { 2020: '2020年', 2021: '2021年' } } },
      },
      value: [1, 2, 3, null],
    };
    const result = importFiles([file('population.json', JSON.stringify(dataset))]);
    assert.deepEqual(
      result.document!.districts!.map(({ name }) => name),
      ['世田谷区', '渋谷区'],
    );
    assert.deepEqual(
      result.document!.indicators![0]!.observations!.map(({ time, value }) => [time, value]),
      [
        ['2020', 1],
        ['2021', 2],
        ['2020', 3],
        ['2021', null],
      ],
    );
  });
});
