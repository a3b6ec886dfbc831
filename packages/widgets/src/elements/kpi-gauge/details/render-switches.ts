import type { Plan } from '@machiplan/schema';
import { breakdownsOf, groupChoicesOf, type GroupChoice } from '@machiplan/sdk/figures';
import { formatTime } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { renderSelect } from '../../../controls/render-select.js';
import type { Locale } from '../../../localization/locale-controller.js';
import { renderText } from '../../../localization/render-text.js';
import type { GaugeModel } from '../gauge-model.js';
import type { KpiGaugeDispatch } from '../kpi-gauge-actions.js';
import { gaugeDetailsMessages } from './gauge-details.messages.js';
import { observedTimes } from './series-rows.js';

/** Draws the selects of group, district and time, each only where there is a choice. */
export function renderSwitches(
  plan: Plan,
  gauge: GaugeModel,
  {
    locale,
    canSplit,
    canSelectTime,
    dispatch,
  }: {
    readonly locale: Locale;
    readonly canSplit: boolean;
    readonly canSelectTime: boolean;
    readonly dispatch: KpiGaugeDispatch;
  },
) {
  const { indicator, scope, format } = gauge;
  const { language, era } = format;
  const messages = messagesIn(gaugeDetailsMessages, language);
  const districts = breakdownsOf(indicator)
    .filter(({ group }) => group === scope.group)
    .map(({ district }) => district);
  const districtName = (id: string) =>
    renderText(plan.districts.find((each) => each.id === id)?.name ?? id, plan, locale);
  return html`<div class="switches">
    ${renderGroupSwitches(plan, gauge, { locale, canSplit }, (id) =>
      dispatch({ type: 'select-group', id }),
    )}
    ${renderSwitch(
      messages.district,
      messages.whole,
      districts,
      scope.district,
      districtName,
      (id) => dispatch({ type: 'select-district', id }),
    )}
    ${
      canSelectTime
        ? renderSwitch(
            messages.asOf,
            messages.latest,
            observedTimes(gauge),
            scope.time,
            (time) => formatTime(time, language, { era }),
            (time) => dispatch({ type: 'select-time', time }),
          )
        : nothing
    }
  </div>`;
}

/**
 * Draws a select of the groups; of several dimensions, one for each. The first option is everybody, or
 * all groups at once where there are only figures of groups.
 */
function renderGroupSwitches(
  plan: Plan,
  { indicator, scope, format }: GaugeModel,
  { locale, canSplit }: { readonly locale: Locale; readonly canSplit: boolean },
  onSelect: (group: string | undefined) => void,
) {
  const messages = messagesIn(gaugeDetailsMessages, format.language);
  const choices = groupChoicesOf(indicator, { district: scope.district });
  if (choices.length < 2) return nothing;
  const { dimensions = [] } = indicator;
  if (dimensions.length === 0) {
    const titleOf = (id: string) =>
      renderText(indicator.groups?.find((each) => each.id === id)?.title ?? id, plan, locale);
    const groups = choices.map(({ group }) => group);
    const hasEverybody = groups.includes(undefined);
    const none = canSplit ? messages.allGroups : hasEverybody ? messages.everybody : undefined;
    return renderSwitch(messages.group, none, groups, scope.group, titleOf, onSelect);
  }
  const current = choices.find(({ group }) => group === scope.group);
  const everybody = canSplit
    ? [{ value: '', label: messages.allGroups }]
    : choices.some(({ group }) => group === undefined)
      ? [{ value: '', label: messages.everybody }]
      : [];
  return dimensions.map((dimension) => {
    const members = dimension.members.filter((member) =>
      choices.some((choice) => choice.members.get(dimension.id) === member),
    );
    const select = (member: string) => {
      const of = (choice: GroupChoice) => choice.members.get(dimension.id)?.id === member;
      const isSameElsewhere = (choice: GroupChoice) =>
        dimensions.every(
          ({ id }) => id === dimension.id || choice.members.get(id) === current?.members.get(id),
        );
      const found = choices.filter(of);
      onSelect((found.find(isSameElsewhere) ?? found[0])?.group);
    };
    return renderSelect(
      renderText(dimension.title, plan, locale),
      [
        ...everybody,
        ...members.map(({ id, title }) => ({ value: id, label: renderText(title, plan, locale) })),
      ],
      current?.members.get(dimension.id)?.id ?? '',
      select,
    );
  });
}

/** A select with a first option for none of the values, if it has a name; nothing without a choice. */
function renderSwitch(
  label: string,
  none: string | undefined,
  values: readonly (string | undefined)[],
  selected: string | undefined,
  labelOf: (value: string) => unknown,
  onSelect: (value: string | undefined) => void,
) {
  const choices = new Set(values);
  if (choices.size < 2) return nothing;
  const options = [...choices]
    .filter((value) => value !== undefined)
    .map((value) => ({ value, label: labelOf(value) }));
  const first = none === undefined ? [] : [{ value: '', label: none }];
  return renderSelect(label, [...first, ...options], selected ?? '', (value) =>
    onSelect(value || undefined),
  );
}
