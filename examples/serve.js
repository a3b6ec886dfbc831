/**
 * A small static server for the example pages. Imports nothing from npm.
 *
 *   node examples/serve.js [port]      examples/ at /, the built widgets at /machiplan/, the built
 *                                      studio at /studio/ and, once built, the Storybook at
 *                                      /storybook/
 *
 * It listens on this machine only, and sends the strict content policy that a ward's security
 * officer would ask for, so an example that needs a looser one shows at once.
 */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The policy under which every example works. `data:` is for the images in MapLibre's sheet. */
export const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

const EXAMPLES = [
  { at: '/machiplan/', folder: join(root, 'dist/cdn') },
  {
    at: '/storybook/',
    folder: join(root, 'dist/storybook'),
    policy: '', // Storybook's own page has inline scripts.
    hint: '部品の見本と手引きは、npm run build:storybook で作ると、ここに出ます。\nnpm run build:storybook makes the Storybook, which is then shown here.\n',
  },
  {
    at: '/studio/',
    folder: join(root, 'dist/studio'),
    hint: '計画スタジオは、npx rollup -c で作ると、ここに出ます。\nnpx rollup -c makes the studio, which is then shown here.\n',
  },
  { at: '/', folder: join(root, 'examples') },
];

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.pmtiles': 'application/vnd.pmtiles',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.topojson': 'application/json; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The path as the file system sees it, or undefined when there is none. */
const real = (path) => realpath(path).catch(() => undefined);

/**
 * The file for a URL path, `{ path, size, etag }`; `{ redirect }` for a folder without its slash;
 * undefined for what does not exist, is hidden, or lies outside the folder after following links.
 */
async function find(pathname, mounts) {
  const mount = mounts.find(({ at }) => pathname.startsWith(at));
  if (!mount) return undefined;
  let inside;
  try {
    inside = decodeURIComponent(pathname.slice(mount.at.length));
  } catch {
    return undefined;
  }
  if (inside.includes('\0') || inside.split(/[/\\]/).some((name) => name.startsWith('.')))
    return undefined;
  const folder = await real(resolve(mount.folder));
  const path = await real(join(mount.folder, inside));
  if (!folder || !path || (path !== folder && !path.startsWith(folder + sep))) return undefined;
  const found = await stat(path);
  if (found.isFile())
    return {
      path,
      size: found.size,
      etag: `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"`,
    };
  if (!found.isDirectory()) return undefined;
  return pathname.endsWith('/')
    ? find(`${pathname}index.html`, mounts)
    : { redirect: `${pathname}/` };
}

/**
 * The part of a file that a Range header requests: `{ start, end }`, both included; undefined for the whole,
 * also where more than one part is asked for; null for what the file does not have.
 */
function rangeOf(header, size) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (!first && !last) return undefined;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  return start <= end ? { start, end } : null;
}

async function answer(request, response, { mounts, policy }) {
  const headers = {
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    // Plans and the kit are public; a sandboxed embed page has no origin and needs this.
    'Access-Control-Allow-Origin': '*',
  };
  const send = (status, more = {}, text = '') => {
    response.writeHead(status, { ...headers, ...more });
    response.end(request.method === 'HEAD' ? undefined : text);
  };
  const plain = { 'Content-Type': TYPES['.txt'] };

  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(405, { ...plain, Allow: 'GET, HEAD' }, 'Only GET and HEAD\n');
  const { pathname, search } = new URL(request.url, 'http://localhost');
  const file = await find(pathname, mounts);
  const mount = mounts.find(({ at }) => pathname.startsWith(at));
  if (!file) return send(404, plain, mount?.hint ?? `Nothing here: ${pathname}\n`);
  // "//host/" would lead to another site.
  if (file.redirect) return send(301, { Location: file.redirect.replace(/^\/+/, '/') + search });
  headers.ETag = file.etag;
  if (request.headers['if-none-match'] === file.etag) return send(304);

  const type = TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream';
  const sent = mount.policy ?? policy;
  if (sent && type.startsWith('text/html')) headers['Content-Security-Policy'] = sent;
  headers['Content-Type'] = type;
  headers['Accept-Ranges'] = 'bytes';
  const range = rangeOf(request.headers.range, file.size);
  if (range === null) return send(416, { 'Content-Range': `bytes */${file.size}` });
  headers['Content-Length'] = range ? range.end - range.start + 1 : file.size;
  if (range) headers['Content-Range'] = `bytes ${range.start}-${range.end}/${file.size}`;
  const status = range ? 206 : 200;
  if (request.method === 'HEAD') return send(status);
  response.writeHead(status, headers);
  createReadStream(file.path, range)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Listens on the port, or on the next free one of the twenty that follow. */
function listen(server, port, attempts = 20) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0 && attempts > 0)
        listen(server, port + 1, attempts - 1).then(done, fail);
      else fail(error);
    });
    server.listen(port, '127.0.0.1', () => done(server.address().port));
  });
}

/**
 * Starts the server.
 *
 * - `port`: 8080 unless told; 0 takes any free one.
 * - `mounts`: `{ at, folder }`, the first whose `at` (with both slashes) starts the path serves it;
 *   its own `policy`, and the text of its 404 as `hint`, where it has them.
 * - `policy`: the content policy of pages; an empty one is not sent.
 *
 * Resolves to `{ url, port, close }`; `url` has no slash at its end. Rejects when no port is free.
 */
export async function startServer({
  port = 8080,
  mounts = EXAMPLES,
  policy = CONTENT_POLICY,
} = {}) {
  const server = createServer((request, response) => {
    answer(request, response, { mounts, policy }).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  const taken = await listen(server, port);
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${taken}`, port: taken, close };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await startServer({ port: Number(process.argv[2] ?? 8080) });
  console.log(`Machiplan examples: ${url}/   (Ctrl+C ends)`);
}
