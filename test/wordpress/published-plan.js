/** The example plan, published by our command into the folder of a WordPress. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs `machiplan …`; throws with its words when it fails. */
export function machiplan(...words) {
  const { status, stderr } = spawnSync(process.execPath, ['packages/cli/bin.js', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`machiplan ${words[0]}: ${stderr}`);
}

/** Publishes it; returns the address of the plan document. */
export function publishPlan({ folder, url }) {
  machiplan(
    'publish',
    'examples/data/midori-city-plan.json',
    '-o',
    join(folder, 'plan'),
    '--base',
    `${url}/plan/`,
    '--script',
    `${url}/machiplan/machiplan.js`,
    '--date',
    '2026-04-01',
  );
  return `${url}/plan/midori-city-plan/plan.json`;
}
