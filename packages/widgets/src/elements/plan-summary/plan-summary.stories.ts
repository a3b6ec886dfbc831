import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './plan-summary.define.js';

const meta: Meta = { title: 'Elements/plan-summary', component: 'plan-summary' };
export default meta;

const midori = '/data/midori-city-plan.json';
const setagaya = '/data/setagaya-basic-plan-2024.json';

const story = (src: string, lang: string, isOpen = false): StoryObj => ({
  render: () => html`<plan-summary src=${src} lang=${lang} ?open=${isOpen}></plan-summary>`,
});

export const Japanese = story(midori, 'ja');
export const English = story(midori, 'en');
export const EasyJapanese = story(midori, 'ja-x-easy');
export const ValuesElsewhere = story(setagaya, 'ja');
export const ValuesElsewhereInEnglish = story(setagaya, 'en');
/** People with their roles, related plans, links, dates and the maker of the document. */
export const AboutThePlan = story(midori, 'ja', true);
