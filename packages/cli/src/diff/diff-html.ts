import { messagesIn } from '@machiplan/sdk/internal';
import { markup, type Html } from '../html/markup.js';
import { changeTypes, diffReportMessages } from './diff.messages.js';
import type { DiffReport, RecordPlace, ReportedChange } from './diff-report.js';

/** A report as an article with a list per kind of change. Needs no style and no script. */
export function diffHtml({ title, language, changes }: DiffReport): Html {
  const messages = messagesIn(diffReportMessages, language);
  const sections = changeTypes
    .map((type) => ({ type, items: changes.filter((change) => change.type === type) }))
    .filter(({ items }) => items.length > 0);
  return markup`<article lang="${language}">
<h2>${title}</h2>
${changes.length === 0 ? markup`<p>${messages.same}</p>\n` : undefined}${sections.map(
    ({ type, items }) => markup`<section>
<h3>${messages.headings[type]} (${items.length})</h3>
<ul>
${items.map((item) => changeHtml(item, messages))}</ul>
</section>
`,
  )}</article>
`;
}

function changeHtml(
  { before, after, details }: ReportedChange,
  messages: { readonly from: string; readonly to: string },
): Html {
  const isSame = before && after && before.title === after.title && before.place === after.place;
  const content =
    before && after && !isSame
      ? markup`<dl>
<dt>${messages.from}</dt>
<dd><del>${before.title}</del>${placeHtml(before)}</dd>
<dt>${messages.to}</dt>
<dd><ins>${after.title}</ins>${placeHtml(after)}</dd>
</dl>`
      : markup`${(after ?? before!).title}${placeHtml(after ?? before!)}`;
  return markup`<li>${content}${details.map((detail) => markup`\n<p>${detail}</p>`)}</li>
`;
}

const placeHtml = ({ place }: RecordPlace) =>
  place ? markup` <small>${place}</small>` : undefined;
