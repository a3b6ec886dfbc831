/**
 * Puts `text` on the clipboard; resolves to whether it got there. Pages without https or framed
 * without the permission have no clipboard: the caller shows the text to copy by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
