import {createServer} from 'vite';

/** Serves the test files through Vite's own transform, the same that the build uses. */
export function vitePlugin() {
  let server;
  return {
    name: 'vite',
    async serverStart() {
      server = await createServer({
        configFile: false,
        logLevel: 'warn',
        appType: 'custom',
        // CommonJS packages must be listed, nothing else is pre-bundled.
        optimizeDeps: {noDiscovery: true, include: ['axe-core']},
        server: {middlewareMode: true, hmr: false, ws: false, watch: null},
        plugins: [
          {
            name: 'wtr-interop',
            resolveId: {
              order: 'pre',
              handler: (id) => (id.startsWith('/__web-') ? {id, external: true} : undefined),
            },
          },
        ],
      });
    },
    async serverStop() {
      await server?.close();
    },
    async serve(context) {
      if (context.path.startsWith('/__web-') || context.path.startsWith('/dist/')) return;
      const url = context.originalUrl
        .replace(/([?&])wtr-[a-z-]+=[^&]*&?/g, '$1')
        .replace(/[?&]$/, '');
      const isCode = /\.(?:m?[jt]s|css|json)(?:\?|$)|^\/@/.test(url);
      // Raw data: a plan fetched by an element, not imported by a module.
      if (!isCode || /\.json$/.test(url)) return;
      const result = await server.transformRequest(url);
      if (!result) return;
      return {body: result.code + sourceMap(result.map), type: 'js'};
    },
  };
}

function sourceMap(map) {
  if (!map?.mappings) return '';
  const encoded = Buffer.from(JSON.stringify(map)).toString('base64');
  return `\n//# sourceMappingURL=data:application/json;base64,${encoded}`;
}
