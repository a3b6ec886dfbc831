import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { answerFetch } from '../../../../../../test/browser/fetch-answers.js';
import { bayPlan } from '../../../../../../test/browser/bay-plan.js';
import '../district-map.define.js';
import type { DistrictMapElement } from '../district-map.js';

const $ = <E extends Element = HTMLElement>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<E>(selector);
const message = (element: Element) => $(element, '.map-message')!.textContent.trim();
const selected = (element: Element) => $(element, 'tr.selected')?.dataset['id'];

let asked = 0;

/** Stands for the reader's device at a place, or for a reader who says no. */
function deviceAt(place: { longitude: number; latitude: number } | 'denied') {
  asked = 0;
  const getCurrentPosition: Geolocation['getCurrentPosition'] = (found, failed) => {
    asked += 1;
    if (place === 'denied') failed?.({ code: 1, message: 'denied' } as GeolocationPositionError);
    else found({ coords: place } as GeolocationPosition);
  };
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: { getCurrentPosition },
  });
}

async function map() {
  const element = await fixture<DistrictMapElement>(html`<district-map locate></district-map>`);
  element.plan = bayPlan();
  await waitUntil(() => $(element, '.locate'), 'button', { timeout: 8000 });
  return element;
}

describe('<district-map locate>', () => {
  afterEach(() => {
    delete (navigator as { geolocation?: unknown }).geolocation;
  });

  it('asks for the position only when the reader asks', async () => {
    deviceAt({ longitude: 139.05, latitude: 35.85 });
    const element = await map();
    expect(asked).to.equal(0);
    $(element, '.locate')!.click();
    await waitUntil(() => selected(element));
    expect(asked).to.equal(1);
  });

  it('selects the district the reader is in, and sends the position nowhere', async () => {
    deviceAt({ longitude: 139.05, latitude: 35.85 });
    const element = await map();
    const answers = answerFetch({});
    const before = performance.getEntriesByType('resource').length;
    try {
      $(element, '.locate')!.click();
      await waitUntil(() => selected(element) === 'minami', 'selected');
      expect(message(element)).to.equal('現在地は南浜です。位置は送信していません。');
      expect(performance.getEntriesByType('resource').length).to.equal(before);
    } finally {
      answers.restore();
    }
  });

  it('says that the reader is outside the map, and selects nothing', async () => {
    deviceAt({ longitude: 135.5, latitude: 34.7 });
    const element = await map();
    $(element, '.locate')!.click();
    await waitUntil(() => message(element) === '現在地はこの地図の外です。');
    expect(selected(element)).to.equal(undefined);
  });

  it('says that there is no position when the reader or the device refuses', async () => {
    deviceAt('denied');
    const element = await map();
    $(element, '.locate')!.click();
    await waitUntil(() => message(element) === '現在地を取得できませんでした。');
    expect(selected(element)).to.equal(undefined);
  });
});
