import { timeFromText, type Bilingual, type LocalizedText } from '@machiplan/schema';
import { html, nothing } from 'lit';
import type { Edit } from '../engine/edit-document.js';
import type { PlanDetails } from '../engine/studio-view.js';
import { textIn, withText } from '../engine/tables/table-column.js';
import type { PageState } from '../page-state.js';
import type { Studio } from '../studio.js';
import { planMessages as messages } from './plan.messages.js';

const statuses = ['draft', 'proposal', 'adopted', 'superseded'] as const;

/** A value from a field, or the message that it cannot be taken. */
type Read = (text: string) => { readonly value: unknown } | Bilingual;

/** The form with the properties of the plan itself. A field is checked and written when it is left. */
export function renderPlanDetails(details: PlanDetails, state: PageState, studio: Studio) {
  const { language, view } = state;
  const languages = view.plan!.languages;
  const first = languages[0] ?? 'ja';
  const write = (path: readonly string[], value: unknown) => {
    const edits: Edit[] = [{ type: 'set-plan', path, value }];
    void studio.edit(edits, messages.changed);
  };
  const field = (
    name: Bilingual,
    path: readonly string[],
    value: string,
    read: Read,
    lang?: string,
  ) => {
    const change = ({ currentTarget }: Event) => {
      const input = currentTarget as HTMLInputElement;
      const result = read(input.value.trim());
      const isGood = 'value' in result;
      input.setCustomValidity(isGood ? '' : result[language]);
      input.reportValidity();
      if (isGood) write(path, result.value);
    };
    return html`<label class="field"
      ><span>${name[language]}${lang && languages.length > 1 ? ` (${lang})` : ''}</span
      ><input .value=${value} lang=${lang ?? nothing} @change=${change}
    /></label>`;
  };
  const texts = (
    name: Bilingual,
    path: readonly string[],
    value: LocalizedText | undefined,
    isRequired = false,
  ) =>
    languages.map((tag) =>
      field(
        name,
        path,
        textIn(value, tag, first),
        (text) => {
          const next = withText(value, tag, first, text);
          return next === undefined && isRequired ? messages.titleNeeded : { value: next };
        },
        tag,
      ),
    );
  const plain: Read = (text) => ({ value: text || undefined });
  const time: Read = (text) => {
    const value = text === '' ? undefined : timeFromText(text);
    return text !== '' && value === undefined ? messages.timeWrong : { value };
  };
  const { publisher, period } = details;
  return html`<form class="details" @submit=${(event: Event) => event.preventDefault()}>
    ${texts(messages.title, ['title'], details.title, true)}
    ${texts(messages.publisher, ['publisher', 'name'], publisher?.name)}
    ${
      publisher
        ? field(messages.publisherCode, ['publisher', 'code'], publisher.code ?? '', plain)
        : nothing
    }
    ${field(messages.start, ['period', 'start'], period?.start ?? '', time)}
    ${period ? field(messages.end, ['period', 'end'], period.end ?? '', time) : nothing}
    ${renderStatus(details, state, (value) => write(['status'], value))}
    ${texts(messages.description, ['description'], details.description)}
    ${texts(messages.license, ['license'], details.license)}
    ${field(messages.href, ['href'], details.href ?? '', plain)}
    ${field(messages.issued, ['issued'], details.issued ?? '', time)}
    ${field(messages.languages, ['languages'], languages.join(', '), readLanguages)}
    <p class="note">${messages.languagesNote[language]}</p>
    ${field(messages.id, ['id'], details.id, (text) =>
      /^[a-z0-9][\w.-]*$/i.test(text) ? { value: text } : messages.idWrong,
    )}
  </form>`;
}

const readLanguages: Read = (text) => {
  const value = text
    .split(/[\s,、，]+/)
    .filter((tag) => /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag));
  return { value: value.length > 0 ? [...new Set(value)] : undefined };
};

function renderStatus(
  { status }: PlanDetails,
  { language }: PageState,
  write: (value: string | undefined) => void,
) {
  const choose = ({ currentTarget }: Event) =>
    write((currentTarget as HTMLSelectElement).value || undefined);
  return html`<label class="field"
    ><span>${messages.status[language]}</span>
    <select @change=${choose}>
      <option value="" .selected=${status === undefined}>${messages.unknown[language]}</option>
      ${statuses.map(
        (name) =>
          html`<option value=${name} .selected=${status === name}>
            ${messages[name][language]}
          </option>`,
      )}
    </select>
  </label>`;
}
