/** Every element of the registry writes its years by era when it is asked to. */
import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import type { PlanDocument } from '@machiplan/schema';
import { gardenDocument } from '../../../../test/browser/garden-plan.js';
import { registry } from '../registry.js';

const planDocument = {
  ...gardenDocument,
  planJson: '1.1',
  publisher: { name: '庭の市' },
  issued: '2024-09-27',
  period: { start: 'FY2024', end: 'FY2031' },
  sources: [{ id: 'book', title: '庭の本', href: 'https://example.jp/book', issued: '2024-03' }],
  indicators: [
    {
      id: 'roses',
      node: 'm1',
      title: 'バラの数',
      unit: '本',
      direction: 'increase',
      baseline: { time: 'FY2021', value: 10 },
      targets: [{ time: 'FY2031', value: 100 }],
      observations: [
        { time: 'FY2023', value: 20 },
        { time: 'FY2024', value: 30 },
        { time: 'FY2024', value: 12, district: 'north' },
      ],
    },
  ],
} as unknown as PlanDocument;
const earlier = {
  ...planDocument,
  id: 'garden-plan-draft',
  issued: '2023-09-27',
  indicators: [{ ...planDocument.indicators![0]!, targets: [{ time: 'FY2030', value: 90 }] }],
} as PlanDocument;

/** Elements without years of their own, with the reason. */
const withoutYears: ReadonlyMap<string, string> = new Map([
  ['plan-source', 'draws nothing'],
  ['plan-language', 'shows no plan'],
  ['sdg-matrix', 'has years in the citation of its files only'],
]);
const attributes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'plan-tree': { 'selected-node': 'm1' },
  'kpi-gauge': { indicator: 'roses', open: '' },
  'kpi-board': { view: 'table' },
  'district-map': { indicator: 'roses', level: 'area' },
};

function* textsIn(root: ParentNode): Generator<string> {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'style') continue;
    for (const name of ['aria-label', 'title']) yield element.getAttribute(name) ?? '';
    for (const node of element.childNodes) if (node instanceof Text) yield node.data;
    if (element.shadowRoot) yield* textsIn(element.shadowRoot);
  }
}

/** Years of the common era in Japanese, but in sentences of the plan, or beside the era as in a timeline. */
const commonYears = (texts: readonly string[]) =>
  texts.filter((text) => /(?:19|20)\d\d年[^。]*$/.test(text) && !/[（(][^（）()]*令和/.test(text));

async function shown(tag: string, properties: object): Promise<HTMLElement> {
  await registry.get(tag)!();
  const element = document.createElement(tag);
  element.lang = 'ja';
  for (const [name, value] of Object.entries(attributes[tag] ?? {}))
    element.setAttribute(name, value);
  if (tag === 'plan-catalog') Object.assign(element, { src: '/examples/data/catalog.json' });
  else Object.assign(element, { plan: structuredClone(planDocument) });
  if (tag === 'plan-compare') Object.assign(element, { comparePlan: structuredClone(earlier) });
  Object.assign(element, properties);
  document.body.append(element);
  return element;
}

describe('years by era', () => {
  afterEach(() => {
    fixtureCleanup();
    document.body.replaceChildren();
  });

  for (const tag of registry.keys()) {
    if (withoutYears.has(tag)) continue;
    it(`are in everything <${tag}> shows with \`era\``, async () => {
      const element = await shown(tag, { era: true });
      const texts = () => [...textsIn(element.shadowRoot!)];
      await waitUntil(() => texts().some((text) => /令和/.test(text)), `no era in <${tag}>`);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(commonYears(texts())).to.deep.equal([]);
    });

    it(`are those of the common era in <${tag}> without it`, async () => {
      const element = await shown(tag, {});
      const texts = () => [...textsIn(element.shadowRoot!)];
      await waitUntil(() => texts().some((text) => /20\d\d/.test(text)), `no year in <${tag}>`);
    });
  }
});
