let query: MediaQueryList | undefined;

/**
 * Whether the page is as narrow as that of a phone, below 600 px. Asked for at first use, because a
 * server that imports the elements has no pages.
 */
export function narrowPage(): MediaQueryList {
  return (query ??= matchMedia('(max-width: 599.98px)'));
}
