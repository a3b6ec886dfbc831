import {
  publishedGradesOf,
  rollUpOf,
  type PublishedGrade,
  type RollUp,
  type StatusCounts,
} from '@machiplan/sdk';
import { formatTime, labelFor, rollUpFormula } from '@machiplan/sdk/format';
import { html, nothing } from 'lit';
import { linksOf, sourceLinksOf } from '../../../controls/record-facts/record-facts.js';
import { isAnyJudged, statusWords } from '../../../controls/plan-header/plan-progress.js';
import { renderStatusBar, statusSentence } from '../../../controls/status-bar.js';
import type { DetailsModel } from './details-model.js';
import { renderIsolated, renderPart } from './render-part.js';

/** From this number of indicators on, and with this share of them judged, a ratio is shown. */
const minIndicatorsForRatio = 10;
const minJudgedForRatio = 0.8;

/** Draws the publisher's own evaluation, before anything that is computed. */
export function renderEvaluation(model: DetailsModel) {
  const { plan, node, messages } = model;
  const [newest, ...earlier] = publishedGradesOf(plan, { node: node.id });
  if (!newest) return nothing;
  const { counts } = rollUpOf(plan, node.id);
  return renderPart(
    model,
    messages.evaluations,
    html`<div class="evaluation role-${newest.colorRole}">
        ${renderGrade(model, newest)}
        ${isContradicted(newest, counts) ? html`<p class="aside">${messages.otherVerdict}</p>` : nothing}
      </div>
      ${
        earlier.length > 0
          ? html`<details>
              <summary>${messages.earlierEvaluations(earlier.length)}</summary>
              ${earlier.map((grade) => html`<div class="evaluation role-${grade.colorRole}">${renderGrade(model, grade)}</div>`)}
            </details>`
          : nothing
      }`,
  );
}

/** Draws a published grade with its meaning, scale, reason and links; also that of an action. */
export function renderGrade(
  model: DetailsModel,
  { label, meaning, scale, time, evaluation }: PublishedGrade,
) {
  const { plan, locale, messages } = model;
  const title = labelFor(scale?.title, locale.language, plan);
  const facts = [
    time ? formatTime(time, locale.language) : messages.undated,
    labelFor(evaluation.evaluator, locale.language, plan),
    title,
  ].filter(Boolean);
  const names = (scale?.grades ?? []).map((each) => labelFor(each.title, locale.language, plan));
  const scaleFacts = [
    ...(names.length > 0 ? [names.join(scale?.ordered === false ? messages.separator : '＞')] : []),
    ...[scale?.note, ...(scale?.notes ?? [])]
      .filter(Boolean)
      .map((note) => renderIsolated(model, note)),
    ...sourceLinksOf(scale ?? {}, model),
  ];
  return html`<p>
      <strong class="grade">${renderIsolated(model, label)}</strong>
      <span class="aside">${facts.join(messages.separator)}</span>
    </p>
    ${meaning ? html`<p class="aside">${renderIsolated(model, meaning)}</p>` : nothing}
    ${evaluation.note ? html`<p>${renderIsolated(model, evaluation.note)}</p>` : nothing}
    ${linksOf(evaluation, model).map((link) => html`<p>${link}</p>`)}
    ${
      scaleFacts.length > 0
        ? html`<details class="scale">
            <summary>${messages.scale}</summary>
            ${scaleFacts.map((fact) => html`<p class="aside">${fact}</p>`)}
          </details>`
        : nothing
    }`;
}

/** True if the statuses computed from published figures say the opposite of a published grade. */
export function isContradicted(
  { colorRole, rank, evaluation, scale }: PublishedGrade,
  counts: StatusCounts,
): boolean {
  const size = scale?.grades.length ?? evaluation.scale?.length ?? 0;
  const isLow = rank !== undefined && size > 1 && rank >= size / 2;
  const isNegative = colorRole === 'negative' || colorRole === 'caution' || isLow;
  const isPositive = colorRole === 'positive' || rank === 0;
  const good = counts.achieved + counts['on-track'] + counts.kept;
  const bad = counts.behind + counts['moving-away'] + counts['not-kept'];
  return (
    (isNegative && bad === 0 && good > 0) || (isPositive && !isNegative && bad > 0 && good === 0)
  );
}

/** Draws how the indicators of a branch stand, computed from published figures. */
export function renderBranchProgress({ plan, node, messages, locale }: DetailsModel) {
  const rollUp = rollUpOf(plan, node.id);
  const { indicators, counts } = rollUp;
  if (indicators < 2 || !isAnyJudged(counts)) return nothing;
  const { language } = locale;
  return html`<div class="branch-progress">
    ${renderStatusBar(counts)}
    <p>${statusWords(counts, language)}</p>
    <p>${statusSentence(counts, language)}<span class="aside">${messages.computed}</span></p>
    ${renderFormula(rollUp, messages.formula, language)}
  </div>`;
}

/** The ratio and its formula, only where enough is known for it to mean something. */
function renderFormula(rollUp: RollUp, label: string, language: string) {
  const { indicators, judged } = rollUp;
  if (indicators < minIndicatorsForRatio || judged / indicators < minJudgedForRatio) return nothing;
  return html`<details>
    <summary>${label}</summary>
    <p class="aside">${rollUpFormula(rollUp, language)}</p>
  </details>`;
}
