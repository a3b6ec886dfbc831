/**
 * npm test: everything that must be right before a change is taken, in one command.
 * Works on a fresh clone; the last line is "N passed, N failed".
 *
 *   npm test                     all steps
 *   npm test -- lint "node tests" only the steps named
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './setup/ensure-installed.js';

/**
 * Name and command of each step, in order. A command that ends with the line "N passed, N failed"
 * adds these to the totals; of the others, a failing one counts as one failure.
 */
const STEPS = [
  ['lock file', 'npm run check:lockfile'],
  ['types', 'npm run check:types'],
  ['lint', 'npm run lint'],
  ['format', 'npm run format:check'],
  ['links', 'npm run check:links'],
  ['unused code', 'npm run check:unused'],
  ['manifest', 'npm run check:manifest'],
  ['build', 'npm run build'],
  ['sizes', 'npm run check:sizes'],
  ['reference', 'npm run docs'],
  ['node tests', 'npm run test:node'],
  ['browser tests', 'npm run test:browser'],
  ['steps of CONTRIBUTING', 'npm run test:contributing'],
  ['embedding tests', 'npm run test:embedding'],
  ['example pages', 'npm run test:examples'],
  ['stories', 'npm run test:stories'],
  ['packages', 'npm run test:packages'],
];

const root = fileURLToPath(new URL('../', import.meta.url));
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs a command with its output shown. Resolves to its exit code and the end of its output. */
function run(command) {
  return new Promise((done) => {
    const child = spawn(command.replace('npm run', 'npm run --silent'), {
      cwd: root,
      shell: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let tail = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text);
      tail = (tail + text).slice(-10_000);
    });
    child.on('close', (code) => done({ code, tail }));
  });
}

/** Tests counted by a step, from the last line that says so; none for steps that count nothing. */
function countTests({ code, tail }) {
  const [, passed, failed] = [...tail.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  const total = { passed: Number(passed ?? 0), failed: Number(failed ?? 0) };
  if (code !== 0 && total.failed === 0) total.failed = 1;
  return total;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STEPS.some(([step]) => step === name));
if (unknown.length) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${STEPS.map(([n]) => n).join(', ')}`);
  process.exit(2);
}
const steps = STEPS.filter(([name]) => asked.length === 0 || asked.includes(name));

const start = performance.now();
ensureInstalled();

const total = { passed: 0, failed: 0 };
const summary = [];
for (const [name, command] of steps) {
  console.log(`\n== ${name}: ${command}`);
  const began = performance.now();
  const result = await run(command);
  const { passed, failed } = countTests(result);
  total.passed += passed;
  total.failed += failed;
  summary.push(`${failed ? 'FAILED' : 'ok    '}  ${name.padEnd(21)} ${seconds(began).padStart(8)}`);
}

console.log(`\n${summary.join('\n')}\n${seconds(start)} in all`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
