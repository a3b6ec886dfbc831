import { show } from '../page/in-page.js';

/** A scroll box with a list inside, at the end of the page. */
export function scrollBox() {
  const box = show('<ul style="margin:0;padding:0;box-sizing:border-box"></ul>');
  box.style.cssText = 'height:700px;overflow:auto;overflow-anchor:none;contain:strict';
  return { box, list: box.firstElementChild };
}
