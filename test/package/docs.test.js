import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parsePlan} from '../../dist/plan.js';

const run = (...args) => execFileSync(process.execPath, args, {stdio: 'pipe'});

describe('The documentation', () => {
  it('lists the same attributes, events, parts and properties as the sources', () => {
    run('.config/docs.js', '--check');
  });

  it('shows plans, and exercises of plans, that can be read whole', () => {
    const readme = readFileSync('README.md', 'utf8');
    const inCode = [...readme.matchAll(/```json\n([^]*?)```/g)].map(([, text]) => text);
    const inHtml = [...readme.matchAll(/<script type="application\/json">\n([^]*?)<\/script>/g)];
    const plans = [...inCode, ...inHtml.map(([, text]) => text)];
    assert.ok(plans.length >= 2);
    for (const plan of plans) {
      const isPlan = 'exercises' in JSON.parse(plan);
      assert.deepEqual(parsePlan(isPlan ? plan : `{"exercises": [${plan}]}`).issues, []);
    }
  });
});

describe('The demo’s article', () => {
  it('holds the same plan as the preset, and a fallback made from it', () => {
    run('demo/make-article.js', '--check');
  });
});
