import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const widgets = fileURLToPath(new URL('../../packages/widgets/src/', import.meta.url));

/** Questions of somebody new to the widgets; the names of folders and files are the answers. */
const answers = {
  'Where are all elements listed?': ['registry.ts'],
  'Where is the code of a tag?': ['elements/plan-tree/plan-tree.ts'],
  'Where does an element derive what it shows?': ['elements/kpi-gauge/kpi-gauge-model.ts'],
  'Where is what a reader can do in an element?': ['elements/plan-tree/plan-tree-actions.ts'],
  'Where are loading, failure and language handled for all elements?': ['plan-element/'],
  'Where does the plan of an element come from?': ['plan-data/'],
  'Where is the selection that elements share, and its filters?': [
    'plan-data/selection/',
    'plan-data/filters/',
  ],
  'Where is the selection written into the address of the page?': ['plan-data/url-sync/'],
  'Where are the controls that several elements have?': ['controls/'],
  'Where is saving, copying and embedding?': ['controls/export-menu/'],
  'Where are long lists drawn row by row?': ['virtual-rows/'],
  'Where are languages, furigana and language packs?': ['localization/', 'localization/packs/'],
  'Where are colours and type?': ['theme/'],
};

describe('the names of folders', () => {
  for (const [question, paths] of Object.entries(answers))
    it(`answer: ${question}`, () => {
      for (const path of paths) {
        assert.ok(existsSync(widgets + path), path);
        assert.equal(statSync(widgets + path).isDirectory(), path.endsWith('/'), path);
      }
    });
});
