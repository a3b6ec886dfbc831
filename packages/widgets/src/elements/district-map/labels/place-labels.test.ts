import { expect } from '@open-wc/testing';
import { placeLabels, type LabelCandidate } from './place-labels.js';

const wish = (
  text: string,
  x: number,
  y: number,
  more: Partial<LabelCandidate> = {},
): LabelCandidate => ({
  text,
  x,
  y,
  availableWidth: 100,
  weight: 1,
  ...more,
});
const names = (wishes: LabelCandidate[], taken?: Parameters<typeof placeLabels>[3]) =>
  placeLabels(wishes, 10, [400, 300], taken).map(({ text }) => text);

describe('placeLabels', () => {
  it('lets the weightier of two names stand where they would touch', () => {
    expect(
      names([
        wish('砧', 100, 100, { availableWidth: 12 }),
        wish('用賀', 104, 100, { weight: 5 }),
        wish('成城', 104, 100),
      ]),
    ).to.deep.equal(['用賀', '砧', '成城']);
    const crowd = Array.from({ length: 9 }, (_, index) => wish(`区${index}`, 100, 100));
    expect(names(crowd)).to.have.length(3);
  });

  it('moves a name aside from what it must not cover', () => {
    const [label] = placeLabels([wish('用賀', 100, 100)], 10, [400, 300], [[90, 95, 110, 105]]);
    expect(label!.y).to.equal(112);
  });

  it('breaks a name that is too wide, and leaves it out when that does not help', () => {
    const lines = (room: number) =>
      placeLabels([wish('上北沢出張所', 100, 100, { availableWidth: room })], 10, [400, 300])[0]
        ?.lines;
    expect(lines(60)).to.deep.equal(['上北沢出張所']);
    expect(lines(30)).to.deep.equal(['上北沢', '出張所']);
    expect(lines(10)).to.equal(undefined);
  });

  it('breaks names of other scripts at a space or hyphen', () => {
    const [label] = placeLabels(
      [wish('Futako-Tamagawa', 100, 100, { availableWidth: 60 })],
      10,
      [400, 300],
    );
    expect(label!.lines).to.deep.equal(['Futako-', 'Tamagawa']);
  });

  it('leaves a name of one word out rather than breaking the word', () => {
    expect(
      placeLabels([wish('Providence', 100, 100, { availableWidth: 30 })], 10, [400, 300]),
    ).to.deep.equal([]);
  });

  it('keeps names inside the picture', () => {
    expect(names([wish('用賀', 2, 100)])).to.deep.equal([]);
  });

  it('prints values below names inside their areas, and leaves out those without space', () => {
    const at = (y: number, extent: readonly [number, number]) =>
      wish('用賀', 100, y, { value: '12人', extent });
    const placed = placeLabels([at(50, [20, 80]), at(150, [140, 160])], 10, [400, 300]);
    expect(placed.map(({ value }) => value)).to.deep.equal(['12人', undefined]);
    expect(placed[0]!.isInside).to.equal(true);
  });

  it('keeps a space between two names', () => {
    const placed = placeLabels(
      [wish('祖師谷', 100, 100, { weight: 2 }), wish('船橋', 125.5, 100)],
      10,
      [400, 300],
    );
    expect(placed.map(({ y }) => y)).to.not.deep.equal([100, 100]);
  });
});
