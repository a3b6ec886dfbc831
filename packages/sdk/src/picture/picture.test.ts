import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkPlan, type Plan } from '@machiplan/schema';
import { boardPicture, indicatorPicture, pictureFile, pictureSizes } from '@machiplan/sdk/picture';

const read = (name: string): Plan => {
  const address = new URL(`../../../../examples/data/${name}.json`, import.meta.url);
  return checkPlan(JSON.parse(readFileSync(address, 'utf8'))).plan!;
};
const city = read('midori-city-plan');
const ward = read('setagaya-local-administration-2022');
const indicatorIn = (plan: Plan, id: string) => plan.indicators.find((each) => each.id === id)!;
const retrieved = new Date('2026-11-21T20:00:00Z');
const textsOf = (file: string) =>
  [...file.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text!.replaceAll('\u00a0', ' '));

describe('indicatorPicture(plan, indicator, options)', () => {
  const texts = textsOf(
    pictureFile(indicatorPicture(city, indicatorIn(city, 'waiting-children'), { retrieved })),
  );

  it('has the change as its title and names indicator, unit, place and period', () => {
    assert.match(
      texts.join(''),
      /^待機児童数は2022年4月1日の38人から2025年4月1日の5人へ、33人減少/,
    );
    assert.ok(texts.includes('待機児童数（人）・みどり市（架空）・2024年度〜2031年度'));
  });
  it('writes start, latest value and target on the line', () => {
    for (const text of ['38', '5', '5人', '目標 0人']) assert.ok(texts.includes(text), text);
  });
  it('tells source, date in Japan, licence, and that the city is made up', () => {
    assert.ok(texts.some((text) => text.startsWith('出典：')));
    assert.ok(texts.some((text) => text.startsWith('2026年11月22日閲覧')));
    assert.ok(texts.includes('架空の見本'));
  });
  it('marks its own status as computed', () => {
    assert.ok(texts.includes('順調（公表値からの計算）'));
  });
  it('draws two values with a dashed line, because the years between are unknown', () => {
    const { observations = [], ...rest } = indicatorIn(ward, 'association-membership');
    const sparse = { ...rest, observations: [observations[0]!, observations.at(-1)!] };
    assert.match(pictureFile(indicatorPicture(ward, sparse)), /<path[^>]*stroke-dasharray="10 8"/);
  });
  it('lists groups where there is no figure for all', () => {
    const composition = read('setagaya-basic-plan-2024');
    const subject = indicatorIn(composition, 'population-composition');
    const shown = textsOf(pictureFile(indicatorPicture(composition, subject)));
    assert.ok(
      shown.some((text) => text.includes('高齢')),
      shown.join(),
    );
  });
});

describe('boardPicture(plan, indicators, options)', () => {
  it('has the counts as its title, and the rows that need attention', () => {
    const texts = textsOf(pictureFile(boardPicture(city, city.indicators)));
    assert.match(texts[0]!, /^判定できる\d+件のうち\d+件が順調・維持・達成です。$/);
    assert.ok(texts.includes('一人一日当たりのごみの量'));
    assert.ok(texts.includes('818g → 目標 700g'));
  });
});

describe('pictureFile(picture, format)', () => {
  const every = [city, ward].flatMap((plan) =>
    ['ja', 'en', 'ja-x-easy'].flatMap((languages) => [
      boardPicture(plan, plan.indicators, { languages }),
      ...plan.indicators.map((indicator) => indicatorPicture(plan, indicator, { languages })),
    ]),
  );
  it('has the size of its format and no number that is none, for every indicator', () => {
    for (const picture of every) {
      for (const format of ['wide', 'square'] as const) {
        const file = pictureFile(picture, format);
        const { width, height } = pictureSizes[format];
        assert.ok(file.includes(`width="${width}" height="${height}"`));
        assert.doesNotMatch(file, /NaN|undefined|Infinity|\[object/, picture.title);
      }
    }
  });
  it('writes text from data as text', () => {
    const title = '<script>"&\u0000\ud800';
    const file = pictureFile({ ...every[0]!, title, subtitle: '', draw: () => '' });
    assert.ok(file.includes('&lt;script&gt;&quot;&amp;<'));
    assert.ok(!file.includes('<script'));
  });
  it('asks for nothing from the network, and embeds no typeface', () => {
    for (const picture of every) {
      const file = pictureFile(picture).replace('http://www.w3.org/2000/svg', '');
      assert.doesNotMatch(file, /href|url\(|@font-face|<image|https?:\/\/[^<]*" /);
    }
  });
});
