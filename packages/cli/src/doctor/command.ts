import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { messageLanguage, parseCommandLine } from '../command-line.js';
import { checkContent } from '../check/check-content.js';
import { addSharedLists } from '../check/shared-lists.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { diagnoseBoundaries } from './boundaries.js';
import { diagnosis, type Diagnosis } from './diagnosis.js';
import { diagnosePage } from './page.js';

const options = {
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const;

const isAddress = (where: string) => /^https?:\/\//i.test(where);

/** Compressed bytes from which a document is slow on a phone. */
const largeBytes = 1_000_000;

/** Bytes below which compression makes no difference. */
const smallBytes = 2_000;

/** Time to wait for a server, in milliseconds. */
const timeout = 30_000;

type Fetch = (address: string | URL, init?: RequestInit) => Promise<Response>;

/**
 * `machiplan doctor`: examines a plan, or a page with embedded plans, and says what to do. Exit code
 * 0 if all is well, 1 if something has to be repaired (with `--strict`, also for warnings).
 */
export async function doctor(
  args: readonly string[],
  terminal: Terminal,
  request: Fetch = fetch,
): Promise<number> {
  const { values, positionals } = parseCommandLine(args, options);
  if (positionals.length === 0)
    throw new UsageError({
      ja: '調べる URL かファイルを指定してください。例：machiplan doctor https://www.city.example.jp/plan/',
      en: 'Name an address or a file, for example: machiplan doctor https://www.city.example.jp/plan/',
    });
  const found: Diagnosis[] = [];
  for (const where of positionals)
    found.push(
      ...(isAddress(where)
        ? await examineAddress(where, request)
        : await examineFile(where, terminal)),
    );
  if (values.json) terminal.stdout(`${JSON.stringify(found, null, 2)}\n`);
  else
    terminal.stdout(
      found
        .map((each) => diagnosisText(each, messageLanguage(values.lang, terminal.locale)))
        .join(''),
    );
  return found.some(({ level }) => level === 'error' || (values.strict && level === 'warning'))
    ? 1
    : 0;
}

const marks = { ok: '○', warning: '△', error: '×' } as const;

function diagnosisText({ level, where, message, hint }: Diagnosis, language: 'ja' | 'en'): string {
  return `${marks[level]} ${where}\n    ${message[language]}\n${hint ? `    → ${hint[language]}\n` : ''}`;
}

const kilobytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1000))} kB`;

async function examineFile(file: string, terminal: Terminal): Promise<Diagnosis[]> {
  let bytes: Uint8Array;
  try {
    bytes = await terminal.read(file);
  } catch (cause) {
    return [diagnosis('unreachable', file, (cause as Error).message)];
  }
  const load = (href: string) =>
    terminal.read(isAddress(href) ? href : join(dirname(file), decodeURIComponent(href)));
  return examinePlan(bytes, file, load, terminal);
}

async function examinePlan(
  bytes: Uint8Array,
  where: string,
  load: (href: string) => Promise<Uint8Array>,
  terminal: Pick<Terminal, 'read'>,
): Promise<Diagnosis[]> {
  const { plan, problems } = await checkContent(bytes, {}, addSharedLists(where, terminal));
  if (!plan) return [diagnosis('not-a-plan', where)];
  const packed = gzipSync(bytes).length;
  const found = [
    diagnosis(
      'plan',
      where,
      `${plan.nodes.length} / ${plan.indicators.length}, ${kilobytes(bytes.length)}, gzip ${kilobytes(packed)}`,
    ),
  ];
  const serious = problems.filter(({ severity }) => severity === 'error').length;
  if (serious > 0) found.push(diagnosis('plan-problems', where, String(serious)));
  if (packed > largeBytes) found.push(diagnosis('large', where, `gzip ${kilobytes(packed)}`));
  return [...found, ...(await diagnoseBoundaries(plan, where, load))];
}

async function examineAddress(href: string, request: Fetch): Promise<Diagnosis[]> {
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await request(href, {
      signal: AbortSignal.timeout(timeout),
      headers: { origin: 'https://machiplan.example' },
    });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    return [diagnosis('unreachable', href, (cause as Error).message)];
  }
  if (!response.ok) return [diagnosis('unreachable', href, `HTTP ${response.status}`)];
  const where = response.url || href;
  const found = [
    diagnosis('reachable', where, `HTTP ${response.status}, ${kilobytes(bytes.length)}`),
  ];
  const type = response.headers.get('content-type') ?? '';
  if (/html/i.test(type)) {
    const page = diagnosePage(
      new TextDecoder().decode(bytes),
      where,
      response.headers.get('content-security-policy'),
    );
    found.push(...page.found);
    for (const plan of page.plans) found.push(...(await examineAddress(plan, request)));
    return found;
  }
  const load = async (address: string) => {
    const answer = await request(new URL(address, where), { signal: AbortSignal.timeout(timeout) });
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  return [
    ...found,
    ...diagnoseHeaders(response.headers, bytes.length, where),
    ...(await examinePlan(bytes, where, load, { read: load })),
  ];
}

function diagnoseHeaders(headers: Headers, length: number, where: string): Diagnosis[] {
  const origin = headers.get('access-control-allow-origin');
  const type = headers.get('content-type') ?? '';
  const encoding = headers.get('content-encoding');
  const validator = ['etag', 'last-modified'].find((name) => headers.has(name));
  return [
    origin === null ? diagnosis('no-cors', where) : diagnosis('cors', where, origin),
    ...(/json/i.test(type) ? [] : [diagnosis('content-type', where, type || '–')]),
    ...(encoding !== null
      ? [diagnosis('compressed', where, encoding)]
      : length > smallBytes
        ? [diagnosis('not-compressed', where, kilobytes(length))]
        : []),
    validator === undefined ? diagnosis('no-cache', where) : diagnosis('cached', where, validator),
  ];
}
