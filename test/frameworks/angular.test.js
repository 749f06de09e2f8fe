import {testFramework} from './support/facts.js';

testFramework('Angular 21', {
  folder: 'angular',
  // Its templates are compiled in the page here.
  policy: {'script-src': "'self' 'unsafe-eval'"},
  dropsScripts: true,
});
