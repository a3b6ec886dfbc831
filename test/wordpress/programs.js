/** The programs that a WordPress needs: found, or installed by apt where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const packages = {
  '/usr/share/wordpress/wp-load.php': 'wordpress',
  '/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css':
    'wordpress-theme-twentytwentyone',
  '/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css':
    'wordpress-theme-twentytwentythree',
  '/usr/sbin/mariadbd': 'mariadb-server',
  '/usr/bin/php': 'php-cli',
};

const extensions = { mysqli: 'php-mysql', dom: 'php-xml' };

function missingPackages() {
  const missing = Object.entries(packages)
    .filter(([path, name]) => name && !existsSync(path))
    .map(([, name]) => name);
  const { stdout } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  const loaded = (stdout ?? '').split('\n');
  for (const [extension, name] of Object.entries(extensions))
    if (!loaded.includes(extension)) missing.push(name);
  return missing;
}

/** Installs what is missing. Returns the reason why there is no WordPress, or undefined. */
export function installPrograms() {
  const missing = missingPackages();
  if (missing.length === 0) return undefined;
  if (!existsSync('/usr/bin/apt-get') || process.getuid() !== 0)
    return `Missing: ${missing.join(', ')}. Install them with apt-get as root.`;
  console.log(`Installing ${missing.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = (...words) => spawnSync('apt-get', ['-qq', ...words], { env, encoding: 'utf8' });
  apt('update');
  const { status, stderr } = apt('install', '-y', '--no-install-recommends', ...missing);
  const still = missingPackages();
  return status === 0 && still.length === 0
    ? undefined
    : `apt-get could not install ${still.join(', ')}: ${(stderr ?? '').trim().slice(-500)}`;
}
