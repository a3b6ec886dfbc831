import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { InterfaceLanguage, PageState } from '../page-state.js';
import type { GivenFile } from '../engine/engine-api.js';
import { chosenFiles } from '../given-files.js';
import type { Studio } from '../studio.js';
import { changeNames, dataMessages as messages } from './data.messages.js';
import { renderProblems } from './problem-list.js';

/** Step 1: open something. Once something is open, what was found in it comes first. */
export function renderDataStep(state: PageState, studio: Studio) {
  const { language, view } = state;
  if (view.files.length === 0) return renderStart(state, studio);
  return html`
    <h1 tabindex="-1">${messages.found[language]}</h1>
    ${renderFound(state, studio)}
    <h2>${messages.opened[language]}</h2>
    <ul class="files">
      ${view.files.map(
        ({ name, size }) => html`<li>${name} <small>${formatSize(size, language)}</small></li>`,
      )}
    </ul>
    <div class="actions">
      ${renderFileButton(messages.add[language], (files) => studio.open(files, true))}
      ${renderFileButton(messages.replace[language], (files) => studio.open(files, false))}
    </div>
    <p class="note">${messages.addNote[language]}</p>
    ${renderStorage(state, studio)}
  `;
}

/** True if the work is kept in this browser, and what that means. */
function renderStorage({ language, view }: PageState, studio: Studio) {
  return html`<h2>${messages.storage[language]}</h2>
    <label class="check"
      ><input
        type="checkbox"
        name="keep"
        aria-describedby="keep-note"
        .checked=${live(view.isKept)}
        @change=${({ currentTarget }: Event) =>
          studio.keep((currentTarget as HTMLInputElement).checked)}
      />
      ${messages.keep[language]}</label
    >
    <p class="note" id="keep-note">${messages.keepNote[language]}</p>`;
}

function renderStart(state: PageState, studio: Studio) {
  const { language } = state;
  return html`
    <h1 tabindex="-1">${messages.heading[language]}</h1>
    <p class="lead">${messages.lead[language]}</p>
    <div
      class="drop"
      @dragover=${(event: DragEvent) => (event.currentTarget as Element).classList.add('over')}
      @dragleave=${(event: DragEvent) => (event.currentTarget as Element).classList.remove('over')}
    >
      <p>${messages.drop[language]}</p>
      <div class="actions">
        ${renderFileButton(messages.choose[language], (files) => studio.open(files, false), { isPrimary: true })}
        ${renderFileButton(messages.chooseFolder[language], (files) => studio.open(files, false), { isFolder: true })}
      </div>
      <p class="note">${messages.formats[language]}</p>
    </div>
    <h2>${messages.otherWays[language]}</h2>
    <div class="ways">
      <section>
        <h3>${messages.template[language]}</h3>
        <p>${messages.templateNote[language]}</p>
        <button type="button" @click=${() => studio.save('template')}>
          ${messages.saveTemplate[language]}
        </button>
      </section>
      ${renderPaste(state, studio)} ${renderExamples(state, studio)} ${renderAddress(state, studio)}
    </div>
  `;
}

/** A form whose one field is opened. */
function renderForm(
  title: string,
  button: string,
  field: unknown,
  open: (value: string) => Promise<void>,
) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    void open((form.elements.namedItem('value') as HTMLInputElement).value.trim());
  };
  return html`<section>
    <h3>${title}</h3>
    <form @submit=${submit}>
      ${field}
      <button type="submit">${button}</button>
    </form>
  </section>`;
}

function renderPaste({ language }: PageState, studio: Studio) {
  const field = html`<label
    ><span>${messages.pasteLabel[language]}</span
    ><textarea name="value" rows="3" required></textarea>
  </label>`;
  return renderForm(messages.paste[language], messages.openPasted[language], field, (text) =>
    studio.openText(text),
  );
}

function renderExamples({ language, examples }: PageState, studio: Studio) {
  if (examples.length === 0) return nothing;
  const field = html`<label
    ><span>${messages.exampleLabel[language]}</span>
    <select name="value">
      ${examples.map(({ href, title }) => html`<option value=${href}>${title}</option>`)}
    </select>
  </label>`;
  return renderForm(messages.example[language], messages.openExample[language], field, (href) =>
    studio.openAddress(href),
  );
}

function renderAddress({ language }: PageState, studio: Studio) {
  const field = html`<label
    ><span>${messages.addressLabel[language]}</span><input name="value" type="url" required />
  </label>`;
  return renderForm(messages.address[language], messages.openAddress[language], field, (href) =>
    studio.openAddress(href),
  );
}

/** A button that opens the browser's list of files; the field itself has the keyboard. */
function renderFileButton(
  label: string,
  open: (files: readonly GivenFile[]) => Promise<void>,
  { isPrimary = false, isFolder = false } = {},
) {
  const choose = ({ currentTarget }: Event) => {
    const field = currentTarget as HTMLInputElement;
    const files = chosenFiles(field.files ?? []);
    field.value = '';
    void open(files);
  };
  return html`<label class=${isPrimary ? 'button primary' : 'button'}
    >${label}<input
      class="visually-hidden"
      type="file"
      multiple
      ?webkitdirectory=${isFolder}
      @change=${choose}
  /></label>`;
}

/** Numbers of what was read, what to check, and the way on. */
function renderFound(state: PageState, studio: Studio) {
  const { language, view } = state;
  const { plan, mapping, merged } = view;
  const parts = ['nodes', 'indicators', 'values', 'districts', 'goals'] as const;
  return html`
    ${
      plan
        ? html`<dl class="figures">
            ${parts
              .filter((part) => plan.counts[part] > 0)
              .map(
                (part) =>
                  html`<div>
                    <dt>${messages[part][language]}</dt>
                    <dd>${plan.counts[part].toLocaleString(language)}</dd>
                  </div>`,
              )}
          </dl>`
        : nothing
    }
    ${
      merged
        ? html`<p>
            ${messages.merged[language]}:
            ${(Object.keys(changeNames) as (keyof typeof changeNames)[])
              .filter((kind) => merged[kind] > 0)
              .map((kind) => `${changeNames[kind][language]} ${merged[kind]}`)
              .join(' / ')}
          </p>`
        : nothing
    }
    ${
      plan
        ? html`<div class="actions">
            <button
              type="button"
              class="primary"
              @click=${() => studio.goTo(mapping ? 'mapping' : 'plan')}
            >
              ${mapping ? messages.toMapping[language] : messages.toPlan[language]}
            </button>
          </div>`
        : mapping
          ? html`<p class="message">${messages.notRecognised[language]}</p>
              <div class="actions">
                <button type="button" class="primary" @click=${() => studio.goTo('mapping')}>
                  ${messages.toMappingByHand[language]}
                </button>
              </div>`
          : nothing
    }
    ${renderProblems(state, studio)}
  `;
}

function formatSize(bytes: number, language: InterfaceLanguage): string {
  const unit = bytes < 1e6 ? 'kilobyte' : 'megabyte';
  const value = bytes < 1e6 ? bytes / 1e3 : bytes / 1e6;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
