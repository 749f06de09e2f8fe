import {defineConfig, type Plugin} from 'vite';

const DEMO = '/demo/';

/** A desktop is there to open a browser on; a container or a remote shell has none. */
const hasDesktop =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Leads from the root to the demo, and prints the demo's address. */
function demo(): Plugin {
  return {
    name: 'demo',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url !== '/') return next();
        response.writeHead(302, {Location: DEMO}).end();
      });
      server.printUrls = () => {
        for (const url of server.resolvedUrls?.local ?? []) {
          server.config.logger.info(`  The demo is at ${new URL(DEMO, url).href}`);
        }
      };
    },
  };
}

/** The development server: `npm start` serves the demo from the sources. The builds: .config/build.js. */
export default defineConfig({
  appType: 'mpa',
  plugins: [demo()],
  server: {host: 'localhost', port: 5173, open: hasDesktop && DEMO},
});
