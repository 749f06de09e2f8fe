import {emulatePlugin} from './emulate-plugin.js';
import {strictPagePlugin} from './strict-page-plugin.js';
import {vitePlugin} from './vite-plugin.js';

/** What the runs in all browsers have in common. */
export function runnerConfig() {
  return {
    files: 'test/**/*.test.ts',
    plugins: [strictPagePlugin(), vitePlugin(), emulatePlugin()],
    testFramework: {config: {timeout: 10_000}},
  };
}
