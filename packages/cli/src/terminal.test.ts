import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { processTerminal } from './terminal.js';

describe('processTerminal.read(where)', () => {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    if (request.url === '/busy' && asked === 1) response.writeHead(503).end();
    else if (request.url === '/gone') response.writeHead(410).end();
    else response.end('{}');
  });
  let origin: string;
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, resolve));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  it('retries an address like the client of the SDK does', async () => {
    asked = 0;
    const bytes = await processTerminal.read(`${origin}/busy`);
    assert.equal(new TextDecoder().decode(bytes), '{}');
    assert.equal(asked, 2);
  });

  it('says the status and the next step when there is no document', async () => {
    await assert.rejects(
      processTerminal.read(`${origin}/gone`),
      /HTTP status 410\. Check the address/,
    );
  });
});
