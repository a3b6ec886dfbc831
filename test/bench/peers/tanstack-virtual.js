/** TanStack's virtual-core, which measures each row as our own range does. */
import {
  Virtualizer,
  elementScroll,
  observeElementOffset,
  observeElementRect,
} from '@tanstack/virtual-core';
import { scrollBox } from './scroll-box.js';

export function prepare({ nodes, rowMarkup }) {
  return {
    mount() {
      const { box, list } = scrollBox();
      const virtualizer = new Virtualizer({
        count: nodes.length,
        getScrollElement: () => box,
        estimateSize: () => 44,
        overscan: 8,
        initialRect: { width: 1000, height: 700 },
        scrollToFn: elementScroll,
        observeElementRect,
        observeElementOffset,
        onChange: () => (isDrawing ? (isStale = true) : draw()),
      });
      // Each measured row tells of a change: they are drawn together, once.
      let isDrawing = false;
      let isStale = false;
      const draw = () => {
        isDrawing = true;
        isStale = false;
        const items = virtualizer.getVirtualItems();
        list.innerHTML = items.map(({ index }) => rowMarkup(nodes[index])).join('');
        Array.from(list.children).forEach((row, at) => {
          row.dataset.index = items[at].index;
          virtualizer.measureElement(row);
        });
        list.style.paddingTop = `${items[0]?.start ?? 0}px`;
        list.style.height = `${virtualizer.getTotalSize()}px`;
        isDrawing = false;
        if (isStale) draw();
      };
      virtualizer._didMount();
      virtualizer._willUpdate();
      draw();
      return box;
    },
  };
}
