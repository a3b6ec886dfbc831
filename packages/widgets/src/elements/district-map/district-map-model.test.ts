import { expect } from '@open-wc/testing';
import { bayPlan } from '../../../../../test/browser/bay-plan.js';
import { createDescription, type DescribedMap } from './described-map.js';
import { applyAction, initialState, selectionChange } from './district-map-actions.js';
import { createMapModel, type MapModelInput } from './district-map-model.js';
import { countOption } from './layer/subject.js';
import { readGeoJson } from './shapes/read-geojson.js';

const options = {
  classes: 5,
  facilities: false,
  locate: false,
  shareTime: false,
  headingLevel: 3,
};

function input(change: Partial<MapModelInput> = {}): MapModelInput {
  return {
    plan: bayPlan(),
    locale: { language: 'ja', furigana: false },
    selection: {},
    options,
    state: initialState,
    passes: undefined,
    documentUrl: 'https://city.example/data/plan.json',
    pageUrl: 'https://city.example/',
    width: 400,
    boundaryResultOf: ({ data, property }) => readGeoJson(data, property),
    ...change,
  };
}

const model = (change?: Partial<MapModelInput>) => createMapModel()(input(change));
const described = (change?: Partial<MapModelInput>) => createDescription()(model(change));
const ids = ({ layer, list }: DescribedMap) => list.rows.map((index) => layer.districts[index]!.id);

