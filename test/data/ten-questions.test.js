import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { loadPlan } from '@machiplan/sdk';
import { provenance, tenQuestions } from '../../examples/node/ten-questions.js';

const file = new URL('../../examples/data/setagaya-basic-plan-2024.json', import.meta.url);
const { plan } = await loadPlan(await readFile(file));

/** Answers written out from the overview of the proposal (世田谷区基本計画（案）【概要版】). */
const EXPECTED = [
  '令和6年度〜令和13年度',
  62,
  [
    '子ども・若者 25',
    '教育 22',
    '健康・福祉 30',
    '災害・危機管理 18',
    '環境・リサイクル・みどり 18',
    '経済・産業 15',
    '文化・スポーツ 15',
    '都市整備 14',
    '人権・コミュニティ 13',
  ],
  '災害・危機管理 › 安全・安心のまちづくり › 地域防災力の向上',
  [
    '防災塾の実施',
    '女性防災リーダーの育成',
    '在宅避難の推進',
    'マイ・タイムライン作成を通じた意識啓発',
    '個別避難計画作成の推進',
  ],
  [
    '多様な人が出会い、支え合い、活動できるコミュニティの醸成',
    '誰もが取り残されることなく生き生きと暮らせるための支援の強化',
    '安全で魅力的な街づくりと産業連関による新たな価値の創出',
  ],
  [
    '主体的に取り組める健康づくりの推進',
    '地区でつながり続ける支援体制の構築',
    '介護予防の総合的な推進',
    '地域防災力の向上',
    '誰もが文化・芸術を身近に感じ楽しめる環境の整備',
    '地域活動団体の支援と交流の促進による文化・芸術活動の活性化',
    'スポーツを通じた生きがい・健康づくり',
    'スポーツを通じた共生社会の実現',
    '地域への参加促進と地域活動の活性化',
    '区民や活動団体の連携・協働促進',
  ],
  '事業「ヤングケアラーへの支援の推進」',
  '地域で人とのつながりを感じられると思える区民の割合の実績値と目標値はこのデータになく、「世田谷区基本計画（案）本編 Ｐ27～40」に掲載されています。',
  '政策ごとに「関連するSDGsのゴール」の見出しがありますが、アイコンはこのテキストにありません。',
];

describe('examples/node/ten-questions.js', () => {
  const answers = tenQuestions(plan);

  it('asks ten questions', () => assert.equal(answers.length, EXPECTED.length));

  for (const [at, [question, answer]] of answers.entries())
    it(`answers: ${question}`, () => assert.deepEqual(answer, EXPECTED[at]));

  it('says where the answers come from and which words are not the ward’s own', () => {
    assert.deepEqual(provenance(plan), [
      '世田谷区「世田谷区基本計画（案）【概要版】」2024年2月、第５章 実施計画、「地域防災力の向上」',
      '英語の題：editorial、日本語の題：published',
    ]);
  });

  it('leaves out answers that a small plan cannot give, and does not fail', async () => {
    const small = await loadPlan({
      planJson: '1.0',
      id: 'small',
      title: '小さな計画',
      levels: [{ id: 'measure', title: '施策' }],
      nodes: [{ id: 'a', level: 'measure', title: '道を直す' }],
    });
    const given = tenQuestions(small.plan).map(([, answer]) => answer);
    assert.deepEqual(given.slice(0, 4), [undefined, 1, [], undefined]);
  });
});
