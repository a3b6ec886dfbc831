/** Controls for the options of an element, in the block editor. */
import { optionLabels } from './option-labels.js';
import { recordLabel } from './plan-data.js';
import { recordLists, site } from './site-data.js';

const { createElement: h } = window.wp.element;
const { ComboboxControl, SelectControl, TextControl, ToggleControl } = window.wp.components;
const { __, sprintf } = window.wp.i18n;

/** A control for one option. `records` are the lists of the plan, undefined while they load. */
export function OptionControl({ element, name, value, records, setOption }) {
  const kind = site.elements[element][name];
  const label = optionLabels()[name] ?? name;
  const onChange = (next) => setOption(name, next);
  if (kind === 'flag')
    return h(ToggleControl, {
      label,
      checked: value !== undefined,
      onChange: (isOn) => onChange(isOn ? 'true' : undefined),
    });
  if (Array.isArray(kind))
    return h(SelectControl, {
      label,
      value: value ?? '',
      options: [
        { value: '', label: __('Default', 'machiplan') },
        ...kind.map((word) => ({ value: word, label: word })),
      ],
      onChange,
    });
  const list = records?.[recordLists[name]];
  if (list?.length) return h(RecordControl, { label, name, value, list, onChange });
  return h(TextControl, {
    label,
    value: value ?? '',
    type: kind === 'count' ? 'number' : 'text',
    onChange,
  });
}

/** Chooses a record of the plan by its title. An id that the plan does not have any more is named. */
function RecordControl({ label, name, value, list, onChange }) {
  const isKnown = value === undefined || list.some(({ id }) => id === value);
  const noValues = name === 'indicator' ? __(' (no values)', 'machiplan') : '';
  return h(ComboboxControl, {
    label,
    value: value ?? null,
    options: list.map((record) => ({
      value: record.id,
      label: recordLabel(record, record.empty ? noValues : ''),
    })),
    onChange,
    help: isKnown
      ? undefined
      : sprintf(
          /* translators: %s: id of a record */
          __('“%s” is no longer in the plan. Choose another one.', 'machiplan'),
          value,
        ),
  });
}
