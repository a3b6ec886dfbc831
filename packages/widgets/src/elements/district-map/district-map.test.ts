import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { canEmulateMedia } from '../../../../../test/browser/engine-limits.js';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Plan } from '@machiplan/schema';
import { answerFetch, json, text, unreachable } from '../../../../../test/browser/fetch-answers.js';
import { bayDocument, bayPlan, square } from '../../../../../test/browser/bay-plan.js';
import './district-map.define.js';
import type { DistrictMapElement } from './district-map.js';

const $ = <E extends Element = HTMLElement>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<E>(selector);
const $$ = <E extends Element = HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const words = (element: Element | null | undefined) =>
  element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const rows = (element: Element) => $$(element, 'tbody tr').map(words);
const fills = (element: Element) =>
  $$(element, '.canvas .fill').map((path) => path.classList.item(1));

async function map(plan: Plan, attributes: Partial<DistrictMapElement> = {}) {
  const element = await fixture<DistrictMapElement>(html`<district-map></district-map>`);
  Object.assign(element, { plan, ...attributes });
  await waitUntil(() => $(element, 'tbody tr') && $(element, '.lens select'), 'map', {
    timeout: 8000,
  });
  await element.updateComplete;
  return element;
}

/** A point on the picture, as shares of its width and height, in pixels of the page. */
function onPicture(element: Element, x: number, y: number): [number, number] {
  const box = $(element, '.canvas')!.getBoundingClientRect();
  return [Math.round(box.left + box.width * x), Math.round(box.top + box.height * y)];
}

