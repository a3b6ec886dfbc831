import { defineMessages } from '@machiplan/sdk/internal';

interface PlanSummaryMessages {
  readonly about: string;
}

export const planSummaryMessages = defineMessages<PlanSummaryMessages>('plan-summary', {
  ja: { about: 'この計画とデータについて' },
  en: { about: 'About this plan and its data' },
  'ja-x-easy': { about: 'この けいかくと データに ついて' },
});
