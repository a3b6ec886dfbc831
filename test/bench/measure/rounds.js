/** Measures one benchmark: its contestants take turns, round after round. */
import { openPage } from '../../setup/launch-browser.js';
import { median, turnsOf } from './statistics.js';

async function once(browser, url, contestant) {
  const { page } = await openPage(browser);
  try {
    return await contestant(page, url);
  } finally {
    await page.close();
  }
}

/**
 * `{ figures, failures }`: the median of each contestant, and the error of each that threw. The
 * first round does not count, except where the benchmark says that one is enough.
 */
export async function measure(browser, url, { contestants, rounds: own }, rounds) {
  const names = Object.keys(contestants);
  const seen = Object.fromEntries(names.map((name) => [name, []]));
  const failures = {};
  const warmUp = own ? 0 : 1;
  for (let round = 0; round < (own ?? rounds) + warmUp; round += 1)
    for (const name of turnsOf(names, round)) {
      if (failures[name]) continue;
      try {
        const figure = await once(browser, url, contestants[name]);
        if (round >= warmUp) seen[name].push(figure);
      } catch (error) {
        failures[name] = error;
      }
    }
  const figures = names.filter((name) => !failures[name]).map((name) => [name, median(seen[name])]);
  return { figures: Object.fromEntries(figures), failures };
}