describe('<district-map>', () => {
  it('shows each district with value, rank and change, and what is missing as missing', async () => {
    const element = await map(bayPlan());
    expect(rows(element)).to.deep.equal([
      '岡 25本 推計 1 -5本',
      '南浜 20本 2 0本',
      '北浜 15本 3 +5本',
      '島 公表なし – –',
    ]);
    expect(words($(element, '.heading'))).to.equal('樹木の数 2024年度 地区');
  });

  it('draws one path for all districts of a colour, and hatches those without value', async () => {
    const element = await map(bayPlan(), { breaks: '18,30' });
    expect(fills(element)).to.deep.equal(['sequential-1', 'sequential-4', 'missing']);
    expect($(element, '.canvas .missing')!.getAttribute('fill')).to.equal('url(#hatch)');
  });

  it('says how many districts are in each class in use, and how many have no value', async () => {
    const more = Array.from({ length: 5 }, (_, index) => ({
      id: `x${index}`,
      level: 'district',
      name: `別区${index}`,
    }));
    const districts = [...bayDocument.districts!, ...more];
    const element = await map(bayPlan({ districts }), { breaks: '18,30' });
    expect($$(element, '.legend li').map(words)).to.deep.equal([
      '17本以下 1地区',
      '18〜29本 2地区',
    ]);
    expect(words($(element, '.missing-key'))).to.equal('データなし 6地区');
  });

  it('prints few values on the map instead of a key', async () => {
    const element = await map(bayPlan());
    expect($(element, '.key')).to.equal(null);
    expect($$(element, '.label-value').map(words)).to.have.members(['15本', '20本', '25本']);
  });

  it('keeps the scale when the year changes, so that a colour means the same', async () => {
    const element = await map(bayPlan(), { breaks: '18,22,30' });
    const colourOf = (id: string) => $(element, `tr[data-id=${id}] .swatch`)!.classList.item(1);
    const now = colourOf('minami');
    $$(element, '.times button')[0]!.click();
    await element.updateComplete;
    expect(words($(element, '.heading'))).to.equal('樹木の数 2023年度 地区');
    expect(colourOf('minami')).to.equal(now);
    expect($$(element, '.times [aria-pressed=true]').map(words)).to.deep.equal(['2023年度']);
  });

  it('offers many years as a slider', async () => {
    const observations = Array.from({ length: 8 }, (_, index) => ({
      time: `FY${2016 + index}`,
      value: index,
      district: 'kita',
    }));
    const element = await map(
      bayPlan({ indicators: [{ id: 'trees', title: '樹木の数', observations }] }),
    );
    const slider = $<HTMLInputElement>(element, 'input[type=range]')!;
    expect(slider.getAttribute('aria-valuetext')).to.equal('2023年度');
  });

  it('shows which districts a node concerns', async () => {
    const element = await map(bayPlan(), { node: 'lights' });
    expect(rows(element)).to.deep.equal(['北浜 対象', '南浜 対象', '岡 対象外', '島 対象外']);
    const areas = await map(bayPlan(), { node: 'park', level: 'area' });
    expect(rows(areas)).to.deep.equal(['西部 一部が対象', '東部 対象外']);
  });

  it('counts the projects of each district, those of its districts with it', async () => {
    const element = await map(bayPlan(), { count: 'project' });
    expect(rows(element)).to.deep.equal(['北浜 2件 1', '南浜 1件 2', '岡 0件 3', '島 0件 3']);
    const areas = await map(bayPlan(), { count: 'project', level: 'area' });
    expect(rows(areas)).to.deep.equal(['西部 2件 1', '東部 0件 2']);
  });

  it('follows the node, the indicator and the time selected elsewhere', async () => {
    const plan = bayPlan();
    const page = await fixture(html`
      <plan-source .plan=${plan}>
        <district-map share-time></district-map><district-map></district-map>
      </plan-source>
    `);
    const [first, second] = [...page.querySelectorAll('district-map')];
    await waitUntil(() => $(first!, '.times button') && $(second!, '.heading'));
    $(first!, '.times button')!.click();
    await waitUntil(() => words($(second!, '.heading')).includes('2023年度'));
    $(first!, 'tbody .name')!.click();
    await waitUntil(() => $(second!, 'tr.selected'));
    expect(words($(second!, 'tr.selected'))).to.contain('島');
  });

  it('draws the schematic grid where there are no shapes, and says what it is', async () => {
    const element = await map(bayPlan({ boundaries: [] }));
    expect($(element, '.picture')!.classList.contains('tiles')).to.equal(true);
    expect(words($(element, '.status'))).to.equal('模式図（実際の形や広さではありません）');
  });

  it('draws points where there is nothing else', async () => {
    const districts = bayDocument.districts!.map(({ tile: _, ...district }, index) => ({
      ...district,
      point: [139 + index / 10, 35] as const,
    }));
    const element = await map(bayPlan({ boundaries: [], districts }));
    expect($(element, '.picture')!.classList.contains('points')).to.equal(true);
    expect(words($(element, '.status'))).to.equal('おおよその位置');
  });

  it('is a list alone where nothing can be drawn', async () => {
    const districts = bayDocument.districts!.map(({ tile: _, ...district }) => district);
    const element = await map(bayPlan({ boundaries: [], districts }));
    expect($(element, '.picture')).to.equal(null);
    expect(rows(element)).to.have.length(4);
  });

  it('shows how far shapes may be trusted, and whose they are', async () => {
    const element = await map(bayPlan());
    expect(words($(element, '.status'))).to.equal('模式図（実際の形ではありません）');
    expect(words($(element, '.attribution'))).to.equal('見本の形');
  });

  it('looks into a district and back', async () => {
    const element = await map(bayPlan(), { level: 'area' });
    expect(rows(element).map((row) => row.split(' ')[0])).to.deep.equal(['東部', '西部']);
    $(element, 'tr[data-id=east] .name')!.click();
    await waitUntil(() => $(element, '.panel-actions button'));
    $(element, '.panel-actions button')!.click();
    await element.updateComplete;
    expect(rows(element).map((row) => row.split(' ')[0])).to.deep.equal(['岡', '島']);
    $(element, '.path button')!.click();
    await element.updateComplete;
    expect(rows(element).map((row) => row.split(' ')[0])).to.have.members(['東部', '西部']);
  });

  it('compares two years with one scale', async () => {
    const element = await map(bayPlan(), { compare: 'FY2023' });
    expect($$(element, 'figcaption').map(words)).to.deep.equal(['2024年度', '2023年度']);
    expect(rows(element)).to.include('北浜 15本 10本 3');
    const labels = $$(element, '.picture').map((picture) => picture.getAttribute('aria-label'));
    expect(labels[0]).to.contain('2024年度の地図。4地区。最も多いのは岡25本');
    expect(labels[1]).to.contain('2023年度の地図。4地区。最も多いのは島40本');
  });

  it('filters by name and code, and sorts with the missing last', async () => {
    const districts = [
      ...bayDocument.districts!,
      ...Array.from({ length: 6 }, (_, index) => ({
        id: `x${index}`,
        level: 'district',
        name: `別区${index}`,
      })),
    ];
    const element = await map(bayPlan({ districts }));
    const filter = $<HTMLInputElement>(element, '#filter')!;
    filter.value = '浜';
    filter.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(rows(element).map((row) => row.split(' ')[0])).to.deep.equal(['南浜', '北浜']);
    expect(words($(element, '.filter [role=status]'))).to.equal('2地区');
    filter.value = '';
    filter.dispatchEvent(new Event('input'));
    $(element, '.sort')!.click();
    await element.updateComplete;
    expect(
      rows(element)
        .map((row) => row.split(' ')[0])
        .slice(0, 4),
    ).to.deep.equal(['北浜', '南浜', '岡', '島']);
    expect($(element, '[aria-sort]')!.getAttribute('aria-sort')).to.equal('ascending');
  });

  it('starts with a hundred rows of a long list and grows on request', async () => {
    const districts = Array.from({ length: 250 }, (_, index) => ({
      id: `d${index}`,
      level: 'district',
      name: `第${index}区`,
      tile: [index % 20, Math.floor(index / 20)] as const,
    }));
    const element = await map(bayPlan({ districts, indicators: [], boundaries: [], nodes: [] }));
    expect(rows(element)).to.have.length(100);
    $(element, '.more')!.click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(200);
    expect(words($(element, '.more'))).to.equal('さらに50地区を表示');
  });

  it('writes only what the embedder vetoes not', async () => {
    const element = await map(bayPlan());
    element.addEventListener('plan-district-select', (event) => event.preventDefault(), {
      once: true,
    });
    $(element, 'tbody .name')!.click();
    await element.updateComplete;
    expect($(element, 'tr.selected')).to.equal(null);
  });
});

