/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import { sdgGoal } from '@machiplan/sdk/goals';
import { sharedThemes, type SharedTheme } from '@machiplan/sdk/compare';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import type { CompareDispatch } from '../plan-compare-actions.js';
import type { ComparedPlans, PlanCompareModel } from '../plan-compare-model.js';
import { renderMore, shownOf } from '../render-more.js';
import { renderPlace } from '../render-place.js';
import { sharedThemesMessages, type SharedThemesMessages } from './shared-themes.messages.js';

/** Entries of a theme that are drawn for each plan. */
const mostEntries = 8;

/** Draws what entries of both plans have in common, and what each plan does about it. */
export function renderThemes(
  model: PlanCompareModel,
  compared: ComparedPlans,
  dispatch: CompareDispatch,
) {
  const { language } = model.locale;
  const { before, after } = compared.diff;
  const messages = messagesIn(sharedThemesMessages, language);
  const themes = sharedThemes([before, after], { language });
  if (themes.length === 0) return html`<p class="state">${messages.noThemes}</p>`;
  const shown = shownOf(themes, 'themes', model);
  return html`<p class="note">${messages.themesHint}</p>
    ${shown.map((theme) => renderTheme(theme, model, compared, messages))}
    ${renderMore(themes.length - shown.length, 'themes', model, dispatch)}`;
}

function renderTheme(
  theme: SharedTheme,
  { locale, headingLevel }: PlanCompareModel,
  { diff, names }: ComparedPlans,
  messages: SharedThemesMessages,
) {
  const { language } = locale;
  return html`<section class="theme" part="theme">
    <div class="heading" role="heading" aria-level=${headingLevel}>
      ${messages.themesBy[theme.by](nameOf(theme, language))}
    </div>
    <div class="sides">
      ${theme.entries.map(
        ({ plan, nodes }) =>
          html`<div class="side">
            <p class="side-name">${plan === diff.before ? names.before : names.after}</p>
            <ul role="list">
              ${nodes
                .slice(0, mostEntries)
                .map(
                  (node) =>
                    html`<li>
                      ${renderText(node.title, plan, locale)} ${renderPlace(plan, node, language)}
                    </li>`,
                )}
              ${
                nodes.length > mostEntries
                  ? html`<li>${messages.further(nodes.length - mostEntries)}</li>`
                  : ''
              }
            </ul>
          </div>`,
      )}
    </div>
  </section>`;
}

function nameOf({ by, key }: SharedTheme, language: string): string {
  if (by !== 'goal') return key;
  return `${key} ${labelFor(sdgGoal(Number(key))?.title, language)}`;
}
