/** Contract of every element in the registry: a lazy part that cannot be fetched. */
import { expect } from '@open-wc/testing';
import {
  FreshPage,
  lazyFilesOf,
  shortName,
  type LazyOutcome,
} from '../../../../test/browser/lazy-parts.js';
import { embedOptions } from '../embed/embed-option-table.js';
import type { OptionKind } from '../embed/embed-options.js';
import { registry } from '../registry.js';

/** Kinds of parts without which the screen is complete, and what the reader has instead. */
const optional: readonly (readonly [RegExp, string])[] = [
  [/\/permalink\.lazy\.ts$/, 'the plan without the selection of the address'],
  [/\/furigana\.lazy\.ts$/, 'words without readings; <plan-language> says so and tries again'],
  [/\/print\/[^/]+\.lazy\.ts$/, 'paper as the screen is, without footnotes'],
];
const isOptional = (name: string) => optional.some(([pattern]) => pattern.test(name));

const plan = '/examples/data/midori-city-plan.json';
/** A plan of which most indicators have no figures. */
const planWithoutFigures = '/examples/data/setagaya-basic-plan-2024.json';
const { indicators } = (await (await fetch(plan)).json()) as { indicators: { id: string }[] };
const addresses: Readonly<Record<string, readonly string[]>> = {
  'compare-src': ['/examples/data/meguro-basic-plan-2022.json'],
  'boundary-src': [
    '/examples/data/midori-city-areas.topojson',
    '/examples/data/setagaya-districts-approximate.pmtiles',
  ],
};

/** The attributes of an element: the plan alone, then with each of its options, then another plan. */
function* settingsOf(tag: string): Generator<Record<string, string>> {
  const options = Object.entries<OptionKind>(embedOptions[tag as keyof typeof embedOptions]);
  const base = { lang: 'en', src: plan, indicator: indicators[0]!.id };
  yield base;
  for (const [name, kind] of options) {
    const words = typeof kind === 'string' ? [] : kind;
    const values = kind === 'flag' ? [''] : (addresses[name] ?? words);
    if (!['permalink', 'theme'].includes(name))
      for (const value of values) yield { ...base, [name]: value };
  }
  yield { ...base, src: planWithoutFigures };
}

for (const tag of registry.keys()) {
  const entry = new URL(`../elements/${tag}/${tag}.define.ts`, import.meta.url).href;
  const files = (await lazyFilesOf(entry)).filter((href) => !isOptional(shortName(href)));
  // The other files belong to other elements, or to states that need another plan or network.
  const own = files.filter((href) => shortName(href).startsWith(`elements/${tag}/`));

  describe(`the lazy parts of <${tag}>`, () => {
    let outcomes: ReadonlyMap<string, LazyOutcome>;

    before(async function () {
      this.timeout(300_000);
      if (!globalThis.blockRequests) this.skip(); // no such command in Firefox
      const page = new FreshPage(files);
      try {
        await page.import(entry);
        await page.block();
        for (const attributes of settingsOf(tag)) {
          await page.show(tag, attributes);
          if (page.hasRecovered(own)) break;
        }
      } finally {
        outcomes = page.outcomes;
        await page.close();
      }
    });

    const filesWith = (outcome: LazyOutcome) =>
      files.filter((href) => outcomes.get(href) === outcome);

    it('show their failure, with a button that fetches them again', () => {
      expect(filesWith('silent').map(shortName)).to.deep.equal([]);
    });

    it('are all reached by using the element', () => {
      const unreached = filesWith('unreached').filter((href) => own.includes(href));
      expect(unreached.map(shortName)).to.deep.equal([]);
    });
  });
}
