/** jsTree: flat data, no animation, no icons, as its documentation advises for large trees. */
import $ from 'jquery';
import 'jstree';
import 'jstree/dist/themes/default/style.min.css';
import { show } from '../page/in-page.js';

export function prepare({ nodes }) {
  const data = nodes.map(({ id, parent = '#', code, title }) => ({
    id,
    parent,
    text: `${code} ${title}`,
    state: { opened: true },
  }));
  return {
    mount: () =>
      new Promise((done) => {
        const box = show('');
        $(box)
          .on('ready.jstree', () => done(box))
          .jstree({ core: { data, animation: 0, themes: { dots: false, icons: false } } });
      }),
    isDrawn: (box) => box.querySelector('.jstree-node') !== null,
  };
}
