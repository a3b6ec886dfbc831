import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { retiredWordIn } from '../lint/retired-words.js';
import { classesIn, cycles, importsIn, packageImportsIn, sources } from './sources.js';

const mostLines = { class: 300, file: 350 };
const mostMembers = 40;

describe('the sources', () => {
  it('are found', () => assert.ok(sources.length > 300));

  it(`have no file over ${mostLines.file} lines`, () => {
    const long = sources
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > mostLines.file);
    assert.deepEqual(long, []);
  });

  it(`have no class over ${mostLines.class} lines or ${mostMembers} members`, () => {
    const large = sources.flatMap((source) =>
      classesIn(source)
        .filter(({ lines, members }) => lines > mostLines.class || members > mostMembers)
        .map((found) => ({ path: source.path, ...found })),
    );
    assert.deepEqual(large, []);
  });

  it('have no import cycle, imports of types included', () => {
    const imports = new Map(sources.map((source) => [source.path, importsIn(source)]));
    assert.deepEqual(cycles(imports), []);
  });

  it('have no file named with a word that the glossary has retired', () => {
    assert.equal(retiredWordIn('packages/a/take-away.styles.ts'), 'takeAway');
    assert.deepEqual(sources.map(({ path }) => path).filter(retiredWordIn), []);
  });

  it('use one `property` decorator', () => {
    const ours = (source) => importsIn(source).some((path) => path.endsWith('/property.ts'));
    const lits = (source) =>
      packageImportsIn(source).some((name) => name.startsWith('lit/decorators'));
    const used = (test) => sources.filter(test).map(({ path }) => path);
    const [own, standard] = [used(ours), used(lits)];
    assert.ok(
      own.length === 0 || standard.length === 0,
      `${own.join(', ')} | ${standard.join(', ')}`,
    );
  });
});

describe('cycles(imports)', () => {
  it('finds files that import each other, through others too, once', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a', 'd']],
      ['d', []],
      ['e', ['d', 'e']],
    ]);
    assert.deepEqual(cycles(imports), [['a', 'b', 'c'], ['e']]);
  });
});
