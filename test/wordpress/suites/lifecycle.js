/** Update, a second copy, deactivation and uninstalling: posts are never changed. */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { drawnIn } from '../editor.js';

export function lifecycleSuite(site) {
  const contents = () =>
    site.php(
      `global $wpdb; return $wpdb->get_col( "SELECT post_content FROM $wpdb->posts ORDER BY ID" );`,
    );

  describe('the plugin', () => {
    it('writes nothing into the log of PHP', () => {
      const lines = site
        .log()
        .split('\n')
        .filter((line) => /plugins\/machiplan/.test(line));
      assert.deepEqual(lines, []);
    });

    it('works in its newest version after an update, and when it is there twice', async () => {
      const before = contents();
      const plugins = join(site.folder, 'wp-content/plugins');
      cpSync(join(plugins, 'machiplan'), join(plugins, 'machiplan-copy'), { recursive: true });
      site.installPlugin();
      const second = site.php(`return activate_plugin( 'machiplan-copy/machiplan.php' );`);
      assert.equal(second, null);
      const id = site.php(
        `return wp_insert_post( array( 'post_title' => 'twice', 'post_status' => 'publish', 'post_author' => 1,
           'post_content' => '[machiplan element="kpi-gauge" src="${site.plan}" indicator="care-rate"]' ) );`,
      );
      const page = await site.pageAs(undefined);
      await page.goto(`${site.url}/?p=${id}`);
      await drawnIn(page, 'kpi-gauge');
      await page.close();
      site.php(
        `deactivate_plugins( 'machiplan-copy/machiplan.php' ); wp_delete_post( ${id}, true ); return true;`,
      );
      assert.deepEqual(contents(), before);
    });

    it('leaves posts with their div and link when it is switched off and removed', async () => {
      const id = site.php(
        `return wp_insert_post( array( 'post_title' => 'stays', 'post_status' => 'publish', 'post_author' => 1,
           'post_content' => wp_slash( trim( Machiplan\\plan_block( 'kpi-gauge', array( 'src' => '${site.plan}', 'indicator' => 'care-rate' ) ) ) ) ) );`,
      );
      const before = contents();
      const options = () =>
        site.php(
          `global $wpdb; return (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE 'machiplan%'" );`,
        );
      assert.ok(options() > 0);
      site.php(`deactivate_plugins( 'machiplan/machiplan.php' ); return true;`);
      const text = await (await fetch(`${site.url}/?p=${id}`)).text();
      assert.match(text, /<div[^>]* data-machiplan="kpi-gauge"[^>]*><p><a href="[^"]+plan\.json">/);
      assert.doesNotMatch(text, /plugins\/machiplan/);
      site.php(`uninstall_plugin( 'machiplan/machiplan.php' ); return true;`);
      assert.equal(options(), 0);
      assert.equal(site.php(`return (bool) wp_next_scheduled( 'machiplan_refresh' );`), false);
      assert.deepEqual(contents(), before);
    });
  });
}
