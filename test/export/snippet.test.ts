import {expect} from '@open-wc/testing';
import {snippetOf, type SnippetOptions} from '../../src/export/snippet.js';
import {targetNames, targets, type TargetName} from '../../src/export/targets.js';
import {loadLocale} from '../../src/locale/messages.js';
import {unpack} from '../../src/plan/packed-plan.js';
import sciatica from '../../src/presets/sciatica.json' with {type: 'json'};
import {read} from '../support/find.js';
import {Network} from '../support/network.js';
import {until, watchPage} from '../support/page.js';
import {fullPlan, planNamed} from '../support/plans.js';
import {parsed, paste, textsOf} from './page-of.js';

const page = watchPage();
const network = new Network();

const SITE = 'https://clinic.example/exercise-plan/';
const OWN: SnippetOptions = {
  script: `${SITE}exercise-plan.js`,
  player: `${SITE}player/`,
  page: `${SITE}back.html`,
};
const ELEMENTS = ['packed', 'readable', 'element'] as const;
const IN_A_PAGE = [...ELEMENTS, 'code', 'fence', 'link'] as const;

const formOf = (name: TargetName) => targets[name].form;
const targetsOf = (...forms: readonly string[]) =>
  targetNames.filter((name) => forms.includes(formOf(name)));

/** A plan of eight exercises with steps, doses, cautions and versions. */
const eight = {
  name: 'Exercises for the back',
  lang: 'en',
  safety: {emergency: ['Numbness between the legs'], stop: ['Pain moves down the leg']},
  exercises: sciatica.exercises.map(({id, name, steps, dose, cautions, variants}) => ({
    ...{id, name, dose, cautions},
    steps: steps.map((step) => (typeof step === 'string' ? step : step.text)),
    variants: variants.map(({kind, text}) => ({kind, text})),
  })),
};

/** What an engine for Markdown makes of a fence, and an editor of code with a class. */
const asPasted = (name: TargetName, text: string): string => {
  const json = text.replace(/^```exercise-plan\n|\n```$/g, '');
  if (formOf(name) === 'fence') {
    return `<pre><code class="language-exercise-plan">${json}\n</code></pre>`;
  }
  return formOf(name) === 'code' ? `<pre class="exercise-plan"><code>${json}</code></pre>` : text;
};

/** The names of all exercises that the one element on the page knows, once it shows them. */
const shownNames = async (): Promise<string[]> => {
  const host = () => page.main.querySelector('.exercise-plan');
  const element = () =>
    page.main.querySelector('exercise-plan') ?? host()?.shadowRoot?.querySelector('exercise-plan');
  await until(() => Boolean(element()?.plan), 'no plan is shown');
  await element()!.updateComplete;
  const names = element()!.plan!.exercises.map(({name}) => name);
  expect(read(element()!)).to.include(names[0]);
  return names;
};

const namesOf = ({exercises}: {readonly exercises: readonly {readonly name: string}[]}) =>
  exercises.map(({name}) => name);

