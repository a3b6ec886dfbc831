/** The content policy that a page needs for exactly one choice. */

const basemapHost = 'https://cyberjapandata.gsi.go.jp';

/**
 * The directives as lines. Hosts are named: what `'self'` means depends on the page the code is
 * pasted into, not on the page of the builder.
 */
export function policyLines({ form, kit, embed, addresses, options, mapHash }) {
  const named = (href) => new URL(href).origin;
  const joined = (words) => [...new Set(words)].join(' ');
  if (form === 'iframe') return [`frame-src ${named(embed)}`, `script-src ${named(kit)}`];
  const hasBasemap = options.has('basemap');
  return [
    `script-src ${joined([named(kit), ...(mapHash ? [mapHash] : [])])}`,
    `style-src ${named(kit)}`,
    `connect-src ${joined([...addresses.map(named), ...(hasBasemap ? [basemapHost] : [])])}`,
    `img-src ${joined(["'self'", 'data:', ...(hasBasemap ? [basemapHost, 'blob:'] : [])])}`,
    ...(hasBasemap ? [`worker-src ${joined([named(kit), 'blob:'])}`] : []),
  ];
}

/** Trusted Types: they bind every script of the page, so a site turns them on only after a trial. */
export const trustedTypes = ["require-trusted-types-for 'script'", 'trusted-types lit-html'];
