import { lightTags, planTags } from '../../packages/widgets/manifest/registry.js';

/** Attributes that an element needs to show something of the document. */
const needed = {
  'kpi-gauge': 'indicator="checkup-rate"',
  // In the folder of the document.
  'plan-compare': 'compare-src="{folder}setagaya-basic-plan-2024.json"',
};

/** The elements that show a plan. */
export const WIDGETS = planTags.map((tag) => ({ tag, attributes: needed[tag] ?? '' }));

/** Those of them in machiplan.classic.js. */
export const LIGHT = WIDGETS.filter(({ tag }) => lightTags.includes(tag));

/** A document that has something to show in each of them. */
export const DATA = '/data/midori-city-plan.json';

/** The element with a fallback inside, by which a test sees whether it stood before. */
export const element = ({ tag, attributes }, src = DATA) =>
  `<${tag} src="${src}" ${attributes.replace('{folder}', src.replace(/[^/]*$/, ''))}><p class="fallback">fallback of ${tag}</p></${tag}>`;

/** A page with this content. `head` is for scripts and styles. */
export const page = (content, head = '') => `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>test</title>${head}</head>
<body>${content}</body></html>`;

export const script = (name = 'machiplan.js', more = '') =>
  `<script type="module" src="/machiplan/${name}" ${more}></script>`;
