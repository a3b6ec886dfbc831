/**
 * The classic editor: a button that asks what to show, and a box for the shortcode in the text. The
 * box is one piece, so words that are typed behind it stay outside.
 */
import { planAt, recordLabel } from './plan-data.js';
import { shortcodeOf } from './placeholder.js';
import { recordLists, site, tags } from './site-data.js';

const { __ } = window.wp.i18n;

/** The record that each element can be about. */
const about = { 'kpi-gauge': 'indicator', 'plan-tree': 'root', 'kpi-board': 'node' };

function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const row = (label, control) => make('label', { className: 'machiplan-row' }, label, control);

/** Opens the dialog; `done` gets the shortcode. */
function openDialog({ element, src, ...options }, done) {
  const what = make('select', {}, ...tags.map((tag) => new Option(site.titles[tag], tag)));
  what.value = tags.includes(element) ? element : 'kpi-gauge';
  const plans = make('datalist', { id: 'machiplan-plans' });
  plans.append(
    ...site.plans.map(({ src: value, title: label }) => make('option', { value, label })),
  );
  const address = make('input', {
    type: 'url',
    required: true,
    value: src ?? site.plans[0]?.src ?? '',
  });
  address.setAttribute('list', plans.id);
  const record = make('select');
  const recordRow = row(__('Which one', 'machiplan'), record);
  const problem = make('p', { className: 'machiplan-problem' });
  problem.setAttribute('role', 'alert');
  const insert = make('button', { type: 'submit', className: 'button button-primary' });
  insert.textContent = __('Insert', 'machiplan');
  const cancel = make('button', { type: 'button', className: 'button' });
  cancel.textContent = __('Cancel', 'machiplan');

  const listRecords = async () => {
    const option = about[what.value];
    recordRow.hidden = option === undefined;
    problem.textContent = '';
    if (option === undefined || address.value === '') return;
    try {
      const lists = await planAt(address.value);
      const choices = lists[recordLists[option]].map(
        (each) => new Option(recordLabel(each), each.id),
      );
      if (option !== 'indicator')
        choices.unshift(new Option(__('The whole plan', 'machiplan'), ''));
      record.replaceChildren(...choices);
      if (options[option] !== undefined) record.value = options[option];
    } catch ({ message }) {
      record.replaceChildren();
      problem.textContent = message;
    }
  };
  what.addEventListener('change', () => void listRecords());
  address.addEventListener('change', () => void listRecords());

  const form = make(
    'form',
    { method: 'dialog' },
    make('h2', { textContent: __('Add plan', 'machiplan') }),
    row(__('What to show', 'machiplan'), what),
    row(__('Address of the plan', 'machiplan'), address),
    plans,
    recordRow,
    problem,
    make('p', {}, insert, ' ', cancel),
  );
  const dialog = make('dialog', { className: 'machiplan-dialog' }, form);
  cancel.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  form.addEventListener('submit', () => {
    const option = about[what.value];
    const chosen = { src: address.value };
    if (option !== undefined && record.value !== '') chosen[option] = record.value;
    done(shortcodeOf(what.value, { ...options, ...chosen }));
  });
  document.body.append(dialog);
  dialog.showModal();
  void listRecords();
}

document.addEventListener('click', ({ target }) => {
  if (!target.closest?.('[data-machiplan-insert]')) return;
  openDialog({}, (shortcode) => window.send_to_editor(shortcode));
});

window.wp.mce?.views?.register('machiplan', {
  getContent() {
    const { element, indicator, root, node, src } = this.shortcode.attrs.named;
    const text = [site.titles[element] ?? element, indicator ?? root ?? node, src];
    const box = make('p', {}, text.filter(Boolean).join('｜'));
    box.className = 'machiplan-box';
    return box.outerHTML;
  },
  edit(text, update) {
    const { attrs } = window.wp.shortcode.next('machiplan', text).shortcode;
    openDialog(attrs.named, (shortcode) => update(shortcode));
  },
});
