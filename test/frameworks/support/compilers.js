import {transformAsync} from '@babel/core';
import solid from 'babel-preset-solid';
import {compile as compileSvelte} from 'svelte/compiler';
import {transformWithOxc} from 'vite';
import {compileScript, parse} from 'vue/compiler-sfc';

/** Plugins for Vite: each framework’s own compiler. JSX of React and Preact, and Angular’s, need none. */
export const compilers = {
  vue: compiler(/\.vue$/, (source, filename) => {
    const isCustomElement = (tag) => tag.startsWith('exercise-');
    const {descriptor} = parse(source, {filename, templateParseOptions: {isCustomElement}});
    const {content} = compileScript(descriptor, {
      id: filename,
      inlineTemplate: true,
      templateOptions: {compilerOptions: {isCustomElement}},
    });
    return transformWithOxc(content, filename, {lang: 'ts'});
  }),
  svelte: compiler(/\.svelte$/, (source, filename) => {
    const {js} = compileSvelte(source, {filename, generate: 'client', dev: true});
    return js;
  }),
  solid: compiler(/solid\/.*\.tsx$/, async (source, filename) => {
    const {code} = await transformWithOxc(source, filename, {jsx: 'preserve'});
    const options = {presets: [solid], babelrc: false, configFile: false};
    return transformAsync(code, {...options, filename});
  }),
};

function compiler(files, compile) {
  return {
    name: 'framework',
    enforce: 'pre',
    async transform(source, id) {
      if (!files.test(id)) return null;
      const {code} = await compile(source, id);
      return {code, map: null, moduleType: 'js'};
    },
  };
}
