import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {chromeOptions} from './test/support/chrome.js';
import {emulatePlugin} from './test/support/emulate-plugin.js';
import {strictPagePlugin} from './test/support/strict-page-plugin.js';
import {countReporter} from './test/support/count-reporter.js';
import {vitePlugin} from './test/support/vite-plugin.js';

export default {
  files: 'test/**/*.test.ts',
  concurrency: 2,
  browsers: [chromeLauncher({launchOptions: await chromeOptions()})],
  plugins: [strictPagePlugin(), vitePlugin(), a11ySnapshotPlugin(), emulatePlugin()],
  reporters: [defaultReporter(), countReporter()],
  testFramework: {config: {timeout: 10_000}},
};
