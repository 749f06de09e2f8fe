import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {documentedElements, readJson} from '../package/support.js';

const elements = [...documentedElements().values()];
const people = ['ana', 'ben', 'chi', 'dev', 'eva', 'sol'];

const {tags} = readJson('dist/vscode.html-custom-data.json');
const {contributions, version} = readJson('dist/web-types.json');

for (const {editor, entries} of [
  {editor: 'Visual Studio Code', entries: tags},
  {editor: 'JetBrains', entries: contributions.html.elements},
]) {
  describe(`An editor of ${editor}`, () => {
    it('knows every element', () => {
      assert.deepEqual(namesOf(entries), namesOf(elements.map(({tagName: name}) => ({name}))));
    });

    for (const {tagName, attributes} of elements) {
      it(`offers every attribute of <${tagName}>, with what it is for`, () => {
        const offered = entries.find(({name}) => name === tagName).attributes;
        const isOfMarkup = ({name}) => name === 'data-plan';
        assert.deepEqual(
          namesOf(offered.filter((attribute) => !isOfMarkup(attribute))),
          namesOf(attributes),
        );
        assert.equal(offered.some(isOfMarkup), tagName !== 'exercise-figure');
        for (const {description} of offered) assert.match(description, /^[A-Z].*\.$/);
      });
    }
  });
}

describe('An editor of Visual Studio Code', () => {
  it('offers the people to choose from', () => {
    const {values} = attributeOf(tags, 'person');
    assert.deepEqual(namesOf(values), people);
  });

  it('asks for no value where the attribute alone says it', () => {
    assert.equal(attributeOf(tags, 'multiple').valueSet, 'v');
  });
});

describe('An editor of JetBrains', () => {
  it('offers the people to choose from', () => {
    const {value} = attributeOf(contributions.html.elements, 'person');
    assert.deepEqual(
      value.type,
      people.map((name) => `"${name}"`),
    );
  });

  for (const {tagName, members, events = [], cssParts, cssProperties} of elements) {
    it(`knows properties, events, parts and custom properties of <${tagName}>`, () => {
      const {js, css} = contributions.html.elements.find(({name}) => name === tagName);
      const settable = members.filter(({kind, static: isStatic, readonly}) => {
        return kind === 'field' && !isStatic && !readonly;
      });
      assert.deepEqual(namesOf(js.properties), namesOf(settable));
      assert.deepEqual(namesOf(js.events), namesOf(events));
      assert.deepEqual(namesOf(css.parts), namesOf(cssParts));
      assert.deepEqual(namesOf(css.properties), namesOf(cssProperties));
    });
  }

  it('finds the data by the package, whose version they have', () => {
    const packageJson = readJson('package.json');
    assert.equal(packageJson['web-types'], './dist/web-types.json');
    assert.equal(version, packageJson.version);
  });
});

function namesOf(entries) {
  return entries.map(({name}) => name);
}

function attributeOf(entries, attribute) {
  const {attributes} = entries.find(({name}) => name === 'exercise-plan');
  return attributes.find(({name}) => name === attribute);
}