describe('What is made for a place', () => {
  for (const name of targetsOf(...IN_A_PAGE)) {
    for (const {what, plan} of [
      {what: 'a plan of eight', plan: eight},
      {what: 'the preset', plan: sciatica},
      {what: 'a plan without a name', plan: planNamed('Pelvic tilt')},
    ]) {
      it(`${name}: shows all exercises of ${what} where the script is on the page`, async () => {
        const {text} = await snippetOf(plan, {...OWN, for: name});
        paste(page.main, asPasted(name, text));
        expect(await shownNames()).to.deep.equal(namesOf(plan));
      });
    }
  }

  for (const name of targetsOf(...ELEMENTS, 'link')) {
    it(`${name}: shows the plan that lies at the address of src`, async () => {
      network.serve('/plans/back.json', eight);
      const {text} = await snippetOf(eight, {...OWN, for: name, src: '/plans/back.json'});
      expect(text).not.to.match(/data-plan=|application\/json/);
      paste(page.main, text.replaceAll(SITE, `${location.origin}/exercise-plan/`));
      expect(await shownNames()).to.deep.equal(namesOf(eight));
      expect(network.requests).to.deep.equal(['/plans/back.json']);
    });
  }

  for (const name of targetNames) {
    it(`${name}: has no blank line, and no markup of its own that a filter calls rich text`, async () => {
      const plan = {...eight, name: 'Back\n\n  and leg', summary: 'One.\r\n\r\nTwo.'};
      const {text} = await snippetOf(plan, {...OWN, for: name});
      expect(text).not.to.match(/^\s*$/m);
      expect(text).not.to.match(
        /<(?:details|summary|style|template|span|font)\b|\bstyle=|\bon\w+=/,
      );
    });

    it(`${name}: says what to do, in whole sentences of at most 26 words`, async () => {
      const {instruction} = await snippetOf(eight, {...OWN, for: name});
      expect(instruction)
        .to.match(/^[A-Z].*\.$/)
        .and.to.match(/[Pp]aste|[Ss]ave/);
      const longest = Math.max(
        ...instruction.split(/[.:;] /).map((part) => part.split(' ').length),
      );
      expect(longest).to.be.at.most(26);
    });
  }

  for (const {name, word} of [
    {name: 'wordpress', word: 'Custom HTML'},
    {name: 'wordpress-code', word: 'Additional CSS class'},
    {name: 'joomla', word: 'code view'},
    {name: 'drupal', word: 'Full HTML'},
    {name: 'typo3', word: 'Plain HTML'},
    {name: 'ghost', word: '/html'},
    {name: 'squarespace', word: 'Code block'},
    {name: 'webflow', word: 'Embed element'},
    {name: 'wix', word: 'Embed HTML'},
    {name: 'shopify', word: '<>'},
    {name: 'hubspot', word: 'source code'},
    {name: 'blogger', word: 'HTML view'},
    {name: 'google-sites', word: 'By URL'},
  ] as const) {
    it(`${name}: the line for its editor names “${word}”`, async () => {
      expect((await snippetOf(eight, {for: name})).instruction).to.include(word);
    });
  }

  it('is for WordPress where no place is named', async () => {
    expect(await snippetOf(eight, OWN)).to.deep.equal(
      await snippetOf(eight, {...OWN, for: 'wordpress'}),
    );
  });
});

describe('The standard snippet', () => {
  it('holds the plan as its author wrote it, fields that we do not know included', async () => {
    const plan = {...eight, 'x-clinic': {room: ['4']}, exercises: [{name: 'Tilt', odd: '<&"'}]};
    const {text} = await snippetOf(plan, OWN);
    const packed = /data-plan="([^"]*)"/.exec(text)![1]!;
    expect(packed).to.match(/^[\w-]+$/);
    expect(JSON.parse((await unpack(packed)).text!)).to.deep.equal(plan);
  });

  it('names the preset, where the plan is one to the letter', async () => {
    const {text} = await snippetOf(JSON.stringify(sciatica), OWN);
    expect(text).to.match(/^<div [^>]*data-preset="sciatica">/);
    const changed = await snippetOf({...sciatica, name: 'Mine'}, OWN);
    expect(changed.text).to.include('data-plan=').and.not.to.include('data-preset');
  });

  for (const {what, plan} of [
    {what: 'a plan of eight exercises', plan: eight},
    {what: 'the preset', plan: sciatica},
  ]) {
    it(`has at most 10,000 characters for ${what}`, async () => {
      expect((await snippetOf(plan, OWN)).text.length).to.be.at.most(10_000);
    });
  }

  it('has a link to the player, which no text has to make room for', async () => {
    const {player: _, ...others} = OWN;
    for (const {plan, part} of [
      {plan: sciatica, part: 'preset=sciatica'},
      {plan: planNamed('Tilt'), part: 'plan='},
    ]) {
      const link = parsed((await snippetOf(plan, OWN)).text).querySelector('.exercise-plan a')!;
      expect(link.getAttribute('href')).to.match(new RegExp(`^${SITE}player/#${part}`));
    }
    expect((await snippetOf(eight, OWN)).notes).to.deep.equal(
      (await snippetOf(eight, others)).notes,
    );
  });

  it('is read from the link to the player, where a filter takes the attributes away', async () => {
    const plan = {...eight, exercises: eight.exercises.slice(0, 3)};
    const {text} = await snippetOf(plan, OWN);
    paste(page.main, text.replace(/data-plan="[^"]*"/, ''));
    expect(await shownNames()).to.deep.equal(namesOf(plan));
  });

  it('has no link where no player is named', async () => {
    const {player: _, ...others} = OWN;
    expect(parsed((await snippetOf(eight, others)).text).querySelector('a')).to.equal(null);
  });
});

