import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readText} from '../package/support.js';

const readme = readText('README.md');

describe('The README shows what the tests have on their pages', () => {
  for (const {framework, file, language} of [
    {framework: 'React', file: 'react/exercises.tsx', language: 'tsx'},
    {framework: 'Vue', file: 'vue/Exercises.vue', language: 'vue'},
    {framework: 'Svelte', file: 'svelte/Exercises.svelte', language: 'svelte'},
    {framework: 'Solid', file: 'solid/exercises.tsx', language: 'tsx'},
    {framework: 'Angular', file: 'angular/exercises.ts', language: 'ts'},
  ]) {
    it(`of ${framework}`, () => {
      const start = readme.indexOf(`\n${framework}`);
      const block = readme.slice(start).match(/```(\w+)\n([^]*?)```/);
      assert.deepEqual([block[1], block[2]], [language, readText(`test/frameworks/${file}`)]);
    });
  }

  it('of Preact, where only the import of the types differs', () => {
    const own = readText('test/frameworks/preact/exercises.tsx');
    const shown = readText('test/frameworks/react/exercises.tsx');
    assert.equal(own, shown.replace('exercise-plan/react', 'exercise-plan/preact'));
  });
});
