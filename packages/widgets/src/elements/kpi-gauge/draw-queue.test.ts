import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { drawInTurn } from './draw-queue.js';

describe('drawInTurn(element, draw)', () => {
  const placed: HTMLElement[] = [];
  const placeAt = (top: number) => {
    const element = document.createElement('div');
    Object.assign(element.style, { position: 'absolute', top: `${top}px`, height: '20px' });
    element.textContent = String(top);
    document.body.append(element);
    placed.push(element);
    return element;
  };
  afterEach(() => placed.splice(0).forEach((element) => element.remove()));

  it('draws what is in sight, then what is near, and what is far off as well', async () => {
    const order: string[] = [];
    const far = drawInTurn(placeAt(innerHeight + 5_000), () => order.push('far'));
    drawInTurn(placeAt(innerHeight + 200), () => order.push('near'));
    drawInTurn(placeAt(10), () => order.push('in sight'));
    await waitUntil(() => order.includes('in sight') && order.includes('near'));
    expect(order.filter((each) => each !== 'far')).to.deep.equal(['in sight', 'near']);
    await waitUntil(() => order.includes('far'), 'far', { timeout: 3_000 });
    far();
  });

  it('draws nothing of what has left the page', async () => {
    let isDrawn = false;
    const leave = drawInTurn(placeAt(innerHeight + 200), () => (isDrawn = true));
    leave();
    await aTimeout(400);
    expect(isDrawn).to.equal(false);
  });
});
