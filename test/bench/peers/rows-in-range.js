/**
 * Rows as the elements draw them: `VirtualRange` says which rows are in view, and only these are in the page,
 * in a box as high as all of them.
 */
import { VirtualRange } from '../../../packages/widgets/src/virtual-rows/virtual-range.ts';
import { scrollBox } from './scroll-box.js';

export function prepare({ nodes, rowMarkup }) {
  return {
    mount() {
      const { box, list } = scrollBox();
      const keys = Int32Array.from(nodes, (_, index) => index);
      const rows = { rows: keys, rowOf: (key) => key };
      const range = new VirtualRange(44);
      const draw = () => {
        if (!range.show(rows, box.scrollTop, box.clientHeight || 700)) return;
        list.innerHTML = nodes.slice(range.first, range.last).map(rowMarkup).join('');
        list.style.paddingTop = `${range.metrics.offsetOf(range.first)}px`;
        range.metrics.measure(
          Array.from(list.children, (row, index) => [
            range.first + index,
            row.getBoundingClientRect().height,
          ]),
        );
        list.style.height = `${range.metrics.total}px`;
      };
      box.addEventListener('scroll', draw);
      draw();
      return box;
    },
  };
}
