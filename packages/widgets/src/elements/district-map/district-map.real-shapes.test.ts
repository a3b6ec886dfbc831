/**
 * Official boundaries as an office publishes them: the counties of the United States as TopoJSON
 * (U.S. Census Bureau, by way of the package us-atlas), which is quantised, holds 3,231 areas and
 * crosses the antimeridian. The plan knows five of them.
 */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { planOf } from '../../../../../test/browser/garden-plan.js';
import './district-map.define.js';
import type { DistrictMapElement } from './district-map.js';

const counties = new URL('../../../../../node_modules/us-atlas/counties-10m.json', import.meta.url);

/** Share of households, made up; the names and codes are those of the counties of Rhode Island. */
const plan = planOf({
  planJson: '1.0',
  id: 'rhode-island',
  title: 'State plan',
  languages: ['en'],
  levels: [{ id: 'measure', title: 'Measure' }],
  nodes: [{ id: 'm1', level: 'measure', title: 'Trees' }],
  districtLevels: [{ id: 'county', title: 'County' }],
  districts: [
    { id: 'bristol', level: 'county', code: '44001', name: 'Bristol' },
    { id: 'kent', level: 'county', code: '44003', name: 'Kent' },
    { id: 'newport', level: 'county', code: '44005', name: 'Newport' },
    { id: 'providence', level: 'county', code: '44007', name: 'Providence' },
    { id: 'washington', level: 'county', code: '44009', name: 'Washington' },
  ],
  indicators: [
    {
      id: 'trees',
      title: 'Trees',
      unit: 'trees',
      observations: [
        ['bristol', 10],
        ['kent', 20],
        ['newport', 30],
        ['providence', 40],
        ['washington', 50],
      ].map(([district, value]) => ({ time: 'FY2024', district, value })),
    },
  ],
  boundaries: [
    {
      id: 'counties',
      level: 'county',
      format: 'topojson',
      href: counties.href,
      object: 'counties',
      join: 'code',
      status: 'official',
    },
  ],
});

describe('<district-map> with official boundaries by address', () => {
  const $$ = (element: Element, selector: string) => [
    ...element.shadowRoot!.querySelectorAll<SVGElement>(selector),
  ];

  it('fits the districts of the plan, each in its place and colour, not the whole file', async () => {
    const element = await fixture<DistrictMapElement>(
      html`<district-map
        lang="en"
        indicator="trees"
        breaks="15,25,35,45"
        .plan=${plan}
      ></district-map>`,
    );
    await waitUntil(() => $$(element, '.picture.shapes').length, 'not drawn', { timeout: 15_000 });
    // The five classes of the ramp, from Bristol with the smallest value to Washington.
    const [bristol, kent, newport, providence, washington] = [1, 3, 4, 6, 7].map((step) =>
      $$(element, `.canvas .sequential-${step}`)[0]!.getBoundingClientRect(),
    ) as [DOMRect, DOMRect, DOMRect, DOMRect, DOMRect];
    const canvas = element.shadowRoot!.querySelector('.canvas')!.getBoundingClientRect();
    // As on any map of the state: Providence in the north, Washington in the south west, the bay
    // with Bristol and Newport in the east.
    expect(providence.top).to.be.below(kent.top);
    expect(kent.top).to.be.below(washington.top);
    expect(washington.left).to.be.below(newport.left);
    expect(bristol.left).to.be.above(kent.left);
    const height = Math.max(washington.bottom, newport.bottom) - providence.top;
    expect(height / canvas.height).to.be.above(0.5);
  });

  it('says how many areas of the file are not in the plan', async () => {
    const element = await fixture<DistrictMapElement>(
      html`<district-map lang="en" .plan=${plan}></district-map>`,
    );
    await waitUntil(() => $$(element, '.data-notes').length, 'no notes', { timeout: 15_000 });
    expect($$(element, '.data-notes')[0]!.textContent).to.contain('3225 shapes');
  });
});
