import type { Plan } from '@machiplan/schema';
import { figureOptionsOf, indicatorsOf, progressOf } from '@machiplan/sdk';
import { sdgGoals } from '@machiplan/sdk/goals';
import { labelFor, progressLabel } from '@machiplan/sdk/format';
import { goalMasks, hasGoal, messagesIn, planIndex } from '@machiplan/sdk/internal';
import { css, html, type TemplateResult } from 'lit';
import type { Locale } from '../../../localization/locale-controller.js';
import type { PrintedColumns } from '../print/printed-columns.js';
import { columnMessages, type ColumnMessages } from './columns.messages.js';

interface Column {
  readonly key: Exclude<keyof ColumnMessages, 'name'>;
  readonly valueOf: (position: number) => string;
}

/** The columns of an outline, for the screen and for print. */
export interface ColumnSet extends PrintedColumns {
  /** Headings above the columns, hidden from screen readers: each cell contains its heading. */
  readonly headings: TemplateResult;
  /** Draws the cells of a row. */
  readonly cells: (position: number) => unknown;
}

/** The columns that a plan has data for; undefined where there are none. */
export function columnsFor(plan: Plan, { language }: Locale): ColumnSet | undefined {
  const messages = messagesIn(columnMessages, language);
  const columns = columnsOf(plan, language);
  if (columns.length === 0) return undefined;
  return {
    nameHeading: messages.name,
    printed: columns.map(({ key, valueOf }) => ({ heading: messages[key], valueOf })),
    headings: renderHeadings(columns, messages),
    cells: (position) => renderCells(columns, position, messages),
  };
}

/** The columns with data. Figures of a row include all nodes below it. */
function columnsOf(plan: Plan, language: string): readonly Column[] {
  const { parent } = planIndex(plan);
  const options = figureOptionsOf(plan);
  const below = (position: number) =>
    indicatorsOf(plan, plan.nodes[position]!.id, { descendants: true });
  const goals = goalMasks(plan).subtree;
  const columns: Column[] = [];
  if (plan.indicators.length > 0) {
    columns.push({
      key: 'indicators',
      valueOf: (position) => String(below(position).length || ''),
    });
    if (plan.indicators.some((each) => progressOf(each, options).status !== undefined)) {
      columns.push({
        key: 'progress',
        valueOf: (position) =>
          statusesOf(
            below(position).map((each) => progressOf(each, options)),
            language,
          ),
      });
    }
  }
  if (goals.some((mask, position) => parent[position]! < 0 && mask !== 0)) {
    columns.push({
      key: 'goals',
      valueOf: (position) =>
        sdgGoals
          .flatMap(({ number }) => (hasGoal(goals[position]!, number) ? number : []))
          .join('・'),
    });
  }
  if (plan.nodes.some(({ department }) => department !== undefined)) {
    columns.push({
      key: 'department',
      valueOf: (position) => labelFor(plan.nodes[position]!.department, language, plan),
    });
  }
  return columns;
}

function statusesOf(results: readonly ReturnType<typeof progressOf>[], language: string): string {
  const counts = new Map<string, number>();
  for (const result of results) {
    if (result.status === undefined) continue;
    const label = progressLabel(result, language);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].map(([label, count]) => `${label}${count}`).join('・');
}

/** Draws the cells of a row, each with its heading for screen readers. */
function renderCells(columns: readonly Column[], position: number, messages: ColumnMessages) {
  return columns.map(({ key, valueOf }) => {
    const value = valueOf(position);
    return html`<span class="column ${key}"
      >${value ? html`<span class="visually-hidden"> ${messages[key]} </span>${value}` : ''}</span
    >`;
  });
}

function renderHeadings(columns: readonly Column[], messages: ColumnMessages) {
  return html`<div class="headings" aria-hidden="true">
    <span class="name">${messages.name}</span>
    ${columns.map(({ key }) => html`<span class="column ${key}">${messages[key]}</span>`)}
  </div>`;
}

export const columnsStyles = css`
  .column,
  .headings {
    display: none;
  }
  @container (min-width: 48rem) {
    .column {
      display: block;
      flex: none;
      inline-size: 9rem;
      padding-inline: 8px;
      font-size: 0.875em;
      line-height: 1.5;
    }
    .column.indicators {
      inline-size: 5rem;
      text-align: end;
    }
    .column.goals {
      inline-size: 8rem;
    }
    .headings {
      display: flex;
      align-items: end;
      padding-block: 4px;
      padding-inline-start: 36px;
      border-block-end: 2px solid var(--_border);
      color: var(--_muted);
      font-size: 0.875em;
    }
    .headings .name {
      padding: 0;
      color: inherit;
    }
    .headings .column {
      font-size: 1em;
    }
  }
`;