describe('<district-map> and the other elements of a page', () => {
  const options = (element: Element) =>
    $$<HTMLOptionElement>(element, '.controls option').map(words);
  const show = async (element: DistrictMapElement, value: string) => {
    const select = $<HTMLSelectElement>(element, '.controls select')!;
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
  };

  it('offers the way back to what it showed at first', async () => {
    const element = await map(bayPlan({ indicators: [] }), { node: 'lights' });
    const before = options(element);
    await show(element, '#count');
    expect(words($(element, '.heading'))).to.contain('事業の数');
    expect(options(element)).to.deep.equal(before);
    await show(element, '#default');
    expect(words($(element, '.heading'))).to.contain('「街灯の更新」の対象');
  });

  it('shows a chip for each filter in use, whatever it shows', async () => {
    const plan = bayPlan();
    const page = await fixture(html`
      <plan-source .plan=${plan} group="chips"><district-map></district-map></plan-source>
    `);
    const element = page.querySelector('district-map')!;
    await waitUntil(() => $(element, '.lens select'), 'map', { timeout: 8000 });
    element['planData'].select({ filters: [{ kind: 'district', value: 'kita' }] });
    await waitUntil(() =>
      words(element.shadowRoot!.querySelector('.district-map')).includes('地区：北浜'),
    );
  });

  it('keeps its time to itself unless the author shares it', async () => {
    const plan = bayPlan();
    const page = await fixture(html`
      <plan-source .plan=${plan} group="times">
        <district-map></district-map><district-map></district-map>
      </plan-source>
    `);
    const [first, second] = [...page.querySelectorAll('district-map')];
    await waitUntil(() => $(first!, '.times button') && $(second!, '.heading'), 'maps', {
      timeout: 8000,
    });
    $(first!, '.times button')!.click();
    await first!.updateComplete;
    await second!.updateComplete;
    expect(words($(first!, '.heading'))).to.contain('2023年度');
    expect(words($(second!, '.heading'))).to.contain('2024年度');
  });

  it('lets the reader choose the group of an indicator that is published by group', async () => {
    const groups = [
      { id: 'young', title: '若木' },
      { id: 'old', title: '古木' },
    ];
    const observations = groups.flatMap(({ id: group }, index) =>
      ['kita', 'minami'].map((district) => ({ time: 'FY2024', value: index + 1, district, group })),
    );
    const indicators = [{ id: 'trees', title: '樹木の数', unit: '本', groups, observations }];
    const element = await map(bayPlan({ indicators, nodes: [] }));
    expect(words($(element, '.title'))).to.equal('樹木の数（若木）');
    expect(options(element)).to.include.members(['若木', '古木']);
    await show(element, 'old');
    expect(words($(element, '.title'))).to.equal('樹木の数（古木）');
    expect(rows(element)[0]).to.contain('2本');
  });
});

