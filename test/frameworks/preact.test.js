import {testFramework} from './support/facts.js';

testFramework('Preact 10', {
  folder: 'preact',
  inlinePolicy: {'require-trusted-types-for': undefined},
  losesLateObject: true,
  lateWay: 'a ref',
});
