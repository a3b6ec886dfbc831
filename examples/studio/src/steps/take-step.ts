import { html, nothing } from 'lit';
import type { PlanChanges } from '../engine/plan-changes.js';
import { formNames, type CodeStep } from '../embed-code.js';
import type { InterfaceLanguage, PageState } from '../page-state.js';
import type { Studio } from '../studio.js';
import { renderMenu, renderWidgetChoice } from './preview-step.js';
import { takeMessages as messages } from './take.messages.js';

/** Step 5: files for the site, the code to paste, and everything else that can be saved. */
export function renderTakeStep(state: PageState, studio: Studio) {
  const { language, view, take, code, changes } = state;
  return html`
    <h1 tabindex="-1">${messages.heading[language]}</h1>
    ${renderSite(state, studio)}
    <h2>${messages.zipHeading[language]}</h2>
    <p>${messages.zipLead[language]}</p>
    <button type="button" class="primary" @click=${() => studio.saveZip()}>
      ${messages.zip[language]}
    </button>
    <h2>${messages.codeHeading[language]}</h2>
    <div class="inline">
      ${renderWidgetChoice(state, studio)}
      ${renderMenu(
        messages.form[language],
        formNames.map(([id, name]) => [id, name[language]]),
        take.form,
        (form) => studio.setTake({ form }),
      )}
      <label class="check"
        ><input
          type="checkbox"
          .checked=${take.hasIntegrity}
          @change=${({ currentTarget }: Event) =>
            studio.setTake({ hasIntegrity: (currentTarget as HTMLInputElement).checked })}
        />
        ${messages.integrity[language]}</label
      >
    </div>
    <ol class="code-steps">
      ${code.map((step, at) => renderCode(step, at, language))}
    </ol>
    <h2>${messages.filesHeading[language]}</h2>
    <div class="actions">
      <button type="button" @click=${() => studio.save('plan')}>${messages.plan[language]}</button>
      <button type="button" @click=${() => studio.save('workbook')}>
        ${messages.workbook[language]}
      </button>
      ${
        view.mapping
          ? html`<button type="button" @click=${() => studio.save('mapping')}>
              ${messages.mapping[language]}
            </button>`
          : nothing
      }
    </div>
    ${changes ? renderChanges(changes, language) : nothing}
  `;
}

function renderSite({ language, take }: PageState, studio: Studio) {
  const change = ({ currentTarget }: Event) => {
    const input = currentTarget as HTMLInputElement;
    const text = input.value.trim();
    const isGood = /^https?:\/\/[^/]/.test(text) && URL.canParse(text);
    input.setCustomValidity(isGood ? '' : messages.siteWrong[language]);
    input.reportValidity();
    if (isGood) studio.setTake({ site: text.endsWith('/') ? text : `${text}/` });
  };
  return html`<label class="row"
      ><span>${messages.site[language]}</span
      ><input type="url" .value=${take.site} @change=${change} aria-describedby="site-note"
    /></label>
    <p class="note" id="site-note">${messages.siteNote[language]}</p>`;
}

function renderCode({ words, code }: CodeStep, at: number, language: InterfaceLanguage) {
  const copy = async ({ currentTarget }: Event) => {
    const button = currentTarget as HTMLButtonElement;
    const outcome = button.nextElementSibling!;
    try {
      await navigator.clipboard.writeText(code);
      outcome.textContent = messages.copied[language];
    } catch {
      getSelection()?.selectAllChildren(button.previousElementSibling!);
      outcome.textContent = messages.selectCode[language];
    }
  };
  return html`<li>
    <p>${words[language]}</p>
    <pre tabindex="0"><code>${code}</code></pre>
    <button type="button" aria-label="${messages.copy[language]} ${at + 1}" @click=${copy}>
      ${messages.copy[language]}
    </button>
    <span role="status"></span>
  </li>`;
}

/** Differences from the opened plan, by kind. */
function renderChanges(changes: PlanChanges, language: InterfaceLanguage) {
  const kinds = (Object.keys(changes) as (keyof PlanChanges)[])
    .map((kind) => [kind, changes[kind]] as const)
    .filter(([, titles]) => titles.length > 0);
  return html`<h2>${messages.diffHeading[language]}</h2>
    ${kinds.length === 0 ? html`<p>${messages.noDiff[language]}</p>` : nothing}
    ${kinds.map(
      ([kind, titles]) =>
        html`<details>
          <summary>${messages[kind][language]} ${titles.length}</summary>
          <ul>
            ${titles.map((title) => html`<li>${title}</li>`)}
          </ul>
        </details>`,
    )}`;
}
