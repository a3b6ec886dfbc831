import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { gardenPlan, planOfNodes } from '../../../../../../test/browser/garden-plan.js';
import '../plan-tree.define.js';
import type { PlanTreeElement } from '../plan-tree.js';
import { diagramKinds } from './diagram-kinds.js';

const inside = (tree: PlanTreeElement, selector: string) => [
  ...tree.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const nameOf = (cell: Element) =>
  cell.getAttribute('aria-label') ?? cell.querySelector('title')?.textContent;
const names = (tree: PlanTreeElement) => inside(tree, '.cell').map(nameOf);
const cellOf = (tree: PlanTreeElement, name: string) =>
  inside(tree, '.cell').find((cell) => nameOf(cell)!.includes(name))!;

async function show(properties: Partial<PlanTreeElement>) {
  const tree = document.createElement('plan-tree');
  Object.assign(tree, { lang: 'ja', plan: gardenPlan() }, properties);
  await fixture(tree);
  await waitUntil(() => inside(tree, '.cell, canvas').length > 0, 'no drawing', {
    timeout: 8000,
  });
  await nextFrame();
  await tree.updateComplete;
  return tree;
}

describe('<plan-tree> drawings', function () {
  // The code of the drawings comes later, and checking an SVG takes its time.
  this.timeout(20_000);

  for (const view of diagramKinds) {
    it(`${view}: names every part with level, code, title and size`, async () => {
      const tree = await show({ view });
      expect(nameOf(cellOf(tree, '花と木'))).to.equal('分野 1 花と木、末端の項目 3件');
      expect(inside(tree, '.cell').every((cell) => nameOf(cell))).to.equal(true);
    });

    it(`${view}: zooms into a branch and back, and selects`, async () => {
      const tree = await show({ view });
      cellOf(tree, '花と木').dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await tree.updateComplete;
      expect(tree.selectedNode).to.equal('f1');
      expect(names(tree).join()).not.to.contain('2 道');
      expect(inside(tree, '.path [aria-current]')[0]!.textContent).to.contain('花と木');
      inside(tree, '.path button')[0]!.click();
      await tree.updateComplete;
      expect(names(tree).join()).to.contain('2 道');
    });

    it(`${view}: has no accessibility faults`, async () => {
      const tree = await show({ view, theme: view === 'icicle' ? 'dark' : 'light' });
      await expect(tree).to.be.accessible();
    });
  }

  it('moves with the arrow keys and zooms with Enter and Backspace', async () => {
    const tree = await show({ view: 'icicle' });
    const press = async (key: string) => {
      tree.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
      await tree.updateComplete;
      await nextFrame();
    };
    inside(tree, '.cell[tabindex="0"]')[0]!.focus();
    await press('ArrowDown');
    await press('ArrowRight');
    expect(nameOf(tree.shadowRoot!.activeElement!)).to.contain('2 道');
    await press('Enter');
    expect(tree.selectedNode).to.equal('f2');
    expect(names(tree).join()).not.to.contain('花と木');
    expect(tree.shadowRoot!.activeElement!.matches('.cell')).to.equal(true);
    await press('Backspace');
    expect(names(tree).join()).to.contain('花と木');
  });

  it('is neutral by default, dark on a dark page', async () => {
    const fillIn = async (theme: 'light' | 'dark') => {
      const tree = await show({ view: 'icicle', theme });
      return getComputedStyle(cellOf(tree, '花と木').querySelector('rect')!).fill;
    };
    expect(await fillIn('light')).to.equal('rgb(230, 230, 230)');
    expect(await fillIn('dark')).to.equal('rgb(61, 61, 61)');
  });

  it('moves boxes and their texts together when it is resized', async () => {
    const tree = await show({ view: 'icicle' });
    const { transitionDuration } = getComputedStyle(inside(tree, '.cell rect')[0]!);
    expect(transitionDuration).to.equal('0s');
  });

  it('does not colour a branch by its worst indicator', async () => {
    const plan = gardenPlan();
    const indicator = (id: string, value: number) => ({
      ...plan.indicators[0]!,
      id,
      direction: 'increase' as const,
      notPublished: [],
      baseline: { time: 'FY2023', value: 0 },
      targets: [{ time: 'FY2027', value: 100 }],
      observations: [{ time: 'FY2025', value }],
    });
    const coloured = async (...indicators: ReturnType<typeof indicator>[]) => {
      const tree = await show({
        view: 'icicle',
        colorBy: 'progress',
        plan: { ...plan, indicators },
      });
      return nameOf(cellOf(tree, '花と木'));
    };
    expect(await coloured(indicator('a', 90))).to.contain('順調');
    const mixed = await coloured(indicator('a', 90), indicator('b', 1));
    expect(mixed).not.to.contain('遅れ');
    expect(mixed).to.contain('状況がいくつもある');
  });

  it('is one click away from the outline', async () => {
    const tree = await show({ view: 'treemap' });
    inside(tree, '.diagram .toolbar > button')[0]!.click();
    await tree.updateComplete;
    expect(inside(tree, '.rows .name').length).to.be.above(0);
  });

  it('says so when there are no figures for the size asked for', async () => {
    const tree = await show({ view: 'icicle', root: 'f2', sizeBy: 'budget' });
    expect(inside(tree, '.note')[0]!.textContent).to.contain('項目の数');
  });

  it('sizes by budget and names it', async () => {
    const tree = await show({ view: 'icicle', sizeBy: 'budget' });
    expect(nameOf(cellOf(tree, '花と木'))).to.equal('分野 1 花と木、予算 1,200,000円');
  });

  it('says how many entries stand below what is drawn', async () => {
    const nodes = Array.from({ length: 7 }, (_, at) => ({
      id: `n${at}`,
      title: `段${at}`,
      ...(at > 0 && { parent: `n${at - 1}` }),
    }));
    const tree = await show({ view: 'treemap', plan: planOfNodes(nodes) });
    const drawn = inside(tree, '.cell').length;
    expect(inside(tree, '.note')[0]!.textContent).to.contain(`${7 - drawn}件`);
  });

  it('puts together in one part what a tidy tree has no lines for', async () => {
    const nodes = Array.from({ length: 5000 }, (_, at) => ({ id: `n${at}`, title: `項目${at}` }));
    const tree = await show({ view: 'tidy', plan: planOfNodes(nodes) });
    expect(inside(tree, '.cell')).to.have.length(201);
    expect(nameOf(inside(tree, '.cell').at(-1)!)).to.contain('4,801件');
  });

  it('paints very many parts on a canvas that says what it shows', async () => {
    const tree = await show({ view: 'treemap', plan: veryMany() });
    const [canvas] = inside(tree, 'canvas');
    expect(canvas!.getAttribute('role')).to.equal('img');
    expect(nameOf(canvas!)).to.match(/面積図.*[\d,]+個の部分/);
    expect(inside(tree, '.cell')).to.have.length(0);
    expect(inside(tree, '.into button')).to.have.length(40);
  });

  describe('as files', () => {
    for (const [what, properties] of Object.entries({
      'a small drawing': { view: 'icicle', colorBy: 'sdg', theme: 'dark' },
      'a drawing painted on a canvas': { view: 'treemap', colorBy: 'sdg', plan: veryMany() },
    } as Record<string, Partial<PlanTreeElement>>)) {
      it(`${what}: an SVG with title, legend, source and every part`, async () => {
        const tree = await show(properties);
        const parts = Number(/(\d[\d,]*)個/.exec(nameOfDrawing(tree))![1]!.replace(',', ''));
        const file = new DOMParser().parseFromString(
          await (await save(tree, 'SVG')).text(),
          'image/svg+xml',
        );
        expect(file.querySelector('parsererror')).to.equal(null);
        const words = [...file.querySelectorAll('text')].map((each) => each.textContent);
        expect(file.querySelector('title')!.textContent).to.equal(words[0]);
        expect(words.some((each) => each.includes('ゴールが一つに決まらない枝'))).to.equal(true);
        expect(words.at(-1)).to.contain(words[0]);
        expect(file.querySelectorAll('g > title')).to.have.length(parts + 1);
        expect(file.querySelector('[role], [tabindex], [data-cell]')).to.equal(null);
      });

      it(`${what}: a PNG that shows it`, async () => {
        const tree = await show(properties);
        const picture = await createImageBitmap(await save(tree, 'PNG'));
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(picture, 0, 0);
        const colors = new Set(
          new Uint32Array(context.getImageData(0, 0, picture.width, picture.height).data.buffer),
        );
        expect(picture.width).to.be.above(500);
        expect(colors.size).to.be.above(3);
      });
    }
  });
});

/** 40 branches with 99 entries each. */
function veryMany() {
  return planOfNodes(
    Array.from({ length: 4_000 }, (_, at) => ({
      id: `n${at}`,
      title: `項目${at}`,
      ...(at >= 40 && { parent: `n${at % 40}` }),
    })),
  );
}

const nameOfDrawing = (tree: PlanTreeElement) =>
  inside(tree, '.diagram > svg, .diagram > canvas')[0]!.getAttribute('aria-label')!;

/** The file behind a button of the menu, as the browser would save it. */
async function save(tree: PlanTreeElement, kind: string): Promise<Blob> {
  const buttons = () => inside(tree, '.export-menu button');
  const find = () => buttons().find((each) => each.textContent.includes(kind));
  if (!find()) buttons()[0]!.click();
  await waitUntil(find);
  const button = find();
  const { createObjectURL } = URL;
  try {
    return await new Promise((resolve) => {
      URL.createObjectURL = (file: Blob) => {
        resolve(file);
        return '#';
      };
      button!.click();
    });
  } finally {
    URL.createObjectURL = createObjectURL;
  }
}
