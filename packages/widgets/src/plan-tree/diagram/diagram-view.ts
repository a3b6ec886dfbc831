import type { Plan } from '@machiplan/schema';
import {
  citationOf,
  formatValue,
  labelFor,
  pathOf,
  planIndex,
  progressLabel,
  sdgGoal,
  type ProgressStatus,
} from '@machiplan/sdk';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import { messagesIn } from '../../messages/message-table.js';
import { TakeAwayController } from '../../take-away/take-away.js';
import { rowTextsOf } from '../outline/row-texts.js';
import { groundsFor, statusGrounds, type Ground } from './cell-colors.js';
import { nextCell } from './cell-keys.js';
import { newestYear, valuesOf } from './cell-values.js';
import { diagramMessages } from './diagram-messages.js';
import {
  colorings,
  sizings,
  type Coloring,
  type DiagramKind,
  type Sizing,
} from './diagram-kinds.js';
import { draw, type Drawing } from './drawing.js';
import { cellAt, paintCanvas } from './paint-canvas.js';
import { renderParts } from './render-drawing.js';

export { diagramStyles } from './diagram.styles.js';

/** What is to be drawn, and what the drawing asks of the element around it. */
export interface DiagramRequest {
  readonly plan: Plan;
  /** Positions of the nodes the drawing starts from. */
  readonly roots: readonly number[];
  /** Name of what is drawn as a whole. */
  readonly title: string;
  readonly kind: DiagramKind;
  readonly sizing: Sizing;
  readonly coloring: Coloring;
  readonly language: string;
  readonly languages: readonly string[];
  /** Id of the node picked. */
  readonly selected: string | undefined;
  readonly setSizing: (sizing: Sizing) => void;
  readonly setColoring: (coloring: Coloring) => void;
  readonly toOutline: () => void;
  readonly pick: (id: string) => void;
}

/** Narrowest drawing, in CSS pixels. */
const leastWidth = 280;

