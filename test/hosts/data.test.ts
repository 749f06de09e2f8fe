import {expect} from '@open-wc/testing';
import {dataScript, make, painted, until, watchPage} from '../support/page.js';
import {tidy} from '../support/find.js';
import {words} from '../support/words.js';
import {json, patience, seen, sees, widgets} from './support.js';

const page = watchPage();
const NAME = 'exercise-plan';
const GOOD = json('Bridge');
const WITH_LISTS = JSON.stringify(
  {
    name: 'Exercises',
    exercises: [
      {name: 'Bridge', steps: ['Bend the knees.', 'Lift.'], dose: {holdSeconds: [20, 30], sets: 2}},
    ],
  },
  null,
  2,
);
const BROKEN = WITH_LISTS.slice(0, -20);
const broken = BROKEN.split('\n');
const lines = (tag: 'p' | 'div' | 'span') => broken.map((line) => make(tag, {}, line));
const withBreaks = () => broken.flatMap((line) => [line, make('br')]);
const ownText = () => [make('h2', {}, 'Own heading'), make('p', {}, 'Own text')];
/** What a reader would take for a program: a brace, a bracket, a name of a field, a packed plan. */
const RAW = /[{}[\]]|"|“|exercises"|holdSeconds|Bend the knees|Lift\.|\b(?:20|30)\b|[\w-]{40,}/;

/** The ways in which broken data stand in a host. */
const PLACES: readonly {where: string; build: (...more: Node[]) => HTMLElement}[] = [
  {
    where: 'an attribute',
    build: (...more) => make('div', {class: NAME, 'data-plan': BROKEN}, ...more),
  },
  {
    where: 'a packed attribute',
    build: (...more) =>
      make('div', {class: NAME, 'data-plan': 'q1ZKrUgtSs4sTi1WsoqOrVUqSk'}, ...more),
  },
  {where: 'a script', build: (...more) => make('div', {class: NAME}, dataScript(BROKEN), ...more)},
  {
    where: 'a textarea',
    build: (...more) => make('div', {class: NAME}, make('textarea', {}, BROKEN), ...more),
  },
  {
    where: 'code',
    build: (...more) =>
      make('div', {class: NAME}, make('pre', {}, make('code', {}, BROKEN)), ...more),
  },
  {where: 'its text', build: (...more) => make('div', {class: NAME}, BROKEN, ...more)},
  {
    where: 'lines with breaks',
    build: (...more) => make('div', {class: NAME}, ...withBreaks(), ...more),
  },
  {where: 'paragraphs', build: (...more) => make('div', {class: NAME}, ...lines('p'), ...more)},
  {
    where: 'one paragraph with breaks',
    build: (...more) => make('div', {class: NAME}, make('p', {}, ...withBreaks()), ...more),
  },
  {
    where: 'lines of an editor',
    build: (...more) => make('div', {class: NAME}, make('div', {}, ...lines('div')), ...more),
  },
  {
    where: 'curly quotes',
    build: (...more) =>
      make('div', {class: NAME}, make('p', {}, BROKEN.replaceAll('"', '”')), ...more),
  },
  {
    where: 'a tag that is text',
    build: (...more) =>
      make('div', {class: NAME}, `<script type="application/json">\n${BROKEN}\n</script>`, ...more),
  },
  {
    where: 'an element of ours',
    build: (...more) => make('exercise-plan', {}, dataScript(BROKEN), ...more),
  },
  {
    where: 'the text of an element of ours',
    build: (...more) => make('exercise-plan', {}, ...withBreaks(), ...more),
  },
];

