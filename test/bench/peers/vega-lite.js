/** Vega-Lite: all indicators as bars with their targets in one drawing on one canvas. */
import { View, parse } from 'vega';
import { compile } from 'vega-lite';
import { show } from '../page/in-page.js';

const y = { field: 'title', type: 'nominal', sort: null, title: null };
const x = (field) => ({ field, type: 'quantitative', scale: { domain: [0, 100] } });

const specOf = (values) => ({
  width: 800,
  height: { step: 24 },
  data: { name: 'figures', values },
  layer: [
    { mark: 'bar', encoding: { y, x: x('value') } },
    { mark: 'tick', encoding: { y, x: x('target') } },
    {
      mark: { type: 'text', align: 'left' },
      encoding: { y, x: x('value'), text: { field: 'value' } },
    },
  ],
});

export function prepare({ indicators }) {
  const figuresOf = (year) =>
    indicators.map(({ title, targets, observations }) => ({
      title,
      target: targets.at(-1).value,
      value: observations[year].value,
    }));
  const [now, before] = [figuresOf(4), figuresOf(2)];
  let view;
  return {
    async mount() {
      const container = show('');
      const { spec } = compile(specOf(now));
      view = new View(parse(spec), { container, renderer: 'canvas', hover: false });
      await view.runAsync();
      return container;
    },
    showYear: () => view.data('figures', before).runAsync(),
    isDrawn: (box) => box.querySelector('canvas') !== null,
  };
}