/** A plan as a drawing: zoom, names, keyboard, legend, files to take away. */
export class DiagramView implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #takeAway: TakeAwayController;
  readonly #resizes: ResizeObserver;
  #request: DiagramRequest | undefined;
  #drawing: Drawing | undefined;
  #drawnFrom: readonly unknown[] = [];
  #paintedFrom: Drawing | undefined;
  #groundOf: (position: number) => Ground = () => ({
    color: '#e6e6e6',
    text: '#1a1a1a',
    key: undefined,
  });
  #roots: readonly number[] = [];
  #top = -1;
  #active = 0;
  #focusesNext = false;
  #width = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#takeAway = new TakeAwayController(host);
    this.#resizes = new ResizeObserver(() => this.#measure());
    host.addController(this);
    this.hostConnected();
  }

  hostConnected(): void {
    this.#resizes.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#resizes.disconnect();
  }

  hostUpdated(): void {
    const canvas = this.#host.shadowRoot?.querySelector<HTMLCanvasElement>('.diagram canvas');
    if (canvas && this.#drawing && this.#paintedFrom !== this.#drawing) {
      this.#paintedFrom = this.#drawing;
      const ground = (at: number) => this.#groundAt(at);
      paintCanvas(canvas, this.#drawing, ground, (at) => this.#label(at), this.#request!.language);
    }
    if (this.#measure() || !this.#focusesNext) return;
    this.#focusesNext = false;
    this.#host.shadowRoot?.querySelector<SVGElement>(`.cell[data-cell="${this.#active}"]`)?.focus();
  }

  render(request: DiagramRequest): TemplateResult {
    const { plan, kind, language } = request;
    if (request.roots !== this.#roots) {
      this.#roots = request.roots;
      this.#top = -1;
    }
    this.#request = request;
    // Before there is a box of its own, the element's width is the best guess, and mostly right.
    this.#width ||= Math.floor(this.#host.clientWidth);
    const words = messagesIn(diagramMessages, language);
    const values = this.#values(request);
    const drawnFrom = [
      plan,
      kind,
      request.sizing,
      request.coloring,
      this.#width,
      this.#top,
      request.roots,
    ];
    if (!this.#drawing || drawnFrom.some((each, at) => each !== this.#drawnFrom[at])) {
      this.#drawnFrom = drawnFrom;
      const tops = this.#top < 0 ? request.roots : [this.#top];
      this.#drawing = draw(plan, values.values, tops, kind, Math.max(this.#width, leastWidth));
      this.#groundOf = groundsFor(plan, request.coloring, this.#branchRoots());
      this.#active = 0;
    }
    const drawing = this.#drawing;
    return html`<div class="diagram">
      ${this.#renderControls(request)} ${this.#renderPath(request)}
      ${values.hasNone ? html`<p class="remark">${words.noSize}</p>` : nothing}
      ${request.sizing !== 'entries' && !values.hasNone ? html`<p class="remark">${words.leftOut}</p>` : nothing}
      ${drawing.isDense ? this.#renderCanvas(drawing) : this.#renderSvg(drawing)}
      ${this.#renderLegend(request)} ${this.#renderInto(request)} ${this.#renderTakeAway(request)}
    </div>`;
  }

  get #words() {
    return messagesIn(diagramMessages, this.#request!.language);
  }

  #values({ plan, sizing }: DiagramRequest): { values: Float64Array; hasNone: boolean } {
    const values = valuesFor(plan, sizing);
    const hasNone = !this.#roots.some((root) => values[root]! > 0);
    return { values: hasNone ? valuesFor(plan, 'entries') : values, hasNone };
  }

  /** A single root would give one colour to all: then its branches have their own. */
  #branchRoots(): readonly number[] {
    if (this.#roots.length !== 1) return this.#roots;
    const { plan } = this.#request!;
    const [root] = this.#roots;
    const { parent } = planIndex(plan);
    return plan.nodes.flatMap((_, at) => (parent[at] === root ? at : []));
  }

  /** Takes over the room there is; tells whether that will be drawn anew. */
  #measure(): boolean {
    const box = this.#host.shadowRoot?.querySelector('.diagram');
    const width = Math.floor(box?.clientWidth ?? 0);
    if (width === 0 || width === this.#width) return false;
    this.#width = width;
    queueMicrotask(() => this.#host.requestUpdate());
    return true;
  }

  #groundAt(at: number): Ground {
    return this.#groundOf(this.#drawing!.cells[at]!.cell.position);
  }

  #label(at: number): string {
    const { plan, languages } = this.#request!;
    const { cell } = this.#drawing!.cells[at]!;
    if (cell.merged > 0) return this.#words.merged(cell.merged);
    const node = plan.nodes[cell.position];
    if (!node) return this.#request!.title || this.#words.whole;
    const { code, title } = rowTextsOf(plan, node, languages);
    const short = labelFor(node.shortTitle, languages, plan);
    return [code, short || title].filter(Boolean).join(' ');
  }

  #name(at: number): string {
    const { plan, languages, sizing, coloring } = this.#request!;
    const { cell } = this.#drawing!.cells[at]!;
    const node = plan.nodes[cell.position];
    const level = node ? rowTextsOf(plan, node, languages).level : '';
    const value = formatValue(cell.value, { decimals: 0 }, { languages });
    const ground = this.#groundAt(at);
    return [
      [level, this.#label(at)].filter(Boolean).join(' '),
      this.#words.value(value, this.#values(this.#request!).hasNone ? 'entries' : sizing),
      coloring === 'branch' ? '' : this.#legendOf(ground.key),
    ]
      .filter(Boolean)
      .join('、');
  }

  #legendOf(key: string | undefined): string {
    const { coloring, languages } = this.#request!;
    if (key === undefined) return coloring === 'sdg' ? this.#words.noGoals : this.#words.noStatus;
    if (coloring === 'sdg') return `${key} ${labelFor(sdgGoal(Number(key))!.title, languages)}`;
    return statusLabel(key as ProgressStatus, languages);
  }

  #activate(at: number): void {
    const { cell } = this.#drawing!.cells[at]!;
    if (cell.merged > 0 || !this.#request) return;
    const node = this.#request.plan.nodes[cell.position];
    if (at === 0) this.#zoomOut();
    else if (planIndex(this.#request.plan).subtreeSize[cell.position]! > 1)
      this.#zoomTo(cell.position);
    if (node) this.#request.pick(node.id);
  }

  #zoomTo(position: number): void {
    this.#top = position;
    this.#active = 0;
    this.#host.requestUpdate();
  }

  #zoomOut(): void {
    if (this.#top < 0 || this.#roots.includes(this.#top)) return this.#zoomTo(-1);
    this.#zoomTo(planIndex(this.#request!.plan).parent[this.#top]!);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const at = (event.target as Element).closest<SVGElement>('.cell')?.dataset['cell'];
    if (at !== undefined) this.#activate(Number(at));
  };

  readonly #onCanvasClick = (event: MouseEvent): void => {
    const at = this.#pointed(event);
    if (at >= 0) this.#activate(at);
  };

  readonly #onCanvasMove = (event: MouseEvent): void => {
    const at = this.#pointed(event);
    (event.target as HTMLElement).title = at < 0 ? '' : this.#name(at);
  };

  #pointed(event: MouseEvent): number {
    const box = (event.target as Element).getBoundingClientRect();
    const scale = this.#drawing!.width / box.width;
    return cellAt(this.#drawing!, (event.clientX - box.x) * scale, (event.clientY - box.y) * scale);
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const cell = (event.target as Element).closest<SVGElement>('.cell');
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = Number(cell.dataset['cell']);
    if (event.key === 'Enter' || event.key === ' ') this.#activate(at);
    else if (event.key === 'Backspace' || event.key === 'Escape') this.#zoomOut();
    else {
      const next = nextCell(this.#drawing!.cells, at, event.key);
      if (next === undefined) return;
      this.#active = next;
    }
    event.preventDefault();
    this.#focusesNext = true;
    this.#host.requestUpdate();
  };

  #renderControls(request: DiagramRequest) {
    const words = this.#words;
    const options = <Key extends string>(
      label: string,
      keys: readonly Key[],
      names: Readonly<Record<Key, string>>,
      current: Key,
      set: (key: Key) => void,
    ) =>
      html`<label class="field short">
        ${label}
        <select @change=${(event: Event) => set((event.target as HTMLSelectElement).value as Key)}>
          ${keys.map(
            (key) => html`<option value=${key} .selected=${key === current}>${names[key]}</option>`,
          )}
        </select>
      </label>`;
    return html`<div class="bar">
      ${options(words.size, sizings, words.sizing, request.sizing, request.setSizing)}
      ${options(words.color, colorings, words.coloring, request.coloring, request.setColoring)}
      <button class="plain" type="button" @click=${request.toOutline}>${words.toOutline}</button>
    </div>`;
  }

  #renderPath({ plan, languages }: DiagramRequest) {
    const words = this.#words;
    const top = plan.nodes[this.#top];
    const path = top ? pathOf(plan, top.id) : [];
    const step = (name: string, position: number, isLast: boolean) =>
      html`<li>
        ${
          isLast
            ? html`<span aria-current="true">${name}</span>`
            : html`<button class="plain" type="button" @click=${() => this.#zoomTo(position)}>
                ${name}
              </button>`
        }
      </li>`;
    return html`<nav aria-label=${words.path}>
      <ol class="path">
        ${step(words.whole, -1, path.length === 0)}
        ${path.map((node, at) =>
          step(
            rowTextsOf(plan, node, languages).title,
            planIndex(plan).positions.get(node.id)!,
            at === path.length - 1,
          ),
        )}
      </ol>
    </nav>`;
  }

  #summary(drawing: Drawing): string {
    return this.#words.drawing(
      this.#words.kind[drawing.kind],
      this.#label(0),
      drawing.cells.length - 1,
    );
  }

  #renderSvg(drawing: Drawing) {
    const { plan, language, selected } = this.#request!;
    return html`<svg
        viewBox="0 0 ${drawing.width} ${drawing.height}"
        width=${drawing.width}
        height=${drawing.height}
        role="group"
        aria-label=${this.#summary(drawing)}
        @click=${this.#onClick}
        @keydown=${this.#onKeydown}
      >
        ${renderParts({
          drawing,
          language,
          labelOf: (at) => this.#label(at),
          nameOf: (at) => this.#name(at),
          groundOf: (at) => this.#groundAt(at),
          active: this.#active,
          isSelected: (at) =>
            selected !== undefined && plan.nodes[drawing.cells[at]!.cell.position]?.id === selected,
        })}
      </svg>
      <p class="remark keys">${this.#words.keys}</p>`;
  }

  #renderCanvas(drawing: Drawing) {
    return html`<canvas
        width=${drawing.width}
        height=${drawing.height}
        role="img"
        aria-label=${this.#summary(drawing)}
        @click=${this.#onCanvasClick}
        @mousemove=${this.#onCanvasMove}
      ></canvas>
      <p class="remark">${this.#words.tooMany}</p>`;
  }

  #renderLegend({ coloring }: DiagramRequest) {
    if (coloring === 'branch') return nothing;
    const { cells } = this.#drawing!;
    const grounds = new Map(
      cells.slice(1).map((_, at) => [this.#groundAt(at + 1).key, this.#groundAt(at + 1)]),
    );
    const order = Object.keys(statusGrounds);
    const keys = [...grounds.keys()].sort(
      (a, b) =>
        order.indexOf(a ?? '') - order.indexOf(b ?? '') || Number(a ?? 99) - Number(b ?? 99),
    );
    return html`<ul class="legend" aria-label=${this.#words.legend}>
      ${keys.map(
        (key) =>
          html`<li>
            <svg width="14" height="14" aria-hidden="true">
              <rect width="14" height="14" fill=${grounds.get(key)!.color} />
            </svg>
            ${this.#legendOf(key)}
          </li>`,
      )}
    </ul>`;
  }

  /** The branches as buttons: for a canvas the way in without a pointer, for all a larger target. */
  #renderInto({ plan, languages }: DiagramRequest) {
    const { subtreeSize } = planIndex(plan);
    const branches = this.#drawing!.cells.filter(
      ({ level, cell }) => level === 1 && cell.position >= 0 && subtreeSize[cell.position]! > 1,
    );
    if (branches.length === 0) return nothing;
    return html`<details>
      <summary>${this.#words.into}</summary>
      <ul class="into">
        ${branches.map(({ cell }) => {
          const { code, title } = rowTextsOf(plan, plan.nodes[cell.position]!, languages);
          return html`<li>
            <button class="plain" type="button" @click=${() => this.#zoomTo(cell.position)}>
              ${code} ${title}
            </button>
          </li>`;
        })}
      </ul>
    </details>`;
  }

  #renderTakeAway({ plan, languages, language, kind, sizing }: DiagramRequest) {
    const drawing = this.#drawing!;
    const top = plan.nodes[this.#top];
    const year = newestYear(plan);
    return this.#takeAway.render(
      {
        fileName: () => `${plan.id}-${kind}`,
        citation: () => citationOf(plan, top ?? plan, { languages, retrieved: new Date() }),
        csv: () => [
          [this.#words.whole, this.#words.sizing[sizing]],
          ...drawing.cells.slice(1).map(({ cell }, at) => [this.#label(at + 1), cell.value]),
        ],
        ...(!drawing.isDense && {
          svg: async () => {
            const { svgFile } = await import('../../take-away/svg-file.js');
            const picture = this.#host.shadowRoot!.querySelector<SVGSVGElement>('.diagram > svg')!;
            return svgFile(picture, {
              title: `${labelFor(plan.title, languages, plan)} ${top ? this.#label(0) : ''}`,
              lines: [
                `${this.#words.size}：${this.#words.sizing[sizing]}${sizing === 'budget' && year ? ` ${year}` : ''}`,
                citationOf(plan, top ?? plan, { languages, retrieved: new Date() }),
              ],
            });
          },
        }),
      },
      language,
    );
  }
}

const values = new WeakMap<Plan, Map<Sizing, Float64Array>>();

/** Sizes are counted once per plan. */
function valuesFor(plan: Plan, sizing: Sizing): Float64Array {
  let known = values.get(plan);
  if (!known) values.set(plan, (known = new Map<Sizing, Float64Array>()));
  let found = known.get(sizing);
  if (!found) known.set(sizing, (found = valuesOf(plan, sizing)));
  return found;
}

function statusLabel(status: ProgressStatus, languages: readonly string[]): string {
  return progressLabel({ status } as Parameters<typeof progressLabel>[0], languages);
}
