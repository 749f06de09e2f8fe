import {expect} from '@open-wc/testing';
import {needing} from '../support/engine.js';
import {find, findAll, isExposed, nameOf, opener, part, read, names} from '../support/find.js';
import {Network} from '../support/network.js';
import {painted, record, showCard, showPlan, until, watchPage} from '../support/page.js';
import {fullPlan, planNamed, planWithExercise} from '../support/plans.js';

const page = watchPage();
const network = new Network();
const NAMES = ['Pelvic tilt', 'Bridge', 'Knee to chest'];

const press = async (plan: HTMLElement & {updateComplete: Promise<boolean>}, name: RegExp) => {
  find(plan, 'button', name).click();
  await plan.updateComplete;
};

describe('The card shows', () => {
  for (const [field, text] of Object.entries({
    name: 'Pelvic tilt',
    alsoKnownAs: 'Also called Other name',
    purpose: 'Purpose text',
    position: 'Lying on your back',
    target: 'Target one, Target two',
    equipment: 'Equipment one',
    steps: 'Step oneStep two',
    feel: 'Feel text',
    avoid: 'Avoid text',
    cautions: 'Caution text',
    dose: '2 sets: hold 5 seconds, 10 times',
    'the note of the dose': 'Dose note',
    variants: 'As described Easier On a chair',
    'the credit of the picture': 'Picture: Picture credit',
    'the credit of the video': 'Video credit',
    sources: 'Linked sourceBare source',
    'the signs to stop': 'Stop ifStop sign oneStop sign two',
    'its place': '1 of 3',
  })) {
    it(`${field}: “${text}”`, async () => {
      const plan = await showPlan(page, fullPlan);
      // Line breaks of the markup may stand between blocks.
      const shown = read(part(plan, 'card')).replaceAll(' ', '');
      expect(shown).to.include(text.replaceAll(' ', ''));
    });
  }

  it('nothing but the name where the plan says no more', async () => {
    const card = await showCard(page, {exercises: [{name: 'Tilt'}]});
    expect(read(card)).to.equal('Tilt');
  });
});

describe('Turning the cards', () => {
  it('goes to the next one and back, and says where it is', async () => {
    const plan = await showPlan(page, fullPlan);
    const events = record(plan, 'exercise-show');
    for (const [i, name] of [...NAMES, 'Bridge', 'Pelvic tilt'].entries()) {
      expect(nameOf(find(plan, 'article'))).to.equal(name);
      expect(read(part(plan, 'place'))).to.equal(`${NAMES.indexOf(name) + 1} of 3`);
      if (i < 4) await press(plan, i < 2 ? /^Next/ : /Previous$/);
    }
    expect(events).to.deep.equal(
      ['bridge', 'knee', 'bridge', 'tilt'].map((id) => `exercise-show ${id}`),
    );
  });

  for (const {end, button, exercise} of [
    {end: 'first', button: /Previous$/, exercise: 'tilt'},
    {end: 'last', button: /^Next/, exercise: 'knee'},
  ]) {
    it(`ends at the ${end} card, and its button says so`, async () => {
      const plan = await showPlan(page, fullPlan, {exercise});
      const events = record(plan, 'exercise-show');
      expect(find(plan, 'button', button).getAttribute('aria-disabled')).to.equal('true');
      await press(plan, button);
      expect(plan.exercise).to.equal(exercise);
      expect(events).to.be.empty;
    });
  }

  it('is not offered where there is one card', async () => {
    const plan = await showPlan(page, planNamed('Tilt'));
    expect(names(plan, 'button', /Next|Previous/)).to.be.empty;
  });

  it('is told to screen readers, but only once the reader has turned', async () => {
    const plan = await showPlan(page, fullPlan);
    expect(read(plan)).not.to.include('Showing:');
    await press(plan, /^Next/);
    expect(names(plan, 'status')).to.include('Showing: Bridge');
  });
});

describe('A version of an exercise', () => {
  const pressed = (plan: Element) =>
    findAll(plan, 'button')
      .filter((button) => button.getAttribute('aria-pressed') === 'true')
      .map(nameOf);

  it('shows its own text and dose once chosen', async () => {
    const plan = await showPlan(page, fullPlan);
    expect(pressed(plan)).to.deep.equal(['As described']);
    expect(read(plan)).not.to.include('Easier text');
    await press(plan, /^Easier$/);
    expect(pressed(plan)).to.deep.equal(['Easier']);
    expect(read(plan)).to.include('Easier text');
    expect(read(part(plan, 'dose'))).to.include('2 sets: hold 5 seconds, 4 times');
    await press(plan, /^As described$/);
    expect(read(part(plan, 'dose'))).to.include('10 times');
  });

  it('is forgotten when the reader turns to another card', async () => {
    const plan = await showPlan(page, fullPlan);
    await press(plan, /^Easier$/);
    await press(plan, /^Next/);
    await press(plan, /Previous$/);
    expect(pressed(plan)).to.deep.equal(['As described']);
  });
});

