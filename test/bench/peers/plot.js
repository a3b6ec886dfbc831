/** Observable Plot: a mark for each relation, no empty cells. */
import { cell, plot } from '@observablehq/plot';
import { show } from '../page/in-page.js';

export function prepare({ nodes, goals }) {
  const nameOf = ({ code, title }) => `${code} ${title}`;
  const links = nodes.flatMap((node) =>
    node.sdgs.map(({ goal, strength }) => ({ row: nameOf(node), goal, strength })),
  );
  const rows = nodes.map(nameOf);
  return {
    mount: () =>
      show(
        plot({
          width: 1100,
          height: 40 + rows.length * 24,
          marginLeft: 240,
          x: { type: 'band', domain: goals, axis: 'top' },
          y: { domain: rows },
          marks: [cell(links, { x: 'goal', y: 'row', fill: 'strength' })],
        }),
      ),
    isDrawn: (figure) => figure.querySelector('rect') !== null || figure.matches('svg'),
  };
}
