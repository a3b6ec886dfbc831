/** Data of the site that PHP prints before the scripts of the editors; see `editor_data` in block.php. */

/**
 * `elements`: options of each element and their kinds; `titles`: names of the elements; `plans`:
 * `{ src, title }` to choose from; `kit`: address of the kit's script; `settings`: address of the settings
 * page, for people who may change them.
 */
export const site = window.machiplanEditor ?? { elements: {}, titles: {}, plans: [], kit: '' };

/** Lists of a plan that options choose from. */
export const recordLists = {
  root: 'nodes',
  node: 'nodes',
  'selected-node': 'nodes',
  tree: 'trees',
  indicator: 'indicators',
  district: 'districts',
  within: 'districts',
  level: 'levels',
};

/** Options without which an element shows nothing. */
export const requiredOption = { 'kpi-gauge': 'indicator' };

/** Elements in the order in which they are offered. */
export const tags = Object.keys(site.titles).filter((tag) => Object.hasOwn(site.elements, tag));
