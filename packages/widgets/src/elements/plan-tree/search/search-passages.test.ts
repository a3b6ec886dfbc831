import { expect } from '@open-wc/testing';
import { gardenPlan } from '../../../../../../test/browser/garden-plan.js';
import { excerpt, findPassages } from './find-passages.js';
import { nearestTitles } from './nearest-titles.js';

describe('findPassages(plan, query, language)', () => {
  it('tells in which text an entry was found, unless that is its title', () => {
    const of = (query: string) => findPassages(gardenPlan(), query, 'ja').get('m1');
    expect(of('園芸')).to.deep.equal({ field: 'department', text: '園芸課' });
    expect(of('バラの数')).to.deep.equal({ field: 'indicator', text: 'バラの数' });
    expect(of('30本')).to.deep.equal({ field: 'action', text: '30本植える' });
    expect(of('1‐1')).to.equal(undefined);
  });
});

describe('excerpt(text, query)', () => {
  it('shows about 40 characters around the hit, and marks what is left out', () => {
    const text = `${'あ'.repeat(50)}公園${'い'.repeat(50)}`;
    expect(excerpt(text, '公園')).to.equal(`…${'あ'.repeat(18)}公園${'い'.repeat(18)}…`);
    expect(excerpt('近くの公園', '公園')).to.equal('近くの公園');
  });
});

describe('nearestTitles(plan, query, language)', () => {
  it('offers titles that look like the query, the nearest first', () => {
    expect(nearestTitles(gardenPlan(), 'バラを植えたい', 'ja')).to.deep.equal([
      'バラを植える',
      'バラの数',
    ]);
    expect(nearestTitles(gardenPlan(), 'ロケット', 'ja')).to.deep.equal([]);
  });
});
