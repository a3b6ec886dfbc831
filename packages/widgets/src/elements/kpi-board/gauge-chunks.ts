import type { Indicator } from '@machiplan/schema';
import type { ReactiveController, ReactiveElement } from 'lit';
import { drawInTurn, mayDrawNow } from '../kpi-gauge/draw-queue.js';

/** Gauges drawn together: about half a screenful. */
const chunkSize = 8;

/** Gauges that are drawn together. */
export interface GaugeChunk {
  /** Id of the first indicator and of its group: stable while the order is. */
  readonly key: string;
  readonly indicators: readonly Indicator[];
  /** True if the chunk is drawn; otherwise its space is reserved. */
  readonly isDrawn: boolean;
}

/**
 * Cuts the gauges of a board into chunks and draws these as the reader scrolls, see `draw-queue`. The
 * host draws an element with `data-chunk=${key}` for each chunk that waits. Once drawn, a chunk stays
 * drawn.
 */
export class GaugeChunks implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #drawn = new Set<string>();
  readonly #waiting = new Map<string, () => void>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The chunks of a group. Marks as drawn those that fit in this frame. */
  chunksOf(groupKey: string, indicators: readonly Indicator[]): readonly GaugeChunk[] {
    return chunksOf(indicators, chunkSize).map((chunk) => {
      const key = `${groupKey} ${chunk[0]!.id}`;
      return { key, indicators: chunk, isDrawn: this.#mayDraw(key, chunk.length) };
    });
  }

  hostUpdated(): void {
    for (const element of this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-chunk]')) {
      const key = element.dataset['chunk'] ?? '';
      if (this.#waiting.has(key)) continue;
      const draw = () => {
        this.#waiting.delete(key);
        this.#drawn.add(key);
        this.#host.requestUpdate();
      };
      this.#waiting.set(key, drawInTurn(element, draw));
    }
  }

  hostDisconnected(): void {
    for (const leave of this.#waiting.values()) leave();
    this.#waiting.clear();
  }

  #mayDraw(key: string, count: number): boolean {
    if (this.#drawn.has(key)) return true;
    let mayDraw = false;
    for (let index = 0; index < count; index += 1) mayDraw = mayDrawNow() || mayDraw;
    if (mayDraw) this.#drawn.add(key);
    return mayDraw;
  }
}

/** Cuts a list into pieces of `size`, the last one shorter. */
export function chunksOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return [...Array(Math.ceil(items.length / size)).keys()].map((index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
