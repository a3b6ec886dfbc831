import { expect } from '@open-wc/testing';
import type { Plan } from '@machiplan/schema';
import { bayDocument, bayPlan } from '../../../../../../test/browser/bay-plan.js';
import { MapFormatter } from '../map-formatter.js';
import { mapLayer, type LayerRequest } from './map-layer.js';
import { summarySentence } from './summary-sentence.js';

const request = { level: undefined, within: undefined, time: undefined } as const;
const scale = { ramp: undefined, classes: 5, breaks: undefined, around: undefined } as const;

function sentence(plan: Plan, more: Partial<LayerRequest> = {}, language = 'ja') {
  const layer = mapLayer(plan, { ...request, ...scale, ...more }, {});
  return summarySentence(layer, new MapFormatter(plan, language));
}

const values = (...numbers: readonly number[]) =>
  bayPlan({
    indicators: [
      {
        id: 'waiting',
        title: '待機児童数',
        unit: '人',
        observations: ['kita', 'minami', 'oka', 'shima'].map((district, index) => ({
          time: 'FY2024',
          district,
          value: numbers[index]!,
        })),
      },
    ],
  });

describe('summarySentence()', () => {
  it('names the districts with most, and counts those with nothing', () => {
    expect(sentence(values(0, 3, 2, 0))).to.equal(
      '4地区。最も多いのは南浜3人、次は岡2人、2地区は0人。',
    );
  });

  it('names districts with the same value together', () => {
    expect(sentence(values(3, 3, 2, 1))).to.equal(
      '4地区。最も多いのは北浜・南浜3人、次は岡2人、最も少ないのは島1人。',
    );
    expect(sentence(values(5, 5, 5, 5))).to.equal('4地区。どこも5人。');
  });

  it('says how many districts have no data', () => {
    expect(sentence(bayPlan())).to.contain('1地区はデータなし。');
  });

  it('says which districts an entry concerns', () => {
    expect(sentence(bayPlan(), { node: 'lights' })).to.equal(
      '4地区。対象は北浜・南浜、対象外は岡・島。',
    );
  });

  it('calls rates high and sizes large', () => {
    const [trees] = bayDocument.indicators!;
    const withUnit = (unit: string) => bayPlan({ indicators: [{ ...trees!, unit }] });
    expect(sentence(withUnit('%'))).to.contain('最も高いのは');
    expect(sentence(withUnit('km²'))).to.contain('最も大きいのは');
  });

  it('speaks English', () => {
    expect(sentence(values(0, 3, 2, 0), {}, 'en')).to.equal(
      '4 districts. Highest: 南浜 3人; next: 岡 2人; 2 districts: 0人.',
    );
  });
});
