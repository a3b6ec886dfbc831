import type { Plan, SourceReference } from '@machiplan/schema';
import { sourceDocumentOf } from '../source/sources-of.js';
import { labelFor } from '../text/language.js';
import { firstOf, messagesIn, type Languages } from '../text/messages.js';
import { dateInJapan } from '../time/date-in-japan.js';
import { formatTime } from '../time/format-time.js';
import type { Picture } from './picture-file.js';
import { pictureMessages } from './picture.messages.js';

export interface PictureFooterOptions {
  /** BCP 47 tags, best first. Default Japanese. */
  readonly languages?: Languages | undefined;
  /** Place of the figures in their source. Default: the plan as a whole. */
  readonly reference?: SourceReference | undefined;
  /** Date of access. Default: that of the source, if the plan states one. */
  readonly retrieved?: Date | undefined;
}

/** The parts of a picture that tell where its figures are from, the same for every subject. */
export function pictureFooter(
  plan: Plan,
  { languages = 'ja', reference, retrieved }: PictureFooterOptions = {},
): Pick<Picture, 'language' | 'footer' | 'sample'> {
  const language = firstOf(languages);
  const messages = messagesIn(pictureMessages, languages);
  const document = reference && sourceDocumentOf(plan, reference);
  const publisher = labelFor(document?.publisher ?? plan.publisher?.name, languages, plan);
  const title = labelFor(document?.title ?? plan.title, languages, plan);
  const owner = publisher && !title.includes(publisher) ? `${publisher} ${title}` : title;
  const page = reference?.page === undefined ? '' : messages.page(String(reference.page));
  const date = retrieved ? dateInJapan(retrieved) : document?.retrieved;
  const license = labelFor(document?.license ?? plan.license, languages, plan);
  const terms = [
    date ? messages.retrieved(formatTime(date, language)) : '',
    license && messages.license(license),
  ];
  const line = terms.filter(Boolean).join(messages.join);
  return {
    language,
    footer: [messages.source(owner, page), ...(line ? [line] : [])],
    sample: plan.origin === 'sample' ? messages.sample : undefined,
  };
}
