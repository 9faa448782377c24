import eslint from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { fileName } from './.ci/file-name-rule.mjs';

const removedFromForge = [
  { name: '@forge/ui', message: 'UI Kit 1 was removed from the platform: the page is Custom UI.' },
  { name: '@forge/storage', message: 'Use @forge/kvs, its successor.' },
  {
    name: '@forge/api',
    importNames: ['storage'],
    message: 'Removed in @forge/api 8.0.0: use @forge/kvs.',
  },
];
const anyForge = {
  group: ['@forge/*'],
  message:
    'Only src/platform and static/admin/src/bridge know Forge. Ask for a port of src/domain.',
};
const impure = 'Rules and the engine are pure: take the time and the data as arguments.';

export default defineConfig(
  { ignores: ['**/node_modules/', '**/dist/', 'build/', 'coverage/', '.parapet/'] },
  { linterOptions: { noInlineConfig: true } },
  eslint.configs.recommended,
  {
    plugins: { parapet: { rules: { 'file-name': fileName } } },
    rules: {
      'parapet/file-name': 'error',
      'max-params': ['error', 3],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-imports': ['error', { paths: removedFromForge }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.{cjs,js,mjs}'],
    languageOptions: {
      globals: {
        Buffer: false,
        URL: false,
        __dirname: false,
        console: false,
        exports: true,
        module: true,
        process: false,
        require: false,
      },
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.json',
          'sandbox/tsconfig.json',
          'bench/tsconfig.json',
          'static/*/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**', 'static/**'],
    ignores: ['src/platform/**', 'static/admin/src/bridge/**'],
    rules: {
      'no-restricted-imports': ['error', { paths: removedFromForge, patterns: [anyForge] }],
    },
  },
  {
    files: ['src/{contract,domain,rules,engine,access}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'fetch', message: impure }],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: impure },
        { object: 'Math', property: 'random', message: impure },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: impure },
      ],
    },
  },
  {
    files: ['static/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['**/*.test.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      // Asymmetric matchers such as expect.any() are typed any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      'no-restricted-properties': [
        'error',
        { object: 'jest', property: 'mock', message: 'Use the sandbox or a small fake of a port.' },
        ...['describe', 'it', 'test'].flatMap((object) =>
          ['only', 'skip', 'todo'].map((property) => ({ object, property })),
        ),
      ],
    },
  },
  // Tables of facts are as long as the facts.
  { files: ['sandbox/worlds/**', 'src/rules/index.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/platform/log.ts', 'sandbox/{build,cli}/**', 'sandbox/**/__fixtures__/**'],
    rules: { 'no-console': 'off' },
  },
);
