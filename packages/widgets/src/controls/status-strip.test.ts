import { expect, fixture, html } from '@open-wc/testing';
import type { ProgressStatus } from '@machiplan/sdk';
import { renderStatusBar, statusSentence } from './status-bar.js';
import { renderStatusStrip } from './status-strip.js';

const counts = {
  achieved: 2,
  'on-track': 5,
  behind: 1,
  'moving-away': 1,
  kept: 0,
  'not-kept': 0,
  none: 3,
};
const nothingCounted = {
  ...counts,
  achieved: 0,
  'on-track': 0,
  behind: 0,
  'moving-away': 0,
  none: 0,
};
const box = (content: unknown) => fixture<HTMLElement>(html`<div>${content}</div>`);

describe('the status strip', () => {
  it('says how many of the judged indicators need no attention', () => {
    expect(statusSentence(counts, 'ja')).to.equal(
      '判定できる9件のうち7件が順調・維持・達成です。ほかに判定できない指標が3件あります。',
    );
    expect(statusSentence({ ...counts, none: 0 }, 'en')).to.equal(
      '7 of 9 indicators are on track, maintained or achieved.',
    );
  });

  it('says that nothing can be judged, without a share of nothing', () => {
    expect(statusSentence({ ...nothingCounted, none: 4 }, 'en')).to.equal(
      '4 indicators. None of them can be judged.',
    );
  });

  it('shows what needs attention first, with words and counts, and nothing that does not occur', async () => {
    const strip = await box(renderStatusStrip(counts, 'ja'));
    expect([...strip.querySelectorAll('li')].map((item) => item.textContent.trim())).to.deep.equal([
      '後退 1',
      '遅れ 1',
      '順調 5',
      '達成 2',
      '判定なし 3',
    ]);
  });

  it('fills the bar in proportion to the counts', async () => {
    const bar = await box(renderStatusBar(counts));
    const widths = [...bar.querySelectorAll('rect')].map((rect) =>
      Number(rect.getAttribute('width')),
    );
    expect(widths.map((width) => Math.round((width * 12) / 100))).to.deep.equal([1, 1, 5, 2, 3]);
    expect(widths.reduce((sum, width) => sum + width)).to.be.closeTo(100, 1e-9);
  });

  it('draws no bar when there is nothing to count', async () => {
    expect((await box(renderStatusBar(nothingCounted))).childElementCount).to.equal(0);
  });

  it('lets readers choose several statuses, and shows a chosen one that no longer occurs', async () => {
    const toggled: string[] = [];
    const selected = new Set<ProgressStatus | 'none'>(['behind', 'kept']);
    const strip = await box(
      renderStatusStrip(counts, 'en', { selected, toggle: (status) => toggled.push(status) }),
    );
    const buttons = [...strip.querySelectorAll('button')];
    const pressed = buttons.filter((button) => button.ariaPressed === 'true');
    expect(pressed.map((button) => button.textContent.trim())).to.deep.equal([
      'Behind 1',
      'Maintained 0',
    ]);
    buttons[0]!.click();
    expect(toggled).to.deep.equal(['moving-away']);
  });
});