describe('A picture', () => {
  it('has its alt text', async () => {
    const plan = await showPlan(page, fullPlan);
    expect((find(plan, 'img', 'Picture of a spine') as HTMLImageElement).src).to.match(
      /spine\.svg$/,
    );
  });

  it('is named after the exercise where the plan has no alt', async () => {
    const card = await showCard(page, planWithExercise({image: {src: '/demo/spine.svg'}}));
    expect(nameOf(find(card, 'img'))).to.equal('Pelvic tilt');
  });
});

describe('A video', () => {
  const stopped = () => page.violations.map(({blockedURI}) => new URL(blockedURI).pathname);

  it('is fetched only when the reader asks for it', async () => {
    const plan = await showPlan(page, fullPlan);
    await painted();
    const video = () => plan.shadowRoot!.querySelector('video');
    expect(video() === null).to.equal(true);
    expect(page.violations).to.be.empty;
    await press(plan, /Play the video$/);
    expect(video()!.src).to.match(/\/demo\/tilt\.mp4$/);
    expect(video()!.controls).to.equal(true);
    expect(video()!.querySelector('track')!.src).to.match(/\/demo\/tilt\.vtt$/);
    // This page allows no videos: what the policy stops is what was asked for.
    await until(() => stopped().includes('/demo/tilt.mp4'), 'the video is not asked for');
    const others = stopped().filter((path) => !/^\/demo\/tilt\.(mp4|vtt)$/.test(path));
    expect(others).to.be.empty;
    expect(network.requests).to.be.empty;
    page.violations.length = 0;
  });

  needing('captions before their video').it('is fetched with its captions', async () => {
    const plan = await showPlan(page, fullPlan);
    await press(plan, /Play the video$/);
    await until(() => stopped().includes('/demo/tilt.vtt'), 'the captions are not asked for');
    page.violations.length = 0;
  });

  it('can be opened as a link', async () => {
    const plan = await showPlan(page, fullPlan);
    expect(find(plan, 'link', 'Open the video').getAttribute('href')).to.equal('/demo/tilt.mp4');
  });

  it('is gone when the reader turns to another card', async () => {
    const plan = await showPlan(page, planWithExercise({video: {src: '/a.mp4'}}));
    await press(plan, /Play the video$/);
    await press(plan, /^Next/);
    expect(plan.shadowRoot!.querySelector('video') === null).to.equal(true);
    await until(() => page.violations.splice(0).length > 0, 'the video was never asked for');
  });
});

describe('An item of a routine', () => {
  it('shows on the card with its own dose and note, and its place in the routine', async () => {
    const plan = await showPlan(page, fullPlan, {routine: 'morning'});
    await press(plan, /^Knee to chest,/);
    const card = part(plan, 'card');
    expect(nameOf(card)).to.equal('Knee to chest');
    expect(read(part(card, 'place'))).to.match(/^2 of 3\b.*\bMorning$/);
    expect(read(part(card, 'dose'))).to.equal('Hold 20 seconds Item note');
    await press(plan, /^Next/);
    expect(read(part(plan, 'place'))).to.match(/^3 of 3\b.*\bMorning$/);
    expect(read(part(plan, 'dose'))).to.include('4 times');
    expect(find(plan, 'button', /^Easier$/).getAttribute('aria-pressed')).to.equal('true');
    expect(isExposed(opener(plan, /^Morning/))).to.equal(true);
  });
});

describe('<exercise-card>', () => {
  it('shows the exercise that it names, without a place or routines', async () => {
    const card = await showCard(page, fullPlan, {exercise: 'bridge'});
    expect(nameOf(find(card, 'article'))).to.equal('Bridge');
    expect(read(card)).not.to.match(/of 3|Routines|Morning/);
    expect(names(card, 'button', /Next|Previous/)).to.be.empty;
    expect(read(card)).to.include('Emergency sign one');
    expect(read(card)).to.include('Disclaimer text');
    expect(read(card)).to.include('Stop sign one');
  });

  it('shows the first exercise where it names none or an unknown one', async () => {
    const card = await showCard(page, fullPlan, {exercise: 'nowhere'});
    expect(nameOf(find(card, 'article'))).to.equal('Pelvic tilt');
  });

  it('turns to another exercise by its attribute', async () => {
    const card = await showCard(page, fullPlan);
    card.setAttribute('exercise', 'knee');
    await card.updateComplete;
    expect(nameOf(find(card, 'article'))).to.equal('Knee to chest');
  });
});
