import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../examples/serve.js';

describe('startServer(options)', () => {
  let folder;
  let server;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'serve-'));
    mkdirSync(join(folder, 'pages/inner'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'pages/index.html'), '<p>区の計画');
    writeFileSync(join(folder, 'pages/inner/index.html'), '<p>inner');
    writeFileSync(join(folder, 'pages/計画.json'), '{}');
    writeFileSync(join(folder, 'pages/map.topojson'), '{}');
    writeFileSync(join(folder, 'pages/worker.mjs'), '');
    writeFileSync(join(folder, 'pages/map.pmtiles'), '0123456789');
    writeFileSync(join(folder, 'pages/.hidden'), 'hidden');
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'pages/link.txt'));
    server = await startServer({ port: 0, mounts: [{ at: '/', folder: join(folder, 'pages') }] });
  });

  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** fetch() would tidy "..": this sends the path as it is. */
  const rawStatus = (path) =>
    new Promise((done, fail) => {
      request({ host: '127.0.0.1', port: server.port, path }, (response) => {
        response.resume();
        done(response.statusCode);
      })
        .on('error', fail)
        .end();
    });

  it('serves the index of a folder as UTF-8 under a policy without inline code', async () => {
    const response = await fetch(`${server.url}/`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy');
    assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal(await response.text(), '<p>区の計画');
  });

  it('names the types that browsers insist on', async () => {
    const type = async (path) => (await fetch(`${server.url}/${path}`)).headers.get('content-type');
    assert.equal(await type('計画.json'), 'application/json; charset=utf-8');
    assert.equal(await type('worker.mjs'), 'text/javascript; charset=utf-8');
    assert.equal(await type('map.topojson'), 'application/json; charset=utf-8');
  });

  it('answers 304 to whoever has the same version', async () => {
    const first = await fetch(`${server.url}/worker.mjs`);
    const headers = { 'If-None-Match': first.headers.get('etag') };
    const second = await fetch(`${server.url}/worker.mjs`, { headers });
    assert.equal(second.status, 304);
  });

  it('adds the slash to a folder, because relative links need it', async () => {
    const response = await fetch(`${server.url}/inner?a=1`, { redirect: 'manual' });
    assert.equal(response.status, 301);
    assert.equal(response.headers.get('location'), '/inner/?a=1');
  });

  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/inner/..%5c..%5csecret.txt',
    '/link.txt',
    '/.hidden',
    '/%00',
    '/%',
    '/missing.html',
  ])
    it(`finds nothing at ${path}`, async () => assert.equal(await rawStatus(path), 404));

  describe('asked for a part of a file, as map tiles are', () => {
    const part = (range) => fetch(`${server.url}/map.pmtiles`, { headers: { Range: range } });

    for (const [range, content, place] of [
      ['bytes=2-4', '234', 'bytes 2-4/10'],
      ['bytes=8-', '89', 'bytes 8-9/10'],
      ['bytes=-3', '789', 'bytes 7-9/10'],
      ['bytes=6-16383', '6789', 'bytes 6-9/10'],
    ])
      it(`sends "${content}" of ten bytes for ${range}`, async () => {
        const response = await part(range);
        assert.equal(response.status, 206);
        assert.equal(response.headers.get('content-range'), place);
        assert.equal(await response.text(), content);
      });

    it('sends the whole for what it does not understand', async () => {
      const response = await part('bytes=0-1,4-5');
      assert.equal(response.status, 200);
      assert.equal(await response.text(), '0123456789');
    });

    it('says how long the file is when the part lies behind its end', async () => {
      const response = await part('bytes=10-12');
      assert.equal(response.status, 416);
      assert.equal(response.headers.get('content-range'), 'bytes */10');
    });
  });

  it('refuses to be written to', async () => {
    assert.equal((await fetch(`${server.url}/`, { method: 'POST' })).status, 405);
  });

  it('takes the next port when the one asked for is in use', async () => {
    const other = await startServer({ port: server.port, mounts: [] });
    assert.ok(other.port > server.port);
    await other.close();
  });
});
