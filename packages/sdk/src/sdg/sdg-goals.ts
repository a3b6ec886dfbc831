import { goalColors } from './goal-colors.js';

/** One of the 17 Sustainable Development Goals. */
export interface SdgGoal {
  /** 1 to 17. */
  readonly number: number;
  /** Short title, as the United Nations publish it, in Japanese and English. */
  readonly title: { readonly ja: string; readonly en: string };
  /** Official colour, `#rrggbb`. Not all of them carry white text: check the contrast. */
  readonly color: string;
}

/**
 * The 17 goals in order. English titles: United Nations; Japanese titles: 国際連合広報センター.
 */
export const sdgGoals: readonly SdgGoal[] = [
  goal(1, '貧困をなくそう', 'No Poverty'),
  goal(2, '飢餓をゼロに', 'Zero Hunger'),
  goal(3, 'すべての人に健康と福祉を', 'Good Health and Well-being'),
  goal(4, '質の高い教育をみんなに', 'Quality Education'),
  goal(5, 'ジェンダー平等を実現しよう', 'Gender Equality'),
  goal(6, '安全な水とトイレを世界中に', 'Clean Water and Sanitation'),
  goal(7, 'エネルギーをみんなに そしてクリーンに', 'Affordable and Clean Energy'),
  goal(8, '働きがいも経済成長も', 'Decent Work and Economic Growth'),
  goal(9, '産業と技術革新の基盤をつくろう', 'Industry, Innovation and Infrastructure'),
  goal(10, '人や国の不平等をなくそう', 'Reduced Inequalities'),
  goal(11, '住み続けられるまちづくりを', 'Sustainable Cities and Communities'),
  goal(12, 'つくる責任 つかう責任', 'Responsible Consumption and Production'),
  goal(13, '気候変動に具体的な対策を', 'Climate Action'),
  goal(14, '海の豊かさを守ろう', 'Life Below Water'),
  goal(15, '陸の豊かさも守ろう', 'Life on Land'),
  goal(16, '平和と公正をすべての人に', 'Peace, Justice and Strong Institutions'),
  goal(17, 'パートナーシップで目標を達成しよう', 'Partnerships for the Goals'),
];

function goal(number: number, ja: string, en: string): SdgGoal {
  return { number, title: { ja, en }, color: goalColors[number - 1]! };
}

/** The goal with this number; undefined outside 1 to 17. */
export function sdgGoal(number: number): SdgGoal | undefined {
  return sdgGoals[number - 1];
}
