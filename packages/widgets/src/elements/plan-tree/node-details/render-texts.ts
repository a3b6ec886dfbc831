import type { LocalizedText } from '@machiplan/schema';
import { labelFor, textFor } from '@machiplan/sdk/format';
import { html, nothing } from 'lit';
import { renderOrigin, renderPart, renderText, type DetailsContext } from './details-context.js';

/** What the node says in prose: vision, summary, viewpoints, body. */
export function renderTexts(context: DetailsContext) {
  const { node, words } = context;
  return [
    renderProse(context, 'vision', node.vision),
    renderProse(context, 'summary', node.summary),
    node.viewpoints?.length
      ? renderPart(
          context,
          html`${words.viewpoints}${renderOrigin(context, 'viewpoints', node.viewpoints[0])}`,
          html`<ul>
            ${node.viewpoints.map((text) => html`<li>${renderText(context, text)}</li>`)}
          </ul>`,
        )
      : nothing,
    renderProse(context, 'body', node.body),
  ];
}

function renderProse(
  context: DetailsContext,
  part: 'vision' | 'summary' | 'body',
  text: LocalizedText | undefined,
) {
  const found = textFor(text, context.languages, context.plan);
  if (!found) return nothing;
  const lang = found.lang === context.language ? nothing : found.lang;
  return renderPart(
    context,
    html`${context.words[part]}${renderOrigin(context, part, text)}`,
    html`<div lang=${lang} dir="auto">
      ${paragraphsOf(found.text).map((paragraph) => html`<p class=${part}>${paragraph}</p>`)}
    </div>`,
  );
}

/** A blank line parts paragraphs. */
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

/** Notes, and places kept as printed although they are odd. */
export function renderRemarks(context: DetailsContext) {
  const { node, words, languages, plan } = context;
  const nameOf = (part: string) => words.parts[part.split('/', 1)[0]!] ?? part;
  return [
    node.errata?.length
      ? renderPart(
          context,
          words.errata,
          html`<ul>
            ${node.errata.map(
              ({ part, printed, corrected, note }) =>
                html`<li>
                  ${part ? html`${nameOf(part)}<br />` : nothing}
                  ${printed ? html`<bdi>${words.printed(printed)}</bdi><br />` : nothing}
                  ${corrected ? html`<bdi>${words.corrected(corrected)}</bdi><br />` : nothing}
                  ${renderText(context, note)}
                </li>`,
            )}
          </ul>`,
        )
      : nothing,
    node.notes?.length
      ? renderPart(
          context,
          words.notes,
          html`<ul>
            ${node.notes.map((note) => html`<li>${renderText(context, note)}</li>`)}
          </ul>`,
        )
      : nothing,
    node.notPublished?.length
      ? renderPart(
          context,
          words.missing,
          html`<ul>
            ${node.notPublished.map(
              ({ part, note, availableAt }) =>
                html`<li>
                  ${nameOf(part)} ${note ? html`<br />${renderText(context, note)}` : nothing}
                  ${
                    availableAt
                      ? html`<br />${words.availableAt(labelFor(availableAt, languages, plan))}`
                      : nothing
                  }
                </li>`,
            )}
          </ul>`,
        )
      : nothing,
  ];
}
