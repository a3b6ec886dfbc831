import { expect } from '@open-wc/testing';
import '../../../../../test/browser/lazy-parts.js';
import { all, cell, cityPlan, drawn, matrix, one } from '../../../../../test/browser/sdg-matrix.js';

/** In a file of its own: a module that was loaded once cannot fail any more. */
describe('the lazy parts of <sdg-matrix>', () => {
  const { error } = console;
  beforeEach(function () {
    if (!globalThis.blockRequests) this.skip(); // no such command in Firefox
    console.error = () => undefined;
  });
  afterEach(async () => {
    console.error = error;
    await globalThis.blockRequests?.([]);
  });

  const failed = (element: Element) => one(element, '[role=alert] button');

  // First: every matrix loads this code.
  it('shows that the table could not be loaded, and loads it again', async () => {
    await globalThis.blockRequests!(['*/interaction.lazy.*', '*/grid/grid.lazy.*']);
    const element = await matrix(cityPlan());
    await drawn(() => one(element, '[role=tabpanel] [role=alert] button'));
    const retry = one(element, '[role=tabpanel] [role=alert] button');
    await globalThis.blockRequests!(['*/interaction.lazy.*']);
    retry.click();
    await drawn(() => one(element, 'tbody tr'));
  });

  it('shows that the code for interaction could not be loaded; a click loads it again', async () => {
    await globalThis.blockRequests!(['*/interaction.lazy.*']);
    const element = await matrix(cityPlan());
    await drawn(() => failed(element));
    expect(all(element, 'tbody tr')).not.to.have.length(0);
    await globalThis.blockRequests!(['*/cell-details.lazy.*']);
    cell(element, '健診', 3).click();
    await drawn(() => one(element, '.details-region [role=alert] button'));
    await globalThis.blockRequests!([]);
    failed(element).click();
    await drawn(() => one(element, '[part=details]'));
  });

  for (const [view, pattern, selector] of [
    ['cards', '*/cards/cards.lazy.*', '.card'],
    ['transposed', '*/transposed/transposed.lazy.*', 'thead th'],
  ] as const) {
    it(`shows that ${view} could not be loaded, and loads them again`, async () => {
      await globalThis.blockRequests!([pattern]);
      const element = await matrix(cityPlan(), { view });
      await drawn(() => failed(element));
      expect(one(element, '[aria-busy]')).to.equal(undefined);
      await globalThis.blockRequests!([]);
      failed(element).click();
      await drawn(() => one(element, selector));
      expect(failed(element)).to.equal(undefined);
    });
  }
});
