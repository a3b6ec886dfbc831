import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { bannedDirectives, bannedMarkup } from './test/lint/banned-markup.js';
import { commentOpenings } from './test/lint/comment-openings.js';
import { lazyByName } from './test/lint/lazy-by-name.js';
import { retiredIdentifiers } from './test/lint/retired-words.js';

const TESTS = ['**/*.test.{ts,js}', '**/*.stories.ts'];

/**
 * Imports that the sources of one package may use; everything else is refused. Imports go one way:
 * schema <- sdk <- widgets, import <- cli. Tests import what they need.
 */
function mayImport(name, allowed, ...others) {
  const patterns = [
    {
      regex: `^(?!\\.\\.?/|(${allowed.join('|') || '-'})(/|$))`,
      message: `Sources of ${name} import ${allowed.length ? `only ${allowed.join(', ')}` : 'nothing from outside'} (see ARCHITECTURE.md).`,
    },
    { regex: '^\\.\\./.*/(packages|dist)/', message: 'Import other packages by their name.' },
    ...others,
  ];
  return {
    files: [`packages/${name}/src/**/*.ts`],
    ignores: TESTS,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

/** Calls in browser tests that mean nothing unless awaited. */
const STATEMENT = 'ExpressionStatement > CallExpression';
const PROMISED =
  '/^(fixture|nextFrame|aTimeout|elementUpdated|oneEvent|waitUntil|sendKeys|sendMouse|setViewport|emulateMedia)$/';

/** Packages that also run where there is no page. */
const NO_PAGE = ['document', 'window', 'customElements', 'HTMLElement', 'localStorage', 'location'];

export default tseslint.config(
  globalIgnores([
    'packages/schema/test/check-0.1.0.min.js',
    '**/dist/',
    'packages/widgets/cdn/',
    'packages/widgets/server/',
    'coverage/',
    '**/generated/',
    // Compiled in a project of their own, see test/packages.
    'packages/widgets/frameworks/*.d.ts',
    'test/packages/project/types/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    plugins: { machiplan: { rules: { 'comment-openings': commentOpenings } } },
    rules: { 'machiplan/comment-openings': 'error' },
  },

  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'packages/*/tsconfig.json',
          'examples/studio/tsconfig.json',
          'tsconfig.test.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Lit binds the host of "@click=${this.handler}" itself.
      '@typescript-eslint/unbound-method': 'off',
      'no-undef': 'off',
    },
  },

  mayImport('schema', []),
  mayImport('sdk', ['@machiplan/schema', 'ky']),
  mayImport('import', [
    '@machiplan/schema',
    '@machiplan/sdk',
    'fflate',
    'papaparse',
    'saxes',
    'yaml',
  ]),
  mayImport('cli', [
    '@machiplan/schema',
    '@machiplan/sdk',
    '@machiplan/import',
    '@machiplan/widgets/server',
    'node:[a-z/]+',
  ]),
  mayImport(
    'widgets',
    [
      '@machiplan/schema',
      '@machiplan/sdk',
      'lit',
      '@lit/context',
      '@lit-labs/ssr',
      '@lit-labs/ssr-client',
      'd3-hierarchy',
      'maplibre-gl',
      'pmtiles',
    ],
    {
      regex: '^lit/decorators',
      message: 'Use property and state of plan-element/property.ts, which are smaller.',
    },
    bannedDirectives,
    {
      regex: '^maplibre-gl',
      message: "It is 450 kB: load it by import('maplibre-gl') when it is needed.",
      allowTypeImports: true,
    },
  ),
  {
    files: ['packages/{schema,sdk,import,cli}/src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': [
        'error',
        ...NO_PAGE.map((name) => ({ name, message: 'This package also runs without a page.' })),
      ],
    },
  },

  {
    files: ['packages/widgets/src/**/*.ts', 'examples/studio/src/**/*.ts', 'stories/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/best-practice'],
    ],
    rules: {
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-template-map': 'off', // A map in a template is the plainest loop there is.
      'lit/no-native-attributes': 'error', // "title" or "hidden" already mean something in HTML.
      'lit/lifecycle-super': 'error',
      'wc/no-child-traversal-in-connectedcallback': 'off',
      'wc/guard-super-call': 'off', // LitElement always has the callbacks that are called.
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'examples/studio/src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': ['error', ...bannedMarkup, lazyByName, ...retiredIdentifiers],
    },
  },
  {
    files: ['packages/{schema,sdk,widgets}/src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'Array',
          property: 'from',
          message: 'Old libraries on a page replace it (MooTools): spread, then map.',
        },
      ],
    },
  },
  {
    files: ['**/*.test.ts', '**/*.stories.ts'],
    rules: {
      // node:test returns promises that it waits for itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it', 'suite', 'test'], package: 'node:test' },
          ],
        },
      ],
      // chai's assertions are expressions, and a test may hand over what the types forbid.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },

  {
    files: ['packages/widgets/**/*.test.ts', 'test/browser/**/*.test.ts'],
    rules: {
      // The types of @open-wc/testing call every assertion a promise; only this one is.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: `${STATEMENT}[callee.property.name="accessible"]`, message: 'Await it.' },
        { selector: `${STATEMENT}[callee.name=${PROMISED}]`, message: 'Await it.' },
      ],
    },
  },

  {
    files: ['**/*.js'],
    languageOptions: { globals: { ...globals.node } },
    rules: { 'no-console': 'off' },
  },
  {
    files: [
      'examples/**/*.js',
      'test/{bench,embedding,engines,examples,packages,stories,wordpress}/**/*.js',
      'packages/wordpress/src/*.js',
    ],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  // Globals of the benchmark pages.
  {
    files: ['test/bench/**/*.js'],
    languageOptions: { globals: { bench: 'readonly', peer: 'readonly' } },
  },
);
