import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '@machiplan/widgets/district-map';
import '@machiplan/widgets/kpi-board';
import '@machiplan/widgets/kpi-gauge';
import '@machiplan/widgets/plan-tree';
import '@machiplan/widgets/sdg-matrix';
import { allInside, eventually, findInside, textOf } from './find-inside.js';

/** Every element lets its reader take away link, citation, table, picture and print. */
const meta: Meta = { title: 'Acting as one/Take away' };
export default meta;

type Story = StoryObj;
const city = '/data/midori-city-plan.json';
const entries = ['Link', 'Copy citation', 'CSV', 'SVG', 'PNG', 'Print'];

/** Runs `act` and gives the next file that is saved, without saving it. */
async function savedBy(act: () => void): Promise<Blob> {
  const blobs: Blob[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return 'blob:none';
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  try {
    act();
    await eventually(() => expect(blobs.length).toBe(1));
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return blobs[0]!;
}

/** The menu of an element has all entries; its table opens in Excel, its picture stands by itself. */
const menuOf = (tag: string, content: TemplateResult): Story => ({
  render: () => html`<div lang="en">${content}</div>`,
  play: async ({ canvasElement }) => {
    const menu = `${tag} >>> .export-menu`;
    (await findInside(canvasElement, `${menu} button`)).click();
    const buttons = () => allInside(canvasElement, `${menu} button`);
    const button = (words: string) => buttons().find((each) => textOf(each).includes(words));
    for (const words of entries) await eventually(() => expect(button(words), words).toBeTruthy());
    const table = await savedBy(() => button('CSV')!.click());
    const start = new Uint8Array(await table.slice(0, 3).arrayBuffer());
    await expect([...start]).toEqual([0xef, 0xbb, 0xbf]);
    const picture = await savedBy(() => button('SVG')!.click());
    await expect(await picture.text()).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    const pixels = await savedBy(() => button('PNG')!.click());
    await expect(pixels.type).toBe('image/png');
  },
});

export const Tree: Story = menuOf(
  'plan-tree',
  html`<plan-tree src=${city} view="icicle"></plan-tree>`,
);
export const Gauge: Story = menuOf(
  'kpi-gauge',
  html`<kpi-gauge src=${city} indicator="checkup-rate" open></kpi-gauge>`,
);
export const Board: Story = menuOf('kpi-board', html`<kpi-board src=${city}></kpi-board>`);
export const DistrictMap: Story = menuOf(
  'district-map',
  html`<district-map src=${city}></district-map>`,
);
export const Matrix: Story = menuOf('sdg-matrix', html`<sdg-matrix src=${city}></sdg-matrix>`);

/** On paper links have numbers, and their addresses stand at the end of the element. */
export const Print: Story = {
  render: () => html`<div lang="en"><plan-tree src=${city} selected-node="m1-1"></plan-tree></div>`,
  play: async ({ canvasElement }) => {
    await eventually(async () => {
      dispatchEvent(new Event('beforeprint'));
      const notes = allInside(canvasElement, 'plan-tree >>> .footnotes li').map(textOf);
      // The page of the plan, and the book that the opened entry is taken from.
      await expect(notes).toContain('https://example.jp/keikaku');
      await expect(notes).toContain('https://example.jp/keikaku.pdf');
    });
    dispatchEvent(new Event('afterprint'));
    await expect(allInside(canvasElement, 'plan-tree >>> .footnotes')).toHaveLength(0);
  },
};
