import { expect } from '@open-wc/testing';
import { gaugeScale, ratioOn } from './gauge-scale.js';

describe('gaugeScale(figures)', () => {
  it('starts the bar at the baseline and spans baseline, value and target', () => {
    const scale = gaugeScale({
      value: 63,
      baseline: 60,
      expected: 64.5,
      marks: [75],
      hasAim: true,
    })!;
    expect(scale.origin).to.equal(60);
    expect(scale.low).to.be.closeTo(58.8, 1e-9);
    expect(scale.high).to.be.closeTo(76.2, 1e-9);
  });

  it('starts at zero without a baseline', () => {
    const scale = gaugeScale({ value: 374_850, marks: [420_000], hasAim: true })!;
    expect([scale.origin, scale.low]).to.deep.equal([0, 0]);
    expect(scale.high).to.equal(453_600);
  });

  it('never goes below zero or above 100 % unless a figure does', () => {
    const within = gaugeScale({
      value: 97,
      baseline: 1,
      marks: [100],
      isPercent: true,
      hasAim: true,
    })!;
    expect([within.low, within.high]).to.deep.equal([0, 100]);
    const beyond = gaugeScale({
      value: 110,
      baseline: 90,
      marks: [100],
      isPercent: true,
      hasAim: true,
    })!;
    expect(beyond.high).to.be.greaterThan(110);
  });

  it('has room on both sides of negative figures', () => {
    const scale = gaugeScale({ value: -71, baseline: -120, marks: [50], hasAim: true })!;
    expect(scale.low).to.be.lessThan(-120);
    expect(scale.high).to.be.greaterThan(50);
  });

  it('has no axis without a target, and for nothing at all', () => {
    expect(gaugeScale({ value: 51.7, isPercent: true })).to.equal(undefined);
    expect(gaugeScale({ value: 490_000 })).to.equal(undefined);
    expect(gaugeScale({})).to.equal(undefined);
  });

  it('has room when baseline, target and value are all the same, also at zero', () => {
    for (const same of [0, 18.4, -3]) {
      const scale = gaugeScale({ value: same, baseline: same, marks: [same], hasAim: true })!;
      expect(scale.high, String(same)).to.be.greaterThan(scale.low);
    }
  });
});

describe('ratioOn(scale, value)', () => {
  const scale = { low: 50, high: 100, origin: 50 };
  it('runs from high to low where less is better, so that better is to the right', () => {
    const ratios = [50, 75, 100].map((value) => ratioOn({ ...scale, isReversed: true }, value));
    expect(ratios).to.deep.equal([1, 0.5, 0]);
  });
  it('is 0 at the low end, 1 at the high end, and stays inside', () => {
    expect([50, 75, 100, 20, 130].map((value) => ratioOn(scale, value))).to.deep.equal([
      0, 0.5, 1, 0, 1,
    ]);
  });
});
