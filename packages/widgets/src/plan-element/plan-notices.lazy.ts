import type { Problem } from '@machiplan/schema';
import { html, nothing } from 'lit';
import { builtInLanguage, messagesIn } from '@machiplan/sdk/internal';
import type { PlanFailure, PlanState } from '../plan-data/plan-state.js';
import { planNoticeMessages } from './plan-notice.messages.js';
import { planStateMessages } from './plan-state.messages.js';

export { planNoticeStyles } from './plan-notices.styles.js';

/** How many problems of the data are listed; the count says how many there are. */
const listedProblems = 20;

/** Why there is no plan, and what to do next. */
export function renderFailure(failure: PlanFailure, language: string, retry: () => void) {
  const words = messagesIn(planNoticeMessages, language);
  const { retry: label } = messagesIn(planStateMessages, language);
  const canRetry = failure.code !== 'bad-address';
  return html`<div class="notice failed" part="error" role="alert">
    <p>${words.failed(failure)}</p>
    ${
      canRetry
        ? html`<button class="action" type="button" @click=${retry}>${label}</button>`
        : nothing
    }
  </div>`;
}

/** Notices about a loaded plan: an older copy, parts left out. */
export function renderNotices(
  { problems, stale, retrieved }: Extract<PlanState, { status: 'ready' }>,
  language: string,
) {
  const missing = problems.filter(isMissingPart);
  return html`${stale ? renderStale(retrieved, language) : nothing}
  ${missing.length > 0 ? renderMissing(missing, language) : nothing}`;
}

const isMissingPart = ({ severity }: Problem) => severity === 'error';

function renderStale(retrieved: Date, language: string) {
  const words = messagesIn(planNoticeMessages, language);
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return html`<div class="notice" part="notice" role="status">
    <p>${words.stale(format.format(retrieved))}</p>
  </div>`;
}

function renderMissing(missing: readonly Problem[], language: string) {
  const words = messagesIn(planNoticeMessages, language);
  const own = builtInLanguage(language) === 'en' ? 'en' : 'ja';
  return html`<details class="notice" part="notice">
    <summary>${words.partly(missing.length)}</summary>
    <ul>
      ${missing.slice(0, listedProblems).map(({ message }) => html`<li>${message[own]}</li>`)}
    </ul>
  </details>`;
}
