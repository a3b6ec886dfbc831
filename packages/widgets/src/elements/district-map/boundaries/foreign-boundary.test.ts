import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Boundary } from '@machiplan/schema';
import { answerFetch, json } from '../../../../../../test/browser/fetch-answers.js';
import { bayPlan, square } from '../../../../../../test/browser/bay-plan.js';
import '../district-map.define.js';
import type { DistrictMapElement } from '../district-map.js';
import { foreignBoundary } from './foreign-boundary.js';

const at = (href: string): Boundary => ({ id: 'b', format: 'geojson', status: 'official', href });
const hosts = {
  pageUrl: 'https://city.example/districts.html',
  documentUrl: 'https://data.city.example/plan.json',
  origins: undefined,
};
const codes = (href: string, origins?: string) =>
  foreignBoundary(at(href), hosts.documentUrl, { ...hosts, origins })?.problems.map(
    ({ code, names }) => [code, ...names],
  );

describe('foreignBoundary()', () => {
  it('allows the hosts of the page and of the plan document', () => {
    expect(codes('districts.geojson')).to.equal(undefined);
    expect(codes('https://city.example/a.geojson')).to.equal(undefined);
    expect(codes('https://data.city.example/a.geojson')).to.equal(undefined);
  });

  it('refuses other hosts, ports and schemes, unless the author allows their origin', () => {
    expect(codes('https://foreign.example/a.geojson')).to.deep.equal([
      ['foreign', 'foreign.example'],
    ]);
    expect(codes('https://city.example:8443/a.geojson')).to.not.equal(undefined);
    expect(codes('http://city.example/a.geojson')).to.not.equal(undefined);
    expect(codes('//foreign.example/a.geojson')).to.not.equal(undefined);
    const allowed = 'https://maps.example https://foreign.example/';
    expect(codes('https://foreign.example/a.geojson', allowed)).to.equal(undefined);
  });

  it('leaves data inside the plan alone', () => {
    const boundary = { ...at('https://foreign.example/a.geojson'), data: {} } as Boundary;
    expect(foreignBoundary(boundary, hosts.documentUrl, hosts)).to.equal(undefined);
  });
});

describe('<district-map> of a plan with boundaries on another host', () => {
  const href = 'https://foreign.example/a.geojson';
  const plan = () =>
    bayPlan({
      boundaries: [{ id: 'far', level: 'district', format: 'geojson', status: 'official', href }],
    });
  const shapes = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', id: 'kita', properties: {}, geometry: square(0, 0) }],
  };
  const $ = (element: Element, selector: string) => element.shadowRoot!.querySelector(selector);

  it('does not ask that host, draws the grid and lists the problem', async () => {
    const answers = answerFetch({ '/a.geojson': json(shapes) });
    try {
      const element = await fixture<DistrictMapElement>(html`<district-map></district-map>`);
      element.plan = plan();
      await waitUntil(() => $(element, '.data-notes li'), 'problem', { timeout: 8000 });
      expect(answers.asked('/a.geojson')).to.equal(0);
      expect($(element, '.picture.tiles')).to.not.equal(null);
      expect($(element, '.data-notes li')!.textContent).to.contain('foreign.example');
    } finally {
      answers.restore();
    }
  });

  it('asks it where the author of the page allows its origin', async () => {
    const answers = answerFetch({ '/a.geojson': json(shapes) });
    try {
      const element = await fixture<DistrictMapElement>(
        html`<district-map boundary-origins="https://foreign.example"></district-map>`,
      );
      element.plan = plan();
      await waitUntil(() => $(element, '.picture.shapes'), 'shapes', { timeout: 8000 });
      expect(answers.asked('/a.geojson')).to.equal(1);
    } finally {
      answers.restore();
    }
  });
});
