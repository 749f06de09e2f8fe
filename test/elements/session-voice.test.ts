import {expect} from '@open-wc/testing';
import type {ExercisePlan} from '../../src/element.js';
import {names, read} from '../support/find.js';
import {showPlan, until, watchPage} from '../support/page.js';
import {
  brief,
  coached,
  control,
  openSession,
  press,
  replacePlan,
  say,
  settled,
  showRunning,
  shownOn,
  stageOf,
  tick,
  voice,
  watchDevice,
} from '../support/session.js';

const page = watchPage();
const device = watchDevice();
const spoken = say.say;

const CUES = 'exercise-plan:cues';
const kept = () => JSON.parse(localStorage.getItem(CUES) ?? 'null') as Record<string, unknown>;

/** The clock goes on, whatever the voice does. */
const goesOn = async (plan: ExercisePlan) => {
  const before = Number(/\d+/.exec(shownOn(plan)));
  await device.time.pass(3);
  expect(Number(/\d+/.exec(shownOn(plan)))).to.equal(before - 3);
};

describe('The voice', () => {
  it('leads through a short session, sentence by sentence', async () => {
    await showRunning(page, 'brief', brief);
    await device.time.pass(25);
    expect(device.speech.said).to.deep.equal([
      spoken.first('Nod'),
      ...[3, 2, 1].map(spoken.number),
      spoken.begin,
      spoken.hold,
      spoken.back,
      spoken.done,
    ]);
  });

  it('tells the position, the steps, the repetitions, the sides and the lengths', async () => {
    await showRunning(page);
    await device.time.pass(121);
    const {said} = device.speech;
    expect(said[0]).to.equal(
      `${spoken.first('Pelvic tilt')} Lying on your back. ${spoken.times(2)}`,
    );
    expect(said).to.include('Lie on your back.');
    for (const [sentence, times] of [
      [spoken.holdFor(10), 2],
      [`${spoken.next('Knee to chest')} ${spoken.sideFirst.left}`, 1],
      [spoken.holdFor(20), 2],
      [`${spoken.changeSides} ${spoken.side.right}`, 1],
      [spoken.done, 1],
    ] as const) {
      expect(
        said.filter((one) => one === sentence),
        sentence,
      ).to.have.length(times);
    }
  });

  it('counts the last three seconds before a movement and of a hold, as words', async () => {
    await showRunning(page);
    await device.time.pass(20);
    device.speech.forget();
    await device.time.pass(12);
    const numbers = [3, 2, 1].map(spoken.number);
    expect(numbers.join(' ')).to.match(/^[a-z ]+$/);
    expect(device.speech.said.slice(-4)).to.deep.equal([...numbers, spoken.back]);
  });

  it('tells to the end how to do it, rather than the number of the first movement', async () => {
    const [tilt, ...others] = coached.exercises;
    const steps = ['So long a step that it takes its time. '.repeat(8), 'Then press.'];
    const plan = await showPlan(page, {...coached, exercises: [{...tilt, steps}, ...others]});
    plan.startSession('short');
    await settled(plan);
    await device.time.pass(21);
    expect(device.speech.isSpeaking).to.equal(true);
    expect(device.speech.said.at(-1)).to.equal('Then press.');
    await device.time.pass(2);
    expect(device.speech.said.at(-1)).to.equal(spoken.holdFor(10));
  });

  it('never speaks over itself, also where the reader hurries', async () => {
    const plan = await showRunning(page);
    for (const name of [
      say.next,
      say.next,
      say.back,
      say.repeatSet,
      say.skip,
      say.pause,
      say.resume,
    ]) {
      await press(plan, name);
      await device.time.pass(0.5);
    }
    await device.time.pass(100);
    expect(device.speech.said.length).to.be.greaterThan(20);
    expect(device.speech.overlaps).to.deep.equal([]);
  });

  it('says that it is paused, goes on, or stops for pain', async () => {
    const plan = await showRunning(page);
    await device.time.pass(5);
    device.speech.forget();
    for (const name of [say.pause, say.resume, say.hurts]) {
      await press(plan, name);
      await device.time.pass(0.1);
    }
    expect(device.speech.said).to.deep.equal([spoken.paused, spoken.resumed, spoken.stopped]);
  });

  it('reads the plan’s own steps in the language of the plan', async () => {
    device.speech.voices = [voice('en-US'), voice('fr-FR')];
    await showRunning(page, 'short', {...coached, lang: 'fr'});
    await device.time.pass(1);
    const [intro, step] = device.speech.utterances;
    expect(intro).to.deep.include({lang: 'en-US'});
    expect(step).to.deep.include({text: 'Lie on your back.', lang: 'fr-FR'});
  });

  it('leaves steps out that no voice of the device can read', async () => {
    device.speech.voices = [voice('en-US')];
    await showRunning(page, 'short', {...coached, lang: 'fr'});
    await device.time.pass(1);
    expect(device.speech.said).to.have.length(1);
  });

  it('is heard after it has cut itself off, in browsers that lose what comes at once', async () => {
    device.speech.way = 'losing';
    const plan = await showRunning(page);
    await device.time.pass(1);
    device.speech.forget();
    await press(plan, say.pause);
    await device.time.pass(0.1);
    expect(device.speech.said).to.deep.equal([spoken.paused]);
  });

  it('names the new exercise when the reader pauses, goes on to it, and resumes', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25);
    await press(plan, say.pause);
    await press(plan, say.skip);
    device.speech.forget();
    await press(plan, say.resume);
    await device.time.pass(0.1);
    expect(device.speech.said.join(' ')).to.include('Knee to chest');
  });

  it('says nothing more once the session is paused, ended, left or off the page', async () => {
    for (const end of [
      (plan: ExercisePlan) => press(plan, say.pause),
      (plan: ExercisePlan) => press(plan, say.end),
      (plan: ExercisePlan) => press(plan, say.close),
      async (plan: ExercisePlan) => plan.remove(),
    ]) {
      const plan = await showRunning(page);
      await device.time.pass(20.5);
      await end(plan);
      await device.time.pass(2);
      device.speech.forget();
      await device.time.pass(30);
      expect(device.speech.said).to.deep.equal([]);
      expect(device.speech.isSpeaking).to.equal(false);
      plan.remove();
      localStorage.clear();
    }
  });

  it('is cut off at once when the session is left', async () => {
    const plan = await showRunning(page);
    expect(device.speech.isSpeaking).to.equal(true);
    await press(plan, say.close);
    expect(device.speech.isSpeaking).to.equal(false);
  });

  it('calls the first exercise no next one after a pause in its first moment', async () => {
    const plan = await showRunning(page);
    await device.time.pass(5);
    await press(plan, say.pause);
    await press(plan, say.back);
    device.speech.forget();
    await press(plan, say.resume);
    expect(device.speech.said.join(' ')).not.to.include(spoken.next('Pelvic tilt'));
  });
});

