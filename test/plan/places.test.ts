import {expect} from '@open-wc/testing';
import {parsePlan} from '../../src/plan/parse-plan.js';
import preset from '../../src/presets/sciatica.json';
import {issuesOf} from './support.js';

const WITH_MISTAKES = `{
  "name": "Plan",
  "lnag": "en",
  "exercises": [
    {"name": "Tilt", "id": "tilt", "dose": {
      "sets": -1, "holdSeconds": [30, 20]
    }},
    {"steps": ["Lie down."]},
    {"name": "Bridge", "id": "tilt", "steps": ["a",
      7], "image": {"src": "a.png"}}
  ],
  "routines": [{"items": [
    "tilt",
      "squat", {"exercise": "tilt", "variant": "bed"}
  ]}],
  "my \\"odd\\" field": 1
}`;

describe('An issue in a text has the line and column of', () => {
  for (const {path, what, line, column} of [
    {path: 'lnag', what: 'the unknown field', line: 3, column: 3},
    {path: 'exercises[0].dose.sets', what: 'the wrong field', line: 6, column: 7},
    {path: 'exercises[0].dose.holdSeconds', what: 'the second in its line', line: 6, column: 19},
    {path: 'exercises[1].name', what: 'the exercise that lacks a name', line: 8, column: 5},
    {path: 'exercises[2].id', what: 'the doubled id', line: 9, column: 24},
    {path: 'exercises[2].steps[1]', what: 'the entry of a list', line: 10, column: 7},
    {path: 'exercises[2].image', what: 'the picture without alt', line: 10, column: 11},
    {path: 'routines[0].items[1]', what: 'the item that leads nowhere', line: 14, column: 7},
    {path: 'routines[0].items[2].variant', what: 'the lost variant', line: 14, column: 37},
  ]) {
    it(`${what}: ${path} stands at ${line}:${column}`, () => {
      const issue = issuesOf(WITH_MISTAKES).find((one) => one.path === path);
      expect(issue).to.include({line, column});
      const windows = issuesOf(WITH_MISTAKES.replaceAll('\n', '\r\n'));
      expect(windows.find((one) => one.path === path)).to.include({line, column});
    });
  }

  it('a line of the text, for every issue, the odd ones too', () => {
    for (const {line, column} of issuesOf(WITH_MISTAKES)) {
      expect(line).to.be.within(1, 17);
      expect(column).to.be.above(0);
    }
    expect(issuesOf(WITH_MISTAKES)).to.have.length(10);
  });

  it('nothing, when the plan came as an object', () => {
    for (const issue of issuesOf(JSON.parse(WITH_MISTAKES))) {
      expect(issue).to.have.all.keys('severity', 'path', 'message');
    }
  });

  it('the last of two fields with the same name, because that one counts', () => {
    const text = '{"exercises":[{"name":"a"}],\n"lang":"en",\n"lang":5}';
    expect(issuesOf(text)[0]).to.include({path: 'lang', line: 3, column: 1});
  });
});

describe('Text that is not JSON is explained in plain words, with line and column', () => {
  for (const {text, message, line, column} of [
    {text: '', message: 'The text is empty', line: 1, column: 1},
    {text: ' \n ', message: 'The text is empty', line: 2, column: 2},
    {text: '{', message: 'The text ends too early: a } is missing', line: 1, column: 2},
    {text: '{"a": [1,\n2', message: 'The text ends too early: a ] is missing', line: 2, column: 2},
    {text: '{"a": 1\n"b": 2}', message: 'A comma is missing before this', line: 2, column: 1},
    {text: '{"a": ["x" "y"]}', message: 'A comma is missing before this', line: 1, column: 12},
    {text: '{"a": 1,\n}', message: 'Remove the comma before this', line: 2, column: 1},
    {text: '{"a": [1, ]}', message: 'Remove the comma before this', line: 1, column: 11},
    {text: '{"a" 1}', message: 'A : is missing before this', line: 1, column: 6},
    {text: '{"a": }', message: 'A value is missing before this', line: 1, column: 7},
    {text: '{"a": [,]}', message: 'A value is missing before this', line: 1, column: 8},
    {text: '{a: 1}', message: 'name of a field should stand here', line: 1, column: 2},
    {text: "{'a': 1}", message: 'in straight double quotes', line: 1, column: 2},
    {text: '{"a": ‘x’}', message: 'A text needs straight double quotes', line: 1, column: 7},
    {text: '{“a”: 1}', message: 'in straight double quotes', line: 1, column: 2},
    {text: '{"a": 01}', message: 'a number only digits', line: 1, column: 7},
    {text: '{"a": 1.5.2}', message: 'a number only digits', line: 1, column: 7},
    {text: '{"a": NaN}', message: 'This is not a value', line: 1, column: 7},
    {text: '{"a": undefined}', message: 'This is not a value', line: 1, column: 7},
    {text: '{"a": "x\ny"}', message: 'its closing " is missing', line: 1, column: 7},
    {text: '{"a": "x', message: 'its closing " is missing', line: 1, column: 7},
    {text: '{"a": "x\ty"}', message: 'A tab or another control character', line: 1, column: 9},
    {text: '{"a": "x\u0000y"}', message: 'another control character', line: 1, column: 9},
    {
      text: '{"a": "C:\\docs"}',
      message: 'for the backslash itself write \\\\',
      line: 1,
      column: 10,
    },
    {text: '{"a": "\\u12"}', message: 'A backslash begins an escape', line: 1, column: 8},
    {text: '{\u00a0"a": 1}', message: 'An odd blank (U+00A0) stands here', line: 1, column: 2},
    {text: '{"a":\n\u2003 1}', message: 'An odd blank (U+2003)', line: 2, column: 1},
    {text: '{"a": 1} x', message: 'nothing may follow it', line: 1, column: 10},
    {text: '{"a": 1}{}', message: 'nothing may follow it', line: 1, column: 9},
    {text: '<p>Plan</p>', message: 'This is HTML', line: 1, column: 1},
    {text: '{"a": <b>x</b>}', message: 'This is HTML', line: 1, column: 7},
    {
      text: '{"a": 1, // dose\n"b": 2}',
      message: 'name of a field should stand',
      line: 1,
      column: 10,
    },
    {text: '\ufeff{"a": 1,}', message: 'Remove the comma', line: 1, column: 9},
  ]) {
    it(`${JSON.stringify(text)}: ${message}, at ${line}:${column}`, () => {
      const {plan, issues} = parsePlan(text);
      expect(plan).to.equal(undefined);
      expect(issues).to.have.length(1);
      expect(issues[0]).to.include({severity: 'error', path: '', line, column});
      expect(issues[0]!.message)
        .to.contain(message)
        .and.to.match(/^This is not JSON yet: /);
    });
  }
});

describe('A plan that is cut off', () => {
  it('is an error with a line, wherever the cut', () => {
    const text = JSON.stringify(preset, null, 2);
    const lines = text.split('\n');
    for (let length = 0; length < text.length; length += 97) {
      const {plan, issues} = parsePlan(text.slice(0, length));
      expect(plan).to.equal(undefined);
      expect(issues).to.have.length(1);
      expect(issues[0]!.line).to.be.within(1, lines.length);
      expect(issues[0]!.column).to.be.within(1, lines[issues[0]!.line! - 1]!.length + 1);
      expect(issues[0]!.message).to.match(/ends too early|closing " is missing|empty|not a value/);
    }
  });
});
