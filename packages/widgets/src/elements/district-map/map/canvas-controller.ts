import type { ReactiveController, ReactiveElement } from 'lit';
import { afterPaint } from '../../../platform/after-paint.js';
import { drawsWhole } from '../../../platform/whole-picture.js';

/** Width before the first measurement, in pixels. */
const initialWidth = 560;

/** Measures the box of the map, and reports its first paint: lazy parts must not delay it. */
export class CanvasController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #onFirstPaint: () => void;
  #resize: ResizeObserver | undefined;
  #width = initialWidth;
  #isPainted = false;
  #observed: Element | undefined;
  #cancel: (() => void) | undefined;

  constructor(host: ReactiveElement, onFirstPaint: () => void) {
    this.#host = host;
    this.#onFirstPaint = onFirstPaint;
    host.addController(this);
  }

  /** Width of the picture on the page, in pixels. */
  get width(): number {
    return this.#width;
  }

  /** A picture that is drawn whole counts as painted. */
  get isPainted(): boolean {
    return (this.#isPainted ||= drawsWhole());
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const canvas = this.#host.renderRoot.querySelector('.canvas') ?? undefined;
    if (canvas === this.#observed || !this.#host.isConnected) return;
    this.#stop();
    this.#observed = canvas;
    if (!canvas) return;
    this.#resize ??= new ResizeObserver((entries) => this.#measure(entries));
    this.#resize.observe(canvas);
    if (this.#isPainted) return;
    this.#cancel = afterPaint(() => {
      this.#isPainted = true;
      this.#onFirstPaint();
    });
  }

  hostDisconnected(): void {
    this.#stop();
    this.#observed = undefined;
  }

  #stop(): void {
    this.#resize?.disconnect();
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** The width decides the size of names and lines. Before the lazy parts there are no names. */
  #measure([entry]: readonly ResizeObserverEntry[]): void {
    const width = Math.round(entry?.contentRect.width ?? 0);
    if (width === 0 || width === this.#width) return;
    this.#width = width;
    if (this.#isPainted) this.#host.requestUpdate();
  }
}
