import {defineConfig} from 'vite';

/** The development server: `npm start` serves the demo from the sources. The builds: .config/build.js. */
export default defineConfig({
  appType: 'mpa',
  server: {host: 'localhost', port: 5173},
});
