import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { gaugeStatePlan, gaugeStates } from '../../../../../test/fixtures/gauge-states.js';
import './kpi-gauge.define.js';
import type { GaugeMode } from './render-gauge.js';

const meta: Meta = {
  title: 'Elements/kpi-gauge',
  component: 'kpi-gauge',
};
export default meta;

type Story = StoryObj;

const city = '/data/midori-city-plan.json';
const ward = '/data/setagaya-local-administration-2022.json';

const states = (view: GaugeMode, lang: string): Story => {
  const plan = gaugeStatePlan();
  return {
    render: () =>
      html`<div lang=${lang}>
        ${gaugeStates.map(
          ({ id, attributes }) =>
            html`<kpi-gauge
                .plan=${plan}
                indicator=${id}
                view=${view}
                .time=${attributes?.['time']}
              ></kpi-gauge>
              <hr />`,
        )}
      </div>`,
  };
};

/** Every case of the state table, as bullet bars. */
export const StatesBulletJa: Story = states('bullet', 'ja');
export const StatesBulletEn: Story = states('bullet', 'en');
/** Every case of the state table, as dials. */
export const StatesDialJa: Story = states('dial', 'ja');
export const StatesDialEn: Story = states('dial', 'en');
/** Every case of the state table, as number cards. */
export const StatesCardJa: Story = states('card', 'ja');
export const StatesCardEn: Story = states('card', 'en');

const single = (src: string, indicator: string, lang = 'ja', open = true): Story => ({
  render: () =>
    html`<kpi-gauge lang=${lang} src=${src} indicator=${indicator} ?open=${open}></kpi-gauge>`,
});

/** 町会・自治会加入率: a published series without target. */
export const MembershipJa: Story = single(ward, 'association-membership');
export const MembershipEn: Story = single(ward, 'association-membership', 'en');
/** 世帯数. */
export const HouseholdsJa: Story = single(ward, 'households');
export const HouseholdsEn: Story = single(ward, 'households', 'en');
/** NPO法人. */
export const NpoJa: Story = single(ward, 'npo-corporations');
export const NpoEn: Story = single(ward, 'npo-corporations', 'en');
/** みどり率: a target, but no baseline is published. */
export const GreenRatioJa: Story = single('/data/setagaya-districts.json', 'green-ratio');
export const GreenRatioEn: Story = single('/data/setagaya-districts.json', 'green-ratio', 'en');
/** 人口構成: published by group only, so each group has a gauge. */
export const CompositionJa: Story = single(
  '/data/setagaya-basic-plan-2024.json',
  'population-composition',
);
export const CompositionEn: Story = single(
  '/data/setagaya-basic-plan-2024.json',
  'population-composition',
  'en',
);
/** Only the name is published; the gauge says where the figures are. */
export const NameOnly: Story = single('/data/setagaya-basic-plan-2024.json', 'green-ratio');

/** The made-up city: a series break, provisional and estimated values, a forecast, interim targets. */
export const SeriesBreak: Story = single(city, 'ghg');
/** A survey with uncertainty and groups. */
export const Survey: Story = single(city, 'satisfaction');
/** やさしい日本語. */
export const EasyJapanese: Story = single(city, 'satisfaction', 'ja-x-easy');
/** A value within the year, drawn apart from the line and judged by the share of the year. */
export const PartYearJa: Story = single(city, 'museum-visitors');
export const PartYearEn: Story = single(city, 'museum-visitors', 'en');
/** Averages of several years, with bounds and a limit for single days. */
export const TimeSpansJa: Story = single(city, 'air-quality');
export const TimeSpansEn: Story = single(city, 'air-quality', 'en');
/** A word for each reason that there is no figure, and where it stands instead. */
export const NoFigureJa: Story = single(city, 'noise');
export const NoFigureEn: Story = single(city, 'noise', 'en');
/** Values as words on an ordered scale. */
export const OrderedWordsJa: Story = single(city, 'evacuation-plans');
export const OrderedWordsEn: Story = single(city, 'evacuation-plans', 'en');
/** Approximate values, bounds, a running total, and numbers as printed (約1.1万人). */
export const AsPrintedJa: Story = single(city, 'volunteers');
export const AsPrintedEn: Story = single(city, 'volunteers', 'en');
/** Groups of several dimensions, series and units, without a figure for everybody. */
export const SeveralDimensionsJa: Story = single(city, 'library-use');
export const SeveralDimensionsEn: Story = single(city, 'library-use', 'en');
/** Code, section, stage, keywords, people, reason of the target, earlier versions and links. */
export const AboutTheIndicatorJa: Story = single(city, 'checkup-rate');
export const AboutTheIndicatorEn: Story = single(city, 'checkup-rate', 'en');
/** Fiscal years that are named by the year they end in. */
export const FiscalYearsByTheirEnd: Story = {
  render: () =>
    html`<kpi-gauge
      lang="en"
      open
      .plan=${{
        planJson: '1.1',
        id: 'county',
        title: { en: 'County plan (made up)' },
        languages: ['en'],
        origin: 'sample',
        fiscalYearStart: 7,
        fiscalYearNaming: 'end',
        levels: [],
        nodes: [],
        indicators: [
          {
            id: 'trees',
            title: { en: 'Trees planted' },
            unit: { en: 'trees' },
            direction: 'increase',
            baseline: { time: 'FY2025', value: 0 },
            targets: [{ time: 'FY2028', value: 100 }],
            observations: [{ time: '2026-06-30', value: 20 }],
          },
        ],
      }}
    ></kpi-gauge>`,
};
/** One small gauge per district, on one axis. */
export const ByDistrict: Story = {
  render: () =>
    html`<kpi-gauge lang="ja" src=${city} indicator="green-ratio" group-by="district"></kpi-gauge>`,
};
/** Years by era, large numbers short, the title as a button. */
export const Options: Story = {
  render: () =>
    html`<kpi-gauge
      lang="ja"
      src=${city}
      indicator="library-visits"
      view="dial"
      notation="compact"
      era
      selectable
    ></kpi-gauge>`,
};
/** The indicator named is not in the plan. */
export const NotFound: Story = single(city, 'no-such-indicator', 'ja', false);
/** The plan cannot be loaded: what the author wrote stays, and the gauge says why and what to do. */
export const FailedJa: Story = {
  tags: ['fails'],
  render: () =>
    html`<kpi-gauge lang="ja" src="/data/gone.json" indicator="satisfaction">
      <p>区政への満足度：<a href=${city}>計画データ</a></p>
    </kpi-gauge>`,
};
export const FailedEn: Story = {
  tags: ['fails'],
  render: () =>
    html`<kpi-gauge lang="en" src="ftp://example.jp/plan.json" indicator="satisfaction">
      <p>Satisfaction: <a href=${city}>plan data</a></p>
    </kpi-gauge>`,
};
