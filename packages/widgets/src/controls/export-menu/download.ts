/** Time until the file's URL is revoked, in milliseconds: a download may take a while to start. */
const revokeDelay = 60_000;

/** Saves `content` on the reader's device under `name`; nothing leaves the page. */
export function download(name: string, type: string, content: string | Blob): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), revokeDelay);
}
