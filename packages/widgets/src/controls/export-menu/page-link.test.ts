import { expect } from '@open-wc/testing';
import { pageLink } from './page-link.js';

describe('pageLink(element)', () => {
  const { href } = location;
  const element = document.createElement('div');
  element.id = 'figures';
  afterEach(() => history.replaceState(null, '', href));

  it('leads to the element although nothing is selected', () => {
    expect(new URL(pageLink(element)).hash).to.equal('#figures');
  });

  it('keeps the selection that the address of the page has, in query or fragment', () => {
    history.replaceState(null, '', '?plan-node=m1');
    const link = new URL(pageLink(element));
    expect([link.search, link.hash]).to.deep.equal(['?plan-node=m1', '#figures']);
    history.replaceState(null, '', '#plan-node=m1');
    expect(new URL(pageLink(element)).hash).to.equal('#plan-node=m1');
  });
});
