import { ancestorDistrictsOf } from '@machiplan/sdk/districts';
import { html, nothing } from 'lit';
import { renderSelect, type SelectOption } from '../../../controls/render-select.js';
import type { MapModel } from '../district-map-model.js';
import { usedLevels } from '../layer/shown-level.js';
import {
  countOption,
  defaultOption,
  mappedGroups,
  mappedIndicators,
  projectLevel,
  type MapSubject,
} from '../layer/subject.js';
import type { MapDispatch } from '../map-context.js';
import type { MapToolbarMessages } from './map-toolbar.messages.js';

/** Selects for the subject and the district level, where there is more than one. */
export function renderControls(
  model: MapModel,
  messages: MapToolbarMessages,
  dispatch: MapDispatch,
) {
  return html`${renderSubjects(model, messages, dispatch)}${renderGroups(model, messages, dispatch)}${
    model.layer.within
      ? renderPath(model, messages, dispatch)
      : renderLevels(model, messages, dispatch)
  }`;
}

function renderSubjects(model: MapModel, messages: MapToolbarMessages, dispatch: MapDispatch) {
  const options = subjectOptions(model);
  if (options.length < 2) return nothing;
  return renderSelect(messages.subject, options, optionOf(model.layer.subject), (subject) =>
    dispatch({ type: 'select-subject', subject }),
  );
}

function subjectOptions({
  plan,
  layer: { subject },
  defaultSubject,
  options: { count },
  formatter,
}: MapModel): SelectOption<string>[] {
  const options = mappedIndicators(plan).map(({ id, title }) => ({
    value: id,
    label: formatter.text(title),
  }));
  if (plan.nodes.some(({ districts }) => districts?.length)) {
    const level = formatter.nodeLevel(
      subject.kind === 'count' ? subject.level : (count ?? projectLevel(plan)),
    );
    options.push({ value: countOption, label: formatter.messages.count(level) });
  }
  // Attributes and the selection can request other subjects: they stay, as the way back.
  const isListed = defaultSubject.kind === 'indicator' || defaultSubject.kind === 'count';
  return isListed
    ? options
    : [{ value: defaultOption, label: formatter.subject(defaultSubject) }, ...options];
}

function optionOf(subject: MapSubject): string {
  if (subject.kind === 'indicator') return subject.indicator.id;
  return subject.kind === 'count' ? countOption : defaultOption;
}

/** The select of sub-groups, where an indicator has values of districts for several. */
function renderGroups(
  { layer: { subject }, formatter }: MapModel,
  messages: MapToolbarMessages,
  dispatch: MapDispatch,
) {
  if (subject.kind !== 'indicator') return nothing;
  const { indicator, group = '' } = subject;
  const options = mappedGroups(indicator).map((id = '') => ({
    value: id,
    label: formatter.group(indicator, id) || messages.everybody,
  }));
  if (options.length < 2) return nothing;
  return renderSelect(messages.group, options, group, (id) =>
    dispatch({ type: 'select-group', group: id }),
  );
}

function renderLevels(
  { plan, layer, formatter }: MapModel,
  messages: MapToolbarMessages,
  dispatch: MapDispatch,
) {
  const options = usedLevels(plan).map((id) => ({ value: id, label: formatter.districtLevel(id) }));
  if (options.length < 2) return nothing;
  return renderSelect(messages.level, options, layer.level, (level) =>
    dispatch({ type: 'select-level', level }),
  );
}

/** The district whose districts are shown, and a button to the level above. */
function renderPath(
  { plan, layer: { within }, formatter }: MapModel,
  messages: MapToolbarMessages,
  dispatch: MapDispatch,
) {
  if (!within) return nothing;
  const above = ancestorDistrictsOf(plan, within.id).at(-1);
  const goUp = () => dispatch({ type: 'look-inside', district: above?.parent ? above : undefined });
  return html`<p class="path">
    <button type="button" class="plain" @click=${goUp}>${messages.outside}</button>
    <bdi>${formatter.text(within.name)}</bdi>
  </p>`;
}
