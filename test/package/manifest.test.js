import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import * as classes from 'exercise-plan';
import {cardNames, openSite} from './site.js';
import {documentedElements, readJson, readText, root, sorted} from './support.js';

const manifest = readJson('dist/custom-elements.json');
const elements = documentedElements();
const styles = readdirSync(`${root}/src/elements/styles`)
  .map((name) => readText(`src/elements/styles/${name}`))
  .join('\n');

describe('The manifest', () => {
  it('describes the elements that the package defines, and no others', () => {
    const defined = readText('src/elements/define.ts').matchAll(/^ {2}\['([a-z-]+)', \w+\],$/gm);
    assert.deepEqual(sorted(elements.keys()), sorted([...defined].map(([, tag]) => tag)));
  });

  it('names modules that the package has', () => {
    const {exports: entries} = readJson('package.json');
    assert.ok(entries['./custom-elements.json']);
    for (const {path} of manifest.modules) assert.ok(readText(path));
    assert.doesNotMatch(JSON.stringify(manifest), /\.ts"|plan-element/);
  });

  it('keeps private members to itself', () => {
    assert.doesNotMatch(JSON.stringify(manifest), /"name":"#|"privacy": ?"(?:private|protected)"/);
  });
});

for (const [tag, documented] of elements) {
  const {name, members, attributes, events, slots, cssParts, cssProperties} = documented;
  const elementClass = classes[name];
  const fields = members.filter(({kind}) => kind === 'field');

  describe(`The manifest of <${tag}>`, () => {
    it('lists every attribute that the element observes, each with its property', () => {
      const names = attributes.map((attribute) => attribute.name);
      assert.deepEqual(sorted(names), sorted(elementClass.observedAttributes));
      for (const {fieldName} of attributes) {
        assert.ok(
          fields.some((field) => field.name === fieldName),
          fieldName,
        );
      }
    });

    it('lists every property of the element', () => {
      const properties = [...elementClass.elementProperties.keys(), 'issues'];
      const own = fields.filter((field) => !field.static);
      assert.deepEqual(sorted(own.map((field) => field.name)), sorted(properties));
    });

    it('lists its public methods, which the class has', () => {
      const methods = members.filter(({kind}) => kind === 'method').map((method) => method.name);
      for (const method of methods) assert.equal(typeof elementClass.prototype[method], 'function');
      assert.deepEqual(sorted(methods), sorted(publicMethodsIn(name)));
    });

    it('lists the events that it sends, each of a class that the package exports', () => {
      const sent = Object.keys(EVENTS).filter(
        (event) => tag === 'exercise-plan' || event.startsWith('plan-'),
      );
      assert.deepEqual(sorted(events.map((event) => event.name)), sorted(sent));
      for (const {name: event, type} of events) assert.equal(EVENTS[event], type.text);
    });

    it('explains everything in a sentence', () => {
      const entries = [members, attributes, events, slots, cssParts, cssProperties].flat();
      const silent = entries.filter(
        ({description}) => !/^[A-Z`][^]*[.:`]$/.test(description ?? ''),
      );
      assert.deepEqual(silent, []);
    });

    it('lists one slot, for the plan and the text until it is there', () => {
      assert.deepEqual(
        slots.map((slot) => slot.name),
        [''],
      );
    });

    it('gives each custom property the default that the styles have', () => {
      const defaults = defaultsInStyles();
      for (const {name: property, default: initial} of cssProperties) {
        assert.equal(initial, defaults.get(property), property);
      }
    });
  });
}

describe('The looks that a page may set', () => {
  it('are documented for <exercise-plan>: every custom property of the styles', () => {
    const {cssProperties} = elements.get('exercise-plan');
    const documented = cssProperties.map(({name}) => name);
    assert.deepEqual(sorted(documented), sorted(defaultsInStyles().keys()));
  });

  it('are documented for <exercise-plan>: every part that the views write', () => {
    const documented = elements.get('exercise-plan').cssParts.map(({name}) => name);
    const undocumented = partsInViews().filter((part) => !documented.includes(part));
    assert.deepEqual(undocumented, []);
  });

  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  for (const [tag, {cssParts}] of elements) {
    it(`are all parts of an <${tag}> that shows a complete plan, and no others`, async () => {
      const script = '<script src="/dist/exercise-plan.js"></script>';
      const json = JSON.stringify(completePlan()).replaceAll('<', '\\u003c');
      const host = `<${tag}><script type="application/json">${json}</script></${tag}>`;
      const visited = await site.visit(`<!doctype html><title>Parts</title>${host}${script}`);
      await cardNames(visited);
      await visited.page.waitForFunction(hasPart, {timeout: 5_000}, tag, 'issues');
      const parts = await visited.page.evaluate(partsOf, tag);
      assert.deepEqual(sorted(parts), sorted(cssParts.map(({name}) => name)));
      await visited.close();
    });
  }
});

/** The events of the package: the name of the class for the name of the event. */
const EVENTS = Object.fromEntries(
  [
    ...readText('src/elements/events.ts').matchAll(
      /class (\w+) extends Event \{[^]*?super\('([a-z-]+)'/g,
    ),
  ].map(([, eventClass, event]) => [event, eventClass]),
);

/** Methods of a class that are neither private, protected nor part of the life of every element. */
function publicMethodsIn(className) {
  const tag = className.replace(/(?<=\w)[A-Z]/g, '-$&').toLowerCase();
  const source = readText(`src/elements/${tag}.ts`);
  return [...source.matchAll(/^ {2}(?:async )?([a-z]\w*)\([^)]*\): [^{]+ \{$/gm)].map(
    ([, method]) => method,
  );
}

/** What stands in the styles for each custom property that the page has not set. */
function defaultsInStyles() {
  const found = new Map();
  for (const {index, 0: start, 1: property} of styles.matchAll(
    /var\(\s*(--exercise-plan-[\w-]+)\s*,\s*/g,
  )) {
    const from = index + start.length;
    found.set(property, styles.slice(from, endOfBracket(from)).trim());
  }
  return found;
}

/** Where the bracket closes that was open before a place in the styles. */
function endOfBracket(from) {
  let depth = 1;
  let i = from;
  for (; depth; i++) depth += {'(': 1, ')': -1}[styles[i]] ?? 0;
  return i - 1;
}

/** The names of parts that stand in templates as they are. */
function partsInViews() {
  const folder = `${root}/src/elements`;
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) =>
    name.endsWith('.ts'),
  );
  const names = files.flatMap((name) =>
    [...readText(`src/elements/${name}`).matchAll(/ part="([^"$]+)"/g)].map(([, part]) => part),
  );
  return [...new Set(names)];
}

/** The preset, with all that it has not, and a slip. */
function completePlan() {
  const preset = readJson('src/presets/sciatica.json');
  const [first, ...others] = preset.exercises;
  const picture = 'data.png';
  return {
    ...preset,
    slip: true,
    author: {name: 'A. Author'},
    painScale: {bands: [{upTo: 3, label: 'Mild'}]},
    exercises: [
      {
        ...first,
        image: {src: picture, alt: 'A leg'},
        video: {src: 'video.mp4', poster: picture},
        sources: [{name: 'A book'}],
      },
      ...others,
    ],
  };
}

/** Runs in the page. */
function hasPart(tag, part) {
  return document.querySelector(tag).shadowRoot.querySelector(`[part~="${part}"]`) !== null;
}

/** Runs in the page: the names of all parts, panels and notices that are closed too. */
function partsOf(tag) {
  const elements = [...document.querySelector(tag).shadowRoot.querySelectorAll('[part]')];
  return [...new Set(elements.flatMap((element) => [...element.part]))];
}
