import { citationOf } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { planIndex } from '@machiplan/sdk/internal';
import {
  html,
  isServer,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import { ExportMenu } from '../../../controls/export-menu/export-menu.js';
import { fillsFor, type CellFill } from './cell-colors.js';
import type { TreeDispatch } from '../plan-tree-actions.js';
import { nextCell } from './cell-keys.js';
import { newestYear, valuesFor } from './cell-values.js';
import type { Sizing } from './diagram-kinds.js';
import type { DiagramModel } from './diagram-model.js';
import { DiagramTexts } from './diagram-texts.js';
import { layoutDiagram, type DiagramLayout } from './diagram-layout.js';
import { cellAt, paintCanvas } from './paint-canvas.js';
import {
  renderControls,
  renderBranchButtons,
  renderLegend,
  renderPath,
} from './render-diagram-controls.js';
import { renderCells, type CellsModel } from './render-cells.js';

/** Smallest width of a diagram, in CSS pixels. */
const minWidth = 280;

/** Draws a plan as a diagram, with zoom, keyboard, pointer and export. */
export class DiagramView implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #dispatch: TreeDispatch;
  readonly #exportMenu: ExportMenu;
  #resizes: ResizeObserver | undefined;
  #model: DiagramModel | undefined;
  #layout: DiagramLayout | undefined;
  #texts: DiagramTexts | undefined;
  #layoutFrom: readonly unknown[] = [];
  #paintedFrom: DiagramLayout | undefined;
  #fillOf: ((position: number) => CellFill) | undefined;
  #roots: readonly number[] = [];
  #top = -1;
  #active = 0;
  #restoresFocus = false;
  #width = 0;

  constructor(host: ReactiveElement, dispatch: TreeDispatch) {
    this.#host = host;
    this.#dispatch = dispatch;
    this.#exportMenu = new ExportMenu(host);
    host.addController(this);
    if (!isServer) this.hostConnected();
  }

  hostConnected(): void {
    this.#resizes ??= new ResizeObserver(() => this.#measure());
    this.#resizes.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#resizes?.disconnect();
  }

  hostUpdated(): void {
    const canvas = this.#host.shadowRoot?.querySelector<HTMLCanvasElement>('.diagram canvas');
    if (canvas && this.#layout && this.#paintedFrom !== this.#layout) {
      this.#paintedFrom = this.#layout;
      paintCanvas(canvas, this.#cellsModel());
    }
    if (this.#measure() || !this.#restoresFocus) return;
    this.#restoresFocus = false;
    this.#host.shadowRoot?.querySelector<SVGElement>(`.cell[data-cell="${this.#active}"]`)?.focus();
  }

  render(model: DiagramModel): TemplateResult {
    const { roots, sizing } = model;
    if (roots !== this.#roots) {
      this.#roots = roots;
      this.#top = -1;
    }
    this.#model = model;
    // Before the first drawing the width of the element is the best estimate.
    this.#width ||= Math.floor(this.#host.clientWidth);
    const values = valuesFor(model.plan, sizing);
    const hasNone = !roots.some((root) => values[root]! > 0);
    this.#layOut(model, hasNone ? 'entries' : sizing);
    const layout = this.#layout!;
    const { messages, legend } = this.#texts!;
    const zoomTo = (position: number) => this.#zoomTo(position);
    return html`<div class="diagram">
      ${renderControls(model, messages, this.#dispatch)}
      ${renderPath(model, this.#top, messages, zoomTo)}
      ${hasNone ? html`<p class="note">${messages.noSize}</p>` : nothing}
      ${sizing !== 'entries' && !hasNone ? html`<p class="note">${messages.leftOut}</p>` : nothing}
      ${layout.deeper > 0 ? html`<p class="note">${messages.deeper(layout.deeper)}</p>` : nothing}
      ${layout.isDense ? this.#renderCanvas(layout) : this.#renderSvg(layout)}
      ${renderLegend(legend, messages)} ${renderBranchButtons(model, layout, messages, zoomTo)}
      ${this.#renderExportMenu(model)}
    </div>`;
  }

  /** Computes the layout again if anything it depends on has changed. */
  #layOut(model: DiagramModel, sizing: Sizing): void {
    const { plan, kind, coloring, roots } = model;
    const layoutFrom = [plan, kind, sizing, coloring, this.#width, this.#top, roots];
    if (!this.#layout || layoutFrom.some((each, at) => each !== this.#layoutFrom[at])) {
      this.#layoutFrom = layoutFrom;
      const tops = this.#top < 0 ? roots : [this.#top];
      const width = Math.max(this.#width, minWidth);
      this.#layout = layoutDiagram(plan, valuesFor(plan, sizing), tops, kind, width);
      this.#fillOf = fillsFor(plan, coloring, this.#branchRoots());
      this.#active = 0;
    }
    this.#texts = new DiagramTexts(model, this.#layout, this.#fillOf!, sizing);
  }

  /** The branches that get colours of their own: the roots, or the children of a single root. */
  #branchRoots(): readonly number[] {
    if (this.#roots.length !== 1) return this.#roots;
    const { plan } = this.#model!;
    const [root] = this.#roots;
    const { parent } = planIndex(plan);
    return plan.nodes.flatMap((_, at) => (parent[at] === root ? at : []));
  }

  /** Adopts the width of the box; returns whether that requests an update. */
  #measure(): boolean {
    const box = this.#host.shadowRoot?.querySelector('.diagram');
    const width = Math.floor(box?.clientWidth ?? 0);
    if (width === 0 || width === this.#width) return false;
    this.#width = width;
    queueMicrotask(() => this.#host.requestUpdate());
    return true;
  }

  #cellsModel(): CellsModel {
    const { plan, locale, selectedId } = this.#model!;
    const layout = this.#layout!;
    const texts = this.#texts!;
    const selectedPosition =
      selectedId === undefined ? undefined : planIndex(plan).positions.get(selectedId);
    return {
      layout,
      language: locale.language,
      labelOf: (at) => texts.label(at),
      nameOf: (at) => texts.name(at),
      fillOf: (at) => texts.fillAt(at),
      active: this.#active,
      isSelected: (at) => layout.cells[at]!.cell.position === selectedPosition,
    };
  }

  #activate(at: number): void {
    const { cell } = this.#layout!.cells[at]!;
    if (cell.merged > 0 || !this.#model) return;
    const node = this.#model.plan.nodes[cell.position];
    if (at === 0) this.#zoomOut();
    else if (planIndex(this.#model.plan).subtreeSize[cell.position]! > 1)
      this.#zoomTo(cell.position);
    if (node) this.#dispatch({ type: 'select-node', id: node.id });
  }

  #zoomTo(position: number): void {
    this.#top = position;
    this.#active = 0;
    this.#host.requestUpdate();
  }

  #zoomOut(): void {
    if (this.#top < 0 || this.#roots.includes(this.#top)) return this.#zoomTo(-1);
    this.#zoomTo(planIndex(this.#model!.plan).parent[this.#top]!);
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
    const scale = this.#layout!.width / box.width;
    return cellAt(this.#layout!, (event.clientX - box.x) * scale, (event.clientY - box.y) * scale);
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const cell = (event.target as Element).closest<SVGElement>('.cell');
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = Number(cell.dataset['cell']);
    if (event.key === 'Enter' || event.key === ' ') this.#activate(at);
    else if (event.key === 'Backspace' || event.key === 'Escape') this.#zoomOut();
    else {
      const next = nextCell(this.#layout!.cells, at, event.key);
      if (next === undefined) return;
      this.#active = next;
    }
    event.preventDefault();
    this.#restoresFocus = true;
    this.#host.requestUpdate();
  };

  #renderSvg(layout: DiagramLayout) {
    const { summary, messages } = this.#texts!;
    return html`<svg
        viewBox="0 0 ${layout.width} ${layout.height}"
        width=${layout.width}
        height=${layout.height}
        role="group"
        aria-label=${summary}
        @click=${this.#onClick}
        @keydown=${this.#onKeydown}
      >
        ${renderCells(this.#cellsModel())}
      </svg>
      <p class="note keys">${messages.keys}</p>`;
  }

  #renderCanvas(layout: DiagramLayout) {
    const { summary, messages } = this.#texts!;
    return html`<canvas
        width=${layout.width}
        height=${layout.height}
        role="img"
        aria-label=${summary}
        @click=${this.#onCanvasClick}
        @mousemove=${this.#onCanvasMove}
      ></canvas>
      <p class="note">${messages.tooMany}</p>`;
  }

  #renderExportMenu({ plan, locale, kind, sizing }: DiagramModel) {
    const { language } = locale;
    const layout = this.#layout!;
    const texts = this.#texts!;
    const { messages } = texts;
    const top = plan.nodes[this.#top];
    const citation = () =>
      citationOf(plan, top ?? plan, { languages: language, retrieved: new Date() });
    return this.#exportMenu.render(
      {
        fileName: () => `${plan.id}-${kind}`,
        citation,
        csv: () => [
          [messages.whole, messages.sizing[sizing]],
          ...layout.cells.slice(1).map(({ cell }, at) => [texts.label(at + 1), cell.value]),
        ],
        svg: async () => {
          const { diagramFile } = await import('./diagram-file.lazy.js');
          const year = sizing === 'budget' ? newestYear(plan) : undefined;
          return diagramFile(this.#cellsModel(), texts.legend, {
            title: `${labelFor(plan.title, language, plan)} ${top ? texts.label(0) : ''}`.trim(),
            lines: [
              [`${messages.size}：${messages.sizing[sizing]}`, year].filter(Boolean).join(' '),
              citation(),
            ],
          });
        },
      },
      language,
    );
  }
}
