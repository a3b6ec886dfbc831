/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import {
  compareIndicators,
  type ComparedIndicator,
  type IndicatorComparison,
} from '@machiplan/sdk/compare';
import { formatFigure, formatTime, labelFor, targetText } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, svg } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import type { CompareDispatch } from '../plan-compare-actions.js';
import type { ComparedPlans, PlanCompareModel } from '../plan-compare-model.js';
import { renderMore, shownOf } from '../render-more.js';
import {
  indicatorComparisonMessages,
  type IndicatorComparisonMessages,
} from './indicator-comparison.messages.js';
import { positionOn, scaleOf, type IndicatorScale } from './indicator-scale.js';

/** Draws the indicators that both plans have, the cautions before the figures. */
export function renderIndicators(
  model: PlanCompareModel,
  { diff, names }: ComparedPlans,
  dispatch: CompareDispatch,
) {
  const { language } = model.locale;
  const messages = messagesIn(indicatorComparisonMessages, language);
  const all = compareIndicators([diff.before, diff.after], { language });
  if (all.length === 0) return html`<p class="state">${messages.noSharedIndicators}</p>`;
  const hasFigures = ({ members }: IndicatorComparison) =>
    members.some(({ latest, target }) => latest ?? target);
  const shown = shownOf(all, 'indicators', model);
  const nameOf = ({ plan }: ComparedIndicator) =>
    plan === diff.before ? names.before : names.after;
  return html`<p class="note">
      ${all.some(hasFigures) ? messages.indicatorsHint : messages.noFigures}
    </p>
    ${shown.map((each) => renderComparison(each, model, messages, nameOf))}
    ${renderMore(all.length - shown.length, 'indicators', model, dispatch)}`;
}

function renderComparison(
  comparison: IndicatorComparison,
  model: PlanCompareModel,
  messages: IndicatorComparisonMessages,
  nameOf: (member: ComparedIndicator) => string,
) {
  const { members, warnings } = comparison;
  const { locale, headingLevel } = model;
  const [first] = members;
  const title = labelFor(first!.indicator.title, locale.language, first!.plan);
  const scale = scaleOf(comparison);
  return html`<section class="comparison" part="indicator">
    <div class="heading" role="heading" aria-level=${headingLevel}>
      ${renderText(first!.indicator.title, first!.plan, locale)}
    </div>
    ${
      warnings.length > 0
        ? html`<div class="warnings">
            <b>${messages.careful}</b>
            <ul role="list">
              ${warnings.map((warning) => html`<li>${messages.warnings[warning]}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    <table>
      <caption class="visually-hidden">
        ${scale ? messages.chart(title) : title}
      </caption>
      <tbody>
        ${members.map((member) => renderMember(member, nameOf(member), scale, model, messages))}
      </tbody>
    </table>
  </section>`;
}

function renderMember(
  { plan, indicator, latest, target }: ComparedIndicator,
  name: string,
  scale: IndicatorScale | undefined,
  { locale: { language } }: PlanCompareModel,
  messages: IndicatorComparisonMessages,
) {
  const format = { languages: language, plan };
  return html`<tr>
    <th scope="row">${name}</th>
    <td class="plot">
      ${scale ? renderPlot(scale, latest?.value, target?.low ?? target?.high) : nothing}
    </td>
    <td>
      <span class="part">${messages.latest}</span>
      ${
        latest
          ? html`<b>${formatFigure(latest, indicator, format)}</b>
              <span class="part">${formatTime(latest.time, language)}</span>`
          : messages.noValue
      }
    </td>
    <td>
      <span class="part">${messages.target}</span>
      ${
        target
          ? html`<b>${targetText(target, indicator, format)}</b>
              <span class="part"
                >${target.time ? formatTime(target.time, language) : nothing}</span
              >`
          : messages.noValue
      }
    </td>
  </tr>`;
}

/** A dot for the latest value, a bar across for the target; the cells beside it have both in words. */
function renderPlot(scale: IndicatorScale, value: number | undefined, target: number | undefined) {
  const at = (each: number) => `${positionOn(scale, each)}%`;
  return html`<svg class="dots" aria-hidden="true">
    <line class="axis" x1="0" x2="100%" y1="50%" y2="50%"></line>
    <line class="axis" x1=${at(0)} x2=${at(0)} y1="20%" y2="80%"></line>
    ${target === undefined ? nothing : svg`<line class="goal" x1=${at(target)} x2=${at(target)} y1="10%" y2="90%"></line>`}
    ${value === undefined ? nothing : svg`<circle class="dot" cx=${at(value)} cy="50%" r="6"></circle>`}
  </svg>`;
}
