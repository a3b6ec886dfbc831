import type { LocalizedText } from '@machiplan/schema';
import { textFor } from '@machiplan/sdk/format';
import { languageOfMessages } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { DetailsModel } from './details-model.js';
import { renderIsolated, renderOrigin, renderPart } from './render-part.js';

/** Draws what the node promises: its visions and summary, or the text if there is neither. */
export function renderPromise(model: DetailsModel) {
  const { node, messages } = model;
  if (!hasPromise(node)) return renderProse(model, 'body', node.body);
  return [
    renderProse(model, 'vision', node.vision),
    renderTextList(model, 'visions', messages.vision, node.visions),
    renderProse(model, 'summary', node.summary),
  ];
}

/** Draws the viewpoints and, unless it is the promise, the text. */
export function renderFurtherTexts(model: DetailsModel) {
  const { node, messages } = model;
  return [
    renderTextList(model, 'viewpoints', messages.viewpoints, node.viewpoints),
    hasPromise(node) ? renderProse(model, 'body', node.body) : nothing,
  ];
}

function hasPromise({ vision, visions, summary }: DetailsModel['node']): boolean {
  return vision !== undefined || summary !== undefined || (visions?.length ?? 0) > 0;
}

function renderTextList(
  model: DetailsModel,
  part: 'visions' | 'viewpoints',
  label: string,
  texts: readonly LocalizedText[] | undefined,
) {
  if (!texts?.length) return nothing;
  return renderPart(
    model,
    html`${label}${renderOrigin(model, part, texts[0])}`,
    html`<ul class=${part === 'visions' ? 'promise' : nothing}>
      ${texts.map((text) => html`<li>${renderIsolated(model, text)}</li>`)}
    </ul>`,
  );
}

function renderProse(
  model: DetailsModel,
  part: 'vision' | 'summary' | 'body',
  text: LocalizedText | undefined,
) {
  const found = textFor(text, model.locale.language, model.plan);
  if (!found) return nothing;
  const lang = found.lang === languageOfMessages(model.locale.language) ? nothing : found.lang;
  return renderPart(
    model,
    html`${model.messages[part]}${renderOrigin(model, part, text)}`,
    html`<div class=${part === 'body' ? 'body' : 'promise'} lang=${lang} dir="auto">
      ${paragraphsOf(found.text).map((paragraph) => html`<p>${paragraph}</p>`)}
    </div>`,
  );
}

/** Splits a text at blank lines. */
function paragraphsOf(text: string): readonly string[] {
  const paragraphs: string[] = [];
  let current: string[] = [];
  for (const line of [...text.split('\n'), '']) {
    if (line.trim() !== '') {
      current.push(line);
    } else if (current.length > 0) {
      paragraphs.push(current.join('\n'));
      current = [];
    }
  }
  return paragraphs;
}

/** Draws the errata and the notes. */
export function renderNotes(model: DetailsModel) {
  const { node, messages } = model;
  const nameOf = (part: string) => messages.parts[part.split('/', 1)[0]!] ?? part;
  return [
    node.errata?.length
      ? html`<p class="label">${messages.errata}</p>
          <ul>
            ${node.errata.map(
              ({ part, printed, corrected, note }) =>
                html`<li>
                  ${part ? html`${nameOf(part)}<br />` : nothing}
                  ${printed ? html`<bdi>${messages.printed(printed)}</bdi><br />` : nothing}
                  ${corrected ? html`<bdi>${messages.corrected(corrected)}</bdi><br />` : nothing}
                  ${renderIsolated(model, note)}
                </li>`,
            )}
          </ul>`
      : nothing,
    node.notes?.length
      ? html`<p class="label">${messages.notes}</p>
          <ul>
            ${node.notes.map((note) => html`<li>${renderIsolated(model, note)}</li>`)}
          </ul>`
      : nothing,
  ];
}