describe('In Hebrew', () => {
  const hebrew = {
    lang: 'he',
    name: 'תוכנית',
    exercises: [
      {id: 'nod', name: 'הנהון', position: 'sitting', dose: {sides: 'each', holdSeconds: 10}},
    ],
  };

  it('the voice speaks Hebrew with a Hebrew voice', async () => {
    device.speech.voices = [voice('en-US', {isDefault: true}), voice('he-IL')];
    await showRunning(page, 'nod', hebrew);
    await device.time.pass(60);
    expect(device.speech.said.length).to.be.greaterThan(12);
    expect(device.speech.said.filter((sentence) => !/^[\u0590-\u05ff\s.,:!?־]+$/.test(sentence))).to
      .be.empty;
    expect(new Set(device.speech.utterances.map(({lang}) => lang))).to.deep.equal(
      new Set(['he-IL']),
    );
    expect(new Set(device.speech.utterances.map((one) => one.voice?.name))).to.deep.equal(
      new Set(['he-IL']),
    );
  });

  it('an English voice is silent, and a line in Hebrew says so', async () => {
    const plan = await showRunning(page, 'nod', hebrew);
    await device.time.pass(10);
    expect(device.speech.said).to.be.empty;
    const [trouble] = [...stageOf(plan).shadowRoot!.querySelectorAll('.trouble')];
    expect(trouble!.textContent).to.match(/[\u0590-\u05ff]{3}/);
  });
});

