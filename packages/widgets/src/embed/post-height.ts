/** Message to the page around an embed page. Anybody may read it: a height is no secret. */
export interface HeightMessage {
  readonly type: 'machiplan:height';
  /** Height of the content in CSS pixels. */
  readonly height: number;
}

/** The secret WordPress adds to a frame's address, by which it knows the frame's messages. */
function wordPressSecret(hash: string): string | undefined {
  return /[#?&]secret=([\w-]{1,64})(?:&|$)/.exec(hash)?.[1];
}

/**
 * Tells the page around the frame how high the content is, now and after each change: with our own
 * message (`frame-height.js` reads it) and, in a WordPress embed, with WordPress's. Listens to
 * nothing, so there is nothing a page around it could make it do.
 */
export function postHeight(content: Element): void {
  if (parent === window) return;
  const secret = wordPressSecret(location.hash);
  let told = -1;
  new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // The frame may have no origin of its own and does not know whose page it stands in.
    parent.postMessage({ type: 'machiplan:height', height } satisfies HeightMessage, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  }).observe(content);
}
