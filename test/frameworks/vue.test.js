import {testFramework} from './support/facts.js';

testFramework('Vue 3', {
  folder: 'vue',
  inlinePolicy: {'require-trusted-types-for': undefined},
  losesLateObject: true,
  lateWay: ':plan.prop',
});
