import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkPlan } from '@machiplan/schema';
import { shortSummaryOf } from '@machiplan/sdk/format';

const address = new URL('../../../../examples/data/midori-city-plan.json', import.meta.url);
const plan = checkPlan(JSON.parse(readFileSync(address, 'utf8'))).plan!;
const shortOf = (id: string, languages: string) =>
  shortSummaryOf(
    plan.indicators.find((each) => each.id === id)!,
    { plan, languages },
  ).replaceAll('\u00a0', ' ');

describe('shortSummaryOf(indicator, options)', () => {
  it('tells the change and the target', () => {
    assert.equal(
      shortOf('waiting-children', 'ja'),
      '2022年4月1日の38人から33人減。2028年4月1日までに0人が目標。',
    );
    assert.equal(
      shortOf('waiting-children', 'en'),
      'Down 33 from 38 people (April 1, 2022). Target: 0 people by April 1, 2028.',
    );
  });
  it('tells a level to keep, a target in words, and a change of category', () => {
    assert.match(shortOf('care-rate', 'ja'), /18\.4%の維持が目標。$/);
    assert.match(shortOf('street-visitors', 'ja'), /目標は「増加」（2031年度）。$/);
    assert.match(shortOf('flood-stage', 'ja'), /^2022年度の「未着手」から変化。/);
  });
  it('never writes a number that is none, for every indicator and language', () => {
    for (const { id } of plan.indicators)
      for (const language of ['ja', 'en', 'ja-x-easy', 'fr'])
        assert.doesNotMatch(shortOf(id, language), /NaN|undefined|Infinity|\[object/, id);
  });
});