describe('createMapModel()', () => {
  it('shows the first indicator of the finest level at its latest time', () => {
    const { layer, picture, problems } = model();
    expect(layer.subject.kind).to.equal('indicator');
    expect([layer.level, layer.time]).to.deep.equal(['district', 'FY2024']);
    expect(layer.districts.map(({ id }) => layer.figures.get(id)?.value)).to.deep.equal([
      15,
      20,
      25,
      undefined,
    ]);
    expect(picture?.kind).to.equal('shapes');
    expect(problems).to.deep.equal([]);
  });

  it('puts the reader before the selection, and the selection before the attributes', () => {
    const fromAttribute = { ...options, time: 'FY2023', level: 'area' };
    expect(model({ options: fromAttribute }).layer.level).to.equal('area');
    const state = applyAction(initialState, { type: 'select-level', level: 'district' });
    const { layer } = model({ options: fromAttribute, state });
    expect([layer.level, layer.time]).to.deep.equal(['district', 'FY2023']);
    const selection = { time: 'FY2024' };
    expect(model({ options: fromAttribute, state, selection }).layer.time).to.equal('FY2024');
  });

  it('counts nodes when the reader selects their number, only those that pass the filters', () => {
    const state = applyAction(initialState, { type: 'select-subject', subject: countOption });
    const counts = (passes?: (position: number) => boolean) => {
      const { layer } = model({ state, passes });
      return layer.districts.map(({ id }) => layer.figures.get(id)?.value);
    };
    expect(counts()).to.deep.equal([2, 1, 0, 0]);
    expect(counts((position) => position === 1)).to.deep.equal([1, 0, 0, 0]);
  });

  it('has no picture while shapes are loading, and no fallback that would flash', () => {
    const { isLoadingShapes, picture, camera, paths } = model({
      boundaryResultOf: () => undefined,
    });
    expect(isLoadingShapes).to.equal(true);
    expect([picture, camera, paths]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('requests no shapes for a grid, nor for a boundary in a PMTiles file', () => {
    const boundaryResultOf = () => expect.fail('shapes were requested');
    const grid = model({ options: { ...options, view: 'tiles' }, boundaryResultOf });
    expect([grid.picture?.kind, grid.tiledBoundary]).to.deep.equal(['tiles', undefined]);
    const tiled = model({ options: { ...options, boundarySrc: '/a.pmtiles' }, boundaryResultOf });
    expect([tiled.picture?.kind, tiled.tiledBoundary?.format]).to.deep.equal(['tiles', 'pmtiles']);
  });

  it('resolves addresses against the document, and those of attributes against the page', () => {
    expect(model().baseUrl).to.equal('https://city.example/data/plan.json');
    const { baseUrl } = model({ options: { ...options, boundarySrc: 'shapes.json' } });
    expect(baseUrl).to.equal('https://city.example/');
  });

  it('compares with another time on the same level', () => {
    const { layer, compared, comparedPaths } = model({
      options: { ...options, compare: 'FY2023' },
    });
    expect([layer.time, compared?.time]).to.deep.equal(['FY2024', 'FY2023']);
    expect(compared?.scale).to.deep.equal(layer.scale);
    expect(comparedPaths?.size).to.be.greaterThan(0);
  });

  it('filters and sorts the list, with missing values last', () => {
    const sorted = applyAction(initialState, { type: 'sort-list', order: 'greatest' });
    expect(ids(described({ state: sorted }))).to.deep.equal(['oka', 'minami', 'kita', 'shima']);
    const filtered = applyAction(sorted, { type: 'filter-list', query: '浜' });
    const shown = described({ state: filtered });
    expect(ids(shown)).to.deep.equal(['minami', 'kita']);
    expect(shown.list.matchCount).to.equal(2);
  });

  it('keeps one row in the tab order: the focused, else the selected, else the first', () => {
    expect(described().list.tabStop).to.equal('oka');
    const selection = { district: 'kita' };
    expect(described({ selection }).list.tabStop).to.equal('kita');
    const district = bayPlan().districts.find(({ id }) => id === 'shima')!;
    const state = applyAction(initialState, { type: 'focus-row', district });
    expect(described({ selection, state }).list.tabStop).to.equal('shima');
    const filtered = applyAction(state, { type: 'filter-list', query: '北浜' });
    expect(described({ selection, state: filtered }).list.tabStop).to.equal('kita');
  });

  it('reuses layer, picture and paths while only the pointer moves', () => {
    const derive = createMapModel();
    const result = readGeoJson(bayPlan().boundaries[0]!.data);
    const first = input({ boundaryResultOf: () => result });
    const before = derive(first);
    const district = before.layer.districts[2]!;
    const after = derive({
      ...first,
      state: applyAction(initialState, { type: 'point-at', district }),
    });
    expect(after.pointed).to.equal(district);
    expect(after.layer).to.equal(before.layer);
    expect(after.picture).to.equal(before.picture);
    expect(after.paths).to.equal(before.paths);
  });

  it('changes neither the plan nor its input', () => {
    const given = input();
    const copy = structuredClone(given.plan);
    Object.freeze(given);
    Object.freeze(given.options);
    createMapModel()(given);
    expect(given.plan).to.deep.equal(copy);
  });
});

describe('applyAction()', () => {
  const [district, other] = bayPlan().districts.slice(2);

  it('resets filter, focus and camera for other districts, and keeps the order', () => {
    const moved = [
      { type: 'move-camera', camera: { left: 0, top: 0, scale: 2 } },
      { type: 'filter-list', query: '浜' },
      { type: 'sort-list', order: 'least' },
      { type: 'focus-row', district },
    ] as const;
    const before = moved.reduce(applyAction, initialState);
    const after = applyAction(before, { type: 'look-inside', district });
    expect(after.within).to.equal(district!.id);
    expect(after.camera).to.equal(undefined);
    expect(after.list).to.deep.equal({ ...initialState.list, order: 'least' });
    expect(applyAction(after, { type: 'look-inside', district: undefined }).within).to.equal(null);
  });

  it('returns the same state when the pointer stays on a district, so that nothing is drawn', () => {
    const once = applyAction(initialState, { type: 'point-at', district });
    expect(applyAction(once, { type: 'point-at', district })).to.equal(once);
    expect(applyAction(once, { type: 'point-at', district: other })).to.not.equal(once);
  });
});

describe('selectionChange()', () => {
  const [district, other] = bayPlan().districts.slice(2);

  it('selects a district, and clears the selection of the selected one', () => {
    const toggle = { type: 'toggle-district', district: district! } as const;
    expect(selectionChange(toggle, other)).to.deep.equal({ key: 'district', value: district!.id });
    expect(selectionChange(toggle, district)).to.deep.equal({ key: 'district', value: undefined });
  });

  it('shares an indicator with the page, but not the number of nodes or the list', () => {
    expect(selectionChange({ type: 'select-subject', subject: 'trees' }, undefined)).to.deep.equal({
      key: 'indicator',
      value: 'trees',
    });
    expect(selectionChange({ type: 'select-subject', subject: countOption }, undefined)).to.equal(
      undefined,
    );
    expect(selectionChange({ type: 'show-more-rows' }, undefined)).to.equal(undefined);
  });
});
