/** The content policy that a page needs for exactly one choice. */

const basemapHost = 'https://cyberjapandata.gsi.go.jp';

/**
 * The directives as lines. What is `'self'` depends on the page the code is pasted into, so hosts
 * are named unless they are the page's own.
 */
export function policyLines({ form, kit, embed, addresses, options, mapHash }, page) {
  const named = (href) => {
    const { origin } = new URL(href);
    return origin === page ? "'self'" : origin;
  };
  const joined = (words) => [...new Set(words)].join(' ');
  if (form === 'iframe') return [`frame-src ${named(embed)}`, `script-src ${named(kit)}`];
  const hasBasemap = options.has('basemap');
  return [
    `script-src ${joined([named(kit), ...(mapHash ? [mapHash] : [])])}`,
    `style-src ${named(kit)}`,
    `connect-src ${joined([...addresses.map(named), ...(hasBasemap ? [basemapHost] : [])])}`,
    `img-src ${joined(["'self'", 'data:', ...(hasBasemap ? [basemapHost, 'blob:'] : [])])}`,
    ...(hasBasemap ? [`worker-src ${joined([named(kit), 'blob:'])}`] : []),
    // The map engine makes its worker in a way that Trusted Types refuse.
    ...(hasBasemap ? [] : ["require-trusted-types-for 'script'", 'trusted-types lit-html']),
  ];
}
