import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeOf } from '../../packages/widgets/manifest/code-of.js';
import { docsIn } from '../../packages/widgets/manifest/shared-docs.js';

describe('docsIn(source)', () => {
  it('reads custom properties with and without default, and parts, over several lines', () => {
    const source = `/**
 * Looks.
 *
 * @cssproperty [--plan-a=light-dark(#fff, #000)] - Behind
 *   everything.
 * @cssproperty --plan-b - Corners.
 * @csspart menu - The menu.
 */
export const styles = css\`\`;`;
    assert.deepEqual(docsIn(source), {
      cssProperties: [
        { name: '--plan-a', default: 'light-dark(#fff, #000)', description: 'Behind everything.' },
        { name: '--plan-b', description: 'Corners.' },
      ],
      cssParts: [{ name: 'menu', description: 'The menu.' }],
    });
  });
});

describe('codeOf(entry, isForeign)', () => {
  const files = {
    'src/a/a.ts': `import { b } from './b.js';\nimport type { T } from '../types.js';
import {
  c,
} from '../c/c.js';
const later = () => import('./later.js');
import '../other/other.define.js';
import { Other } from '../other/other.js';`,
    'src/a/b.ts': `export * from './a.js';`,
    'src/a/later.ts': '',
    'src/c/c.ts': '',
    'src/types.ts': '',
    'src/other/other.ts': '',
    'src/other/other.define.ts': '',
  };
  const paths = [
    ...codeOf(
      'src/a/a.ts',
      (path) => path === 'src/other/other.ts',
      (path) => files[path],
    ).keys(),
  ];

  it('follows imports now and later, once each', () => {
    assert.deepEqual(paths.sort(), ['src/a/a.ts', 'src/a/b.ts', 'src/a/later.ts', 'src/c/c.ts']);
  });

  it('leaves out types, registrations and other elements', () => {
    for (const path of ['src/types.ts', 'src/other/other.ts', 'src/other/other.define.ts'])
      assert.ok(!paths.includes(path));
  });
});
