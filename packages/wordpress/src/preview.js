/** The element itself in the editor, also where the editor's canvas is a frame. */
import { elementAttributes } from './placeholder.js';
import { site } from './site-data.js';

const { createElement: h, useEffect, useRef } = window.wp.element;

export function Preview({ element, options }) {
  const box = useRef();
  useEffect(() => {
    const page = box.current.ownerDocument;
    if (page.querySelector('script[data-machiplan-kit]')) return;
    const script = page.createElement('script');
    script.type = 'module';
    script.src = site.kit;
    script.dataset.machiplanKit = '';
    page.head.append(script);
  }, []);
  const attributes = elementAttributes(element, options);
  delete attributes.permalink;
  // A new element for new options: some are read once.
  const key = JSON.stringify([element, attributes]);
  return h(
    'div',
    { ref: box, className: 'machiplan-preview', inert: '' },
    h(element, { key, ...attributes }),
  );
}
