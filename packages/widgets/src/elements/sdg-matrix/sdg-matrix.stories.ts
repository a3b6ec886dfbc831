import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import {
  everyMark,
  faultyRelations,
  partlyPublished,
  planWithRows,
  withGaps,
} from '../../../../../test/fixtures/goal-relations.js';
import './sdg-matrix.define.js';
import icon from '../../../../../stories/goal-icon.svg?no-inline';

const city = '/data/midori-city-plan.json';
const setagaya = '/data/setagaya-basic-plan-2024.json';
const meguro = '/data/meguro-basic-plan-2022.json';

/** Waits for a part of the matrix. */
async function part(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  return waitFor(
    () => {
      const found = canvas
        .querySelector('sdg-matrix')
        ?.shadowRoot?.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`${selector} is not drawn`);
      return found;
    },
    { timeout: 10_000 },
  );
}

/** Waits for parts of the matrix, and clicks each but the last. */
const through =
  (...selectors: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await part(canvasElement, '[part="export"]');
    for (const [at, selector] of selectors.entries()) {
      const found = await part(canvasElement, selector);
      if (at < selectors.length - 1) found.click();
    }
  };

type Story = StoryObj;

const meta: Meta = { title: 'Elements/sdg-matrix', component: 'sdg-matrix' };
export default meta;

export const City: Story = {
  render: () => html`<sdg-matrix src=${city}></sdg-matrix>`,
};

export const CityInEnglish: Story = {
  globals: { lang: 'en' },
  render: () => html`<sdg-matrix lang="en" src=${city}></sdg-matrix>`,
};

export const Table: Story = {
  render: () => html`<sdg-matrix src=${city} view="table"></sdg-matrix>`,
};

export const TableInEnglish: Story = {
  globals: { lang: 'en' },
  render: () => html`<sdg-matrix lang="en" src=${city} view="table"></sdg-matrix>`,
};

export const GoalOpened: Story = {
  render: () => html`<sdg-matrix src=${city}></sdg-matrix>`,
  play: through('button.goal-row', '.goal-entries li'),
};

export const GoalOpenedInEnglish: Story = {
  globals: { lang: 'en' },
  render: () => html`<sdg-matrix lang="en" src=${city}></sdg-matrix>`,
  play: through('button.goal-row', '.goal-entries li'),
};

export const TargetsByGoal: Story = {
  render: () => html`<sdg-matrix src=${city} targets-of="3"></sdg-matrix>`,
};

export const EveryMark: Story = {
  render: () => html`<sdg-matrix view="table" .plan=${everyMark}></sdg-matrix>`,
};

export const EveryMarkInEnglish: Story = {
  globals: { lang: 'en' },
  render: () => html`<sdg-matrix lang="en" .plan=${everyMark}></sdg-matrix>`,
};

export const RowsOfOneLevel: Story = {
  render: () => html`<sdg-matrix src=${city} level="policy"></sdg-matrix>`,
};

export const TargetsOfOneGoal: Story = {
  render: () => html`<sdg-matrix src=${city} targets-of="11"></sdg-matrix>`,
};

export const GoalSelected: Story = {
  render: () => html`<sdg-matrix group="selected" src=${city} selected-goal="11"></sdg-matrix>`,
};

export const RowSelected: Story = {
  render: () => html`<sdg-matrix group="row" src=${city} selected-node="m2-1"></sdg-matrix>`,
};

export const Cards: Story = {
  render: () => html`<sdg-matrix src=${city} view="cards"></sdg-matrix>`,
};

export const CardsInEnglish: Story = {
  globals: { lang: 'en' },
  render: () => html`<sdg-matrix lang="en" src=${city} view="cards"></sdg-matrix>`,
};

export const Transposed: Story = {
  render: () => html`<sdg-matrix src=${city} level="policy" view="transposed"></sdg-matrix>`,
};

export const NotPublished: Story = {
  render: () => html`<sdg-matrix src=${setagaya}></sdg-matrix>`,
};

export const NotPublishedInEnglish: Story = {
  globals: { lang: 'en' },
  render: () => html`<sdg-matrix lang="en" src=${meguro}></sdg-matrix>`,
};

export const NothingStated: Story = {
  render: () => html`<sdg-matrix .plan=${{ ...everyMark, id: 'empty', nodes: [] }}></sdg-matrix>`,
};

export const TwoPlans: Story = {
  render: () => html`<sdg-matrix src=${city} compare-src=${setagaya} no-controls></sdg-matrix>`,
};

export const TwoPlansThatBothState: Story = {
  render: () => html`<sdg-matrix src=${city} .comparePlan=${everyMark} no-controls></sdg-matrix>`,
  play: through('.comparison-table'),
};

