import { type ProgressStatus, sdgGoal } from '@machiplan/sdk';
import { labelFor, progressLabel } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { countText } from '../count-text.js';
import { rowTextsOf } from '../outline/row-texts.js';
import { statusFills, type CellFill } from './cell-colors.js';
import type { Coloring, Sizing } from './diagram-kinds.js';
import { diagramMessages } from './diagram.messages.js';
import type { DiagramRequest } from './diagram-view.js';
import type { DiagramLayout } from './drawing.js';

/** An entry of a legend. */
export interface LegendEntry {
  readonly ground: CellFill;
  readonly label: string;
}

/** What a drawing says of its parts, in the reader's language. Parts are numbered as its cells. */
export class DiagramTexts {
  readonly #request: DiagramRequest;
  readonly #drawing: DiagramLayout;
  readonly #groundOf: (position: number) => CellFill;
  readonly #sizing: Sizing;

  /** @param sizing What sizes stand for in fact, where the request could not be met. */
  constructor(
    request: DiagramRequest,
    drawing: DiagramLayout,
    groundOf: (position: number) => CellFill,
    sizing: Sizing,
  ) {
    this.#request = request;
    this.#drawing = drawing;
    this.#groundOf = groundOf;
    this.#sizing = sizing;
  }

  get words() {
    return messagesIn(diagramMessages, this.#request.language);
  }

  groundAt(at: number): CellFill {
    return this.#groundOf(this.#drawing.cells[at]!.cell.position);
  }

  /** Short name, to be written on a part. */
  label(at: number): string {
    const { plan, languages, title } = this.#request;
    const { cell } = this.#drawing.cells[at]!;
    if (cell.merged > 0) return this.words.merged(cell.merged);
    const node = plan.nodes[cell.position];
    if (!node) return title || this.words.whole;
    const texts = rowTextsOf(plan, node, languages);
    const short = labelFor(node.shortTitle, languages, plan);
    return [texts.code, short || texts.title].filter(Boolean).join(' ');
  }

  /** What a part is, how large, and what its colour means. */
  name(at: number): string {
    const { plan, languages, coloring } = this.#request;
    const { cell } = this.#drawing.cells[at]!;
    const node = plan.nodes[cell.position];
    const level = node ? rowTextsOf(plan, node, languages).level : '';
    return [
      [level, this.label(at)].filter(Boolean).join(' '),
      this.words.value(countText(Math.round(cell.value)), this.#sizing),
      coloring === 'branch' ? '' : this.#meaningOf(this.groundAt(at).key),
    ]
      .filter(Boolean)
      .join('、');
  }

  /** The whole in a sentence. */
  get summary(): string {
    const { kind, cells } = this.#drawing;
    return this.words.drawing(this.words.kind[kind], this.label(0), cells.length - 1);
  }

  /** What the colours mean that are there; empty where they only tell branches apart. */
  get legend(): readonly LegendEntry[] {
    const { coloring } = this.#request;
    if (coloring === 'branch') return [];
    const grounds = new Map<string | undefined, CellFill>();
    for (let at = 1; at < this.#drawing.cells.length; at++) {
      const ground = this.groundAt(at);
      grounds.set(ground.key, ground);
    }
    return [...grounds.values()]
      .sort((a, b) => placeOf(coloring, a) - placeOf(coloring, b))
      .map((ground) => ({ ground, label: this.#meaningOf(ground.key) }));
  }

  #meaningOf(key: string | undefined): string {
    const { coloring, languages } = this.#request;
    if (key === undefined) return coloring === 'sdg' ? this.words.noGoals : this.words.noStatus;
    if (coloring === 'sdg') return `${key} ${labelFor(sdgGoal(Number(key))!.title, languages)}`;
    const status = { status: key as ProgressStatus };
    return progressLabel(status as Parameters<typeof progressLabel>[0], languages);
  }
}

/** Place in a legend: goals by number, states as a reader should see them, what has neither last. */
function placeOf(coloring: Coloring, { key }: CellFill): number {
  if (key === undefined) return Infinity;
  return coloring === 'sdg' ? Number(key) : Object.keys(statusFills).indexOf(key);
}
