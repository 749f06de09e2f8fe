import {testFramework} from './support/facts.js';

testFramework('Solid', {
  folder: 'solid',
  // All its templates are made from HTML.
  policy: {'require-trusted-types-for': undefined},
});
