import { blockedBy } from './policy.js';
import { diagnosis, type Diagnosis } from './diagnosis.js';

/** The elements and addresses of a page, read from its markup. */
export interface PageEmbeds {
  readonly elements: readonly string[];
  readonly plans: readonly string[];
  readonly scripts: readonly string[];
}

const tags =
  'plan-tree|kpi-gauge|kpi-board|sdg-matrix|district-map|plan-source|plan-theme|plan-filters';

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value?.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
}

function addressOf(href: string | undefined, base: string): string[] {
  return href !== undefined && URL.canParse(href, base) ? [new URL(href, base).href] : [];
}

/** Finds the embeds of a page: elements, their `div` form, and iframes of the embed page. */
export function embedsIn(html: string, base: string): PageEmbeds {
  const elements: string[] = [];
  const plans = new Set<string>();
  const scripts: string[] = [];
  for (const [tag] of html.matchAll(/<[a-z][^>]*>/gi)) {
    const element =
      new RegExp(`^<(${tags})[\\s>/]`, 'i').exec(tag)?.[1] ?? attribute(tag, 'data-machiplan');
    if (element !== undefined) {
      elements.push(element);
      for (const address of addressOf(
        attribute(tag, 'src') ?? attribute(tag, 'data-machiplan-src'),
        base,
      ))
        plans.add(address);
    }
    if (/^<script[\s>]/i.test(tag))
      scripts.push(
        ...addressOf(attribute(tag, 'src'), base).filter((src) => /machiplan/i.test(src)),
      );
    if (!/^<iframe[\s>]/i.test(tag)) continue;
    const [frame] = addressOf(attribute(tag, 'src'), base);
    const asked = frame === undefined ? undefined : new URL(frame).searchParams;
    const name = asked?.get('widget') ?? asked?.get('element');
    if (!name) continue;
    elements.push(`iframe ${name}`);
    for (const address of addressOf(asked?.get('src') ?? undefined, frame!)) plans.add(address);
  }
  return { elements, plans: [...plans], scripts };
}

/** The policies of a page: from its header, and from `meta` elements. */
export function policiesOf(html: string, header: string | null): string[] {
  const metas = [
    ...html.matchAll(/<meta[^>]*http-equiv\s*=\s*["']?content-security-policy["']?[^>]*>/gi),
  ].flatMap(([tag]) => attribute(tag, 'content') ?? []);
  return [
    ...(header === null ? [] : header.split(/,(?=\s*[a-z-]+-src\b|\s*default-src)/)),
    ...metas,
  ];
}

/** Version that the path of the kit's address names. The host may be an IP address. */
function versionIn(src: string): string | undefined {
  const { pathname } = new URL(src);
  return (
    /@machiplan\/[a-z]+@([\d.]+[\w.-]*)/.exec(pathname)?.[1] ??
    /[/-]v?(\d+\.\d+\.\d+)[/.-]/.exec(pathname)?.[1]
  );
}

/** Examines a page: its elements, the script that draws them, and its policy. */
export function diagnosePage(
  html: string,
  where: string,
  policyHeader: string | null,
): { found: Diagnosis[]; plans: readonly string[] } {
  const { elements, plans, scripts } = embedsIn(html, where);
  if (elements.length === 0) return { found: [diagnosis('no-embed', where)], plans: [] };
  const found = [diagnosis('embed', where, [...new Set(elements)].join(', '))];
  const needsKit = elements.some((element) => !element.startsWith('iframe'));
  if (scripts.length > 0)
    found.push(
      ...scripts.map((src) =>
        diagnosis('kit', where, `${src}${versionIn(src) ? ` ${versionIn(src)}` : ''}`),
      ),
    );
  else if (needsKit) found.push(diagnosis('no-kit', where));
  const policies = policiesOf(html, policyHeader);
  const blocked = [
    ...scripts.map((src) => blockedBy(policies, 'script', src, where)),
    ...(needsKit ? plans.map((src) => blockedBy(policies, 'connect', src, where)) : []),
  ].filter((directive) => directive !== undefined);
  if (blocked.length > 0)
    found.push(...blocked.map((directive) => diagnosis('csp-blocks', where, directive)));
  else if (policies.length > 0) found.push(diagnosis('csp', where));
  return { found, plans };
}
