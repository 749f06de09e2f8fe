import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {chromeOptions} from './test/support/chrome.js';
import {countReporter} from './test/support/count-reporter.js';
import {runnerConfig} from './test/support/runner.js';

const shared = runnerConfig();

export default {
  ...shared,
  concurrency: 2,
  browsers: [chromeLauncher({launchOptions: await chromeOptions()})],
  plugins: [...shared.plugins, a11ySnapshotPlugin()],
  reporters: [defaultReporter(), countReporter()],
};
