/** A WordPress on a loopback port, with its own database, users of each role, and the plugin. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser, openPage } from '../setup/launch-browser.js';
import { wordPressFiles } from './versions.js';

const here = fileURLToPath(new URL('./', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const debianThemes = '/usr/share/wordpress/wp-content/themes/';
const password = 'only-on-loopback';

export const roles = ['administrator', 'editor', 'author', 'contributor'];
export const themes = ['twentytwentyone', 'twentytwentythree'];

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const config = (name, socket) => `<?php
define( 'DB_NAME', '${name}' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', getenv( 'WP_URL' ) );
define( 'WP_SITEURL', getenv( 'WP_URL' ) );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', true );
define( 'WP_DEBUG_DISPLAY', false );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $key ) {
	define( $key . '_KEY', $key . 'test' );
	define( $key . '_SALT', $key . 'salt' );
}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * Starts it. Resolves to `{ url, folder, php(code), pageAs(role), cron(), log(), close() }`.
 *
 * @param embedPort port of the test's own server that WordPress may ask
 */
export async function startWordPress(version, database, { embedPort = 0 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  wordPressFiles(version, folder);
  for (const theme of themes)
    cpSync(debianThemes + theme, join(folder, 'wp-content/themes', theme), {
      recursive: true,
      dereference: true,
    });
  mkdirSync(join(folder, 'wp-content/mu-plugins'), { recursive: true });
  cpSync(join(here, 'must-use.php'), join(folder, 'wp-content/mu-plugins/test.php'));
  const name = `wp_${version.replace(/\W/g, '_')}`;
  database.query(`DROP DATABASE IF EXISTS ${name}; CREATE DATABASE ${name}`);
  rmSync(join(folder, 'wp-content/db.php'), { force: true });
  writeFileSync(join(folder, 'wp-config.php'), config(name, database.socket));

  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    WP_FOLDER: folder,
    WP_URL: url,
    MACHIPLAN_EMBED_PORT: String(embedPort),
    PHP_CLI_SERVER_WORKERS: '6',
  };
  const php = (code, more = {}) => {
    const { stdout, stderr } = spawnSync(
      'php',
      ['-d', 'memory_limit=512M', join(here, 'command.php')],
      {
        input: code,
        encoding: 'utf8',
        env: { ...env, ...more },
        maxBuffer: 1e8,
      },
    );
    const [, result] = /\n@@(.*)\n$/.exec(stdout) ?? [];
    if (result === undefined) throw new Error(`PHP: ${stdout.slice(-2000)}${stderr.slice(-2000)}`);
    return JSON.parse(result);
  };
  php(
    `wp_install( 'Test', 'administrator', 'admin@example.jp', true, '', '${password}' );
     foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
       wp_insert_user( array( 'user_login' => $role, 'user_pass' => '${password}', 'role' => $role, 'user_email' => "$role@example.jp" ) );
     }
     update_option( 'permalink_structure', '' );
     update_option( 'posts_per_page', 50 );
     switch_theme( 'twentytwentyone' );
     foreach ( get_users() as $user ) {
       update_user_meta( $user->ID, 'wp_persisted_preferences', array(
         'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => false, 'isPublishSidebarEnabled' => true ),
         'core' => array( 'enableChoosePatternModal' => false ),
         '_modified' => '2030-01-01T00:00:00.000Z',
       ) );
     }
     return get_bloginfo( 'version' );`,
    { WP_INSTALL: '1' },
  );
  const server = spawn(
    'php',
    ['-d', 'memory_limit=512M', '-S', `127.0.0.1:${port}`, '-t', folder, join(here, 'router.php')],
    { env, stdio: 'ignore', detached: true },
  );
  const browser = await launchBrowser();
  const contexts = new Map();

  /** A page of a browser in which a user of this role is logged in; of a visitor without a role. */
  async function pageAs(role, { width = 1200, script = true } = {}) {
    if (!contexts.has(role)) {
      const context = await browser.createBrowserContext();
      contexts.set(role, context);
      if (role) {
        const { page } = await openPage(context);
        await page.goto(`${url}/wp-login.php`);
        await page.evaluate(
          (name, secret) => {
            document.querySelector('#user_login').value = name;
            document.querySelector('#user_pass').value = secret;
          },
          role,
          password,
        );
        await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
        await page.close();
      }
    }
    const { page } = await openPage(contexts.get(role));
    await page.setViewport({ width, height: 900 });
    if (!script) await page.setJavaScriptEnabled(false);
    page.on('dialog', (dialog) => void dialog.accept());
    return page;
  }

  const deadline = Date.now() + 30_000;
  while (
    !(await fetch(`${url}/wp-login.php`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (Date.now() > deadline) throw new Error('PHP does not serve WordPress.');
    await new Promise((done) => setTimeout(done, 200));
  }
  return {
    version,
    url,
    folder,
    php,
    pageAs,
    cron: () =>
      spawnSync('php', [join(folder, 'wp-cron.php')], {
        env: { ...env, HTTP_HOST: `127.0.0.1:${port}` },
        encoding: 'utf8',
      }),
    installPlugin: () => {
      const zip = join(root, 'dist/wordpress/machiplan.zip');
      spawnSync('unzip', ['-qoDD', zip, '-d', join(folder, 'wp-content/plugins')]);
      return php(`return activate_plugin( 'machiplan/machiplan.php' );`);
    },
    log: () => {
      try {
        return readFileSync(join(folder, 'wp-content/debug.log'), 'utf8');
      } catch {
        return '';
      }
    },
    close: async () => {
      await browser.close();
      // The workers of PHP's server are a process group of their own.
      process.kill(-server.pid, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
