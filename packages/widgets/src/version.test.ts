import { expect } from '@open-wc/testing';
import { version } from './version.js';

describe('version', () => {
  it('is the one of package.json', async () => {
    const response = await fetch('/packages/widgets/package.json');
    const manifest = (await response.json()) as { version: string };
    expect(version).to.equal(manifest.version);
  });
});
