import type { Plan } from '@machiplan/schema';
import { citationOf } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { planIndex } from '@machiplan/sdk/internal';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import { ExportMenu } from '../../../controls/export-menu/export-menu.js';
import { fillsFor, type CellFill } from './cell-colors.js';
import { nextCell } from './cell-keys.js';
import { newestYear, valuesFor } from './cell-values.js';
import type { Coloring, DiagramKind, Sizing } from './diagram-kinds.js';
import { DiagramTexts } from './diagram-texts.js';
import { layoutDiagram, type DiagramLayout } from './drawing.js';
import { cellAt, paintCanvas } from './paint-canvas.js';
import {
  renderControls,
  renderBranchButtons,
  renderLegend,
  renderPath,
} from './render-diagram-controls.js';
import { renderParts, type DrawingContext } from './render-drawing.js';

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

/** A plan as a drawing: what is drawn of it, zoom, focus, files to take away. */
export class DiagramView implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #exportMenu: ExportMenu;
  readonly #resizes: ResizeObserver;
  #request: DiagramRequest | undefined;
  #drawing: DiagramLayout | undefined;
  #texts: DiagramTexts | undefined;
  #drawnFrom: readonly unknown[] = [];
  #paintedFrom: DiagramLayout | undefined;
  #groundOf: ((position: number) => CellFill) | undefined;
  #roots: readonly number[] = [];
  #top = -1;
  #active = 0;
  #focusesNext = false;
  #width = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#exportMenu = new ExportMenu(host);
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
      paintCanvas(canvas, this.#context());
    }
    if (this.#measure() || !this.#focusesNext) return;
    this.#focusesNext = false;
    this.#host.shadowRoot?.querySelector<SVGElement>(`.cell[data-cell="${this.#active}"]`)?.focus();
  }

  render(request: DiagramRequest): TemplateResult {
    const { roots, sizing } = request;
    if (roots !== this.#roots) {
      this.#roots = roots;
      this.#top = -1;
    }
    this.#request = request;
    // Before there is a box of its own, the element's width is the best guess, and mostly right.
    this.#width ||= Math.floor(this.#host.clientWidth);
    const values = valuesFor(request.plan, sizing);
    const hasNone = !roots.some((root) => values[root]! > 0);
    this.#draw(request, hasNone ? 'entries' : sizing);
    const drawing = this.#drawing!;
    const { words, legend } = this.#texts!;
    const zoomTo = (position: number) => this.#zoomTo(position);
    return html`<div class="diagram">
      ${renderControls(request, words)} ${renderPath(request, this.#top, words, zoomTo)}
      ${hasNone ? html`<p class="remark">${words.noSize}</p>` : nothing}
      ${sizing !== 'entries' && !hasNone ? html`<p class="remark">${words.leftOut}</p>` : nothing}
      ${drawing.deeper > 0 ? html`<p class="remark">${words.deeper(drawing.deeper)}</p>` : nothing}
      ${drawing.isDense ? this.#renderCanvas(drawing) : this.#renderSvg(drawing)}
      ${renderLegend(legend, words)} ${renderBranchButtons(request, drawing, words, zoomTo)}
      ${this.#renderExportMenu(request)}
    </div>`;
  }

  /** Lays out anew what has changed. */
  #draw(request: DiagramRequest, sizing: Sizing): void {
    const { plan, kind, coloring, roots } = request;
    const drawnFrom = [plan, kind, sizing, coloring, this.#width, this.#top, roots];
    if (!this.#drawing || drawnFrom.some((each, at) => each !== this.#drawnFrom[at])) {
      this.#drawnFrom = drawnFrom;
      const tops = this.#top < 0 ? roots : [this.#top];
      const width = Math.max(this.#width, leastWidth);
      this.#drawing = layoutDiagram(plan, valuesFor(plan, sizing), tops, kind, width);
      this.#groundOf = fillsFor(plan, coloring, this.#branchRoots());
      this.#active = 0;
    }
    this.#texts = new DiagramTexts(request, this.#drawing, this.#groundOf!, sizing);
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

  #context(): DrawingContext {
    const { plan, language, selected } = this.#request!;
    const drawing = this.#drawing!;
    const texts = this.#texts!;
    const picked = selected === undefined ? undefined : planIndex(plan).positions.get(selected);
    return {
      drawing,
      language,
      labelOf: (at) => texts.label(at),
      nameOf: (at) => texts.name(at),
      groundOf: (at) => texts.groundAt(at),
      active: this.#active,
      isSelected: (at) => drawing.cells[at]!.cell.position === picked,
    };
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
    (event.target as HTMLElement).title = at < 0 ? '' : this.#texts!.name(at);
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

  #renderSvg(drawing: DiagramLayout) {
    const { summary, words } = this.#texts!;
    return html`<svg
        viewBox="0 0 ${drawing.width} ${drawing.height}"
        width=${drawing.width}
        height=${drawing.height}
        role="group"
        aria-label=${summary}
        @click=${this.#onClick}
        @keydown=${this.#onKeydown}
      >
        ${renderParts(this.#context())}
      </svg>
      <p class="remark keys">${words.keys}</p>`;
  }

  #renderCanvas(drawing: DiagramLayout) {
    const { summary, words } = this.#texts!;
    return html`<canvas
        width=${drawing.width}
        height=${drawing.height}
        role="img"
        aria-label=${summary}
        @click=${this.#onCanvasClick}
        @mousemove=${this.#onCanvasMove}
      ></canvas>
      <p class="remark">${words.tooMany}</p>`;
  }

  #renderExportMenu({ plan, languages, language, kind, sizing }: DiagramRequest) {
    const drawing = this.#drawing!;
    const texts = this.#texts!;
    const { words } = texts;
    const top = plan.nodes[this.#top];
    const citation = () => citationOf(plan, top ?? plan, { languages, retrieved: new Date() });
    return this.#exportMenu.render(
      {
        fileName: () => `${plan.id}-${kind}`,
        citation,
        csv: () => [
          [words.whole, words.sizing[sizing]],
          ...drawing.cells.slice(1).map(({ cell }, at) => [texts.label(at + 1), cell.value]),
        ],
        svg: async () => {
          const { drawingFile } = await import('./drawing-file.js');
          const year = sizing === 'budget' ? newestYear(plan) : undefined;
          return drawingFile(this.#context(), texts.legend, {
            title: `${labelFor(plan.title, languages, plan)} ${top ? texts.label(0) : ''}`.trim(),
            lines: [
              [`${words.size}：${words.sizing[sizing]}`, year].filter(Boolean).join(' '),
              citation(),
            ],
          });
        },
      },
      language,
    );
  }
}