describe('<district-map> by keyboard and pointer', () => {
  it('can be worked through by keyboard alone', async () => {
    const element = await map(bayPlan());
    // Focus target after the map; without it, Tab leaves the page in Firefox and later keys are lost.
    element.after(document.createElement('button'));
    const focused = () => element.shadowRoot!.activeElement;
    $(element, 'select')!.focus();
    const seen: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      const at = focused();
      if (!at) break;
      seen.push(at.id || at.className || at.tagName.toLowerCase());
      await sendKeys({ press: 'Tab' });
    }
    expect(seen.slice(0, 3)).to.deep.equal(['own-district', 'select', 'select']);
    expect(seen).to.include.members(['plain', 'sort', 'name']);
    // One stop for the whole list; arrows move in it.
    expect(seen.filter((name) => name === 'name')).to.have.length(1);
    $(element, 'tbody .name')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(words(focused())).to.equal('南浜');
    expect(words($(element, '.readout-name'))).to.equal('南浜');
    await sendKeys({ press: 'End' });
    expect(words(focused())).to.equal('島');
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(focused()!.getAttribute('aria-pressed')).to.equal('true');
    expect(words($(element, 'tr.selected'))).to.contain('岡');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect($(element, 'tr.selected')).to.equal(null);
  });

  it('tells a screen reader everything the picture shows', async () => {
    const element = await map(bayPlan());
    const picture = $(element, '.picture')!;
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.equal(
      '樹木の数 2024年度の地図。4地区。最も多いのは岡25本、次は南浜20本、最も少ないのは北浜15本、1地区はデータなし。',
    );
    expect(words($(element, 'caption'))).to.contain('樹木の数 2024年度');
    expect($$(element, 'thead th').map(words)).to.deep.equal([
      '地区',
      '樹木の数↓',
      '順位',
      '2023年度からの増減',
    ]);
    for (const cell of $$(element, 'tbody th')) expect(cell.getAttribute('scope')).to.equal('row');
    expect($$(element, '.labels text')[0]!.closest('[aria-hidden=true]')).to.not.equal(null);
  });

  it('shows and selects the district under the pointer', async () => {
    const element = await map(bayPlan());
    element.scrollIntoView();
    await sendMouse({ type: 'move', position: onPicture(element, 0.35, 0.3) });
    await waitUntil(() => words($(element, '.readout-name')) === '北浜');
    expect($(element, '.outline.hovered')).to.not.equal(null);
    await sendMouse({ type: 'click', position: onPicture(element, 0.65, 0.7) });
    await waitUntil(() => words($(element, 'tr.selected')).includes('島'));
    expect($(element, '.outline.selected')).to.not.equal(null);
  });

  it('has no box over the map without a message', async () => {
    const element = await map(bayPlan());
    expect(getComputedStyle($(element, '.map-message')!).display).to.equal('none');
  });

  it('offers to play the years only where motion may be', async function () {
    if (!canEmulateMedia) this.skip();
    const observations = Array.from({ length: 8 }, (_, index) => ({
      time: `FY${2016 + index}`,
      value: index,
      district: 'kita',
    }));
    const element = await map(
      bayPlan({ indicators: [{ id: 'trees', title: '樹木の数', observations }] }),
    );
    expect($(element, '.play')).to.not.equal(null);
    await emulateMedia({ reducedMotion: 'reduce' });
    element.requestUpdate();
    await element.updateComplete;
    expect($(element, '.play')).to.equal(null);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('passes the accessibility check with a selection, compared, and as a grid', async () => {
    const element = await map(bayPlan());
    $(element, 'tbody .name')!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    await expect(await map(bayPlan(), { compare: 'FY2023' })).to.be.accessible();
    await expect(await map(bayPlan({ boundaries: [] }))).to.be.accessible();
  });

  it('speaks English', async () => {
    const element = await map(bayPlan());
    element.lang = 'en';
    await waitUntil(() => words($(element, '.lens-label')) === 'Your district');
    await element.updateComplete;
    expect(rows(element)[3]).to.contain('not published');
  });
});

describe('<district-map> with boundary files', () => {
  const withHref = (href: string, more: object = {}) =>
    bayPlan({
      boundaries: [
        { id: 'far', level: 'district', format: 'geojson', status: 'approximate', href, ...more },
      ],
    });
  const problems = (element: Element) => $$(element, '.data-notes li').map(words);
  const squares = {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { code: '101' }, geometry: square(0, 0) },
      { type: 'Feature', properties: { code: '999' }, geometry: square(2, 0) },
    ],
  };

  it('draws what matches, and lists what does not, both ways', async () => {
    const answers = answerFetch({ '/squares.geojson': json(squares) });
    try {
      const plan = withHref('/squares.geojson', { property: 'code', join: 'code' });
      const element = await map(plan);
      await waitUntil(() => $(element, '.picture.shapes') && problems(element).length);
      expect(fills(element)).to.have.members(['sequential-1', 'outside']);
      expect(problems(element)).to.deep.equal([
        '計画データにない図形が1件あります（999）。値のない図形として描きました。',
        '図形のない地区が3件あります（minami、oka、shima）。一覧で選べます。',
      ]);
      expect(rows(element)).to.have.length(4);
    } finally {
      answers.restore();
    }
  });

  it('keeps the list, falls back to the grid and offers a retry when the address fails', async () => {
    let answers = answerFetch({ '/gone.geojson': unreachable() });
    try {
      const element = await map(withHref('/gone.geojson', { property: 'code', join: 'code' }));
      await waitUntil(() => $(element, '.picture.tiles') && problems(element).length);
      expect(rows(element)).to.have.length(4);
      expect(problems(element)[0]).to.contain('読み込めませんでした');
      answers.restore();
      answers = answerFetch({ '/gone.geojson': json(squares) });
      $(element, '.data-notes button')!.click();
      await waitUntil(() => $(element, '.picture.shapes'));
    } finally {
      answers.restore();
    }
  });

  it('says that a page stands where the shapes should be', async () => {
    const answers = answerFetch({ '/page.geojson': text('<!doctype html>') });
    try {
      const element = await map(withHref('/page.geojson'));
      await waitUntil(() => problems(element).length);
      expect(problems(element)[0]).to.contain('GeoJSON や TopoJSON ではありません');
    } finally {
      answers.restore();
    }
  });

  it('asks once for a file that two maps show, and for nothing else', async () => {
    const answers = answerFetch({ '/once.geojson': json(squares) });
    try {
      const plan = withHref('/once.geojson', { property: 'code', join: 'code' });
      const [first, second] = await Promise.all([map(plan), map(plan)]);
      await waitUntil(() => $(first, '.picture.shapes') && $(second, '.picture.shapes'));
      expect(answers.asked('/once.geojson')).to.equal(1);
    } finally {
      answers.restore();
    }
  });

  it('keeps its size while shapes are on their way', async () => {
    let answer: (response: Response) => void = () => undefined;
    const answers = answerFetch({
      '/slow.geojson': () => new Promise<Response>((resolve) => (answer = resolve)),
    });
    try {
      const element = await map(withHref('/slow.geojson', { property: 'code', join: 'code' }));
      const before = element.getBoundingClientRect().height;
      await waitUntil(() => answers.asked('/slow.geojson') === 1);
      answer(new Response(JSON.stringify({ ...squares, features: squares.features.slice(0, 1) })));
      await waitUntil(() => $(element, '.picture.shapes'));
      await nextFrame();
      const canvas = $(element, '.canvas')!.getBoundingClientRect();
      expect(canvas.width / canvas.height).to.be.closeTo(4 / 3, 0.02);
      expect(before).to.be.greaterThan(0);
    } finally {
      answers.restore();
    }
  });
});
