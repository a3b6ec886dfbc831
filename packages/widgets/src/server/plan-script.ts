import type { Plan } from '@machiplan/schema';
import { sliceFormat, sliceHashLength } from '@machiplan/sdk/internal';
import { escapeAttribute } from './escape-attribute.js';

/**
 * A plan as a data block of the page, which content policies allow, and the `src` under which elements
 * of the page find it.
 *
 * @param plan A plan, or the text of the document at `src`.
 */
export async function planScript(
  plan: Plan | string,
  src: string | undefined,
): Promise<{ readonly html: string; readonly src: string }> {
  // No `<` can end the block early.
  const text = (typeof plan === 'string' ? plan : JSON.stringify(plan)).replaceAll('<', '\\u003c');
  const hash = await hashOf(text);
  const address = src ?? `urn:machiplan:${hash}`;
  const html = `<script type="application/json" data-plan-src="${escapeAttribute(address)}" data-plan-hash="${hash}" data-plan-format="${sliceFormat}">${text}</script>`;
  return { html, src: address };
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, sliceHashLength);
}
