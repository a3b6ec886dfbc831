/**
 * Serves pages made up by tests, the built kit at /machiplan/ and the example data at /data/, and
 * collects reports of policy violations.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folder of the build under test: dist/cdn, or the one named in MACHIPLAN_KIT. */
export const kitFolder = process.env.MACHIPLAN_KIT ?? join(root, 'dist/cdn');

const MOUNTS = [
  ['/machiplan/', kitFolder],
  ['/data/', join(root, 'examples/data')],
];

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
};

async function body(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

/**
 * Starts it on a free port. `set(path, html, headers, status)` puts a page there; `reports` are the reports
 * of violations sent to /report; `asked` are the paths asked for. `change(path, text)` may return
 * another text for a file.
 */
export async function startPageServer({ change = (_path, text) => text } = {}) {
  const pages = new Map();
  const reports = [];
  const asked = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    asked.push(pathname);
    const cors = { 'Access-Control-Allow-Origin': '*' };
    const page = pages.get(pathname);
    if (pathname === '/report') {
      reports.push(await body(request));
      response.writeHead(204).end();
    } else if (page) {
      response
        .writeHead(page.status, { 'Content-Type': TYPES['.html'], ...page.headers })
        .end(page.html);
    } else {
      const [at, folder] = MOUNTS.find(([start]) => pathname.startsWith(start)) ?? [];
      const path = at && join(folder, normalize(`/${pathname.slice(at.length)}`));
      const content = path && (await readFile(path).catch(() => undefined));
      if (content === undefined) response.writeHead(404, cors).end('not here');
      else {
        const type = TYPES[extname(path)] ?? 'application/octet-stream';
        const changed = /javascript/.test(type) ? change(pathname, String(content)) : content;
        response.writeHead(200, { 'Content-Type': type, ...cors }).end(changed);
      }
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    reports,
    asked,
    set: (path, html, headers = {}, status = 200) => pages.set(path, { html, headers, status }),
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
