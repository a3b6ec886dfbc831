/** The plugin and the forms of an embed in real WordPresses. */
import { after, before, describe } from 'node:test';
import { startDatabase } from './database.js';
import { startEmbedHost } from './embed-host.js';
import { startWordPress } from './installation.js';
import { writeMatrix } from './matrix.js';
import { publishPlan } from './published-plan.js';
import { authorSuite } from './suites/author.js';
import { contentSuite } from './suites/content.js';
import { formsSuite } from './suites/forms.js';
import { lifecycleSuite } from './suites/lifecycle.js';
import { oembedSuite } from './suites/oembed.js';
import { versions } from './versions.js';

const wanted = process.env.MACHIPLAN_WORDPRESS;
const tables = [];
let database;
let embedHost;

before(async () => {
  database = await startDatabase();
  embedHost = await startEmbedHost();
});
after(async () => {
  await embedHost?.close();
  await database?.close();
  if (tables.length === versions.length) await writeMatrix(tables);
});

for (const version of versions.filter((each) => !wanted || each === wanted))
  describe(`WordPress ${version}`, () => {
    const site = { version, tables };
    before(async () => {
      const wordPress = await startWordPress(version, database, { embedPort: embedHost.port });
      Object.assign(site, wordPress, { embedHost, plan: publishPlan(wordPress) });
      site.installPlugin();
      site.php(`update_option( 'machiplan', array( 'plans' => array( '${site.plan}' ) ) );`);
    });
    after(() => site.close?.());

    authorSuite(site);
    formsSuite(site);
    oembedSuite(site);
    contentSuite(site);
    lifecycleSuite(site);
  });
