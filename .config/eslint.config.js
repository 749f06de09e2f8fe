import parser from '@babel/eslint-parser';
import {configs as lit} from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';

/** TypeScript itself is linted by oxlint; ESLint stays for the rules about templates. */
export default [
  {
    files: ['**/*.ts'],
    languageOptions: {
      parser,
      parserOptions: {
        requireConfigFile: false,
        babelOptions: {parserOpts: {plugins: ['typescript']}},
      },
    },
    plugins: {
      ...lit['flat/recommended'].plugins,
      ...wc['flat/recommended'].plugins,
      'lit-a11y': a11y,
    },
    settings: {wc: {elementBaseClasses: ['LitElement', 'PlanElement']}},
    rules: {
      ...lit['flat/recommended'].rules,
      ...wc['flat/best-practice'].rules,
      ...a11y.configs.recommended.rules,
      // Our own base class has the callbacks.
      'wc/guard-super-call': 'off',
      // It does not see names that are bound as .textContent; the tests with axe do.
      'lit-a11y/accessible-name': 'off',
    },
  },
];
