import {expect} from '@open-wc/testing';
import {readPlaces} from '../../src/source/read-places.js';

const TEXT = '{"exercises": [{"name": "Tilt", "steps": ["Lie down."]}, {"name": "Bridge"}]}';
/** As long as a text may be that is mended at all, and longer. */
const LENGTHS = [980_000, 5_000_000];

async function readingOf(text: string) {
  return readPlaces([{text, where: 'the element'}], {});
}

describe('No plan is made of', () => {
  for (const {what, text} of [
    {what: 'nothing but blanks', text: ' \n\t '},
    {what: 'a plan with a brace too many in its middle', text: TEXT.replace('"]}', '"]}}')},
    {what: 'a plan with a brace too many at its end', text: `${TEXT}}`},
    {
      what: 'a plan with a bracket that closes its list early',
      text: TEXT.replace('}, {', '}]}, {'),
    },
    {what: 'two plans, one after the other', text: TEXT + TEXT},
    {what: 'two plans with a comma between them', text: `${TEXT},\n${TEXT}`},
    {
      what: 'two plans with words between them',
      text: `${TEXT}\nor\n${TEXT.replace('Tilt', 'Roll')}`,
    },
    {what: 'a plan and the beginning of another', text: `${TEXT}\n{"exercises": [`},
    {what: 'a field without its value', text: '{"exercises": [{"name": }]}'},
    {
      what: 'a number that is none',
      text: '{"exercises": [{"name": "Tilt", "dose": {"sets": NaN}}],}',
    },
    {
      what: 'a number that is endless',
      text: '{"exercises": [{"name": "Tilt", "dose": {"sets": -Infinity}}]}',
    },
    {what: 'a value without quotes', text: '{"exercises": [{"name": Tilt}]}'},
    {what: 'names of fields without quotes', text: '{exercises: [{name: "Tilt"}]}'},
    {what: 'a plan in YAML', text: 'exercises:\n  - name: "Tilt"\n    steps: ["Lie down."]'},
    {what: 'a plan as Python prints it', text: "{'exercises': [{'name': 'Tilt', 'steps': None}]}"},
    {
      what: 'a plan as PHP prints it',
      text: 'array(1) { ["exercises"]=> array(1) { ["name"]=> "Tilt" } }',
    },
    {
      what: 'a notice of PHP',
      text: '<br />\n<b>Notice</b>: Undefined index: plan in <b>/var/www/{a}.php</b> on line <b>3</b><br />',
    },
    {
      what: 'a page that says 404',
      text: '<!doctype html><html><head><title>404</title><style>p{color:red}</style></head><body><p>Not found</p></body></html>',
    },
    {what: 'a program', text: 'window.plan = function () { return {"exercises": []}; };'},
    {what: 'other data', text: '<p>{“name”: “A shop”, “price”: 3,}</p>'},
    {
      what: 'a list of exercises without their plan',
      text: '[{"name": "Tilt"}, {"name": "Bridge"},]',
    },
    {what: '100,000 open brackets', text: '['.repeat(100_000)},
    {what: '100,000 levels', text: `{"a":${'['.repeat(100_000)}1${']'.repeat(100_000)},}`},
  ]) {
    it(what, async () => {
      const {plan, findings} = await readingOf(text);
      expect(plan).to.equal(undefined);
      expect(findings.map(({severity}) => severity)).to.include('error');
    });
  }
});

describe('A text that only keeps a page busy is answered before its reader leaves: one of', () => {
  for (const {what, text} of [
    {what: 'blanks', text: (long: number) => ' '.repeat(long)},
    {what: 'blanks after a brace', text: (long: number) => `{${' '.repeat(long)}x`},
    {what: 'blanks before a quote', text: (long: number) => `{"a": 1${' '.repeat(long)}"`},
    {what: 'no-break spaces', text: (long: number) => `{${'\u00a0'.repeat(long)}"exercises": [}`},
    {what: 'quotes', text: (long: number) => `{${'"'.repeat(long)}`},
    {what: 'quotes after a field', text: (long: number) => `{"a": ${'"'.repeat(long)}`},
    {what: 'curly quotes', text: (long: number) => `{“a”: ${'”'.repeat(long)}`},
    {what: 'quotes and blanks', text: (long: number) => `{"a": ${'" '.repeat(long / 2)}`},
    {what: 'quotes and commas', text: (long: number) => `{"a": ${'",'.repeat(long / 2)}`},
    {
      what: 'backslashes and quotes',
      text: (long: number) => `{"${String.raw`\"`.repeat(long / 2)}`,
    },
    {what: 'half-open comments', text: (long: number) => `{"a": ${'"/*'.repeat(long / 3)}`},
    {
      what: 'half-open comments of HTML',
      text: (long: number) => `{"a": ${'"<!--'.repeat(long / 5)}`,
    },
    {
      what: 'comments to the end of the line',
      text: (long: number) => `{"a": ${'"//'.repeat(long / 3)}\nx`,
    },
    {what: 'half-open tags', text: (long: number) => `{${'<p '.repeat(long / 3)}`},
    {what: 'braces', text: (long: number) => '{'.repeat(long)},
    {what: 'entities', text: (long: number) => `{&quot;a${'&amp;'.repeat(long / 5)}`},
  ]) {
    it(what, async () => {
      for (const long of LENGTHS) expect((await readingOf(text(long))).plan).to.equal(undefined);
    });
  }

  it('a text in a plan, which is read', async () => {
    const summary = 'x'.repeat(LENGTHS[0]!);
    const {plan} = await readingOf(`{"exercises": [{"name": "Tilt"}], "more": "${summary}",}`);
    expect(plan?.exercises[0]?.name).to.equal('Tilt');
  });
});
