import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { changedGarden, garden } from './garden-versions.js';
import type { CompareMode } from './plan-compare-model.js';
import './plan-compare.define.js';

const meta: Meta = { title: 'Elements/plan-compare', component: 'plan-compare' };
export default meta;

const draft = '/data/setagaya-basic-plan-draft-2023.json';
const proposal = '/data/setagaya-basic-plan-2024.json';
const meguro = '/data/meguro-basic-plan-2022.json';

const documents = (
  [src, other]: readonly [string, string],
  lang: string,
  view: CompareMode,
): StoryObj => ({
  render: () =>
    html`<plan-compare src=${src} compare-src=${other} lang=${lang} view=${view}></plan-compare>`,
});
const versions = (lang: string, view: CompareMode): StoryObj => ({
  render: () =>
    html`<plan-compare
      lang=${lang}
      view=${view}
      .plan=${changedGarden}
      .comparePlan=${garden}
    ></plan-compare>`,
});

/** From the draft of 2023 to the proposal of 2024. */
export const DraftToProposal = documents([proposal, draft], 'ja', 'changes');
export const DraftToProposalInEnglish = documents([proposal, draft], 'en', 'changes');
export const Outline = documents([proposal, draft], 'ja', 'outline');
/** Two wards: few entries are the same, and nothing is guessed. */
export const TwoWards = documents([proposal, meguro], 'ja', 'changes');
export const CommonThemes = documents([proposal, meguro], 'ja', 'themes');
export const NoSharedIndicators = documents([proposal, meguro], 'ja', 'indicators');
/** All kinds of changes, in a made-up plan. */
export const AllKinds = versions('ja', 'changes');
export const AllKindsInEnglish = versions('en', 'changes');
export const EasyJapanese = versions('ja-x-easy', 'changes');
/** Figures on one scale, with the cautions first. */
export const Indicators = versions('ja', 'indicators');
export const OutlineOfVersions = versions('ja', 'outline');
/** The same document twice. */
export const Same = documents([meguro, meguro], 'ja', 'changes');
/** The other plan cannot be loaded. */
export const OtherFailed: StoryObj = {
  tags: ['fails'],
  render: () =>
    html`<plan-compare src=${meguro} compare-src="/data/nothing.json" lang="ja"></plan-compare>`,
};
/** The author named no other plan. */
export const OtherMissing: StoryObj = {
  tags: ['fails'],
  render: () => html`<plan-compare src=${meguro} lang="ja"></plan-compare>`,
};
