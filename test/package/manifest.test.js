import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import * as classes from 'exercise-plan';
import {openSite} from './site.js';
import {documentedElements, readJson, readText, root, sorted} from './support.js';

const manifest = readJson('dist/custom-elements.json');
const elements = documentedElements();

/** What an element that shows a plan has. What a page sets on it reaches the figures within. */
const SHOWS_PLAN = {
  readOnly: ['issues'],
  slots: [''],
  draws: ['ExerciseFigure'],
  page: planPage,
  last: 'issues',
};
/** A part of <exercise-plan>, not for pages. */
const PRIVATE = 'guided-session';

/** By tag: what sets the elements apart. `last` is the part that is drawn after all others. */
const EXPECTED = new Map([
  ['exercise-plan', {...SHOWS_PLAN, sends: () => true, then: [startSession, leaveSession]}],
  [
    'exercise-card',
    {
      ...SHOWS_PLAN,
      sends: (event) => /^(?:plan|session)-/.test(event),
      then: [startSession, leaveSession],
    },
  ],
  [
    'exercise-figure',
    {readOnly: [], slots: [], draws: [], page: figurePage, last: 'stills', sends: () => false},
  ],
]);

describe('The manifest', () => {
  it('describes the elements that the package defines, and no others', () => {
    const defined = readText('src/elements/define.ts').matchAll(/^ {2}\['([a-z-]+)', \w+\],$/gm);
    const tags = [...defined].map(([, tag]) => tag).filter((tag) => tag !== PRIVATE);
    assert.deepEqual(sorted(elements.keys()), sorted(tags));
    assert.deepEqual(sorted(elements.keys()), sorted(EXPECTED.keys()));
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

for (const [tag, expected] of EXPECTED) {
  const {
    name,
    members,
    attributes,
    events,
    slots = [],
    cssParts,
    cssProperties,
  } = elements.get(tag);
  const {readOnly, slots: expectedSlots, draws, sends} = expected;
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
      const properties = [...elementClass.elementProperties.keys(), ...readOnly];
      const own = fields.filter((field) => !field.static);
      assert.deepEqual(sorted(own.map((field) => field.name)), sorted(properties));
    });

    it('lists its public methods, which the class has', () => {
      const methods = members.filter(({kind}) => kind === 'method').map((method) => method.name);
      for (const method of methods) assert.equal(typeof elementClass.prototype[method], 'function');
      assert.deepEqual(sorted(methods), sorted(publicMethodsIn(name)));
    });

    it('lists the events that it sends, each of a class that the package exports', () => {
      const sent = Object.keys(EVENTS).filter(sends);
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

    const slotNames = expectedSlots.length
      ? 'one slot, for the plan and the text before'
      : 'no slot';
    it(`lists ${slotNames}`, () => {
      assert.deepEqual(
        slots.map((slot) => slot.name),
        expectedSlots,
      );
    });

    it('lists every custom property that its styles read, each with the default that they have', () => {
      const defaults = defaultsIn([name, ...draws].map(stylesOf).join('\n'));
      assert.notEqual(defaults.size, 0);
      const documentedDefaults = cssProperties.map((property) => [property.name, property.default]);
      assert.deepEqual(Object.fromEntries(documentedDefaults), Object.fromEntries(defaults));
    });
  });
}

describe('The looks that a page may set', () => {
  it('are all documented: every custom property of every file of styles', () => {
    const all = [...elements.values()].flatMap(({cssProperties}) => cssProperties);
    const files = readdirSync(`${root}/src/elements/styles`);
    const used = defaultsIn(files.map((file) => readText(`src/elements/styles/${file}`)).join());
    assert.deepEqual(sorted(new Set(all.map(({name}) => name))), sorted(used.keys()));
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

  for (const [tag, {page, last, then = []}] of EXPECTED) {
    const {cssParts} = elements.get(tag);
    it(`are all parts of an <${tag}> that shows all it can, and no others`, async () => {
      const script = '<script src="/dist/exercise-plan.js"></script>';
      const visited = await site.visit(`<!doctype html><title>Parts</title>${page(tag)}${script}`);
      await visited.page.waitForFunction(hasPart, {timeout: 5_000}, tag, last);
      const states = [await visited.page.evaluate(partsOf, tag)];
      for (const step of then) {
        await visited.page.evaluate(step, tag);
        states.push(await visited.page.evaluate(partsOf, tag));
      }
      const own = states.flatMap((state) => state.own);
      const exported = states.flatMap((state) => state.exported);
      const outside = exported.map(({part}) => part);
      assert.deepEqual(sorted(new Set([...own, ...outside])), sorted(namesOf(cssParts)));
      for (const {part, from} of exported.filter((one) => one.from !== PRIVATE)) {
        assert.ok(namesOf(elements.get(from).cssParts).includes(part), `${part} of <${from}>`);
      }
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

/** The styles of a class, as its source names them. */
function stylesOf(className) {
  const tag = className.replace(/(?<=\w)[A-Z]/g, '-$&').toLowerCase();
  const [, names] = readText(`src/elements/${tag}.ts`).match(
    /static override styles = \[([^\]]+)\]/,
  );
  const files = names.match(/\w+/g).map((name) => name.replace(/[A-Z]/g, '-$&').toLowerCase());
  return files.map((file) => readText(`src/elements/styles/${file}.ts`)).join('\n');
}

/** What stands in styles for each custom property that the page has not set. */
function defaultsIn(styles) {
  const found = new Map();
  for (const {index, 0: start, 1: property} of styles.matchAll(
    /var\(\s*(--exercise-plan-[\w-]+)\s*,\s*/g,
  )) {
    const from = index + start.length;
    const initial = styles.slice(from, endOfBracket(styles, from)).trim();
    found.set(property, withoutOwnName(initial));
  }
  return found;
}

/** What stands in for a name of our own in turn: no page knows the name. */
function withoutOwnName(initial) {
  return initial.replace(/^var\(--_[\w-]+, (.*)\)$/s, '$1');
}

/** Where the bracket closes that was open before a place in the styles. */
function endOfBracket(styles, from) {
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

function namesOf(entries) {
  return entries.map(({name}) => name);
}

/** A page’s markup of an element that shows a complete plan. */
function planPage(tag) {
  const json = JSON.stringify(completePlan()).replaceAll('<', '\\u003c');
  return `<${tag}><script type="application/json">${json}</script></${tag}>`;
}

/** A page’s markup of a figure in its two ways: one that moves, and one in stills. */
function figurePage(tag) {
  return `<${tag} motion="pelvic-tilt"></${tag}><${tag} motion="pelvic-tilt" stills></${tag}>`;
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
  return [...document.querySelectorAll(tag)].some(({shadowRoot}) =>
    shadowRoot.querySelector(`[part~="${part}"]`),
  );
}

/** Runs in the page. */
async function startSession(tag) {
  const plan = document.querySelector(tag);
  plan.startSession('knee-to-chest');
  await plan.updateComplete;
}

/** Runs in the page: then the session is offered. */
async function leaveSession(tag) {
  const plan = document.querySelector(tag);
  const dialog = plan.shadowRoot.querySelector('guided-session').shadowRoot.querySelector('dialog');
  dialog.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
  await plan.updateComplete;
}

/** Runs in the page: the names of all parts, of panels and notices that are closed too. */
function partsOf(tag) {
  const elements = [...document.querySelectorAll(tag)].flatMap(({shadowRoot}) => [
    ...shadowRoot.querySelectorAll('[part], [exportparts]'),
  ]);
  const own = elements.flatMap((element) => [...element.part]);
  const exported = elements.flatMap((element) =>
    (element.getAttribute('exportparts') ?? '')
      .split(',')
      .map((part) => ({part: part.trim(), from: element.localName}))
      .filter(({part}) => part),
  );
  return {own, exported};
}
