import type { Plan } from '@machiplan/schema';
import { breakdownsOf } from '@machiplan/sdk';
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
    canSelectTime,
    dispatch,
  }: {
    readonly locale: Locale;
    readonly canSelectTime: boolean;
    readonly dispatch: KpiGaugeDispatch;
  },
) {
  const { indicator, scope, format } = gauge;
  const { language, era } = format;
  const messages = messagesIn(gaugeDetailsMessages, language);
  const breakdowns = breakdownsOf(indicator);
  const groups = breakdowns
    .filter(({ district }) => district === scope.district)
    .map(({ group }) => group);
  const districts = breakdowns
    .filter(({ group }) => group === scope.group)
    .map(({ district }) => district);
  const groupTitle = (id: string) =>
    renderText(indicator.groups?.find((each) => each.id === id)?.title ?? id, plan, locale);
  const districtName = (id: string) =>
    renderText(plan.districts.find((each) => each.id === id)?.name ?? id, plan, locale);
  return html`<div class="switches">
    ${renderSwitch(messages.group, messages.everybody, groups, scope.group, groupTitle, (id) =>
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

/** A select with a first option for none of the values; nothing where there is no choice. */
function renderSwitch(
  label: string,
  none: string,
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
  return renderSelect(label, [{ value: '', label: none }, ...options], selected ?? '', (value) =>
    onSelect(value || undefined),
  );
}
