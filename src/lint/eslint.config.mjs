import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const require = createRequire(path.join(root, 'target/lint/node_modules/'));
const js = require('@eslint/js');
const parser = require('@typescript-eslint/parser');
const typescript = require('@typescript-eslint/eslint-plugin');

export default [
  { ignores: ['frontend/generated/**'] },
  {
    files: ['frontend/**/*.ts'],
    languageOptions: {
      parser,
      parserOptions: { project: path.join(import.meta.dirname, 'tsconfig.json'), tsconfigRootDir: root },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@typescript-eslint': typescript },
    rules: {
      ...js.configs.recommended.rules,
      // The compiler finds these, and knows types.
      ...typescript.configs['eslint-recommended'].overrides[0].rules,
      ...typescript.configs['recommended-type-checked'].rules,
      curly: 'error',
      eqeqeq: 'error',
      'no-alert': 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-param-reassign': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'outerHTML', message: 'Text never becomes markup.' },
        { property: 'insertAdjacentHTML', message: 'Text never becomes markup.' },
      ],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Code that asserts what an index gives holds under noUncheckedIndexedAccess too.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
];
