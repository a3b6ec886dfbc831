import type { Preview } from '@storybook/web-components-vite';

const preview: Preview = {
  globalTypes: {
    lang: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'ja', title: '日本語' },
          { value: 'en', title: 'English' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Colours of the page',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'auto', title: 'As the system' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { lang: 'ja', theme: 'auto' },
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.lang = String(globals['lang']);
      // Sets color-scheme as a host page would; the elements follow it.
      page.style.colorScheme =
        globals['theme'] === 'auto' ? 'light dark' : String(globals['theme']);
      // The frame of a story is white whatever the scheme; links on it would be pale on white.
      document.body.style.background = 'canvas';
      return story();
    },
  ],
  parameters: {
    options: {
      storySort: {
        order: [
          'Docs',
          [
            '最初の表示',
            'First embed',
            '埋め込みとCMS',
            'Embedding and CMS',
            'データの書き方',
            'Plan JSON',
            '見た目',
            'Theming',
            'Elements',
            '*',
          ],
          'Elements',
          'Acting as one',
        ],
      },
    },
    a11y: { test: 'error' },
    viewport: {
      options: {
        phone: { name: 'Phone, 320', styles: { width: '320px', height: '640px' } },
        tablet: { name: 'Tablet, 768', styles: { width: '768px', height: '1024px' } },
        desktop: { name: 'Desktop, 1280', styles: { width: '1280px', height: '800px' } },
      },
    },
  },
};

export default preview;
