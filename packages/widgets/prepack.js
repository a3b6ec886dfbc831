/** Before packing: takes the built bundle along, for pages that load it from a copy of the package. */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const packed = fileURLToPath(new URL('cdn/', import.meta.url));

if (!existsSync(`${built}NOTICE.txt`)) {
  console.error('Nothing to pack: run npm run build first.');
  process.exit(1);
}
rmSync(packed, { recursive: true, force: true });
cpSync(built, packed, { recursive: true });
