import type { ProgressStatus } from '@machiplan/sdk';
import { sdgGoal } from '@machiplan/sdk/goals';
import { labelFor, progressLabel } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { countText } from '../count-text.js';
import { rowTextsOf } from '../outline/row-texts.js';
import { statusFills, type CellFill } from './cell-colors.js';
import type { Coloring, Sizing } from './diagram-kinds.js';
import { diagramMessages } from './diagram.messages.js';
import type { DiagramModel } from './diagram-model.js';
import type { DiagramLayout } from './diagram-layout.js';

/** An entry of the legend. */
export interface LegendEntry {
  readonly fill: CellFill;
  readonly label: string;
}

/** The texts of a diagram. Its parts have the indices of the cells in the layout. */
export class DiagramTexts {
  readonly #model: DiagramModel;
  readonly #layout: DiagramLayout;
  readonly #fillOf: (position: number) => CellFill;
  readonly #sizing: Sizing;

  /** @param sizing The sizing in use: `entries` where the one asked for has no data. */
  constructor(
    model: DiagramModel,
    layout: DiagramLayout,
    fillOf: (position: number) => CellFill,
    sizing: Sizing,
  ) {
    this.#model = model;
    this.#layout = layout;
    this.#fillOf = fillOf;
    this.#sizing = sizing;
  }

  get messages() {
    return messagesIn(diagramMessages, this.#model.locale.language);
  }

  fillAt(at: number): CellFill {
    return this.#fillOf(this.#layout.cells[at]!.cell.position);
  }

  /** Short name, drawn on a part. */
  label(at: number): string {
    const { plan, locale, title } = this.#model;
    const { cell } = this.#layout.cells[at]!;
    if (cell.merged > 0) return this.messages.merged(cell.merged);
    const node = plan.nodes[cell.position];
    if (!node) return title || this.messages.whole;
    const texts = rowTextsOf(plan, node, locale.language);
    const short = labelFor(node.shortTitle, locale.language, plan);
    return [texts.code, short || texts.title].filter(Boolean).join(' ');
  }

  /** Full name of a part: level, name, size and meaning of its colour. */
  name(at: number): string {
    const { plan, locale, coloring } = this.#model;
    const { cell } = this.#layout.cells[at]!;
    const node = plan.nodes[cell.position];
    const level = node ? rowTextsOf(plan, node, locale.language).level : '';
    return [
      [level, this.label(at)].filter(Boolean).join(' '),
      this.messages.value(countText(Math.round(cell.value)), this.#sizing),
      hasMeaning(coloring) ? this.#meaningOf(this.fillAt(at).key) : '',
    ]
      .filter(Boolean)
      .join('、');
  }

  /** The diagram in a sentence. */
  get summary(): string {
    const { kind, cells } = this.#layout;
    return this.messages.drawing(this.messages.kind[kind], this.label(0), cells.length - 1);
  }

  /** The meanings of the colours in use; empty where these only distinguish branches. */
  get legend(): readonly LegendEntry[] {
    const { coloring } = this.#model;
    if (!hasMeaning(coloring)) return [];
    const fills = new Map<string | undefined, CellFill>();
    for (let at = 1; at < this.#layout.cells.length; at++) {
      const fill = this.fillAt(at);
      fills.set(fill.key, fill);
    }
    return [...fills.values()]
      .sort((a, b) => rankOf(coloring, a) - rankOf(coloring, b))
      .map((fill) => ({ fill, label: this.#meaningOf(fill.key) }));
  }

  #meaningOf(key: string | undefined): string {
    const { coloring, locale } = this.#model;
    if (key === undefined)
      return coloring === 'sdg' ? this.messages.noGoals : this.messages.noStatus;
    if (coloring === 'sdg')
      return `${key} ${labelFor(sdgGoal(Number(key))!.title, locale.language)}`;
    const status = { status: key as ProgressStatus };
    return progressLabel(status as Parameters<typeof progressLabel>[0], locale.language);
  }
}

const hasMeaning = (coloring: Coloring) => coloring === 'progress' || coloring === 'sdg';

/** Rank in the legend: goals by number, statuses by urgency, entries without either last. */
function rankOf(coloring: Coloring, { key }: CellFill): number {
  if (key === undefined) return Infinity;
  return coloring === 'sdg' ? Number(key) : Object.keys(statusFills).indexOf(key);
}
