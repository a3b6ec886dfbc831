import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as actions from '@machiplan/sdk/actions';
import * as compare from '@machiplan/sdk/compare';
import * as districts from '@machiplan/sdk/districts';
import * as errors from '@machiplan/sdk/errors';
import * as figures from '@machiplan/sdk/figures';
import * as format from '@machiplan/sdk/format';
import * as goals from '@machiplan/sdk/goals';
import * as internal from '@machiplan/sdk/internal';
import * as picture from '@machiplan/sdk/picture';
import * as relations from '@machiplan/sdk/relations';
import * as search from '@machiplan/sdk/search';
import * as time from '@machiplan/sdk/time';
import * as timeline from '@machiplan/sdk/timeline';
import * as main from '@machiplan/sdk';

const subpaths = {
  '.': main,
  './errors': errors,
  './actions': actions,
  './compare': compare,
  './districts': districts,
  './figures': figures,
  './format': format,
  './goals': goals,
  './internal': internal,
  './picture': picture,
  './relations': relations,
  './search': search,
  './time': time,
  './timeline': timeline,
};
const entries = [
  'index',
  ...Object.keys(subpaths)
    .slice(1)
    .map((key) => key.slice(2)),
];
const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('the exports of the package', () => {
  const exported = entries.flatMap((entry) =>
    [...text(`./${entry}.ts`).matchAll(/export (?:type )?\{([^}]*)\} from '(.*)'/g)].flatMap(
      ([, list, file]) =>
        list!.split(',').flatMap((item) => {
          const name = item.trim().replace(/^type /, '');
          return name ? [{ name, file: file!, entry }] : [];
        }),
    ),
  );

  it('give each name in one subpath only', () => {
    const names = exported.map(({ name }) => name);
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) < at),
      [],
    );
    const values = Object.values(subpaths).flatMap((module) => Object.keys(module));
    assert.deepEqual(
      values.filter((name) => !names.includes(name)),
      [],
    );
  });

  it('share a name between a function and a type only where the type is its answer', () => {
    const apart = exported.filter(({ name, file }) =>
      exported.some(
        (other) =>
          other.name !== name &&
          other.name.toLowerCase() === name.toLowerCase() &&
          other.file !== file,
      ),
    );
    assert.deepEqual(apart, []);
  });

  it('keep the main list short enough to read: fewer than a hundred names, types included', () => {
    const { length } = exported.filter(({ entry }) => entry === 'index');
    assert.ok(length > 80 && length < 100, `${length}`);
  });

  it('are the subpaths that package.json and the readme list', () => {
    const { exports } = JSON.parse(text('../package.json')) as { exports: object };
    const listed = Object.keys(exports).filter((key) => key !== './package.json');
    assert.deepEqual(listed, Object.keys(subpaths));
    for (const key of listed)
      assert.ok(text('../README.md').includes(`\`@machiplan/sdk${key.slice(1)}\``), key);
  });
});
