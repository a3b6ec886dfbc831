import { columnUses, indicatorFields, nodeFields, useNames } from '@machiplan/import';
import { timeFromText, type Bilingual } from '@machiplan/schema';
import { html, nothing } from 'lit';
import type { ColumnView } from '../engine/studio-view.js';
import type { InterfaceLanguage } from '../page-state.js';
import type { Studio } from '../studio.js';
import {
  indicatorFieldNames,
  mappingMessages as messages,
  nodeFieldNames,
} from './mapping.messages.js';

/** Uses of columns that say when their values are from. */
export const timedUses: ReadonlySet<string> = new Set([
  'baseline',
  'observation',
  'target',
  'budget',
  'evaluation',
  'action',
]);

/** A guess is called sure or likely from here on. */
const sureFrom = 0.85;
const likelyFrom = 0.5;

/** True for a column that is left out until somebody says what it is. */
export const isAsked = ({ use, questions }: ColumnView): boolean =>
  use === 'ask' || questions.length > 0;

interface ColumnPlace {
  readonly table: number;
  readonly column: number;
}

/** A column of a sheet with its menus. */
export function renderColumn(
  column: ColumnView,
  place: ColumnPlace,
  language: InterfaceLanguage,
  studio: Studio,
) {
  const { heading, letter, samples, confidence, reason, problems, questions } = column;
  const needsAnswer = isAsked(column);
  const [word, kind] =
    needsAnswer || (confidence !== undefined && confidence < likelyFrom)
      ? ([messages.unsure, 'unsure'] as const)
      : confidence === undefined
        ? ([messages.chosen, 'chosen'] as const)
        : confidence >= sureFrom
          ? ([messages.sure, 'sure'] as const)
          : ([messages.likely, 'likely'] as const);
  const badge = html`<span class="badge ${kind}">${word[language]}</span>`;
  return html`<tr class=${needsAnswer ? 'asked' : ''} data-column="${place.table}-${place.column}">
    <th scope="row">${letter}</th>
    <td>
      <strong>${heading || '—'}</strong>
      <span class="samples">${samples.join('、')}</span>
    </td>
    <td>
      ${renderUse(column, place, language, studio)}
      ${questions.map((question) => html`<p class="problem">${question[language]}</p>`)}
    </td>
    <td>
      ${
        reason
          ? html`<details>
              <summary>${columnPrefix(column)}${badge}</summary>
              <span class="note">${reason[language]}</span>
            </details>`
          : badge
      }
      ${
        problems > 0
          ? html`<span class="note">${problems} ${messages.problems[language]}</span>`
          : nothing
      }
    </td>
  </tr>`;
}

/** The column's name for those who do not see the row it is in. */
const columnPrefix = ({ heading, letter }: ColumnView) =>
  html`<span class="visually-hidden">${heading || letter}: </span>`;

/** The menus of a column: its use, and what that use needs to know. */
function renderUse(
  column: ColumnView,
  place: ColumnPlace,
  language: InterfaceLanguage,
  studio: Studio,
) {
  const set = (values: Partial<ColumnView>) =>
    void studio.changeMapping({ type: 'column', ...place, set: values });
  const label = (name: Bilingual) => `${column.heading || column.letter}: ${name[language]}`;
  const menu = <Word extends string>(
    name: Bilingual,
    options: readonly (readonly [Word, Bilingual])[],
    value: Word | undefined,
    choose: (word: Word) => void,
  ) =>
    html`<select
      aria-label=${label(name)}
      @change=${({ currentTarget }: Event) =>
        choose((currentTarget as HTMLSelectElement).value as Word)}
    >
      ${options.map(
        ([word, text]) =>
          html`<option
            value=${word}
            ?selected=${word === (value ?? '')}
            .selected=${word === (value ?? '')}
          >
            ${text[language]}
          </option>`,
      )}
    </select>`;
  const field = (name: Bilingual, value: string | undefined, write: (text: string) => void) =>
    html`<label class="field"
      ><span>${columnPrefix(column)}${name[language]}</span
      ><input
        .value=${value ?? ''}
        @change=${({ currentTarget }: Event) => write((currentTarget as HTMLInputElement).value.trim())}
    /></label>`;
  const { use } = column;
  return html`<div class="use">
    ${menu(
      messages.meaning,
      columnUses.map((word) => [word, useNames[word]] as const),
      use,
      (word) => set({ use: word, ...defaultsOf(word) }),
    )}
    ${
      use === 'title' || use === 'code' || use === 'parent-code'
        ? field(messages.level, column.level, (level) => set({ level }))
        : nothing
    }
    ${
      use === 'node'
        ? menu(
            messages.field,
            nodeFields.map((word) => [word, nodeFieldNames[word]] as const),
            column.field as (typeof nodeFields)[number],
            (word) => set({ field: word }),
          )
        : nothing
    }
    ${
      use === 'indicator'
        ? menu(
            messages.field,
            indicatorFields.map((word) => [word, indicatorFieldNames[word]] as const),
            column.field as (typeof indicatorFields)[number],
            (word) => set({ field: word }),
          )
        : nothing
    }
    ${timedUses.has(use) ? renderTime(column, language, set) : nothing}
    ${
      use === 'target'
        ? menu(
            messages.target,
            [
              ['', messages.anyTarget],
              ['interim', messages.interim],
              ['final', messages.final],
            ] as const,
            column.kind as '' | 'interim' | 'final' | undefined,
            (kind) => set({ kind }),
          )
        : nothing
    }
  </div>`;
}

/** The time of the values, written as people do; a time that cannot be read is said at once. */
function renderTime(
  column: ColumnView,
  language: InterfaceLanguage,
  set: (values: Partial<ColumnView>) => void,
) {
  const write = ({ currentTarget }: Event) => {
    const input = currentTarget as HTMLInputElement;
    const text = input.value.trim();
    const time = text === '' ? undefined : timeFromText(text);
    const isGood = text === '' || time !== undefined;
    input.setCustomValidity(isGood ? '' : messages.timeUnknown[language]);
    input.reportValidity();
    if (isGood) set({ time });
  };
  return html`<label class="field"
    ><span>${columnPrefix(column)}${messages.time[language]}</span
    ><input .value=${column.time ?? ''} @change=${write}
  /></label>`;
}

/** Defaults of a column use. */
function defaultsOf(use: string): Partial<ColumnView> {
  if (use === 'title') return { level: '施策' };
  if (use === 'node') return { field: 'summary' };
  if (use === 'indicator') return { field: 'title' };
  return {};
}
