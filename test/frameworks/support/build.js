import {build} from 'vite';
import {root} from '../../package/support.js';
import {compilers} from './compilers.js';

/** What the modules of a host import to have the elements. */
const DEFINE = 'exercise-plan/define.js';

/** Without them Vue warns. */
const VUE_FLAGS = Object.fromEntries(
  ['OPTIONS_API', 'PROD_DEVTOOLS', 'PROD_HYDRATION_MISMATCH_DETAILS'].map((flag) => [
    `__VUE_${flag}__`,
    'false',
  ]),
);

/**
 * Builds the page of a framework: the text of each file by its address. `/page.js` imports the elements
 * from `/define.js`, so that a test may leave them out.
 */
export async function buildPage(framework) {
  const page = `${root}/test/frameworks/${framework}/page`;
  // For development, so that the framework warns of all that it does not like.
  const own = await bundle('development', {page}, [apart, compilers[framework]]);
  const elements = await bundle('production', {define: DEFINE}, []);
  return new Map([...own, ...elements]);
}

/** As the users of a framework build: from the published modules, each package with its own conditions. */
async function bundle(mode, input, plugins) {
  process.env.NODE_ENV = mode;
  const {output} = await build({
    root,
    configFile: false,
    mode,
    logLevel: 'warn',
    plugins,
    define: VUE_FLAGS,
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {input, output: {entryFileNames: '[name].js'}},
    },
  });
  return output.map(({fileName, code}) => [`/${fileName}`, code]);
}

/** Keeps the elements out of the host’s own file. */
const apart = {
  name: 'apart',
  enforce: 'pre',
  resolveId: (id) => (id === DEFINE ? {id: '/define.js', external: true} : null),
};
