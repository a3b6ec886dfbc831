/** All rows in the page; the browser skips the layout of those out of view. */
import { scrollBox } from './scroll-box.js';

export function prepare({ nodes, rowMarkup }) {
  return {
    mount() {
      const { box, list } = scrollBox();
      const style = document.createElement('style');
      style.textContent = 'li { content-visibility: auto; contain-intrinsic-size: auto 44px }';
      document.head.append(style);
      list.innerHTML = nodes.map(rowMarkup).join('');
      return box;
    },
  };
}
