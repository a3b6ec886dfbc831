import { expect } from '@open-wc/testing';
import { checkPlan, type Plan } from '@machiplan/schema';
import { toCsv } from '../../../controls/export-menu/csv.js';
import { pngFile } from '../../../drawing/png-file.lazy.js';
import { pictureFile } from '@machiplan/sdk/picture';
import { initialState } from '../sdg-matrix-actions.js';
import { matrixModel, type MatrixModel } from '../sdg-matrix-model.js';
import { goalsPicture } from './goals-picture.js';
import { matrixCsv, matrixSvg } from './matrix-files.js';

function modelOf(
  nodes: readonly object[],
  language = 'ja',
  goal?: number,
  mode: MatrixModel['mode'] = 'table',
): MatrixModel {
  const { plan } = checkPlan({
    planJson: '1.0',
    id: 'city',
    title: { ja: 'みほん計画', en: 'Sample plan' },
    publisher: { name: { ja: 'みほん市', en: 'Mihon City' } },
    issued: '2024-03',
    levels: [
      { id: 'field', title: { ja: '分野', en: 'Field' } },
      { id: 'measure', title: { ja: '施策', en: 'Measure' } },
    ],
    nodes,
  }) as { plan: Plan };
  return matrixModel(plan, {
    options: {
      tree: undefined,
      level: undefined,
      targetsOf: undefined,
      mode,
      headingLevel: 3,
      iconPattern: undefined,
      baseURI: 'https://city.example/',
    },
    state: initialState,
    selection: goal === undefined ? {} : { goal },
    locale: { language, furigana: false },
  })!;
}

const nodes = [
  { id: 'f', level: 'field', code: '1', title: '福祉' },
  {
    id: 'm',
    level: 'measure',
    parent: 'f',
    code: '1-1',
    title: '=健診',
    sdgs: [
      { goal: 1, strength: 'primary', origin: 'published' },
      { goal: 2, origin: 'editorial' },
    ],
  },
];

describe('matrixCsv(model)', () => {
  it('writes each cell in the words that are read out', () => {
    const [heads, field, measure] = matrixCsv(modelOf(nodes));
    expect(heads!.slice(0, 5)).to.deep.equal([
      '段階',
      '番号',
      '題名',
      '目標1 貧困をなくそう',
      '目標2 飢餓をゼロに',
    ]);
    expect(heads).to.have.length(20);
    expect(field!.slice(0, 6)).to.deep.equal([
      '分野',
      '1',
      '福祉',
      '下の1件に関係あり',
      '下の1件に関係あり',
      '',
    ]);
    expect(measure!.slice(0, 6)).to.deep.equal([
      '施策',
      '1-1',
      '=健診',
      '主な関係',
      '関係あり（強さの記載なし）、編集による',
      '',
    ]);
  });
});

describe('the files of a matrix', () => {
  const three = [
    { id: 'a', level: 'measure', code: '1', title: '健診', sdgs: [{ goal: 3 }] },
    { id: 'b', level: 'measure', code: '2', title: '公園,緑地', sdgs: [{ goal: 15 }] },
    { id: 'c', level: 'measure', code: '3', title: '=見守り', sdgs: [{ goal: 3 }] },
  ];

  it('hold the whole plan, or only what is related to the selected goal', () => {
    const titles = (goal?: number) =>
      matrixCsv(modelOf(three, 'ja', goal))
        .slice(1)
        .map(([, , title]) => title);
    expect(titles()).to.deep.equal(['健診', '公園,緑地', '=見守り']);
    expect(titles(3)).to.deep.equal(['健診', '=見守り']);
    const drawn = matrixSvg(modelOf(three, 'ja', 3));
    expect(drawn).to.contain('健診');
    expect(drawn).not.to.contain('公園');
  });

  it('are a table that a spreadsheet opens, without formulas from the data', () => {
    const [heads, , park, visits] = toCsv(matrixCsv(modelOf(three))).split('\r\n');
    expect(heads).to.match(/^\ufeff段階,番号,題名,目標1 貧困をなくそう,目標2 飢餓をゼロに,/);
    expect(park).to.match(/^施策,2,"公園,緑地",/);
    expect(visits).to.match(/^施策,3,'=見守り,/);
  });

  it('are a picture that a browser opens, in the size of the drawing times two', async () => {
    const picture = await createImageBitmap(await pngFile(matrixSvg(modelOf(three))));
    expect(picture.width).to.be.at.least(2 * (380 + 18 * 34));
    expect(picture.height).to.be.at.least(2 * (40 + 3 * 26 + 36));
  });
});

describe('goalsPicture(model, retrieved)', () => {
  const pictureOf = (language: string, format: 'wide' | 'square') =>
    new DOMParser().parseFromString(
      pictureFile(goalsPicture(modelOf(nodes, language, undefined, 'goals'), new Date()), format),
      'image/svg+xml',
    ).documentElement;

  it('names each goal, its count and the source in the size to publish', () => {
    const wide = pictureOf('ja', 'wide');
    expect(wide.getAttribute('width')).to.equal('1200');
    expect(wide.textContent).to.contain('SDGsの17の目標のうち2に関係があります');
    expect(wide.textContent).to.contain('貧困をなくそう');
    expect(wide.textContent).to.contain('1件');
    expect(wide.textContent).to.contain('みほん市');
    expect(pictureOf('en', 'square').textContent).to.contain('No Poverty');
  });
});

describe('matrixSvg(model)', () => {
  const drawn = (model: MatrixModel) =>
    new DOMParser().parseFromString(matrixSvg(model), 'image/svg+xml').documentElement;

  it('is a stand-alone drawing with its title and source', () => {
    const drawing = drawn(modelOf(nodes));
    expect(drawing.localName).to.equal('svg');
    expect(drawing.querySelector('title')!.textContent).to.equal('みほん計画');
    expect(drawing.textContent).to.contain('出典：みほん市「みほん計画」2024年3月');
    expect(drawing.querySelectorAll('[style], image, foreignObject')).to.have.length(0);
  });

  it('writes the count of a row as on screen, in brackets where only rows below state it', () => {
    const texts = [...drawn(modelOf(nodes)).querySelectorAll('text')].map(
      ({ textContent }) => textContent,
    );
    expect(texts).to.include('(2)');
    expect(texts).not.to.include('0');
  });

  it('speaks English where the reader does', () => {
    expect(drawn(modelOf(nodes, 'en')).textContent).to.contain('Related (strength not stated)');
  });

  it('writes text from data as text', () => {
    const title = '<script>alert(1)</script>';
    const drawing = drawn(modelOf([{ id: 'a', level: 'measure', title, sdgs: [{ goal: 1 }] }]));
    expect(drawing.querySelector('script')).to.equal(null);
    expect(drawing.textContent).to.contain(title);
  });

  it('stays a picture that can be opened, and says how many rows are left out', () => {
    const many = Array.from({ length: 1000 }, (_, place) => ({
      id: `m${place}`,
      level: 'measure',
      title: `施策${place}`,
      sdgs: [{ goal: 1 }],
    }));
    const drawing = drawn(modelOf(many));
    expect(Number(drawing.getAttribute('height'))).to.be.below(10_000);
    expect(drawing.textContent).to.contain('1000件のうち、はじめの300件');
  });
});
