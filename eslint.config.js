import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import storybook from 'eslint-plugin-storybook';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const typed = [
  'src/**/*.{ts,tsx}',
  'tests/**/*.{ts,tsx}',
  'stories/**/*.{ts,tsx}',
  '.storybook/*.{ts,tsx}',
  '*.ts',
];

export default defineConfig(
  globalIgnores([
    'dist/',
    'storybook-static/',
    'coverage/',
    '.test-results/',
    '.vitest-attachments/',
    'src/theme/generated/',
    'tests/types/samples/',
    '**/node_modules/',
    '**/dist/',
    '!.storybook',
  ]),
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    // Scripts that drive a page hold functions that run in it.
    files: ['bench/**', 'examples/**', 'scripts/**'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: typed,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Interfaces here use the method shorthand and their makers close over state: no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        { selector: 'TSModuleDeclaration[global!=true][id.type="Identifier"]', message: 'Use modules.' },
      ],
    },
  },
  {
    // Examples and the benchmark have a type check of their own, where they have one.
    files: ['examples/**/*.{ts,tsx}', 'bench/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    extends: [tseslint.configs.recommended],
  },
  {
    files: ['src/**', 'stories/**', '.storybook/**', 'examples/**'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['src/**', 'stories/**', 'examples/**'],
    extends: [jsxA11y.flatConfigs.strict],
    rules: {
      'jsx-a11y/no-noninteractive-element-interactions': [
        'error',
        {
          body: ['onError', 'onLoad'],
          iframe: ['onError', 'onLoad'],
          img: ['onError', 'onLoad'],
          // A dialog closes by Escape and by a press beside it; its own buttons do the same.
          dialog: ['onKeyDown', 'onClick'],
        },
      ],
      // Safari forgets that a list without markers is a list.
      'jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'], nav: ['navigation'] }],
      // A region that scrolls must be reachable by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'region'] }],
      // Noticing that a pointer or the focus came by is not an interaction.
      'jsx-a11y/no-static-element-interactions': [
        'error',
        { handlers: ['onClick', 'onMouseDown', 'onMouseUp', 'onKeyDown', 'onKeyPress', 'onKeyUp'] },
      ],
    },
  },
  {
    // A test's component may hand out what it holds; the compiler's rules are about shipped code.
    files: ['tests/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error' },
  },
  {
    files: ['tests/**/*.{ts,tsx}', 'stories/**/*.{ts,tsx}'],
    rules: {
      // Tests are async for the sake of their neighbours, and `await act(…)` is how React wants it, promise or not.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/await-thenable': 'off',
    },
  },
  storybook.configs['flat/recommended'],
);
