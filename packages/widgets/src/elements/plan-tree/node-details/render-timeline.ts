import type { Action, ActionState } from '@machiplan/schema';
import { publishedGradesOf } from '@machiplan/sdk';
import { districtById } from '@machiplan/sdk/districts';
import { dateInJapan, formatTime, formatValue, labelFor } from '@machiplan/sdk/format';
import { html, nothing, svg } from 'lit';
import { linksOf, stakeholdersOf } from '../../../controls/record-facts/record-facts.js';
import type { TreeDispatch } from '../plan-tree-actions.js';
import type { DetailsModel } from './details-model.js';
import { renderGrade } from './render-evaluation.js';
import { renderIsolated, renderNodeLink, renderPart } from './render-part.js';
import { timelineOf, type Timeline, type TimelineEntry } from './timeline-model.js';

/** Width of a column and height of a row of the drawing, in CSS pixels. */
const columnWidth = 28;
const rowHeight = 28;

/** Columns that fit beside the text; with more, the years stand above the actions only. */
const maxColumns = 6;

/** Draws the actions by year, with a mark and a word for the state of each. */
export function renderTimeline(model: DetailsModel, dispatch: TreeDispatch) {
  const timeline = timelineOf(model.plan, model.node, dateInJapan(new Date()));
  if (timeline.entries.length === 0) return nothing;
  const { messages } = model;
  return renderPart(
    model,
    html`${messages.schedule}
      <span class="count">${messages.count(timeline.entries.length)}</span>`,
    html`<ol class="timeline">
      ${timeline.entries.map((entry) => renderEntry(model, dispatch, timeline, entry))}
    </ol>`,
  );
}

function renderEntry(
  model: DetailsModel,
  dispatch: TreeDispatch,
  timeline: Timeline,
  { action, node, column, startsTime }: TimelineEntry,
) {
  const { locale, messages } = model;
  return html`<li>
    ${startsTime ? html`<div class="time">${formatTime(action.time, locale.language)}</div>` : nothing}
    <div class="step">
      ${renderMark(action.state)}
      <div>
        ${action.code ? html`<span class="code">${action.code}</span> ` : nothing}${renderIsolated(model, action.title)}
        ${action.state ? html`<strong>${messages.states[action.state]}</strong>` : nothing}
        ${renderFacts(model, action)}
        ${action.summary ? html`<p class="aside">${renderIsolated(model, action.summary)}</p>` : nothing}
        ${renderFurther(model, action)}
        ${node ? html`<p class="aside">${renderNodeLink(model, dispatch, node)}</p>` : nothing}
      </div>
      ${timeline.times.length > 1 ? renderColumns(timeline, column, action.state) : nothing}
    </div>
  </li>`;
}

/** Grades, people, links and notes of an action. */
function renderFurther(model: DetailsModel, action: Action) {
  const { plan, messages } = model;
  const grades = action.id === undefined ? [] : publishedGradesOf(plan, { action: action.id });
  const people = stakeholdersOf(action, model);
  return [
    ...grades.map(
      (grade) =>
        html`<div class="evaluation role-${grade.colorRole}">${renderGrade(model, grade)}</div>`,
    ),
    people.length > 0
      ? html`<p class="aside">
          ${messages.stakeholders}${messages.colon}${people.map(
            (each, at) => html`${at > 0 ? messages.separator : nothing}${each}`,
          )}
        </p>`
      : nothing,
    ...linksOf(action, model).map((link) => html`<p>${link}</p>`),
    ...(action.notes ?? []).map(
      (note) => html`<p class="aside">${renderIsolated(model, note)}</p>`,
    ),
  ];
}

/** Quantities, progress with its day, districts and keywords of an action. */
function renderFacts({ plan, locale, messages }: DetailsModel, action: Action) {
  const { quantity, progress, districts, asOf, tags = [] } = action;
  const amount = (figure: number) =>
    formatValue(figure, quantity?.unit === undefined ? {} : { unit: quantity.unit }, {
      languages: locale.language,
    });
  const facts = [
    quantity?.planned === undefined ? '' : messages.planned(amount(quantity.planned)),
    quantity?.actual === undefined ? '' : messages.actual(amount(quantity.actual)),
    progress === undefined ? '' : messages.progress(progress),
    asOf === undefined ? '' : messages.asOf(formatTime(asOf, locale.language)),
    ...tags.map((tag) => labelFor(tag, locale.language, plan)),
    ...(districts ?? []).map((id) => labelFor(districtById(plan, id)?.name, locale.language, plan)),
  ].filter(Boolean);
  return facts.length > 0
    ? html` <span class="aside">${facts.join(messages.separator)}</span>`
    : nothing;
}

/** The mark alone, before the text of an action. */
function renderMark(state: ActionState | undefined) {
  return html`<svg class="state-mark" width="16" height="16" aria-hidden="true">
    ${shapeOf(state, 8, 8)}
  </svg>`;
}

/** The years as columns with the mark in its own, and a line at the present day. */
function renderColumns({ times, today }: Timeline, column: number, state: ActionState | undefined) {
  if (times.length > maxColumns) return nothing;
  const width = times.length * columnWidth;
  return html`<svg class="columns" width=${width} height=${rowHeight} aria-hidden="true">
    ${times.map(
      (_, at) =>
        svg`<line class="grid" x1=${at * columnWidth + 0.5} x2=${at * columnWidth + 0.5} y2=${rowHeight}></line>`,
    )}
    ${
      today === undefined
        ? nothing
        : svg`<line class="today" x1=${today * columnWidth} x2=${today * columnWidth} y2=${rowHeight}></line>`
    }
    ${shapeOf(state, (column + 0.5) * columnWidth, rowHeight / 2)}
  </svg>`;
}

/** Filled: done. Half: in progress. Hatched: delayed. Crossed: cancelled. Hollow: any other. */
function shapeOf(state: ActionState | undefined, x: number, y: number) {
  const circle = svg`<circle class=${state === 'done' ? 'full' : 'hollow'} cx=${x} cy=${y} r="6"></circle>`;
  const path = (d: string, name: string) => svg`<path class=${name} d=${d}></path>`;
  switch (state) {
    case 'in-progress':
      return svg`${circle}${path(`M${x} ${y - 6}a6 6 0 0 0 0 12z`, 'full')}`;
    case 'delayed':
      return svg`${circle}${path(
        `M${x - 5} ${y + 1}l6 -6M${x - 3.5} ${y + 4}l7.5 -7.5M${x - 1} ${y + 5}l6 -6`,
        'hatch',
      )}`;
    case 'cancelled':
      return svg`${circle}${path(`M${x - 4} ${y - 4}l8 8M${x + 4} ${y - 4}l-8 8`, 'hatch')}`;
    default:
      return circle;
  }
}
