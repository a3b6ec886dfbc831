/**
 * Copies `text` to the clipboard and resolves to whether that succeeded. Pages without https, or in a
 * frame without the permission, have no clipboard: the caller then shows the text.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
