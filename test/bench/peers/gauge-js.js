/** gauge.js: a canvas for each gauge, without animation, with title and figure as text beside it. */
import { Gauge } from 'gaugeJS';
import { show } from '../page/in-page.js';

const OPTIONS = { angle: 0, lineWidth: 0.3, limitMax: true, limitMin: true, colorStart: '#0017c1' };

export function prepare({ indicators }) {
  const gauges = [];
  const figureAt = ({ observations }, year) => observations[year].value;
  return {
    mount() {
      const box = document.createElement('div');
      for (const indicator of indicators) {
        const card = document.createElement('div');
        card.style.cssText = 'display:inline-block;width:270px';
        const title = document.createElement('b');
        title.textContent = indicator.title;
        const canvas = document.createElement('canvas');
        canvas.width = 270;
        canvas.height = 110;
        const figure = document.createElement('p');
        figure.textContent = `${figureAt(indicator, 4).toFixed(1)}%`;
        card.append(title, canvas, figure);
        box.append(card);
        gauges.push({ indicator, canvas, figure });
      }
      show(box);
      for (const each of gauges) {
        each.gauge = new Gauge(each.canvas).setOptions(OPTIONS);
        each.gauge.animationSpeed = 1;
        each.gauge.maxValue = 100;
        each.gauge.setMinValue(0);
        each.gauge.set(figureAt(each.indicator, 4));
      }
      return box;
    },
    showYear(year) {
      for (const { indicator, gauge, figure } of gauges) {
        gauge.set(figureAt(indicator, year));
        figure.textContent = `${figureAt(indicator, year).toFixed(1)}%`;
      }
    },
    isDrawn: (box) => box.querySelector('canvas') !== null,
  };
}
