import {testFramework} from './support/facts.js';

// Its scripts within templates are made from HTML.
const inlinePolicy = {'require-trusted-types-for': undefined};

testFramework('React 19, in its strict mode,', {
  folder: 'react',
  inlinePolicy,
  losesLateObject: true,
  lateWay: 'a ref',
});