describe('The options of a snippet', () => {
  const ODD = 'https://a.example/x.js?a=1&b="2"<3>';
  const ESCAPED = 'https://a.example/x.js?a=1&amp;b=&quot;2&quot;&lt;3&gt;';

  for (const name of targetsOf(...ELEMENTS)) {
    it(`${name}: the address of the script stands in it, escaped`, async () => {
      const {text} = await snippetOf(eight, {...OWN, for: name, script: ODD});
      expect(text).to.include(`<script type="module" src="${ESCAPED}" `);
      expect(parsed(text).querySelector('script[src]')!.getAttribute('src')).to.equal(ODD);
    });

    it(`${name}: the hash of the script stands in it, with what browsers need to check it`, async () => {
      const {text} = await snippetOf(eight, {...OWN, for: name, integrity: 'sha384-abc'});
      const script = parsed(text).querySelector<HTMLScriptElement>('script[src]')!;
      expect([script.integrity, script.crossOrigin]).to.deep.equal(['sha384-abc', 'anonymous']);
      const without = parsed((await snippetOf(eight, {...OWN, for: name})).text);
      expect(without.querySelector('[integrity], [crossorigin]')).to.equal(null);
    });

    it(`${name}: the level of the name of the plan is that of the text and that of the widget`, async () => {
      const {text} = await snippetOf(eight, {...OWN, for: name, headingLevel: 3});
      paste(page.main, text);
      expect(page.main.querySelector('h2')).to.equal(null);
      expect(textsOf(page.main, 'h3')).to.deep.equal([eight.name]);
      await shownNames();
      const host = page.main.querySelector('exercise-plan, .exercise-plan')!;
      const element = host.shadowRoot!.querySelector('exercise-plan') ?? host;
      expect(element.shadowRoot!.querySelector('h3')!.textContent).to.equal(eight.name);
      expect(element.shadowRoot!.querySelector('h2')).to.equal(null);
    });

    it(`${name}: asks optimisers to leave the script as it is`, async () => {
      const {text} = await snippetOf(eight, {...OWN, for: name});
      expect(text).to.include(' data-no-optimize="1" data-no-defer="1" data-cfasync="false">');
    });

    it(`${name}: a Hebrew plan says its language and direction`, async () => {
      const {text} = await snippetOf({...eight, lang: 'he'}, {...OWN, for: name});
      const [host] = parsed(text).children;
      expect([host!.getAttribute('lang'), host!.getAttribute('dir')]).to.deep.equal(['he', 'rtl']);
      const {messages} = await loadLocale('he');
      expect(textsOf(host!, 'h3')).to.include(messages.stop);
    });
  }

  for (const name of targetsOf('iframe', 'link', 'address')) {
    for (const {what, plan, options, part} of [
      {
        what: 'the address of the plan',
        plan: eight,
        options: {src: '/a.json?b&c'},
        part: 'src=%2Fa.json%3Fb%26c',
      },
      {what: 'the name of the preset', plan: sciatica, options: {}, part: 'preset=sciatica'},
      {what: 'the plan itself', plan: eight, options: {}, part: 'plan='},
    ]) {
      it(`${name}: leads to the player with ${what}`, async () => {
        const {text} = await snippetOf(plan, {...OWN, ...options, for: name});
        const element = parsed(text).querySelector('iframe, a');
        const address = element
          ? (element.getAttribute('src') ?? element.getAttribute('href'))
          : text;
        const mark = formOf(name) === 'link' ? '#' : '?';
        expect(address!.startsWith(`${SITE}player/${mark}${part}`), address!).to.equal(true);
      });
    }
  }

  it('an address of the player with a query of its own keeps it', async () => {
    const player = `${SITE}player/?theme=a&b="c"#d`;
    const {text} = await snippetOf(sciatica, {for: 'address', player});
    expect(text).to.equal(`${SITE}player/?theme=a&b="c"&preset=sciatica#d`);
    const link = parsed((await snippetOf(sciatica, {for: 'link', player})).text).querySelector(
      'a',
    )!;
    expect(link.getAttribute('href')).to.equal(`${SITE}player/?theme=a&b="c"#d&preset=sciatica`);
  });

  it('a plan too long for servers stands after the #, which none of them sees', async () => {
    const {text} = await snippetOf({...sciatica, name: 'Mine'}, {...OWN, for: 'address'});
    expect(text.startsWith(`${SITE}player/#plan=`)).to.equal(true);
  });

  it('a frame has the name of the plan, or of its first exercise', async () => {
    for (const {plan, title} of [
      {plan: {...eight, name: 'A "b" <c> & d'}, title: 'A "b" <c> & d'},
      {plan: planNamed('Pelvic tilt'), title: 'Pelvic tilt'},
    ]) {
      const frame = parsed((await snippetOf(plan, {...OWN, for: 'iframe'})).text);
      expect(frame.querySelector('iframe')!.title).to.equal(title);
      expect(textsOf(frame, 'a')).to.deep.equal([title]);
    }
  });
});