describe('Of the voices of the device, the session takes', () => {
  const usual = {isDefault: true};

  for (const {what, lang, voices, expected} of [
    {
      what: 'the usual one of the language',
      lang: 'en',
      voices: [voice('en-GB'), voice('en-US', usual)],
      expected: 'en-US',
    },
    {
      what: 'the one of the region',
      lang: 'en-GB',
      voices: [voice('en-US', usual), voice('en-GB')],
      expected: 'en-GB',
    },
    {
      what: 'the one of the region in an old spelling',
      lang: 'en-GB',
      voices: [voice('en-US', usual), voice('en_GB')],
      expected: 'en_GB',
    },
    {
      what: 'another region’s where its own is missing',
      lang: 'en-GB',
      voices: [voice('de-DE', usual), voice('en-AU')],
      expected: 'en-AU',
    },
    {
      what: 'one that is no one’s usual',
      lang: 'en',
      voices: [voice('fr-FR', usual), voice('en-US')],
      expected: 'en-US',
    },
    {
      what: 'none that sends the words away, be it the usual one',
      lang: 'en',
      voices: [
        voice('en-US', {name: 'Far', isRemote: true, isDefault: true}),
        voice('en-US', {name: 'Near'}),
      ],
      expected: 'Near',
    },
  ]) {
    it(`${what}: ${expected}`, async () => {
      device.speech.voices = voices;
      await showRunning(page, 'brief', {...brief, lang});
      expect(device.speech.utterances[0]!.voice!.name).to.equal(expected);
      expect(device.speech.utterances[0]!.lang).to.equal(
        voices.find(({name}) => name === expected)!.lang,
      );
    });
  }

  it('whatever the browser finds, where it lists none', async () => {
    device.speech.voices = [];
    await showRunning(page, 'brief', brief);
    expect(device.speech.utterances[0]!.voice).to.equal(null);
    expect(device.speech.utterances[0]!.lang).to.equal('en');
  });
});

describe('A line says it, and the clock goes on, where', () => {
  for (const {what, prepare, line, after = 1} of [
    {
      what: 'the device has no voice for the language',
      prepare: () => (device.speech.voices = [voice('fr-FR')]),
      line: say.noVoice,
    },
    {
      what: 'the only voice sends the words away',
      prepare: () => (device.speech.voices = [voice('en-US', {isRemote: true})]),
      line: say.noVoice,
    },
    {
      what: 'the browser cannot speak at all',
      prepare: () => device.lacks(globalThis, 'speechSynthesis'),
      line: say.noVoice,
    },
    {
      what: 'the browser has no sentences to speak',
      prepare: () => device.lacks(globalThis, 'SpeechSynthesisUtterance'),
      line: say.noVoice,
    },
    {
      what: 'the voice fails',
      prepare: () => (device.speech.way = 'failing'),
      line: say.voiceFailed,
    },
    {
      what: 'speaking throws',
      prepare: () => (device.speech.way = 'throwing'),
      line: say.voiceFailed,
    },
    {
      what: 'the voice never begins',
      prepare: () => (device.speech.way = 'mute'),
      line: say.voiceFailed,
      after: 6,
    },
  ]) {
    it(what, async () => {
      prepare();
      const plan = await showRunning(page);
      await device.time.pass(after);
      expect(read(stageOf(plan))).to.include(line);
      await goesOn(plan);
      await device.time.pass(121 - after - 3);
      expect(names(stageOf(plan), 'heading')[0]).to.equal(say.wellDone);
    });
  }

  it('nothing is wrong, there is none', async () => {
    const plan = await showRunning(page);
    await device.time.pass(30);
    for (const line of [say.noVoice, say.voiceFailed, say.tonesFailed, say.screenMayDim]) {
      expect(read(stageOf(plan))).not.to.include(line);
    }
  });

  it('the voice comes back, the line goes', async () => {
    device.speech.way = 'failing';
    const plan = await showRunning(page);
    await device.time.pass(1);
    device.speech.way = 'speaks';
    await device.time.pass(25);
    expect(read(stageOf(plan))).not.to.include(say.voiceFailed);
  });
});

describe('A line of trouble', () => {
  it('stands on the stage once, also where the settings are open', async () => {
    device.lock.way = 'refused';
    const plan = await showRunning(page);
    await press(plan, say.settings);
    expect(read(stageOf(plan)).split(say.screenMayDim)).to.have.length(2);
  });

  it('about the voice goes when the reader switches the voice off', async () => {
    device.speech.voices = [voice('fr-FR')];
    const plan = await showRunning(page);
    await press(plan, say.settings);
    await tick(plan, say.voice);
    expect(read(stageOf(plan))).not.to.include(say.noVoice);
  });

  it('comes into a region that screen readers know before', async () => {
    const plan = await showRunning(page);
    const lines = [...stageOf(plan).shadowRoot!.querySelectorAll('[role="status"]')];
    expect(lines.length).to.be.greaterThan(1);
    expect(lines.filter((line) => getComputedStyle(line).display === 'none')).to.have.length(0);
  });
});

