import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The layers of src, lowest first. A layer may import from itself and from what it lists, nothing else.
 * `workbook` is split: the port may be imported by use cases, the adapters only where an application is put together.
 */
const layers = {
  scoring: [],
  text: ['scoring'],
  sheet: ['text', 'scoring'],
  workbook: ['sheet', 'text', 'scoring'],
  usecases: ['workbook/port.ts', 'sheet', 'text', 'scoring'],
  functions: ['text', 'scoring'],
  commands: ['usecases', 'workbook', 'functions', 'text'],
  taskpane: ['usecases', 'workbook', 'functions', 'commands', 'sheet', 'text', 'scoring'],
  cli: ['usecases', 'workbook', 'sheet', 'text', 'scoring'],
  host: ['workbook/xlsx', 'workbook/port.ts', 'sheet', 'text', 'scoring'],
};

const zones = Object.entries(layers).map(([layer, below]) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [layer, ...below].map((name) => `./${name}`),
  message: `src/${layer} may import only from ${[layer, ...below].join(', ')} (see README, layers).`,
}));

/** The layers without any platform: no Office, no DOM, no clock, no console. */
const pure = ['scoring', 'text', 'sheet', 'usecases', 'functions'];

export default tseslint.config(
  { ignores: ['node_modules', 'dist', '.cache', 'coverage', 'reports', '.stryker-tmp', 'assets'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs,cjs,js}'],
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ alwaysTryTypes: true })] },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/order': ['error', { 'newlines-between': 'never', alphabetize: { order: 'asc' } }],
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: pure.map((layer) => `src/${layer}/**/*.{ts,tsx}`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'navigator',
          'fetch',
          'Office',
          'Excel',
          'process',
          'setTimeout',
          'setInterval',
          'localStorage',
        ].map((name) => ({ name, message: 'This layer knows no platform.' })),
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbook/excel/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='Excel'][property.name='run']",
          message: 'Only src/workbook/excel may call Excel.run.',
        },
      ],
    },
  },
  {
    files: ['src/cli/**', 'src/host/server/**', 'test/**', '.config/**', 'webpack.config.js'],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.cjs', 'webpack.config.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
