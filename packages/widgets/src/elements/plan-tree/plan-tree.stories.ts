import type { PlanDocument } from '@machiplan/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './plan-tree.define.js';
import type { PlanTreeElement } from './plan-tree.js';

const setagaya = '/data/setagaya-basic-plan-2024.json';
const meguro = '/data/meguro-basic-plan-2022.json';
const ordinance = '/data/setagaya-local-administration-2022.json';
const midori = '/data/midori-city-plan.json';

type Args = Partial<PlanTreeElement> & { lang?: string; filter?: string };

const meta: Meta<Args> = {
  title: 'Elements/plan-tree',
  component: 'plan-tree',
  args: { src: setagaya },
  render: (args) =>
    html`<plan-tree
      lang=${args.lang ?? 'ja'}
      src=${args.src ?? ''}
      .plan=${args.plan}
      .root=${args.root}
      .tree=${args.tree}
      .depth=${args.depth ?? 1}
      .view=${args.view ?? 'outline'}
      .pattern=${args.pattern ?? 'list'}
      .sizeBy=${args.sizeBy ?? 'entries'}
      .colorBy=${args.colorBy ?? 'none'}
      filter=${args.filter ?? ''}
      ?columns=${args.columns}
      ?no-header=${args.noHeader}
      ?no-search=${args.noSearch}
      ?no-filters=${args.noFilters}
      ?no-controls=${args.noControls}
      ?no-details=${args.noDetails}
      .selectedNode=${args.selectedNode}
      ><p><a href="https://example.jp/plan.pdf">計画（PDF）</a></p></plan-tree
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** Waits until the element shows a selector. */
function until(selector: string) {
  return async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const tree = canvasElement.querySelector('plan-tree')!;
    for (let waited = 0; waited < 10_000; waited += 50) {
      if (tree.shadowRoot?.querySelector(selector)) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`${selector} did not come`);
  };
}

export const Outline: Story = { play: until('.rows') };
export const OutlineInEnglish: Story = { args: { lang: 'en', depth: 2 }, play: until('.rows') };
export const OutlineInEasyJapanese: Story = {
  args: { lang: 'ja-x-easy', src: midori, depth: 2 },
  play: until('.rows'),
};
export const WithDetails: Story = {
  args: { selectedNode: 'm10-1' },
  play: until('.details .heading'),
};
export const DetailsOfPriorityPolicy: Story = {
  args: { selectedNode: 'pp3' },
  play: until('.details .heading'),
};
export const DetailsWithEvaluationAndActions: Story = {
  args: { src: midori, selectedNode: 'm3-1' },
  play: until('.timeline'),
};
export const DetailsInEnglish: Story = {
  args: { src: midori, selectedNode: 'm3-1', lang: 'en' },
  play: until('.timeline'),
};
export const DetailsInEasyJapanese: Story = {
  args: { src: midori, selectedNode: 'm3-1', lang: 'ja-x-easy' },
  play: until('.timeline'),
};
export const WithoutHeader: Story = { args: { noHeader: true }, play: until('.rows') };
export const SettingsOpen: Story = {
  play: async (context) => {
    await until('.panel-button')(context);
    const { shadowRoot } = context.canvasElement.querySelector('plan-tree')!;
    shadowRoot!.querySelectorAll<HTMLElement>('.panel-button')[1]!.click();
    await until('.panel select')(context);
  },
};
export const FoundInIndicator: Story = {
  args: { src: midori },
  play: async (context) => {
    await until('.rows')(context);
    context.canvasElement.querySelector('plan-tree')!.search('待機児童数');
    await until('.passage')(context);
  },
};
export const NothingFound: Story = {
  args: { src: midori },
  play: async (context) => {
    await until('.rows')(context);
    context.canvasElement.querySelector('plan-tree')!.search('保育の受け入れ');
    await until('.nearest')(context);
  },
};
export const TreePattern: Story = {
  args: { pattern: 'tree', depth: 2 },
  play: until('[role=treeitem]'),
};
export const AllTrees: Story = { args: { tree: 'all' }, play: until('.rows') };
export const AllOpen: Story = { args: { depth: 9 }, play: until('.rows') };
export const OneBranch: Story = {
  args: { root: 'p10', depth: 3, noControls: true, noFilters: true },
  play: until('.rows'),
};
export const Searching: Story = {
  play: async (context) => {
    await until('.rows')(context);
    context.canvasElement.querySelector('plan-tree')!.search('防災');
    await until('mark')(context);
  },
};
export const MeasuresOfPriorityPolicy: Story = {
  args: { filter: 'serves:pp3', tree: 'all' },
  play: until('.chosen-one'),
};
export const Columns: Story = {
  args: { src: midori, columns: true, depth: 3 },
  play: until('.headings'),
};

export const Icicle: Story = { args: { view: 'icicle' }, play: until('.cell') };
export const Sunburst: Story = { args: { view: 'sunburst' }, play: until('.cell') };
export const Treemap: Story = { args: { view: 'treemap' }, play: until('.cell') };
export const TidyTree: Story = { args: { view: 'tidy' }, play: until('.cell') };
export const IcicleByBudgetAndProgress: Story = {
  args: { src: midori, view: 'icicle', sizeBy: 'budget', colorBy: 'progress' },
  play: until('.cell'),
};
export const TreemapBySdg: Story = {
  args: { src: midori, view: 'treemap', colorBy: 'sdg' },
  play: until('.cell'),
};

export const Meguro: Story = { args: { src: meguro, depth: 2 }, play: until('.rows') };
export const MeguroIcicle: Story = { args: { src: meguro, view: 'icicle' }, play: until('.cell') };
export const MeguroSunburst: Story = {
  args: { src: meguro, view: 'sunburst' },
  play: until('.cell'),
};
export const MeguroTreemap: Story = {
  args: { src: meguro, view: 'treemap' },
  play: until('.cell'),
};
export const MeguroTidyTree: Story = { args: { src: meguro, view: 'tidy' }, play: until('.cell') };

export const Ordinance: Story = {
  args: { src: ordinance, tree: 'ordinance', depth: 2 },
  play: until('.rows'),
};
export const OrdinanceIcicle: Story = {
  args: { src: ordinance, tree: 'ordinance', view: 'icicle' },
  play: until('.cell'),
};
export const OrdinanceSunburst: Story = {
  args: { src: ordinance, tree: 'ordinance', view: 'sunburst' },
  play: until('.cell'),
};
export const OrdinanceTreemap: Story = {
  args: { src: ordinance, tree: 'ordinance', view: 'treemap' },
  play: until('.cell'),
};
export const OrdinanceTidyTree: Story = {
  args: { src: ordinance, tree: 'ordinance', view: 'tidy' },
  play: until('.cell'),
};

/** 20,000 generated entries. */
export const VeryMany: Story = {
  args: {
    src: '',
    depth: 9,
    plan: {
      planJson: '1.0',
      id: 'very-many',
      title: '見本の計画',
      origin: 'sample',
      levels: [
        { id: 'field', title: '分野' },
        { id: 'measure', title: '施策' },
      ],
      nodes: Array.from({ length: 20_000 }, (_, at) => ({
        id: `n${at}`,
        level: at % 20 === 0 ? 'field' : 'measure',
        title: at % 20 === 0 ? `見本の分野${at / 20}` : `見本の施策${at}`,
        ...(at % 20 !== 0 && { parent: `n${at - (at % 20)}` }),
      })),
    } satisfies PlanDocument,
  },
  play: until('.outline.long'),
};

/** 5,000 entries: painted on a canvas, with branches as buttons below. */
export const VeryManyAsTreemap: Story = {
  args: {
    src: '',
    view: 'treemap',
    plan: {
      planJson: '1.0',
      id: 'very-many-parts',
      title: '見本の計画',
      origin: 'sample',
      levels: [
        { id: 'field', title: '分野' },
        { id: 'measure', title: '施策' },
      ],
      nodes: Array.from({ length: 5000 }, (_, at) => ({
        id: `n${at}`,
        level: at % 100 === 0 ? 'field' : 'measure',
        title: at % 100 === 0 ? `見本の分野${at / 100}` : `見本の施策${at}`,
        ...(at % 100 !== 0 && { parent: `n${at - (at % 100)}` }),
      })),
    } satisfies PlanDocument,
  },
  play: until('canvas'),
};
/** One level of 300 branches: the last ones are merged into one part. */
export const VeryManyAsTidyTree: Story = {
  args: {
    src: '',
    view: 'tidy',
    plan: {
      planJson: '1.0',
      id: 'very-many-branches',
      title: '見本の計画',
      origin: 'sample',
      levels: [{ id: 'measure', title: '施策' }],
      nodes: Array.from({ length: 300 }, (_, at) => ({
        id: `n${at}`,
        level: 'measure',
        title: `見本の施策${at}`,
      })),
    } satisfies PlanDocument,
  },
  play: until('.cell'),
};
export const FiltersOpen: Story = {
  args: { src: midori },
  play: async (context) => {
    await until('.rows')(context);
    const tree = context.canvasElement.querySelector('plan-tree')!;
    tree.shadowRoot!.querySelector<HTMLElement>('.panel-button')!.click();
    await until('.filters select')(context);
  },
};

/** In print: every branch is open. */
export const OnPaper: Story = {
  args: { selectedNode: 'p10' },
  play: async (context) => {
    await until('.details .heading')(context);
    dispatchEvent(new Event('beforeprint'));
    await until('.printed')(context);
  },
};

/** In print with columns: a table with headings on each page. */
export const ColumnsOnPaper: Story = {
  args: { src: midori, columns: true },
  play: async (context) => {
    await until('.headings')(context);
    dispatchEvent(new Event('beforeprint'));
    await until('.printed table')(context);
  },
};

/** Input that must not break the layout: no title, a very long one, other scripts, control characters. */
export const BadInput: Story = {
  args: {
    src: '',
    depth: 12,
    plan: {
      planJson: '1.0',
      id: 'bad-input',
      title: '見本の計画',
      levels: [{ id: 'item', title: '項目' }],
      nodes: [
        { id: 'untitled', level: 'item', title: '\u200B' },
        { id: 'long', level: 'item', title: 'とても長い題名'.repeat(420) },
        { id: 'rtl', level: 'item', title: 'خطة المدينة (2024)' },
        { id: 'emoji', level: 'item', title: '防災👩‍👩‍👧‍👦の家🏠' },
        { id: 'control', level: 'item', title: 'ベル\u0007と<b>印</b>' },
        ...Array.from({ length: 12 }, (_, at) => ({
          id: `deep${at}`,
          level: 'item',
          title: `${at + 1}段め`,
          ...(at > 0 && { parent: `deep${at - 1}` }),
        })),
      ],
    } satisfies PlanDocument,
  },
  play: until('.rows'),
};
/** A node whose parent is missing moves to the top level, with a notice. */
export const PartlyFailed: Story = {
  args: {
    src: '',
    plan: {
      planJson: '1.0',
      id: 'partly-failed',
      title: '見本の計画',
      levels: [{ id: 'item', title: '項目' }],
      nodes: [
        { id: 'a', level: 'item', title: '道を直す' },
        { id: 'b', level: 'item', title: '親のない項目', parent: 'nowhere' },
      ],
    } satisfies PlanDocument,
  },
  play: until('.rows'),
};
export const NoSuchRoot: Story = {
  tags: ['fails'],
  args: { root: 'nowhere' },
  play: until('.state'),
};
export const Failed: Story = {
  tags: ['fails'],
  args: { src: 'ftp://example.jp/plan.json' },
};
export const FailedInEnglish: Story = {
  tags: ['fails'],
  args: { src: 'ftp://example.jp/plan.json', lang: 'en' },
};
export const Empty: Story = {
  args: {
    src: '',
    plan: { planJson: '1.0', id: 'empty', title: '空の計画', levels: [], nodes: [] },
  },
  play: until('.state'),
};
export const NothingAsked: Story = {
  args: { src: undefined },
  render: () => html`<plan-tree lang="ja"><p>計画は区のページで読めます。</p></plan-tree>`,
};
