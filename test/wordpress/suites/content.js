/** Content that the site reads from plans, for pickers and for readers without a script. Bad data and hosts. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

export function contentSuite(site) {
  const quoted = (value) => JSON.stringify(value).replaceAll('$', '\\$');
  const post = (content, more = '') =>
    site.php(
      `return wp_insert_post( array( 'post_title' => 'content', 'post_status' => 'publish', 'post_author' => 1,
         'post_content' => ${quoted(content)} ${more} ) );`,
    );
  /** The route of the pickers as a role; `{ status, body }`. */
  const ask = (role, src) =>
    site.php(
      `wp_set_current_user( ${role ? `get_user_by( 'login', '${role}' )->ID` : 0} );
       $request = new WP_REST_Request( 'GET', '/machiplan/v1/plan' );
       $request->set_param( 'src', ${quoted(src)} );
       $answer = rest_get_server()->dispatch( $request );
       return array( 'status' => $answer->get_status(), 'body' => $answer->get_data() );`,
    );
  const file = (name) => join(site.folder, 'plan', name);
  const address = (name) => `${site.url}/plan/${name}`;

  describe('plans read by the site', () => {
    it('are listed by title for people who write posts, and for nobody else', () => {
      const { status, body } = ask('contributor', site.plan);
      assert.equal(status, 200);
      assert.equal(body.title, 'みどり市基本計画（見本）');
      assert.ok(
        body.indicators.some(({ id, title }) => id === 'checkup-rate' && title === '健診受診率'),
      );
      assert.equal(ask(undefined, site.plan).status, 401);
    });

    it('come from allowed hosts only, and never from private addresses', () => {
      for (const src of [
        'http://169.254.169.254/latest/meta-data/',
        'http://[::1]/plan.json',
        'http://192.168.0.1/plan.json',
        'https://elsewhere.example/plan.json',
        'file:///etc/passwd',
        `http://user:secret@127.0.0.1/plan.json`,
      ])
        assert.equal(ask('author', src).status, 403, src);
      site.php(
        `update_option( 'machiplan', array( 'plans' => array( '${site.plan}' ), 'hosts' => array( '192.168.0.1', '[::1]' ) ) );`,
      );
      const allowed = ask('author', 'http://192.168.0.1/plan.json');
      assert.equal(allowed.body.code, 'machiplan_private');
      assert.equal(ask('author', 'http://[::1]/plan.json').body.code, 'machiplan_private');
      site.php(`update_option( 'machiplan', array( 'plans' => array( '${site.plan}' ) ) );`);
    });

    it('are kept as they were while they are gone, HTML or far too large, and the author is told', () => {
      const path = file('bad.json');
      const src = address('bad.json');
      const plan = readFileSync(file('midori-city-plan/plan.json'), 'utf8');
      const expire = () =>
        site.php(
          `$key = 'machiplan_plan_' . md5( '${src}' ); $kept = get_option( $key ); $kept['fetched'] = 0; update_option( $key, $kept ); return true;`,
        );
      writeFileSync(path, plan);
      assert.equal(ask('author', src).status, 200);
      for (const change of [
        () => renameSync(path, `${path}.gone`),
        () => writeFileSync(path, '<!doctype html><title>Error</title>'),
        () => writeFileSync(path, `{"planJson":"1.0","title":"${'x'.repeat(50_000_000)}"}`),
      ]) {
        expire();
        change();
        const { status, body } = ask('author', src);
        assert.equal(status, 200);
        assert.ok(body.indicators.length > 10);
        assert.match(body.warning, /。/);
      }
      writeFileSync(path, plan.replaceAll('"checkup-rate"', '"checkup-rate-2"'));
      expire();
      const { body } = ask('author', src);
      assert.ok(!('warning' in body));
      assert.ok(body.indicators.some(({ id }) => id === 'checkup-rate-2'));
    });

    it('say in words what is wrong with an address that never had a plan', () => {
      writeFileSync(file('page.json'), '<p>not a plan</p>');
      const cases = { 'none.json': /404/, 'page.json': /Plan JSON の計画データではありません/ };
      for (const [name, words] of Object.entries(cases)) {
        const { status, body } = ask('author', address(name));
        assert.equal(status, 502);
        assert.match(body.message, words);
      }
    });
  });

  describe('readers without a script', () => {
    const shortcode = () =>
      `[machiplan element="kpi-gauge" src="${site.plan}" indicator="waiting-children"]`;
    const textOf = async (id) => {
      const answer = await fetch(`${site.url}/?p=${id}`);
      return answer.text();
    };

    it('get the published content after cron has fetched it, and a link before', async () => {
      const id = post(shortcode());
      assert.match(
        await textOf(id),
        /<div data-machiplan="kpi-gauge"[^>]*><p><a href="[^"]+plan\.json">/,
      );
      site.cron();
      const text = await textOf(id);
      assert.match(text, /待機児童数は/);
      assert.match(text, /出典：/);
    });

    it('keep the last good content while the publication fails, and get no script of it', async () => {
      const id = post(shortcode());
      const page = file('midori-city-plan/indicators/waiting-children/index.html');
      const good = readFileSync(page, 'utf8');
      const refresh = () => site.php(`Machiplan\\refresh_all(); return true;`);
      writeFileSync(page, '<!doctype html><p>Error 500</p>');
      refresh();
      assert.match(await textOf(id), /待機児童数は/);
      writeFileSync(
        page,
        good.replace(
          '<p>',
          '<script>alert(1)</script><img src=x onerror=alert(1)><p onclick="x()">New. ',
        ),
      );
      refresh();
      const [place] = /<div data-machiplan="kpi-gauge".*?<\/div>/s.exec(await textOf(id));
      assert.match(place, /New\./);
      assert.doesNotMatch(place, /<script|onerror|onclick|<img/);
      writeFileSync(page, good);
      refresh();
    });
  });

  describe('pages with several posts', () => {
    it('give each post a selection of its own and no permalink', async () => {
      const other = 'other';
      mkdirSync(file(other), { recursive: true });
      writeFileSync(
        join(file(other), 'plan.json'),
        readFileSync(file('midori-city-plan/plan.json'), 'utf8').replace(
          'midori-city-plan',
          'other',
        ),
      );
      const ids = [site.plan, address('other/plan.json')].map((src) =>
        post(
          `[machiplan element="kpi-board" src="${src}" permalink="query"]`,
          ", 'post_category' => array( 1 )",
        ),
      );
      site.php(`set_theme_mod( 'display_excerpt_or_full_post', 'full' ); return true;`);
      const page = await site.pageAs(undefined);
      await page.goto(`${site.url}/?cat=1`);
      const places = await page.$$eval('[data-machiplan="kpi-board"]', (all) =>
        all.map(({ dataset }) => [dataset.machiplanGroup, dataset.machiplanPermalink ?? null]),
      );
      await page.close();
      for (const id of ids)
        assert.ok(
          places.some(([group, permalink]) => group === `post-${id}` && permalink === null),
          JSON.stringify(places),
        );
    });
  });
}
