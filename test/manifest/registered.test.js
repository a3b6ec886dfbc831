import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elementsWithContent } from '../../packages/cli/src/render/render-element.ts';
import {
  classPath,
  definePath,
  lightTags,
  planTags,
  tags,
} from '../../packages/widgets/manifest/registry.js';

const sources = new URL('../../packages/widgets/src/', import.meta.url);

describe('the registry of elements', () => {
  it('has one line for each folder of an element', () => {
    const folders = readdirSync(new URL('elements/', sources));
    assert.deepEqual([...tags].sort(), folders.sort());
  });

  for (const tag of tags)
    it(`finds class and registration of <${tag}> by its tag`, () => {
      assert.ok(existsSync(new URL(classPath(tag), sources)), classPath(tag));
      assert.ok(existsSync(new URL(definePath(tag), sources)), definePath(tag));
    });

  it('puts all elements but the map and those of several plans into the light bundles', () => {
    assert.deepEqual(
      tags.filter((tag) => !lightTags.includes(tag)),
      ['district-map', 'plan-compare', 'plan-catalog'],
    );
  });

  it('has the elements that the command renders among those that show a plan', () => {
    for (const name of elementsWithContent) assert.ok(planTags.includes(name), name);
  });
});
