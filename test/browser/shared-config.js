/** Configuration that the test runs in Chromium, Firefox and WebKit share. */
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { renderOnServer } from './render-on-server.js';
import { storyImports } from './story-imports.js';
import { summaryReporter } from './summary-reporter.js';

const rootDir = fileURLToPath(new URL('../../', import.meta.url));

/** Lit's own notice about its development build. Anything else on the console is shown. */
const EXPECTED_LOGS = ['Lit is in dev mode.'];

const page = (script) => `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Test</title>
  </head>
  <body>
    <script type="module" src="${script}"></script>
  </body>
</html>`;

export const sharedConfig = {
  rootDir,
  files: ['packages/widgets/src/**/*.test.ts', 'test/browser/**/*.test.ts'],
  nodeResolve: { exportConditions: ['machiplan-source', 'development', 'browser'] },
  plugins: [
    renderOnServer(),
    storyImports(),
    esbuildPlugin({ ts: true, tsconfig: `${rootDir}tsconfig.base.json`, target: 'es2022' }),
  ],
  testRunnerHtml: page,
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 600_000,
  filterBrowserLogs: ({ args }) =>
    !EXPECTED_LOGS.some((start) => String(args[0] ?? '').startsWith(start)),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    summaryReporter(),
  ],
};
