import type { Plan } from '@machiplan/schema';
import { indicatorsOf, progressOf, sdgGoals } from '@machiplan/sdk';
import { labelFor, progressLabel } from '@machiplan/sdk/format';
import { defineMessages, goalMasks, hasGoal, messagesIn, planIndex } from '@machiplan/sdk/internal';
import { css, html, type TemplateResult } from 'lit';
import type { PrintedColumn } from '../print/print-view.js';

/** A column: what it is called, and what it says of a row. */
interface Column {
  readonly key: 'indicators' | 'progress' | 'goals' | 'department';
  readonly valueOf: (position: number) => string;
}

type ColumnMessages = Readonly<Record<Column['key'] | 'name', string>>;

export const columnMessages = defineMessages<ColumnMessages>('plan-tree-columns', {
  ja: {
    name: '項目',
    indicators: '指標',
    progress: '指標の進み',
    goals: 'SDGs',
    department: '所管',
  },
  en: {
    name: 'Entry',
    indicators: 'Indicators',
    progress: 'Progress',
    goals: 'SDGs',
    department: 'Department',
  },
  'ja-x-easy': { department: 'たんとう' },
});

/** The columns of an outline, for the screen and for paper. */
export interface ColumnSet {
  /** What is above the column of names. */
  readonly nameHeading: string;
  readonly printed: readonly PrintedColumn[];
  /** Headings above the columns. Each cell says its own, so these are only to be seen. */
  readonly headings: TemplateResult;
  /** The cells of a row. */
  readonly cells: (position: number) => unknown;
}

/** The columns a plan has something for; undefined where there are none. */
export function columnsFor(
  plan: Plan,
  language: string,
  languages: readonly string[],
): ColumnSet | undefined {
  const words = messagesIn(columnMessages, language);
  const columns = columnsOf(plan, languages);
  if (columns.length === 0) return undefined;
  return {
    nameHeading: words.name,
    printed: columns.map(({ key, valueOf }) => ({ heading: words[key], valueOf })),
    headings: renderHeadings(columns, words),
    cells: (position) => renderCells(columns, position, words),
  };
}

/** The columns there are: figures of a row stand for all that is below it. */
function columnsOf(plan: Plan, languages: readonly string[]): readonly Column[] {
  const { parent } = planIndex(plan);
  const options = { fiscalYearStart: plan.fiscalYearStart, origin: plan.origin };
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
            languages,
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
      valueOf: (position) => labelFor(plan.nodes[position]!.department, languages, plan),
    });
  }
  return columns;
}

function statusesOf(
  results: readonly ReturnType<typeof progressOf>[],
  languages: readonly string[],
): string {
  const counts = new Map<string, number>();
  for (const result of results) {
    if (result.status === undefined) continue;
    const label = progressLabel(result, languages);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].map(([label, count]) => `${label}${count}`).join('・');
}

/** The cells of a row, each with its heading for those who do not see the columns. */
function renderCells(columns: readonly Column[], position: number, words: ColumnMessages) {
  return columns.map(({ key, valueOf }) => {
    const value = valueOf(position);
    return html`<span class="column ${key}"
      >${value ? html`<span class="visually-hidden"> ${words[key]} </span>${value}` : ''}</span
    >`;
  });
}

function renderHeadings(columns: readonly Column[], words: ColumnMessages) {
  return html`<div class="headings" aria-hidden="true">
    <span class="name">${words.name}</span>
    ${columns.map(({ key }) => html`<span class="column ${key}">${words[key]}</span>`)}
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
