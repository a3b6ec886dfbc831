import { expect } from '@open-wc/testing';
import { pictureFile } from '@machiplan/sdk/picture';
import { bayDocument, bayPlan } from '../../../../../../test/browser/bay-plan.js';
import { createDescription } from '../described-map.js';
import { initialState } from '../district-map-actions.js';
import { createMapModel, type MapModelInput } from '../district-map-model.js';
import { readGeoJson } from '../shapes/read-geojson.js';
import { csvRows } from './csv-rows.js';
import { mapPictureFile } from './map-picture-file.js';
import { paperColours } from './paper-colours.js';

function modelOf(change: Partial<MapModelInput> = {}) {
  const model = createMapModel()({
    plan: bayPlan(),
    locale: { language: 'ja', furigana: false },
    selection: {},
    options: { classes: 5, facilities: false, locate: false, shareTime: false, headingLevel: 3 },
    state: initialState,
    passes: undefined,
    documentUrl: undefined,
    pageUrl: 'https://city.example/',
    width: 400,
    boundaryResultOf: ({ data }) => readGeoJson(data),
    ...change,
  });
  return createDescription()(model);
}

describe('csvRows()', () => {
  it('has the unit in its heading, and no heading without text', () => {
    const [head] = csvRows(modelOf());
    expect(head).to.deep.equal(['id', '地区', '樹木の数（本）', '順位', '備考']);
    for (const language of ['en', 'ja-x-easy']) {
      const [translated] = csvRows(modelOf({ locale: { language, furigana: false } }));
      for (const cell of translated!) expect(cell).to.not.equal('');
    }
  });
});

describe('mapPictureFile()', () => {
  const retrieved = new Date('2026-04-01T00:00:00Z');
  const fileOf = (change: Partial<MapModelInput> = {}) =>
    pictureFile(mapPictureFile(modelOf(change), paperColours(document.body), retrieved));
  const parse = (file: string) => new DOMParser().parseFromString(file, 'image/svg+xml');

  it('holds finding, subject, values, status of the shapes and source in 1200 × 675', () => {
    const svg = parse(fileOf());
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.documentElement.getAttribute('viewBox')).to.equal('0 0 1200 675');
    const text = svg.documentElement.textContent;
    for (const part of ['最も多いのは岡25本', '樹木の数 2024年度', '北浜', '15本', 'データなし'])
      expect(text).to.contain(part);
    expect(text).to.contain('模式図（実際の形ではありません）');
    expect(text).to.contain('みなと市計画');
  });

  it('keeps markup in names as text', () => {
    const districts = bayDocument.districts!.map((district) => ({
      ...district,
      name: `<script>${district.id}</script>`,
    }));
    const svg = parse(fileOf({ plan: bayPlan({ districts }) }));
    expect(svg.querySelector('script')).to.equal(null);
  });
});
