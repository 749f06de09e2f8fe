import {testFramework} from './support/facts.js';

testFramework('Svelte 5', {
  folder: 'svelte',
  inlinePolicy: {'require-trusted-types-for': undefined},
});
