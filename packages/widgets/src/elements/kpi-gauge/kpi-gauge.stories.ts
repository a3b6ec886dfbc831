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
