import { expect } from '@open-wc/testing';
import { planSessionFor } from './plan-session.js';

const host = { baseURI: `${location.origin}/`, group: undefined };
const loadOf = (path: string) => planSessionFor(path, host).load;

describe('planSessionFor(input, host)', () => {
  it('has one load for each address, however it is written', () => {
    expect(loadOf('plan.json')).to.equal(loadOf(`${location.origin}/plan.json#top`));
  });

  it('drops the documents used longest ago, but none that an element shows', () => {
    const shown = loadOf('shown.json');
    const end = shown.subscribe(() => undefined);
    const unused = loadOf('unused.json');
    for (let at = 0; at < 40; at++) loadOf(`other-${at}.json`);
    const last = loadOf('other-39.json');
    expect(loadOf('shown.json')).to.equal(shown);
    expect(loadOf('other-39.json')).to.equal(last);
    expect(loadOf('unused.json')).to.not.equal(unused);
    end();
  });
});
