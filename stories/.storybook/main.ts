import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: [
    `${root}stories/**/*.mdx`,
    `${root}stories/**/*.stories.ts`,
    `${root}packages/widgets/src/**/*.stories.ts`,
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: `${root}examples/data`, to: '/data' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // Stories show the sources as they are, not the last build.
      resolve: { conditions: ['machiplan-source', ...defaultClientConditions] },
      build: { chunkSizeWarningLimit: 2000 },
    }),
};

export default config;
