/** Sources that a Content-Security-Policy allows for a directive; undefined if it allows all. */
function sourcesFor(policy: string, directives: readonly string[]): readonly string[] | undefined {
  const parts = new Map<string, readonly string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name && !parts.has(name.toLowerCase())) parts.set(name.toLowerCase(), sources);
  }
  for (const directive of directives) {
    const sources = parts.get(directive);
    if (sources) return sources;
  }
  return undefined;
}

/** True if a source expression (CSP 3, section 6.7.2) allows an address. */
function allows(source: string, address: URL, page: URL): boolean {
  if (source === '*') return /^https?:$/.test(address.protocol);
  if (source === "'self'") return address.origin === page.origin;
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return address.protocol === source.toLowerCase();
  const match = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*\.)?([^/:*]+)(?::(\d+|\*))?(\/.*)?$/i.exec(
    source,
  );
  if (!match || source.startsWith("'")) return false;
  const [, scheme, wildcard, host = '', port, path] = match;
  const isScheme =
    scheme === undefined
      ? address.protocol === page.protocol || address.protocol === 'https:'
      : address.protocol === `${scheme.toLowerCase()}:` ||
        (scheme === 'http' && address.protocol === 'https:');
  const isHost = wildcard
    ? address.hostname.endsWith(`.${host.toLowerCase()}`)
    : address.hostname === host.toLowerCase();
  const isPort = port === undefined ? address.port === '' : port === '*' || address.port === port;
  const isPath =
    path === undefined ||
    (path.endsWith('/') ? address.pathname.startsWith(path) : address.pathname === path);
  return isScheme && isHost && isPort && isPath;
}

/** Name of the directive that stops a page from loading an address, or undefined. */
export function blockedBy(
  policies: readonly string[],
  kind: 'script' | 'connect',
  address: string,
  page: string,
): string | undefined {
  const directives =
    kind === 'script'
      ? ['script-src-elem', 'script-src', 'default-src']
      : ['connect-src', 'default-src'];
  for (const policy of policies) {
    const sources = sourcesFor(policy, directives);
    if (!sources) continue;
    if (
      kind === 'script' &&
      sources.some((source) => /^'(nonce-|sha\d|strict-dynamic)/.test(source))
    )
      continue;
    if (!sources.some((source) => allows(source, new URL(address), new URL(page))))
      return `${directives[0]} ${address}`;
  }
  return undefined;
}
