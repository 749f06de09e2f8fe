import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parsePlan} from '../../dist/plan.js';
import {momentOf, nextSession, timeline} from '../../dist/session.js';

const readme = () => readFileSync('README.md', 'utf8');
const run = (...args) => execFileSync(process.execPath, args, {stdio: 'pipe'});

describe('The documentation', () => {
  it('lists the same attributes, events, parts and properties as the sources', () => {
    run('.config/docs.js', '--check');
  });

  it('shows plans, and exercises of plans, that can be read whole', () => {
    const inCode = [...readme().matchAll(/```json\n([^]*?)```/g)].map(([, text]) => text);
    const inHtml = [...readme().matchAll(/<script type="application\/json">\n([^]*?)<\/script>/g)];
    const plans = [...inCode, ...inHtml.map(([, text]) => text)];
    assert.ok(plans.length >= 2);
    for (const plan of plans) {
      const isPlan = 'exercises' in JSON.parse(plan);
      assert.deepEqual(parsePlan(isPlan ? plan : `{"exercises": [${plan}]}`).issues, []);
    }
  });
});

describe('The documentation of sessions without a page', () => {
  const plan = readFileSync('dist/presets/sciatica.json', 'utf8');
  const cues = timeline(plan, 'gentle-start', {firstSide: 'right', rangeEnd: 'most'});

  it('shows the cue that there is', () => {
    const {kind, exercise, set, repetition, side, seconds} = cues[1];
    const shown = {kind, exercise, set, repetition, side, seconds};
    const text = Object.entries(shown).map(([name, value]) =>
      typeof value === 'string' ? `${name}: '${value}'` : `${name}: ${value}`,
    );
    assert.ok(readme().includes(`cues[1]; // {${text.join(', ')}, …}`), text.join(', '));
  });

  it('shows the moment that there is', () => {
    let session = nextSession({phase: 'idle'}, {type: 'start', nowMs: 0}, cues);
    session = nextSession(session, {type: 'tick', nowMs: 21_000}, cues);
    const {leftSeconds, share, totalShare} = momentOf(session, cues, 21_000);
    const text = `leftSeconds: ${leftSeconds}, share: ${share}, totalShare: ${totalShare.toFixed(2)}`;
    assert.ok(readme().includes(`{cue, next, ${text}}`), text);
  });
});

describe('The demo’s article', () => {
  it('holds the same plan as the preset, and a fallback made from it', () => {
    run('demo/make-article.js', '--check');
  });
});
