import { sdgGoals } from '@machiplan/sdk/goals';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn, textWidth, truncateText } from '@machiplan/sdk/internal';
import {
  pictureFooter,
  svgMarkup,
  svgText,
  type Picture,
  type PictureBox,
} from '@machiplan/sdk/picture';
import { goalInk } from '../goal-ink.js';
import type { GoalBar } from '../goals/goal-bars.js';
import { goalsMessages } from '../goals/goals.messages.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import { shortName } from '../column-name.js';
import { matrixExportMessages } from './export.messages.js';

const ink = { text: '#1a1a1a', muted: '#595959' };
const fontSize = 20;
const gap = 40;
/** Narrowest box, in px per bar, in which the bars stand in one column. */
const lowestRow = 36;
const tile = 30;
const countWidth = 72;

/** The bars as a picture to publish: how many entries serve each goal, by name. */
export function goalsPicture(model: MatrixModel, retrieved: Date): Picture {
  const { plan, locale, bars } = model;
  const { language } = locale;
  const messages = messagesIn(matrixExportMessages, language);
  const served = bars.filter(({ entries }) => entries.length > 0).length;
  const publisher = labelFor(plan.publisher?.name, language, plan);
  return {
    ...pictureFooter(plan, { languages: language, retrieved }),
    title: messages.picture(served, bars.length),
    subtitle: [labelFor(plan.title, language, plan), publisher].filter(Boolean).join('　'),
    draw: (box) => drawBars(model, box),
  };
}

function drawBars(model: MatrixModel, { width, height }: PictureBox): string {
  const { bars } = model;
  const columns = height / bars.length < lowestRow ? 2 : 1;
  const perColumn = Math.ceil(bars.length / columns);
  const row = { width: (width - gap * (columns - 1)) / columns, height: height / perColumn };
  const longest = Math.max(1, ...bars.map(({ entries }) => entries.length));
  return bars
    .map((bar, index) => {
      const x = Math.floor(index / perColumn) * (row.width + gap);
      const y = (index % perColumn) * row.height;
      const content = drawBar(model, bar, longest, row);
      return svgMarkup('g', { transform: `translate(${x} ${y})` }, content);
    })
    .join('');
}

function drawBar(
  model: MatrixModel,
  { column, entries, primary }: GoalBar,
  longest: number,
  row: PictureBox,
): string {
  const head = model.columns[column]!;
  const { color } = sdgGoals[head.goal - 1]!;
  const middle = row.height / 2;
  const baseline = middle + fontSize * 0.36;
  const nameWidth = Math.min(row.width * 0.55, fontSize * 18);
  const left = tile + 12 + nameWidth;
  const scale = (row.width - left - countWidth) / longest;
  const label = head.label ?? '–';
  const name = head.isTarget && head.label ? '' : shortName(head, model);
  const { count } = messagesIn(goalsMessages, model.locale.language);
  const total = entries.length * scale;
  const bar = { x: left, y: middle - 10, height: 20, stroke: ink.text };
  return [
    svgMarkup('rect', { y: middle - tile / 2, width: tile, height: tile, rx: 4, fill: color }),
    svgText(label, {
      x: tile / 2,
      y: middle + 6,
      'text-anchor': 'middle',
      'font-size': 30 / Math.max(1.8, textWidth(label) * 2),
      'font-weight': 700,
      fill: goalInk(head.goal),
    }),
    svgText(truncateText(name, Math.floor(nameWidth / fontSize)), {
      x: tile + 12,
      y: baseline,
      'font-size': fontSize,
      fill: ink.text,
    }),
    ...(entries.length > 0
      ? [
          svgMarkup('rect', { ...bar, width: total, fill: color, 'fill-opacity': 0.3 }),
          svgMarkup('rect', { ...bar, width: primary * scale, fill: color }),
        ]
      : []),
    svgText(count(entries.length), {
      x: left + total + 10,
      y: baseline,
      'font-size': fontSize,
      fill: entries.length > 0 ? ink.text : ink.muted,
    }),
  ].join('');
}