export const ManyRows: Story = {
  render: () => html`<sdg-matrix view="table" .plan=${planWithRows(5000)}></sdg-matrix>`,
  play: async ({ canvasElement }) => void (await part(canvasElement, '.scroll [tabindex="0"]')),
};

export const EasyJapanese: Story = {
  render: () => html`<sdg-matrix lang="ja-x-easy" src=${city}></sdg-matrix>`,
};

export const Failed: Story = {
  tags: ['fails'],
  render: () =>
    html`<sdg-matrix src="ftp://example.jp/plan.json">
      <p><a href=${city}>計画データ</a></p>
    </sdg-matrix>`,
};

export const WithoutPlan: Story = {
  render: () => html`<sdg-matrix><p>計画の対応表はここに出ます。</p></sdg-matrix>`,
};

export const PartlyFailed: Story = {
  render: () => html`<sdg-matrix .plan=${faultyRelations}></sdg-matrix>`,
  play: through('[part=notice]'),
};

export const PartlyPublished: Story = {
  render: () => html`<sdg-matrix .plan=${partlyPublished}></sdg-matrix>`,
  play: through('[part=not-published]'),
};

export const Gaps: Story = {
  render: () => html`<sdg-matrix .plan=${withGaps}></sdg-matrix>`,
  play: through('[part=counts] summary', '.count-table'),
};

export const ClaimsEveryGoal: Story = {
  render: () => html`<sdg-matrix .plan=${everyMark}></sdg-matrix>`,
  play: through('[part=counts] summary', '.counts .link'),
};

export const ClaimsEveryGoalInEnglish: Story = {
  globals: { lang: 'en' },
  render: () => html`<sdg-matrix lang="en" .plan=${everyMark}></sdg-matrix>`,
  play: through('[part=counts] summary', '.counts .link'),
};

export const ReasonAndSource: Story = {
  render: () => html`<sdg-matrix src=${city}></sdg-matrix>`,
  play: through('#tab-table', 'td[data-mark=primary]', '[part=details]'),
};

export const ReasonAndSourceInEnglish: Story = {
  globals: { lang: 'en' },
  render: () => html`<sdg-matrix lang="en" src=${city}></sdg-matrix>`,
  play: through('#tab-table', 'td[data-mark=primary]', '[part=details]'),
};

export const EntriesOfASum: Story = {
  render: () => html`<sdg-matrix src=${city}></sdg-matrix>`,
  play: through('#tab-table', 'td[data-mark=below]', '[part=details] li'),
};

export const Sorted: Story = {
  render: () => html`<sdg-matrix src=${city} level="measure"></sdg-matrix>`,
  play: through('#tab-table', 'thead .goal-11 .sort', 'thead [aria-sort=descending]'),
};

export const ContainsTheSelectedNode: Story = {
  render: () =>
    html`<sdg-matrix
      group="contains"
      src=${city}
      selected-goal="11"
      selected-node="m1-1"
    ></sdg-matrix>`,
  play: through('#tab-table', '.contains'),
};

export const IconsOfThePage: Story = {
  render: () => html`<sdg-matrix src=${city} icon-pattern=${`${icon}?goal={n}`}></sdg-matrix>`,
  play: through('.goal-tile img'),
};

export const TargetsInEnglish: Story = {
  globals: { lang: 'en' },
  render: () => html`<sdg-matrix lang="en" src=${city} targets-of="17"></sdg-matrix>`,
};

export const TransposedInEnglish: Story = {
  globals: { lang: 'en' },
  render: () =>
    html`<sdg-matrix lang="en" src=${city} level="policy" view="transposed"></sdg-matrix>`,
};

/** In a column of a page as wide as this, in CSS pixels. */
const inColumn = (width: number, matrix: unknown) =>
  html`<div .style=${`max-inline-size: ${width}px`}>${matrix}</div>`;

export const InANarrowColumn: Story = {
  render: () => inColumn(620, html`<sdg-matrix view="table" src=${city}></sdg-matrix>`),
};

export const OnAPhone: Story = {
  render: () => inColumn(360, html`<sdg-matrix src=${city}></sdg-matrix>`),
  play: through('.goal-row'),
};

export const ManyRowsOnAPhone: Story = {
  render: () => inColumn(360, html`<sdg-matrix .plan=${planWithRows(2000)}></sdg-matrix>`),
  play: through('button.goal-row', '.goal-entries .action', '.goal-entries li:nth-child(40)'),
};

export const Dark: Story = {
  render: () => html`<sdg-matrix theme="dark" .plan=${everyMark}></sdg-matrix>`,
};

export const FailedInEnglish: Story = {
  globals: { lang: 'en' },
  tags: ['fails'],
  render: () =>
    html`<sdg-matrix lang="en" src="ftp://example.jp/plan.json">
      <p><a href=${city}>Data of the plan</a></p>
    </sdg-matrix>`,
};
