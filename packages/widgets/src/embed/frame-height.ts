import { parseUrl } from '@machiplan/sdk/internal';
import type { HeightMessage } from './post-height.js';

/** Frames that asked for it: `<iframe data-machiplan-frame src="…/embed.html?…">`. */
const selector = 'iframe[data-machiplan-frame]';

/** Heights outside of this are cut to it, in CSS pixels: no frame shall eat up a page. */
const lowest = 40;
const highest = 20_000;

/**
 * Gives each `data-machiplan-frame` the height that its page tells. A message counts only if it
 * comes from the window of such a frame and from the origin that stands in its `src`, or from a
 * sandboxed frame, which has none.
 */
export function followFrameHeights(page: Document): () => void {
  const follow = (event: MessageEvent<unknown>) => {
    const height = heightIn(event.data);
    if (height === undefined) return;
    const frame = [...page.querySelectorAll<HTMLIFrameElement>(selector)].find(
      ({ contentWindow }) => contentWindow !== null && contentWindow === event.source,
    );
    if (!frame || !isFrom(frame, event.origin)) return;
    // The border counts for the height, too, and must not make the frame wider than its column.
    frame.style.boxSizing = 'border-box';
    const border = frame.offsetHeight - frame.clientHeight;
    frame.style.blockSize = `${Math.min(Math.max(height, lowest), highest) + border}px`;
  };
  addEventListener('message', follow);
  return () => removeEventListener('message', follow);
}

function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, height } = data as Partial<Record<keyof HeightMessage, unknown>>;
  return type === 'machiplan:height' && typeof height === 'number' && Number.isFinite(height)
    ? height
    : undefined;
}

function isFrom(frame: HTMLIFrameElement, origin: string): boolean {
  const isOpaque = frame.sandbox.length > 0 && !frame.sandbox.contains('allow-same-origin');
  if (isOpaque) return origin === 'null';
  return parseUrl(frame.src)?.origin === origin;
}
