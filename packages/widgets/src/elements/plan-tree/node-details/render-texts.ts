import type { LocalizedText } from '@machiplan/schema';
import { labelFor, textFor } from '@machiplan/sdk/format';
import { languageOfMessages } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { DetailsModel } from './details-model.js';
import { renderIsolated, renderOrigin, renderPart } from './render-part.js';

/** Draws the prose of the node: vision, list of visions, summary, viewpoints, body. */
export function renderTexts(model: DetailsModel) {
  const { node, messages } = model;
  return [
    renderProse(model, 'vision', node.vision),
    renderTextList(model, 'visions', messages.vision, node.visions),
    renderProse(model, 'summary', node.summary),
    renderTextList(model, 'viewpoints', messages.viewpoints, node.viewpoints),
    renderProse(model, 'body', node.body),
  ];
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
    html`<ul>
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
    html`<div lang=${lang} dir="auto">
      ${paragraphsOf(found.text).map((paragraph) => html`<p class=${part}>${paragraph}</p>`)}
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

/** Draws the errata, the notes and the parts that are not published. */
export function renderNotes(model: DetailsModel) {
  const { node, messages, locale, plan } = model;
  const nameOf = (part: string) => messages.parts[part.split('/', 1)[0]!] ?? part;
  return [
    node.errata?.length
      ? renderPart(
          model,
          messages.errata,
          html`<ul>
            ${node.errata.map(
              ({ part, printed, corrected, note }) =>
                html`<li>
                  ${part ? html`${nameOf(part)}<br />` : nothing}
                  ${printed ? html`<bdi>${messages.printed(printed)}</bdi><br />` : nothing}
                  ${corrected ? html`<bdi>${messages.corrected(corrected)}</bdi><br />` : nothing}
                  ${renderIsolated(model, note)}
                </li>`,
            )}
          </ul>`,
        )
      : nothing,
    node.notes?.length
      ? renderPart(
          model,
          messages.notes,
          html`<ul>
            ${node.notes.map((note) => html`<li>${renderIsolated(model, note)}</li>`)}
          </ul>`,
        )
      : nothing,
    node.notPublished?.length
      ? renderPart(
          model,
          messages.missing,
          html`<ul>
            ${node.notPublished.map(
              ({ part, note, availableAt }) =>
                html`<li>
                  ${nameOf(part)} ${note ? html`<br />${renderIsolated(model, note)}` : nothing}
                  ${
                    availableAt
                      ? html`<br />${messages.availableAt(labelFor(availableAt, locale.language, plan))}`
                      : nothing
                  }
                </li>`,
            )}
          </ul>`,
        )
      : nothing,
  ];
}
