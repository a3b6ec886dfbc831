/** The content policy that a page needs for exactly one choice. */

const basemapHost = 'https://cyberjapandata.gsi.go.jp';

/**
 * The directives as lines. Hosts are named: what `'self'` means depends on the page the code is
 * pasted into, not on the page of the builder.
 */
function policyLines({ form, kit, embed, addresses, options, mapHash }) {
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
const trustedTypes = ["require-trusted-types-for 'script'", 'trusted-types lit-html'];

/** Steps for sites with a content policy of their own, as those of a form. */
export function policySteps(choice) {
  const policy = {
    words: {
      ja: 'サイトでコンテンツセキュリティポリシー（CSP）を使っている場合だけ、次を加えます（管理者）。',
      en: 'Only for sites with a Content Security Policy (CSP): add this (administrator).',
    },
    code: policyLines(choice).join(';\n'),
    isOnce: true,
  };
  if (choice.form === 'iframe' || choice.options.has('basemap')) return [policy];
  const types = {
    words: {
      ja: 'Trusted Types も使うサイトだけ、さらに加えます。ページのほかのスクリプトが止まることがあります（例：WordPress の絵文字）。先に Report-Only で試してください。',
      en: 'Only for sites with Trusted Types: add this, too. It may stop other scripts of the page (such as the emoji of WordPress). Try it with Report-Only first.',
    },
    code: trustedTypes.join(';\n'),
    isOnce: true,
  };
  return [policy, types];
}