describe('The switch of the voice', () => {
  it('hushes it at once, and the session goes on without', async () => {
    const plan = await showRunning(page);
    await press(plan, say.settings);
    expect(device.speech.isSpeaking).to.equal(true);
    await tick(plan, say.voice);
    expect(device.speech.isSpeaking).to.equal(false);
    device.speech.forget();
    await device.time.pass(50);
    expect(device.speech.said).to.deep.equal([]);
    expect(names(stageOf(plan), 'heading')).to.deep.equal(['Knee to chest']);
  });

  it('is remembered for the next session, and so is the volume', async () => {
    const first = await showPlan(page, coached);
    const stage = await openSession(first, 'Short');
    await tick(first, say.voice);
    const slider = stage.shadowRoot!.querySelector<HTMLInputElement>(
      `[aria-label="${say.volume(say.voice)}"]`,
    )!;
    slider.value = '0.3';
    slider.dispatchEvent(new Event('change'));
    await settled(first);
    expect(kept()).to.include({voice: false, voiceVolume: 0.3});
    first.remove();
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    expect(control(stageOf(plan), 'input', say.voice).checked).to.equal(false);
    await press(plan, say.start);
    await device.time.pass(30);
    expect(device.speech.said).to.deep.equal([]);
    await press(plan, say.settings);
    await tick(plan, say.voice);
    await device.time.pass(3);
    expect(device.speech.utterances[0]!.volume).to.equal(0.3);
  });

  for (const value of [
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"voice":"no","voiceVolume":7}',
    '{"voiceVolume":"1"}',
    '{"voiceVolume":null,"tonesVolume":-1}',
  ]) {
    it(`is on at full volume where the device kept ${value || 'nothing'}`, async () => {
      localStorage.setItem(CUES, value);
      await showRunning(page, 'brief', brief);
      expect(device.speech.utterances[0]!.volume).to.equal(1);
    });
  }
});

describe('“Try the voice”', () => {
  it('speaks before the start, in the words of the session', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    await press(plan, say.tryVoice);
    expect(device.speech.said).to.deep.equal([say.sample]);
    await press(plan, say.start);
    expect(device.speech.overlaps).to.deep.equal([]);
  });

  it('speaks where the voice is switched off, too, and starts nothing', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    await tick(plan, say.voice);
    await press(plan, say.tryVoice);
    expect(device.speech.said).to.deep.equal([say.sample]);
    expect(names(stageOf(plan), 'button', say.start)).to.have.length(1);
  });

  it('says what is wrong before it matters', async () => {
    device.speech.voices = [voice('fr-FR')];
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    await press(plan, say.tryVoice);
    expect(read(stageOf(plan))).to.include(say.noVoice);
  });

  it('is silent once the list is left', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    await press(plan, say.tryVoice);
    await press(plan, say.close);
    expect(device.speech.isSpeaking).to.equal(false);
  });
});

describe('Another language', () => {
  beforeEach(() => {
    device.speech.voices = [voice('en-US'), voice('he-IL')];
  });

  it('is spoken from the next sentence on, where it is set during a session', async () => {
    const plan = await showRunning(page);
    await device.time.pass(5);
    plan.lang = 'he';
    await until(() => dialogOf(plan).lang === 'he', 'the words stay English');
    device.speech.forget();
    await device.time.pass(20);
    const heard = device.speech.utterances;
    expect(heard.length).to.be.greaterThan(3);
    expect(new Set(heard.map(({lang}) => lang))).to.deep.equal(new Set(['he-IL']));
    expect(shownOn(plan)).to.match(/, 7$/);
  });

  it('is spoken in the session of another plan', async () => {
    const plan = await showRunning(page);
    await replacePlan(plan, {...brief, lang: 'he'});
    device.speech.forget();
    plan.startSession('brief');
    await settled(plan);
    expect(device.speech.utterances[0]!.lang).to.equal('he-IL');
  });

  const dialogOf = (plan: ExercisePlan) => stageOf(plan).shadowRoot!.querySelector('dialog')!;
});
