import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { checkPlan } from '@machiplan/schema';
import { loadPlan } from '@machiplan/sdk';
import { furtherQuestions, twentyQuestions } from '../../examples/node/twenty-questions.js';

const file = new URL('../../examples/data/midori-city-plan.json', import.meta.url);
const { plan } = await loadPlan(await readFile(file));
const { plan: earlier } = checkPlan({
  planJson: '1.1',
  id: 'midori-city-plan-2016',
  title: 'みどり市基本計画（2016–2023、見本）',
  levels: [{ id: 'measure', title: '施策' }],
  nodes: [{ id: 's1', level: 'measure', title: '健診と相談の充実' }],
  relations: [{ type: 'relates-to', from: 's1', to: 'm1-1', toPlan: plan.id }],
});

/** Answers written out from the document, and figures computed by hand from it. */
const EXPECTED = [
  ['図書館の利用'],
  ['図書館の利用'],
  ['図書館の利用状況'],
  [
    '健診受診率',
    '待機児童数',
    '自主防災訓練の回数',
    '暮らしやすいと感じる人の割合',
    'みどり率',
    '温室効果ガス排出量',
    '市民会議の開催数',
  ],
  ['図書館の利用', '図書館の来館者数'],
  '52.9%',
  ['130,000人', '150,000人'],
  '順調',
  [
    '基準値（2022年度）：48.2%',
    '中間目標値（2027年度）：54.0%',
    '目標値（2031年度）：60.0%',
    '実績値（2025年度）：52.9%',
    '2025年度の目安：48.2% + (54.0% − 48.2%) × 3年 ÷ 5年 ＝ 51.7%',
    '実績値と目安の差：52.9% − 51.7% ＝ +1.2ポイント',
    '基準値から目標値までの進み具合：(52.9% − 48.2%) ÷ (60.0% − 48.2%) ＝ 40%',
    '判定の規則：実績値が目安以上に目標へ近ければ「順調」。',
  ],
  '原典の表記は「約1万4,500人（15%）増」（計算では+14,480人、+14.8%）。概数で印刷されています。',
  '順調',
  [
    '利用者・女性：順調',
    '利用者・男性：遅れ',
    '延滞：遅れ',
    '週の開館時間：維持',
    '1人当たりの貸出冊数：順調',
  ],
  ['%', '件数'],
  'none',
  '秘匿',
  'B おおむね順調（2025年度）',
  '（順調1）÷ 判定のある指標1 ＝ 100%',
  7,
  'みどり市（架空）「みどり市基本計画（見本）」2024年3月29日、12頁、健診受診率（2025年度）52.9%、https://example.jp/keikaku.pdf（2026-04-01閲覧）［見本のための架空のもの］',
  ['midori-city-plan-2016', '健診と相談の充実'],
];

describe('examples/node/twenty-questions.js', () => {
  const answers = twentyQuestions(plan, [plan, earlier]);

  it('asks twenty questions', () => assert.equal(answers.length, 20));

  for (const [at, [question, answer]] of answers.entries())
    it(question, () => assert.deepEqual(answer, EXPECTED[at]));

  it('has an answer to the further ones, too', () => {
    const further = furtherQuestions(plan);
    assert.deepEqual(
      further.map(([, answer]) => [answer].flat().length > 0),
      [true, true, true, true],
    );
    assert.equal(further[1][1].length, 12);
  });
});
