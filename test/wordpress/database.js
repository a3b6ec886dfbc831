/** A MariaDB of its own in a temporary folder, reached by its socket only. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const user = process.getuid() === 0 ? ['--user=root'] : [];

/** Starts it. Resolves to `{ socket, query(sql), close() }`. */
export async function startDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-db-'));
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  const run = (program, words, options) =>
    spawnSync(program, words, { encoding: 'utf8', ...options });
  const made = run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...user,
  ]);
  if (made.status !== 0) throw new Error(`No database: ${made.stderr || made.stdout}`);
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      '--skip-log-bin',
      '--innodb-flush-log-at-trx-commit=0',
      `--pid-file=${join(folder, 'pid')}`,
      ...user,
    ],
    { stdio: 'ignore' },
  );
  const query = (sql) =>
    run('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', sql]);
  const deadline = Date.now() + 60_000;
  while (query('SELECT 1').status !== 0) {
    if (Date.now() > deadline) throw new Error('The database does not start.');
    await new Promise((done) => setTimeout(done, 200));
  }
  return {
    socket,
    query,
    close: async () => {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
