/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import { kindName } from '../changes/render-changes.js';
import type { CompareDispatch } from '../plan-compare-actions.js';
import type { ComparedPlans, PlanCompareModel } from '../plan-compare-model.js';
import { planCompareMessages, type PlanCompareMessages } from '../plan-compare.messages.js';
import { renderMore, shownOf } from '../render-more.js';
import { renderWords } from '../render-words.js';
import { outlineRows, type OutlineRow } from './outline-rows.js';

/** Deeper entries are indented like this one. */
const maxIndent = 4;

/** Draws both outlines as one, each entry with what became of it. */
export function renderOutline(
  model: PlanCompareModel,
  compared: ComparedPlans,
  dispatch: CompareDispatch,
) {
  const { showsUnchanged, locale } = model;
  const messages = messagesIn(planCompareMessages, locale.language);
  const rows = outlineRows(compared.diff, showsUnchanged);
  const shown = shownOf(rows, 'outline', model);
  return html`<p class="note">${messages.outlineHint}</p>
    <label class="unchanged">
      <input
        type="checkbox"
        .checked=${showsUnchanged}
        @change=${() => dispatch({ type: 'toggle-unchanged' })}
      />
      ${messages.showUnchanged}
    </label>
    <ul class="outline" part="outline" role="list">
      ${shown.map((row) => renderRow(row, model, compared, messages))}
    </ul>
    ${renderMore(rows.length - shown.length, 'outline', model, dispatch)}`;
}

function renderRow(
  { plan, node, depth, mark, change }: OutlineRow,
  { locale }: PlanCompareModel,
  compared: ComparedPlans,
  messages: PlanCompareMessages,
) {
  const { diff } = compared;
  const { language } = locale;
  const title = change?.types.includes('renamed')
    ? renderWords(
        labelFor(change.before.title, language, diff.before),
        labelFor(change.after.title, language, diff.after),
        language,
      )
    : renderText(node.title, plan, locale);
  const words =
    mark === 'changed'
      ? change!.types.map((type) => messages.kinds[type])
      : mark === 'same'
        ? []
        : [kindName(mark, compared, messages)];
  return html`<li class="depth-${Math.min(depth, maxIndent)}">
    <span class="mark mark-${mark}">${words.join(language.startsWith('ja') ? '・' : ', ')}</span>
    <span class="title">${title}</span>
  </li>`;
}
