/** Message to the page around an embed page. Anybody may read it: a height is no secret. */
export interface HeightMessage {
  readonly type: 'machiplan:height';
  /** Height of the content in CSS pixels. */
  readonly height: number;
}

/** Milliseconds between a change of the document and the message, so that many changes are one. */
const delay = 50;

/** The secret that WordPress gives each frame, in its address and in its messages. */
const secretPattern = /^[\w-]{1,64}$/;

function wordPressSecret(hash: string): string | undefined {
  return /[#?&]secret=([\w-]{1,64})(?:&|$)/.exec(hash)?.[1];
}

/**
 * Posts the height of the content to the page around the frame, as our own message (`frame-height.js`
 * reads it) and, in a WordPress embed, as WordPress's. Posts on load, after each change of size or
 * of the observed roots, and when WordPress asks by its `ready` message.
 *
 * Browsers do not render frames of other sites that are hidden or out of sight, so the resize
 * observer is silent there, and WordPress hides each frame until it knows the height. Timers and
 * mutation observers run everywhere.
 *
 * @returns a function that posts after changes below a node, for shadow roots
 */
export function postHeight(content: Element): (root: Node) => void {
  if (parent === window) return () => {};
  let secret = wordPressSecret(location.hash);
  let posted: number | undefined;
  const post = () => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    posted = height;
    // The frame may have no origin of its own and does not know the page around it.
    parent.postMessage({ type: 'machiplan:height', height } satisfies HeightMessage, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  const postChange = () => {
    if (Math.ceil(content.getBoundingClientRect().height) !== posted) post();
  };

  new ResizeObserver(postChange).observe(content);
  addEventListener('load', post);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const asked = source === parent ? secretOfReady(data) : undefined;
    if (asked === undefined || (secret !== undefined && asked !== secret)) return;
    secret = asked;
    post();
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const mutations = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(postChange, delay);
  });
  const observe = (root: Node) =>
    mutations.observe(root, { childList: true, subtree: true, characterData: true });
  observe(content);
  return observe;
}

/** The secret in WordPress's message that the page around the frame listens. */
function secretOfReady(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { message, secret } = data as { readonly message?: unknown; readonly secret?: unknown };
  return message === 'ready' && typeof secret === 'string' && secretPattern.test(secret)
    ? secret
    : undefined;
}
