import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { gardenDocument, planOf } from '../../../../../test/browser/garden-plan.js';
import './plan-tree.define.js';
import type { PlanTreeElement } from './plan-tree.js';

/** Steps that a reader may take to an answer. */
const maxSteps = 4;

const plan = planOf({
  ...gardenDocument,
  nodes: gardenDocument.nodes.map((node) =>
    node.id === 'f1' ? { ...node, vision: '花があふれるまち' } : node,
  ),
  indicators: [
    {
      id: 'roses',
      title: 'バラの数',
      nodes: ['m1'],
      unit: '本',
      direction: 'increase',
      baseline: { time: 'FY2023', value: 0 },
      targets: [{ time: 'FY2027', value: 100 }],
      observations: [{ time: 'FY2025', value: 90 }],
    },
    { id: 'trees', title: '木の数', nodes: ['m2'] },
  ],
  actions: [{ node: 'j1', time: 'FY2025', title: '東に1本植える', state: 'delayed' }],
  evaluations: [
    { node: 'm1', time: 'FY2025', grade: 'C 遅れ', scale: ['A', 'C 遅れ'], note: '苗が遅れた。' },
  ],
});

const inside = (tree: PlanTreeElement, selector: string) => [
  ...tree.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (element: Element | undefined) =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** A reader who counts what they do. */
class Reader {
  steps = 0;
  readonly #tree: PlanTreeElement;
  readonly #usesKeyboard: boolean;

  constructor(tree: PlanTreeElement, usesKeyboard: boolean) {
    this.#tree = tree;
    this.#usesKeyboard = usesKeyboard;
  }

  async follow(name: string): Promise<void> {
    const find = () => inside(this.#tree, 'a.name').find((link) => text(link).endsWith(name));
    await waitUntil(find, `no ${name}`, { timeout: 5000 });
    this.steps += 1;
    if (!this.#usesKeyboard) return find()!.click();
    find()!.focus();
    await sendKeys({ press: 'Enter' });
  }

  async search(query: string): Promise<void> {
    this.steps += 1;
    inside(this.#tree, '.search')[0]!.focus();
    await sendKeys({ type: query });
  }

  async read(...answers: readonly string[]): Promise<void> {
    const details = () => text(inside(this.#tree, '.details')[0]);
    await waitUntil(
      () => answers.every((answer) => details().includes(answer)),
      `not in the details: ${answers.join()}`,
      { timeout: 5000 },
    );
    expect(this.steps).to.be.at.most(maxSteps);
  }
}

for (const [width, height] of [
  [360, 740],
  [1280, 900],
] as const) {
  for (const usesKeyboard of [false, true]) {
    const means = usesKeyboard ? 'keyboard' : 'pointer';
    describe(`a resident at ${width} px with ${means}`, () => {
      beforeEach(() => setViewport({ width, height }));
      afterEach(() => setViewport({ width: 800, height: 600 }));

      async function reader() {
        const tree = document.createElement('plan-tree');
        Object.assign(tree, { lang: 'ja', plan });
        await fixture(tree);
        await tree.updateComplete;
        return new Reader(tree, usesKeyboard);
      }

      it('learns in one step what is promised in a field and how far it is', async () => {
        const resident = await reader();
        await resident.follow('花と木');
        await resident.read('花があふれるまち', '順調1', '判定できる1件のうち1件');
        expect(resident.steps).to.equal(1);
      });

      it('learns in two steps what is late, why, and what the city itself says', async () => {
        const resident = await reader();
        await resident.search('苗');
        await resident.follow('バラを植える');
        await resident.read('C 遅れ', '苗が遅れた。', '東に1本植える 遅れ');
        expect(resident.steps).to.equal(2);
      });
    });
  }
}
