import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brokenLinks } from './check-links.js';
import { markdownAnchors } from './links-in.js';

const files = {
  'README.md': `# Hello\n[a](docs/a.md#達成の規則--rules) [b](docs/b.md) [c](https://example.lg.jp/)
\`[d](d.md)\`\n\`\`\`md\n[e](e.md)\n\`\`\`\n[f](docs/a.md#gone) [g](dist/cdn/x.js)`,
  'docs/a.md': '# A\n\n## 達成の規則 / Rules\n\n[top](../README.md#hello)',
  'examples/page.html':
    '<a href="#top">x</a><main id="top"></main><script src="/machiplan/a.js"></script><plan-tree src="/data/plan.json"></plan-tree><a href="gone.html"></a>',
  'examples/data/plan.json': '{}',
};
const broken = (...names) =>
  brokenLinks(
    names,
    (path) => Object.hasOwn(files, path),
    (path) => files[path],
  );

describe('brokenLinks(files)', () => {
  it('says which files and headings are missing, and follows neither code nor the network', () => {
    assert.deepEqual(broken('README.md', 'docs/a.md'), [
      'README.md: docs/b.md leads to no file.',
      'README.md: no "gone" in docs/a.md.',
    ]);
  });

  it('reads the addresses of a page as the example server does', () => {
    assert.deepEqual(broken('examples/page.html'), [
      'examples/page.html: gone.html leads to no file.',
    ]);
  });
});

describe('markdownAnchors(text)', () => {
  it('numbers a heading that comes again', () => {
    assert.deepEqual([...markdownAnchors('# A\n## A\n')], ['a', 'a-1']);
  });
});
