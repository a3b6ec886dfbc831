import type { Plan } from '@machiplan/schema';
import { defineMessages } from '@machiplan/sdk/internal';

/** Messages of the header of a plan. */
interface PlanHeaderMessages {
  readonly document: string;
  readonly documentAsPdf: string;
  /** Stage of adoption; empty for an adopted plan, the usual case. */
  readonly stages: Readonly<Record<NonNullable<Plan['status']>, string>>;
  /** A number of entries of a level. */
  readonly entries: (level: string, count: number) => string;
  readonly furtherEntries: (count: number) => string;
  readonly separator: string;
  readonly indicators: (count: number) => string;
  readonly noValuesHere: (indicators: string, place: string) => string;
  /** Some indicators have values here, others elsewhere. */
  readonly someValuesElsewhere: (indicators: string, count: number, place: string) => string;
  readonly andOthers: (place: string) => string;
  readonly noValues: (indicators: string) => string;
  readonly notPublished: (indicators: string) => string;
}

export const planHeaderMessages = defineMessages<PlanHeaderMessages>('plan-header', {
  ja: {
    document: '計画のページ',
    documentAsPdf: '計画（PDF）',
    stages: { draft: '素案', proposal: '案', adopted: '', superseded: '旧計画' },
    entries: (level, count) => `${count}${level}`,
    furtherEntries: (count) => `ほか${count}項目`,
    separator: '・',
    indicators: (count) => `指標${count}件`,
    noValuesHere: (indicators, place) => `${indicators}（この資料に数値なし・${place}）`,
    someValuesElsewhere: (indicators, count, place) =>
      `${indicators}（うち${count}件の数値はこの資料になし・${place}）`,
    andOthers: (place) => `${place}ほか`,
    noValues: (indicators) => `${indicators}（この資料に数値はありません）`,
    notPublished: (indicators) => `${indicators}（数値は公表されていません）`,
  },
  en: {
    document: 'Page of the plan',
    documentAsPdf: 'Plan (PDF)',
    stages: { draft: 'draft', proposal: 'proposal', adopted: '', superseded: 'superseded' },
    entries: (level, count) => `${level} ${count}`,
    furtherEntries: (count) => `${count} other entries`,
    separator: ' · ',
    indicators: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
    noValuesHere: (indicators, place) =>
      `${indicators} (no values in this document, see: ${place})`,
    someValuesElsewhere: (indicators, count, place) =>
      `${indicators} (values of ${count} are not in this document, see: ${place})`,
    andOthers: (place) => `${place} and others`,
    noValues: (indicators) => `${indicators} (no values in this document)`,
    notPublished: (indicators) => `${indicators} (values are not published)`,
  },
  'ja-x-easy': {
    document: 'けいかくの ページ',
    documentAsPdf: 'けいかく（PDF）',
    entries: (level, count) => `${level} ${count}こ`,
    furtherEntries: (count) => `ほかに ${count}こ`,
    indicators: (count) => `めやすの 数字 ${count}こ`,
    noValuesHere: (indicators, place) =>
      `${indicators}（数字は ここに ありません。${place}に あります）`,
    noValues: (indicators) => `${indicators}（数字は ここに ありません）`,
    notPublished: (indicators) => `${indicators}（数字は しらされていません）`,
    stages: {
      draft: 'まだ 決まって いない 計画',
      proposal: 'もうすぐ 決まる 計画',
      adopted: '',
      superseded: '前の 計画',
    },
    someValuesElsewhere: (indicators, count, place) =>
      `${indicators}（${count}この 数字は ここに ありません。${place}に あります）`,
  },
});