describe('Broken data', () => {
  for (const {where, build} of PLACES) {
    it(`in ${where} leave the reader one calm line, and the editor the cause`, async () => {
      page.main.append(build());
      await sees(page.main, words.failed);
      await painted();
      const [widget] = widgets(page.main);
      await until(() => widget!.issues.some(({message}) => / /.test(message)), 'there is no cause');
      const notice = widget!.shadowRoot!.querySelector('[part~="notice"]')!;
      const issues = widget!.shadowRoot!.querySelector<HTMLElement>('[part~="issues"]')!;
      expect(seen(notice)).to.equal(words.failed);
      expect(seen(issues)).not.to.equal('');
      issues.hidden = true;
      issues.style.display = 'none';
      expect(seen(page.main)).to.equal(`Exercises ${words.failed}`);
    });

    it(`in ${where} beside a text leave the text and one calm line`, async () => {
      page.main.append(build(...ownText()));
      await sees(page.main, words.failedWithText);
      await painted();
      const [widget] = widgets(page.main);
      widget!.shadowRoot!.querySelector<HTMLElement>('[part~="issues"]')!.style.display = 'none';
      expect(seen(page.main)).to.equal(`Exercises ${words.failedWithText} Own heading Own text`);
    });
  }

  for (const {what, build} of [
    {what: 'pre', build: () => make('pre', {class: NAME}, BROKEN)},
    {
      what: 'fence of Markdown',
      build: () => make('pre', {}, make('code', {class: 'language-exercise-plan'}, BROKEN)),
    },
    {what: 'list', build: () => make('ul', {class: NAME}, make('li', {}, BROKEN))},
    {what: 'script', build: () => Object.assign(dataScript(BROKEN), {className: NAME})},
  ]) {
    it(`are not seen, and one calm line stands in their place: ${what}`, async () => {
      page.main.append(build());
      await sees(page.main, words.failed);
      await painted();
      const [widget] = widgets(page.main);
      widget!.shadowRoot!.querySelector<HTMLElement>('[part~="issues"]')!.style.display = 'none';
      expect(seen(page.main)).not.to.match(RAW);
    });
  }

  it('in the attribute give way to good ones in the host', async () => {
    const host = make('div', {class: NAME, 'data-plan': BROKEN}, dataScript(GOOD), ...ownText());
    page.main.append(host);
    await sees(host, 'Lie on your back.');
    expect(seen(host)).not.to.include('Own text');
    expect(seen(host)).not.to.include(words.failedWithText);
  });
});

describe('A host without a plan', () => {
  it('and without a text says so in one calm line', async () => {
    page.main.append(make('div', {class: NAME}));
    await sees(page.main, words.failed);
    const isTold = () => page.warnings.some((text) => text.includes('No plan was found'));
    await until(isTold, 'the editor is never told');
  });

  for (const {what, children} of [
    {what: 'a blank', children: ['\u00a0']},
    {what: 'an empty paragraph', children: [make('p', {}, '\u00a0')]},
    {what: 'an emptied script', children: [make('script', {type: 'application/json'})]},
    {what: 'a comment', children: [document.createComment('plan')]},
    {what: 'a line break', children: [make('br')]},
  ]) {
    it(`and with nothing but ${what} says so in one calm line`, async () => {
      page.main.append(make('div', {class: NAME}, ...children));
      await sees(page.main, words.failed);
    });
  }

  for (const {what, build} of [
    {
      what: 'a heading and a list',
      build: () => [...ownText(), make('ol', {}, make('li', {}, 'Lie down.'))],
    },
    {
      what: 'a sentence with a brace in it',
      build: () => [make('p', {}, 'Use the {name} of it: then go.')],
    },
    {
      what: 'an article with some code in it',
      build: () => [make('p', {}, 'Press ', make('code', {}, 'Ctrl+P'))],
    },
    {what: 'a sentence in quotes', build: () => [make('p', {}, '“Movement is medicine.”')]},
    {what: 'a picture', build: () => [make('img', {src: '/demo/icon.svg', alt: 'A spine'})]},
    {what: 'a film', build: () => [make('video', {src: '/demo/none.mp4'})]},
    {
      what: 'a frame with the exercises',
      build: () => [make('iframe', {src: '/demo/icon.svg', title: 'Player'})],
    },
    {
      what: 'a link to the exercises',
      build: () => [make('p', {}, make('a', {href: '/player'}, 'Open'))],
    },
    {what: 'a field to write in', build: () => [make('input', {'aria-label': 'Search'})]},
  ]) {
    for (const tag of ['div', 'exercise-plan'] as const) {
      it(`and with ${what} is left as it is, but for a line in the console: ${tag}`, async () => {
        const host = make(tag as 'div', tag === 'exercise-plan' ? {} : {class: NAME}, ...build());
        page.main.append(host);
        const before = page.main.outerHTML;
        const text = [...host.childNodes].map((node) => node.textContent).join(' ');
        await patience();
        page.violations.length = 0;
        expect(page.main.outerHTML).to.equal(before);
        host.shadowRoot?.querySelector('[part~="issues"]')?.remove();
        expect(seen(host)).to.equal(tidy(text));
        const shown = host.firstElementChild!;
        expect(shown.checkVisibility()).to.equal(true);
        expect(shown.getBoundingClientRect().height).to.be.above(0);
        if (tag !== 'exercise-plan') expect(widgets(page.main)).to.have.length(0);
        expect(page.warnings.filter((line) => /no plan/i.test(line))).to.have.length(1);
      });
    }
  }

  it('but with data of the page’s other scripts after it is left as it is', async () => {
    const other = dataScript('{"imports": {}, "state": {"core/router": {"url": "/"}}}');
    page.main.append(make('div', {class: NAME}, ...ownText()), other);
    await patience();
    expect(seen(page.main)).to.equal('Exercises Own heading Own text');
  });
});