describe('A page of its own', () => {
  const pageOf = async (plan: unknown, options: SnippetOptions = OWN) =>
    parsed((await snippetOf(plan, {...options, for: 'page'})).text).ownerDocument;

  it('has one heading of the first level, the text of the plan and all that previews ask for', async () => {
    const made = await pageOf({...eight, summary: 'Gentle & "slow" <first>'});
    expect(textsOf(made.body, 'h1')).to.deep.equal([eight.name]);
    expect(textsOf(made.body, 'h2')).to.include.members(namesOf(eight));
    expect(made.title).to.equal(eight.name);
    const meta = (name: string) =>
      made.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');
    expect(meta('description')).to.equal('Gentle & "slow" <first>');
    expect(meta('og:title')).to.equal(eight.name);
    expect(meta('og:description')).to.equal('Gentle & "slow" <first>');
    expect(meta('og:url')).to.equal(OWN.page);
    expect(made.querySelector('link[rel="canonical"]')!.getAttribute('href')).to.equal(OWN.page);
  });

  for (const {lang, dir} of [
    {lang: 'en', dir: 'ltr'},
    {lang: 'he', dir: 'rtl'},
  ]) {
    it(`in ${lang} runs ${dir}`, async () => {
      const {documentElement} = await pageOf({...eight, lang});
      expect([documentElement.lang, documentElement.dir]).to.deep.equal([lang, dir]);
    });
  }

  for (const {address, oembed} of [
    {address: `${SITE}back.html`, oembed: `${SITE}back.oembed.json`},
    {address: `${SITE}back.htm?a=1#b`, oembed: `${SITE}back.oembed.json`},
    {address: `${SITE}back/`, oembed: `${SITE}back/index.oembed.json`},
    {address: `${SITE}back`, oembed: `${SITE}back.oembed.json`},
  ]) {
    it(`at ${address} names ${oembed} for WordPress`, async () => {
      const made = await pageOf(eight, {...OWN, page: address});
      const link = made.querySelector('link[type="application/json+oembed"]')!;
      expect(link.getAttribute('href')).to.equal(oembed);
    });
  }

  it('is answered to WordPress with a frame that may run scripts and nothing else', async () => {
    const plan = {...eight, name: 'A "b" <c>'};
    const answer = JSON.parse((await snippetOf(plan, {...OWN, for: 'oembed'})).text);
    expect(answer).to.include({version: '1.0', type: 'rich', title: plan.name, width: 600});
    const frame = parsed(answer.html).querySelector('iframe')!;
    expect([...frame.sandbox]).to.deep.equal(['allow-scripts']);
    expect(frame.getAttribute('src')).to.equal(OWN.page);
    expect(frame.title).to.equal(plan.name);
  });
});

