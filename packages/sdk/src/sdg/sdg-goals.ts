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
 * The 17 goals in order. English titles and colours: United Nations, Guidelines for the use of the SDG
 * logo including the colour wheel and 17 icons; Japanese titles: 国際連合広報センター.
 */
export const sdgGoals: readonly SdgGoal[] = [
  goal(1, '#e5243b', '貧困をなくそう', 'No Poverty'),
  goal(2, '#dda63a', '飢餓をゼロに', 'Zero Hunger'),
  goal(3, '#4c9f38', 'すべての人に健康と福祉を', 'Good Health and Well-being'),
  goal(4, '#c5192d', '質の高い教育をみんなに', 'Quality Education'),
  goal(5, '#ff3a21', 'ジェンダー平等を実現しよう', 'Gender Equality'),
  goal(6, '#26bde2', '安全な水とトイレを世界中に', 'Clean Water and Sanitation'),
  goal(7, '#fcc30b', 'エネルギーをみんなに そしてクリーンに', 'Affordable and Clean Energy'),
  goal(8, '#a21942', '働きがいも経済成長も', 'Decent Work and Economic Growth'),
  goal(9, '#fd6925', '産業と技術革新の基盤をつくろう', 'Industry, Innovation and Infrastructure'),
  goal(10, '#dd1367', '人や国の不平等をなくそう', 'Reduced Inequalities'),
  goal(11, '#fd9d24', '住み続けられるまちづくりを', 'Sustainable Cities and Communities'),
  goal(12, '#bf8b2e', 'つくる責任 つかう責任', 'Responsible Consumption and Production'),
  goal(13, '#3f7e44', '気候変動に具体的な対策を', 'Climate Action'),
  goal(14, '#0a97d9', '海の豊かさを守ろう', 'Life Below Water'),
  goal(15, '#56c02b', '陸の豊かさも守ろう', 'Life on Land'),
  goal(16, '#00689d', '平和と公正をすべての人に', 'Peace, Justice and Strong Institutions'),
  goal(17, '#19486a', 'パートナーシップで目標を達成しよう', 'Partnerships for the Goals'),
];

function goal(number: number, color: string, ja: string, en: string): SdgGoal {
  return { number, title: { ja, en }, color };
}

/** How many goals there are. */
export const goalCount = 17;

/** The goal with this number; undefined outside 1 to 17. */
export function sdgGoal(number: number): SdgGoal | undefined {
  return sdgGoals[number - 1];
}

/**
 * The goal a target belongs to: 11 for `11.3`, 13 for `13.a`. Undefined for what is not written like
 * a target of one of the 17 goals.
 */
export function goalOfTarget(target: string): number | undefined {
  const number = Number(/^(\d{1,2})\.(?:\d{1,2}|[a-d])$/i.exec(target)?.[1]);
  return number >= 1 && number <= goalCount ? number : undefined;
}
