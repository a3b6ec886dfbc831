/** Names of options for authors; an option without one is shown by its attribute name. */
const { __ } = window.wp.i18n;

export const optionLabels = () => ({
  indicator: __('Indicator', 'machiplan'),
  root: __('Start at', 'machiplan'),
  node: __('Entry', 'machiplan'),
  tree: __('Structure', 'machiplan'),
  depth: __('Levels that are open', 'machiplan'),
  view: __('View', 'machiplan'),
  'gauge-view': __('Form of the gauges', 'machiplan'),
  sort: __('Order', 'machiplan'),
  'group-by': __('Grouped by', 'machiplan'),
  district: __('District', 'machiplan'),
  within: __('Only in this district', 'machiplan'),
  level: __('Level', 'machiplan'),
  lang: __('Language', 'machiplan'),
  theme: __('Colours', 'machiplan'),
  era: __('Years by era', 'machiplan'),
  open: __('Details open', 'machiplan'),
  'heading-level': __('Level of headings (2–6)', 'machiplan'),
  'no-search': __('No search', 'machiplan'),
});
