import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { LOCK_FILES, lockfileProblems } from './check-lockfile.js';

describe('LOCK_FILES', () => {
  it('leaves out no lock file of the repository', () => {
    const cwd = new URL('../../', import.meta.url);
    const words = ['ls-files', '*package-lock.json'];
    const { stdout } = spawnSync('git', words, { cwd, encoding: 'utf8' });
    assert.deepEqual(LOCK_FILES, stdout.trim().split('\n'));
  });
});

describe('lockfileProblems(lock)', () => {
  it('finds no fault where the platform package stands beside or above', () => {
    const packages = {
      '': {},
      'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0' } },
      'node_modules/a-linux': {},
      'node_modules/b/node_modules/a': { optionalDependencies: { 'a-linux': '2.0.0' } },
      'node_modules/b/node_modules/a-linux': {},
    };
    assert.deepEqual(lockfileProblems({ packages }), []);
  });

  it('names the package whose platform package is not in the lock', () => {
    const packages = { 'node_modules/a': { optionalDependencies: { '@a/darwin': '1.0.0' } } };
    const [problem, ...others] = lockfileProblems({ packages });
    assert.match(problem, /^node_modules\/a needs the platform package @a\/darwin/);
    assert.deepEqual(others, []);
  });

  it('refuses the address of a registry but accepts a link to a workspace', () => {
    const packages = {
      'node_modules/a': { resolved: 'https://registry.example/a.tgz' },
      'node_modules/b': { resolved: 'packages/b', link: true },
    };
    const problems = lockfileProblems({ packages });
    assert.equal(problems.length, 1);
    assert.match(problems[0], /^node_modules\/a names a registry/);
  });
});
