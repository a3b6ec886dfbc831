/** The elements that the tests here run over. A new element joins by its line. */
export const WIDGETS = [
  { tag: 'plan-tree', attributes: '' },
  { tag: 'kpi-gauge', attributes: 'indicator="checkup-rate"' },
  { tag: 'kpi-board', attributes: '' },
  { tag: 'sdg-matrix', attributes: '' },
  { tag: 'district-map', attributes: '' },
];

/** A document that has something to show in each of them. */
export const DATA = '/data/midori-city-plan.json';

/** The element with a fallback inside, by which a test sees whether it stood before. */
export const element = ({ tag, attributes }, src = DATA) =>
  `<${tag} src="${src}" ${attributes}><p class="fallback">fallback of ${tag}</p></${tag}>`;

/** A page with this content. `head` is for scripts and styles. */
export const page = (content, head = '') => `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>test</title>${head}</head>
<body>${content}</body></html>`;

export const script = (name = 'machiplan.js', more = '') =>
  `<script type="module" src="/machiplan/${name}" ${more}></script>`;
