/** Another site with the embed page and an oEmbed page: `localhost` is not the site `127.0.0.1`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../examples/serve.js';
import { machiplan } from './published-plan.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Starts it. Resolves to `{ port, page, close() }`; `page` is the address to paste into a post. */
export async function startEmbedHost() {
  const folder = mkdtempSync(join(tmpdir(), 'embed-host-'));
  const server = await startServer({
    port: 0,
    mounts: [
      { at: '/machiplan/', folder: join(root, 'dist/cdn') },
      { at: '/gauge/', folder },
      { at: '/', folder: join(root, 'examples') },
    ],
  });
  const { port } = new URL(server.url);
  const origin = `http://localhost:${port}`;
  machiplan(
    'oembed',
    'examples/data/midori-city-plan.json',
    '--element=kpi-gauge',
    '--indicator=checkup-rate',
    `--page=${origin}/gauge/`,
    `--embed=${origin}/embed.html`,
    `--src=${origin}/data/midori-city-plan.json`,
    '-o',
    folder,
  );
  return {
    port: Number(port),
    page: `${origin}/gauge/index.html`,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
