/** The block "Plan": pickers by title, a live preview, and a `div` with a link in the post. */
import { OptionControl } from './option-controls.js';
import { planAt, recordLabel } from './plan-data.js';
import { placeholderAttributes } from './placeholder.js';
import { Preview } from './preview.js';
import { recordLists, requiredOption, site, tags } from './site-data.js';
import { blockName, transforms } from './transforms.js';

const { registerBlockType } = window.wp.blocks;
const { InspectorControls, useBlockProps } = window.wp.blockEditor;
const { Notice, PanelBody, Placeholder, SelectControl, Spinner, TextControl } =
  window.wp.components;
const { createElement: h, Fragment, useEffect, useState } = window.wp.element;
const { __ } = window.wp.i18n;

/** Options shown first; the others are in a panel that is closed. */
const usualOptions = ['indicator', 'root', 'node', 'tree', 'depth', 'view', 'gauge-view', 'sort'];

/** The lists of a plan: `{ records }`, `{ error }`, or neither while they load. */
function usePlan(src) {
  const [answer, setAnswer] = useState({});
  useEffect(() => {
    let isCurrent = true;
    setAnswer({});
    if (!src) return undefined;
    planAt(src).then(
      (records) => isCurrent && setAnswer({ records }),
      ({ message }) => isCurrent && setAnswer({ error: message }),
    );
    return () => {
      isCurrent = false;
    };
  }, [src]);
  return answer;
}

function SourceControl({ src = '', setOption }) {
  const [isOther, setOther] = useState(src !== '' && !site.plans.some((plan) => plan.src === src));
  const text = h(TextControl, {
    label: __('Address of the plan', 'machiplan'),
    placeholder: 'https://www.example.lg.jp/plan.json',
    type: 'url',
    value: src,
    onChange: (value) => setOption('src', value),
  });
  if (site.plans.length === 0) return text;
  const choices = site.plans.map((plan) => ({ value: plan.src, label: plan.title }));
  return h(
    Fragment,
    {},
    h(SelectControl, {
      label: __('Plan', 'machiplan'),
      value: isOther ? '' : src,
      options: [...choices, { value: '', label: __('Another address', 'machiplan') }],
      onChange: (value) => {
        setOther(value === '');
        if (value !== '') setOption('src', value);
      },
    }),
    isOther && text,
  );
}

/** Text of the link in the post: the title of the record and of the plan. */
function labelOf(element, options, records) {
  if (!records) return '';
  const named = ['indicator', 'root', 'node'].flatMap((name) => {
    const list = records[recordLists[name]] ?? [];
    return list.filter(({ id }) => id === options[name]).map((record) => recordLabel(record));
  });
  return [...named, records.title].join('｜');
}

function Edit({ attributes, setAttributes }) {
  const { element, options, label } = attributes;
  const blockProps = useBlockProps();
  const { records, error } = usePlan(options.src);
  const wanted = labelOf(element, options, records);
  useEffect(() => {
    if (!options.src && site.plans.length > 0)
      setAttributes({ options: { ...options, src: site.plans[0].src } });
  }, []);
  useEffect(() => {
    if (wanted !== '' && wanted !== label) setAttributes({ label: wanted });
  }, [wanted]);

  const setOption = (name, value) => {
    const changed = { ...options, [name]: value };
    if (value === undefined || value === null || value === '') delete changed[name];
    setAttributes({ options: changed });
  };
  const control = (name) =>
    h(OptionControl, { key: name, element, name, value: options[name], records, setOption });
  const problem = error ?? records?.warning;
  const notice =
    problem && h(Notice, { status: error ? 'error' : 'warning', isDismissible: false }, problem);
  const choose = h(SelectControl, {
    label: __('What to show', 'machiplan'),
    value: element,
    options: [
      { value: '', label: __('Choose…', 'machiplan') },
      ...tags.map((tag) => ({ value: tag, label: site.titles[tag] })),
    ],
    onChange: (tag) => setAttributes({ element: tag, options: { src: options.src ?? '' } }),
  });

  const required = requiredOption[element];
  const isComplete =
    element !== '' && options.src && (required === undefined || options[required] !== undefined);
  if (!isComplete)
    return h(
      'div',
      blockProps,
      h(
        Placeholder,
        { icon: 'chart-bar', label: site.titles[element] ?? __('Plan', 'machiplan') },
        notice,
        h(
          'div',
          { className: 'machiplan-choices' },
          element === '' && choose,
          h(SourceControl, { src: options.src, setOption }),
          options.src && !records && !error && h(Spinner),
          required && records && control(required),
        ),
      ),
    );

  const names = Object.keys(site.elements[element] ?? {}).filter((name) => name !== 'src');
  const usual = usualOptions.filter((name) => names.includes(name));
  return h(
    Fragment,
    {},
    h(
      InspectorControls,
      {},
      h(
        PanelBody,
        { title: __('Plan', 'machiplan') },
        choose,
        h(SourceControl, { src: options.src, setOption }),
        usual.map(control),
      ),
      h(
        PanelBody,
        { title: __('More options', 'machiplan'), initialOpen: false },
        names.filter((name) => !usual.includes(name)).map(control),
      ),
    ),
    h('div', blockProps, notice, h(Preview, { element, options })),
  );
}

function save({ attributes: { element, options, label } }) {
  if (!element || !options.src) return null;
  const link = h('a', { href: options.src.replaceAll('&amp;', '&') }, label || options.src);
  return h('div', useBlockProps.save(placeholderAttributes(element, options)), h('p', {}, link));
}

const icons = {
  'plan-summary': 'media-text',
  'plan-tree': 'list-view',
  'kpi-gauge': 'dashboard',
  'kpi-board': 'chart-bar',
  'sdg-matrix': 'grid-view',
  'district-map': 'location-alt',
};

registerBlockType(blockName, {
  title: __('Plan', 'machiplan'),
  description: __('Shows a municipal plan or one of its indicators.', 'machiplan'),
  edit: Edit,
  save,
  transforms,
  variations: tags.map((tag) => ({
    name: tag,
    title: site.titles[tag],
    icon: icons[tag],
    attributes: { element: tag },
    isActive: ['element'],
    scope: ['inserter', 'transform'],
  })),
});
