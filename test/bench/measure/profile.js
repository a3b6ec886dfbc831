/**
 * Profiles one contestant: what the browser's main thread did, and in which
 * functions of ours the script was, by their place in the sources.
 */
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { basename, join } from 'node:path';
import { openPage } from '../../setup/launch-browser.js';
import { short } from './report.js';

const SHOWN = 10;

/** The durations of CDP's Performance domain that script does not hold, and what to call them. */
const DURATIONS = {
  RecalcStyleDuration: 'style',
  LayoutDuration: 'layout',
  TaskDuration: 'all tasks',
};

async function durations(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
}

/** Says where in the sources a place of a built file comes from. */
function sourceFinder(folder) {
  const maps = new Map();
  return (path, line, column) => {
    if (!maps.has(path)) {
      const file = join(folder, `${path}.map`);
      const map = existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : null;
      maps.set(path, map);
    }
    const entry = maps.get(path)?.findEntry(line, column);
    if (entry?.originalSource === undefined) return path;
    return `${basename(entry.originalSource)}:${entry.originalLine + 1}`;
  };
}

/** Milliseconds by function, without those that it calls, from a profile of V8. */
function selfTimes({ nodes, samples, timeDeltas }, nameOf) {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map();
  samples.forEach((id, at) => {
    const name = names.get(id);
    times.set(name, (times.get(name) ?? 0) + timeDeltas[at] / 1000);
  });
  times.delete('(idle)');
  return [...times].sort(([, a], [, b]) => b - a);
}

/** Measures once, with the profiler on, and returns lines that say where the time went. */
export async function profileLines(browser, url, contestant, folder) {
  const { page, cdp } = await openPage(browser);
  const sourceOf = sourceFinder(folder);
  const nameOf = ({ functionName, url: address, lineNumber, columnNumber }) => {
    const path = /\/machiplan\/(.*)$/.exec(address)?.[1];
    const name = functionName || '(anonymous)';
    return path ? `${name} ${sourceOf(path, lineNumber, columnNumber)}` : name;
  };
  try {
    await cdp.send('Performance.enable');
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
    let before; // Stays empty for a contestant that does not say when it begins.
    await contestant(page, url, async () => {
      before = await durations(cdp);
      await cdp.send('Profiler.start');
    });
    if (!before) return [];
    const after = await durations(cdp);
    const { profile } = await cdp.send('Profiler.stop');
    const spent = Object.entries(DURATIONS).map(
      ([name, word]) => `${word} ${short(after[name] - before[name])}`,
    );
    const times = selfTimes(profile, nameOf);
    const script = times.reduce((sum, [name, time]) => sum + (name.startsWith('(p') ? 0 : time), 0);
    return [
      `  profile, ms: script ${short(script)}, ${spent.join(', ')}`,
      ...times.slice(0, SHOWN).map(([name, time]) => `    ${short(time).padStart(8)}  ${name}`),
    ];
  } finally {
    await page.close();
  }
}
