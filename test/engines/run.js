/**
 * Runs the browser's tests in Firefox and in WebKit, side by side; `ENGINES=WebKit` runs them in that one only.
 * An engine that cannot be had is named with the reason, and is no failure.
 *
 * `ROOMS=elements,hosts` runs the tests of these folders only.
 */
import {defaultReporter, startTestRunner} from '@web/test-runner';
import {runnerConfig} from '../support/runner.js';
import {engineReporter} from './engine-reporter.js';
import {ENGINES, programsOf} from './find.js';
import {startFirefox} from './firefox.js';
import {startWebKit} from './webkit.js';

const STARTS = {Firefox: startFirefox, WebKit: startWebKit};

async function browserOf(engine) {
  try {
    return await STARTS[engine](programsOf(engine));
  } catch (error) {
    console.log(`Not run in ${engine}: ${error.message.split('\n', 1)}`);
    return undefined;
  }
}

// Those who end this run end the browsers, too: they hear of its exit.
process.once('SIGTERM', () => process.exit(1));

const rooms = process.env.ROOMS ? `{${process.env.ROOMS},}` : '**';
const wanted = (process.env.ENGINES ?? Object.keys(ENGINES).join()).split(',');
const browsers = [];
for (const engine of wanted) browsers.push(await browserOf(engine));
const found = browsers.filter(Boolean);

if (found.length > 0) {
  await startTestRunner({
    readFileConfig: false,
    config: {
      ...runnerConfig(),
      files: `test/${rooms}/*.test.ts`,
      browsers: found,
      reporters: [defaultReporter(), engineReporter()],
      // The engines share the machine with each other, and draw without a graphics card.
      testFramework: {config: {timeout: 30_000}},
      testsStartTimeout: 60_000,
      testsFinishTimeout: 300_000,
    },
  });
}
