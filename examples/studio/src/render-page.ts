import { html, nothing, type TemplateResult } from 'lit';
import { openUpdate } from './offline.js';
import { isOpen, steps, type PageState } from './page-state.js';
import type { PlanPreview } from './plan-preview.js';
import { renderDataStep } from './steps/data-step.js';
import { renderMappingStep } from './steps/mapping-step.js';
import { renderPlanStep } from './steps/plan-step.js';
import { renderPreviewControls, renderWidgetChoice } from './steps/preview-step.js';
import { renderTakeStep } from './steps/take-step.js';
import type { StudioView } from './engine/studio-view.js';
import type { Studio } from './studio.js';
import { progressNames, stepNames, studioMessages as messages } from './studio.messages.js';

/** The whole page. */
export function renderPage(state: PageState, studio: Studio, preview: PlanPreview): TemplateResult {
  const { language, step, view } = state;
  return html`
    <a class="skip" href="#main">${messages.skip[language]}</a>
    <header>
      <div class="masthead">
        <p class="site">${messages.title[language]}</p>
        <div class="tools">
          ${renderHistory(state, studio)}
          <button
            type="button"
            class="plain"
            lang=${language === 'ja' ? 'en' : 'ja'}
            @click=${() => studio.setLanguage(language === 'ja' ? 'en' : 'ja')}
          >
            ${messages.otherLanguage[language]}
          </button>
        </div>
      </div>
      ${renderSteps(state, studio)}
    </header>
    <main id="main" class=${view.plan ? 'has-plan' : ''}>
      <div class="work">
        ${renderMessages(state)} ${step === 'data' ? renderDataStep(state, studio) : nothing}
        ${step === 'mapping' ? renderMappingStep(state, studio) : nothing}
        ${step === 'plan' ? renderPlanStep(state, studio) : nothing}
        ${step === 'preview' ? renderPreviewControls(state, studio) : nothing}
        ${step === 'take' ? renderTakeStep(state, studio) : nothing}
      </div>
      <section class="preview" aria-label=${messages.preview[language]} ?hidden=${!view.plan}>
        ${step === 'preview' || step === 'take' ? nothing : renderWidgetChoice(state, studio)}
        <div class="preview-stage">${preview.render(state)}</div>
      </section>
    </main>
    <footer class="page-footer">
      <p>${messages.private[language]}</p>
      ${
        view.files.length > 0
          ? html`<button type="button" @click=${() => studio.forget()}>
              ${messages.forget[language]}
            </button>`
          : nothing
      }
      ${
        state.hasUpdate
          ? html`<button type="button" @click=${() => openUpdate()}>
              ${messages.update[language]}
            </button>`
          : nothing
      }
      <a href="../index.html">${messages.home[language]}</a>
    </footer>
  `;
}

function renderHistory({ language, view }: PageState, studio: Studio) {
  if (view.files.length === 0) return nothing;
  const button = (label: string, change: string | undefined, act: () => void) =>
    html`<button
      type="button"
      class="plain"
      ?disabled=${change === undefined}
      title=${change === undefined ? label : `${label}: ${change}`}
      @click=${act}
    >
      ${label}
    </button>`;
  return html`
    ${button(messages.undo[language], view.undo, () => void studio.undo())}
    ${button(messages.redo[language], view.redo, () => void studio.redo())}
  `;
}

function renderSteps({ language, step, view }: PageState, studio: Studio) {
  return html`<nav class="steps" aria-label=${messages.steps[language]}>
    <ol>
      ${steps.map(
        (name, at) =>
          html`<li>
            <button
              type="button"
              data-step=${name}
              aria-current=${name === step ? 'step' : nothing}
              ?disabled=${!isOpen(name, view)}
              @click=${() => studio.goTo(name)}
            >
              <span class="number">${at + 1}</span> ${stepNames[name][language]}
            </button>
          </li>`,
      )}
    </ol>
  </nav>`;
}

/** A blank after every other change, so that two equal ones are both announced. */
const changeMark = ({ version }: StudioView) => (version % 2 ? '\u00a0' : '');

function renderMessages({ language, progress, failure, view }: PageState) {
  const [step = '', file = ''] = progress?.split(/ (.*)/) ?? [];
  const working = progressNames[step] ?? messages.progress;
  const fatal = view.fatal;
  return html`
    <p class="status" role="status" ?hidden=${progress === undefined}>
      ${progress === undefined ? nothing : html`${working[language]} ${file}…`}
    </p>
    <div role="alert">
      ${failure ? html`<p class="message error">${failure[language]}</p>` : nothing}
      ${
        fatal
          ? html`<p class="message error">
              <strong>${fatal.place.file}</strong> ${fatal.message[language]}
              ${fatal.hint[language]}
            </p>`
          : nothing
      }
    </div>
    <p class="visually-hidden" role="status">${view.undo}${changeMark(view)}</p>
    ${view.notice ? html`<p class="message" role="status">${view.notice[language]}</p>` : nothing}
  `;
}