describe('The mark on a picture or a frame', () => {
  for (const {what, element} of [
    {
      what: 'a picture',
      element: make('img', {src: '/demo/icon.svg', alt: '', width: '20', height: '20'}),
    },
    {
      what: 'a picture that is loaded late',
      element: make('img', {'data-src': '/demo/spine.svg', alt: 'A spine'}),
    },
    {what: 'a frame', element: make('iframe', {src: '/demo/icon.svg', title: 'Player'})},
  ]) {
    it(`changes nothing: ${what}`, async () => {
      element.classList.add(NAME);
      page.main.append(element);
      await patience();
      expect(widgets(page.main)).to.have.length(0);
      expect(seen(page.main)).to.equal('Exercises');
      expect(element.checkVisibility()).to.equal(true);
      expect(page.warnings).to.deep.equal([]);
    });
  }
});

describe('A script that a filter has moved out of its host', () => {
  const moved = (host: HTMLElement, ...between: (Node | string)[]) => {
    page.main.append(make('p', {}, host), ...between, make('p', {}, dataScript(GOOD)));
  };

  for (const {what, build} of [
    {what: 'an element', build: () => make('exercise-plan')},
    {what: 'an element with a blank', build: () => make('exercise-plan', {}, '\u00a0\n')},
    {what: 'a div', build: () => make('div', {class: NAME})},
    {what: 'a span', build: () => make('span', {class: NAME})},
  ]) {
    it(`is found after it: ${what}`, async () => {
      moved(build());
      await sees(page.main, 'Lie on your back.');
    });

    it(`is found after text and after data of other scripts: ${what}`, async () => {
      moved(build(), make('h2', {}, 'Own heading'), dataScript('{"state": {}}'));
      await sees(page.main, 'Lie on your back.');
    });
  }

  it('is never the one of another host', async () => {
    const empty = make('exercise-plan');
    page.main.append(empty, make('div', {class: NAME}, dataScript(GOOD)));
    await sees(page.main, 'Lie on your back.');
    await patience();
    expect(seen(empty)).not.to.include('Bridge');
  });

  it('belongs to the nearest host before it', async () => {
    const [first, second] = [make('exercise-plan'), make('exercise-plan')];
    page.main.append(make('p', {}, first), make('p', {}, second), make('p', {}, dataScript(GOOD)));
    await sees(second, 'Lie on your back.');
    await patience();
    expect(seen(first)).not.to.include('Bridge');
  });
});