describe('The notes of a snippet', () => {
  const notesOf = async (plan: unknown, options: SnippetOptions) =>
    (await snippetOf(plan, options)).notes;

  it('are none where nothing is to be said', async () => {
    const plan = planNamed('Tilt');
    for (const name of targetNames) {
      const expected = ['code', 'fence', 'link'].includes(formOf(name)) ? 1 : 0;
      expect(await notesOf(plan, {...OWN, for: name}), name).to.have.length(expected);
    }
  });

  for (const name of targetNames) {
    it(`${name}: say that our address is to be replaced, where the site’s own was not given`, async () => {
      const [first] = await notesOf(planNamed('Tilt'), {for: name});
      expect(first).to.include('in place of https://your-site.example/exercise-plan/');
    });
  }

  for (const name of targetsOf('code', 'fence', 'link')) {
    it(`${name}: hold the tag of the script, which the snippet does not bring`, async () => {
      const notes = await notesOf(planNamed('Tilt'), {...OWN, for: name});
      expect(notes.join()).to.include(`<script type="module" src="${OWN.script}" `);
    });
  }

  for (const {lang, count} of [
    {lang: 'en-GB', count: 0},
    {lang: 'de', count: 0},
    {lang: 'he', count: 1},
  ]) {
    it(`of a page in ${lang} say ${count ? 'what its words need' : 'nothing of the words'} in the frames of WordPress`, async () => {
      for (const name of ['page', 'oembed'] as const) {
        const notes = await notesOf({...planNamed('Tilt'), lang}, {...OWN, for: name});
        expect(notes).to.have.length(count);
        expect(notes.every((note) => note.includes('Access-Control-Allow-Origin'))).to.equal(true);
      }
    });
  }

  it('say what the text leaves out to stay short, and that others see everything', async () => {
    const notes = await notesOf(sciatica, OWN);
    expect(notes).to.have.length(1);
    expect(notes[0]).to.match(/10000.*leaves out.*cautions.*All others see everything\.$/);
  });

  for (const {name, advice} of [
    {name: 'wordpress', advice: '--src'},
    {name: 'html', advice: '--src'},
    {name: 'element', advice: '--src'},
    {name: 'wordpress-code', advice: '--for link'},
    {name: 'markdown', advice: '--for link'},
  ] as const) {
    it(`${name}: say how long it is where some sites take less, and that ${advice} helps`, async () => {
      const {text, notes} = await snippetOf({...sciatica, name: 'Mine'}, {...OWN, for: name});
      expect(text.length).to.be.above(10_000);
      expect(notes.at(-1)).to.include(`${text.length}`).and.to.include(advice);
    });
  }
});

describe('An input for a snippet', () => {
  it('may be JSON text with a byte order mark', async () => {
    const text = `\ufeff${JSON.stringify(eight)}`;
    for (const name of targetNames) {
      expect(await snippetOf(text, {...OWN, for: name})).to.deep.equal(
        await snippetOf(eight, {...OWN, for: name}),
      );
    }
  });

  for (const {what, input, message} of [
    {what: 'is not JSON', input: '{', message: /^This is not JSON/},
    {what: 'has no exercises', input: {exercises: []}, message: /^exercises: /},
    {
      what: 'has a slip before its error',
      input: {nmae: 'x', exercises: [{name: 5}]},
      message: /^exercises\[0\]\.name: /,
    },
    {what: 'is nothing', input: undefined, message: /\w/},
  ]) {
    it(`that ${what} is refused with the first error`, async () => {
      let error: unknown;
      await snippetOf(input, OWN).catch((reason: unknown) => (error = reason));
      expect(error).to.be.instanceOf(TypeError);
      expect((error as TypeError).message).to.match(message);
    });
  }

  it('keeps its good parts where one is wrong', async () => {
    const plan = {...fullPlan, exercises: [...fullPlan.exercises, {name: 5}]};
    paste(page.main, (await snippetOf(plan, OWN)).text);
    expect(await shownNames()).to.deep.equal(namesOf(fullPlan));
  });
});
