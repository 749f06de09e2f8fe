import type {ExerciseCard, ExercisePlan} from '../../src/element.js';
import type {Plan} from '../../src/plan.js';
import {find, findAll, focused, isExposed, nameOf, opener, panelOf, read, tidy} from './find.js';
import {once, showPlan, until, type Page} from './page.js';
import {words} from './words.js';

/** What stands on the buttons of a session. */
export const {session: say} = words;

/**
 * A plan to be led through. `short` is Pelvic tilt (20 seconds to get ready, then twice 2 + 10 + 2) and Knee
 * to chest (20, then 2 + 20 + 2 on the left side, 5 to change, and the right side): 121 seconds.
 */
export const coached = {
  version: 1,
  lang: 'en',
  name: 'Coached plan',
  safety: {stop: ['Stop sign one', 'Stop sign two']},
  exercises: [
    {
      id: 'tilt',
      name: 'Pelvic tilt',
      figure: 'pelvic-tilt',
      position: 'supine',
      steps: ['Lie on your back.', {text: 'Flatten your back.', pose: 'hold'}],
      dose: {repetitions: 2, holdSeconds: 10},
      variants: [{kind: 'easier', text: 'Only breathe out.', dose: {repetitions: 1}}],
    },
    {
      id: 'knee',
      name: 'Knee to chest',
      figure: 'knee-to-chest',
      dose: {sides: 'each', holdSeconds: 20},
    },
    {id: 'walk', name: 'Walk', steps: ['Walk about the room.']},
  ],
  routines: [
    {id: 'short', name: 'Short', items: ['tilt', 'knee']},
    {id: 'free', name: 'Free', items: ['walk', 'tilt']},
    {id: 'gentle', name: 'Gentle', items: [{exercise: 'tilt', variant: 'easier'}]},
  ],
} as const;

/** Twenty seconds to get ready, two there, one held, two back: twenty-five. */
export const brief = {
  name: 'Brief plan',
  exercises: [{id: 'nod', name: 'Nod', dose: {holdSeconds: 1}}],
  routines: [{id: 'brief', name: 'Brief', items: ['nod']}],
} as const;

/** What shows a session. */
type Host = ExercisePlan | ExerciseCard;

type Stage = HTMLElementTagNameMap['guided-session'];

/** The stage of a plan that shows one. */
export function stageOf(plan: Host): Stage {
  const stage = plan.shadowRoot!.querySelector('guided-session');
  if (!stage) throw new Error(`There is no session in: ${read(plan)}`);
  return stage;
}

export function hasStage(plan: Host): boolean {
  return plan.shadowRoot!.querySelector('guided-session') !== null;
}

/** Whether the focus is on something of the stage. */
export function isOnStage(plan: Host): boolean {
  return stageOf(plan).shadowRoot!.contains(focused());
}

/** All that was asked for is on the page. */
export async function settled(plan: Host): Promise<void> {
  await plan.updateComplete;
  await plan.shadowRoot!.querySelector('guided-session')?.updateComplete;
}

/** Presses a button of the stage or of the plan, and waits until what comes of it is seen. */
export async function press(
  plan: Host,
  name: string | RegExp,
  root: Element = stageOf(plan),
): Promise<void> {
  find(root, 'button', name).click();
  await settled(plan);
}

/** What a button that leads to a session begins with. */
export const OPENS = new RegExp(`^${say.open}`);

/** The button of a closed or open routine that leads to its session. */
export async function openerOf(plan: ExercisePlan, routine: string): Promise<HTMLElement> {
  const button = opener(plan, new RegExp(`^${routine}`));
  if (button.getAttribute('aria-expanded') !== 'true') button.click();
  await plan.updateComplete;
  const isThere = () => findAll(panelOf(button), 'button', OPENS).length > 0;
  await until(isThere, 'nothing leads to the session');
  return find(panelOf(button), 'button', OPENS);
}

/** Shows what the session of a routine will be, by its button. */
export async function openSession(plan: ExercisePlan, routine: string): Promise<Stage> {
  const button = await openerOf(plan, routine);
  button.focus();
  button.click();
  await settled(plan);
  return stageOf(plan);
}

/** A plan on the page whose session has begun. */
export async function showRunning(
  page: Page,
  id = 'short',
  plan: unknown = coached,
  attributes: Record<string, string> = {},
): Promise<ExercisePlan> {
  const element = await showPlan(page, plan, attributes);
  element.startSession(id);
  await settled(element);
  return element;
}

/** Another plan in the place of that which is shown. */
export async function replacePlan(element: ExercisePlan, plan: unknown): Promise<void> {
  const loaded = once(element, 'plan-load');
  element.plan = plan as Plan;
  await loaded;
  await settled(element);
}

/** A checkbox or a list of choices, by the words beside it. */
export function control<Type extends 'input' | 'select'>(
  root: Element,
  type: Type,
  name: string,
): HTMLElementTagNameMap[Type] {
  const labels = [...root.shadowRoot!.querySelectorAll('label')].filter(isExposed);
  const label = labels.find((one) => tidy(one.querySelector('span')!.textContent) === name);
  const found = label?.querySelector(type);
  if (!found) throw new Error(`There is no ${type} with the name ${name} in: ${read(root)}`);
  return found;
}

/** Chooses from a list, as a reader does it. */
export async function choose(plan: ExercisePlan, name: string, value: string): Promise<void> {
  const list = control(stageOf(plan), 'select', name);
  list.value = value;
  list.dispatchEvent(new Event('change', {bubbles: true}));
  await settled(plan);
}

/** Presses a checkbox. */
export async function tick(plan: ExercisePlan, name: string): Promise<void> {
  control(stageOf(plan), 'input', name).click();
  await settled(plan);
}

/** “Hold, 7, Left side”: what the stage says in large letters. */
export function shownOn(plan: Host): string {
  const root = stageOf(plan).shadowRoot!;
  const cue = root.querySelector('[part~="cue"]');
  const digit = root.querySelector('[part~="digit"]');
  if (!cue || !digit) return read(root.querySelector('h1, h2, h3, h4, h5, h6') ?? root);
  const side = [say.side.left, say.side.right].find((words) => exposedText(root, words));
  const seconds = isExposed(digit) ? tidy(digit.textContent) : undefined;
  return [tidy(cue.textContent), seconds, side].filter(Boolean).join(', ');
}

const exposedText = (root: ShadowRoot, text: string): boolean =>
  [...root.querySelectorAll('p')].some(
    (element) => tidy(element.textContent) === text && isExposed(element),
  );

/** The text of the line that is read out politely. */
export function statusOf(plan: ExercisePlan): string {
  const lines = stageOf(plan).shadowRoot!.querySelectorAll('[role="status"]');
  return tidy([...lines].at(-1)!.textContent);
}

/** “session-step nod hold”, “session-end false nod 0/1”: what a page hears of its sessions. */
export function recordSessions(target: EventTarget): string[] {
  const lines: string[] = [];
  target.addEventListener('session-start', (event) => {
    const {sessionId, seconds} = event as HTMLElementEventMap['session-start'];
    lines.push(`start ${sessionId} ${seconds}`);
  });
  target.addEventListener('session-step', (event) => {
    const {sessionId, cue} = event as HTMLElementEventMap['session-step'];
    lines.push(`step ${sessionId} ${cue.exercise} ${cue.kind} ${cue.side} ${cue.repetition}`);
  });
  target.addEventListener('session-end', (event) => {
    const {sessionId, isDone, summary} = event as HTMLElementEventMap['session-end'];
    const done = summary.map(
      ({exercise, completed, repetitions, hurt}) =>
        `${exercise} ${completed}/${repetitions}${hurt ? ' hurt' : ''}`,
    );
    lines.push([`end ${sessionId} ${isDone}`, ...done].join(', '));
  });
  return lines;
}

type Undo = () => void;

/** Puts something in the place of a property of the page or of the browser. */
function replace(owner: object, name: string, descriptor: PropertyDescriptor): Undo {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, {configurable: true, ...descriptor});
  return () => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  };
}

interface Alarm {
  readonly atMs: number;
  readonly ring: () => void;
}

/**
 * Time that passes only when a test says so. Timers and frames come as soon as they are due by it; by the
 * real clock they come too, but then no time has passed.
 */
class Time {
  /** What the page’s own clock shows; it halts in some devices while they sleep. */
  pageMs = Math.ceil(performance.now());
  wallMs = Date.parse('2026-11-22T10:00:00');
  /** Frames stop in a page that is not seen. */
  hasFrames = true;
  readonly #frames = new Map<number, FrameRequestCallback>();
  readonly #alarms = new Map<unknown, Alarm>();

  /**
   * Lets seconds pass, in steps of so many. In long steps timers are late, as in a page that the browser
   * looks at seldom.
   */
  async pass(seconds: number, step = 1): Promise<void> {
    const end = this.pageMs + seconds * 1000;
    while (this.pageMs < end) {
      const next = Math.min(this.pageMs + step * 1000, end);
      if (step <= 1) this.#ringUntil(next);
      this.#goTo(next);
      this.#ringUntil(next);
      this.#draw();
      await rendered();
    }
  }

  /** Time passes while nothing runs at all; then everything goes on. */
  async sleep({pageSeconds, wallSeconds}: {pageSeconds: number; wallSeconds: number}) {
    this.pageMs += pageSeconds * 1000;
    this.wallMs += wallSeconds * 1000;
    await this.pass(0.01);
  }

  #goTo(pageMs: number): void {
    const passed = Math.max(0, pageMs - this.pageMs);
    this.pageMs += passed;
    this.wallMs += passed;
  }

  /** Timers that are due by then, each at its time. */
  #ringUntil(endMs: number): void {
    for (;;) {
      const due = [...this.#alarms].filter(([, {atMs}]) => atMs <= endMs);
      const [first] = due.toSorted(([, a], [, b]) => a.atMs - b.atMs);
      if (!first) return;
      const [id, {atMs, ring}] = first;
      clearTimeout(id as number);
      this.#goTo(atMs);
      ring();
    }
  }

  #draw(): void {
    const frames = this.hasFrames ? [...this.#frames] : [];
    for (const [id, draw] of frames) {
      cancelAnimationFrame(id);
      draw(this.pageMs);
    }
  }

  install(): Undo {
    const ask = requestAnimationFrame.bind(globalThis);
    const cancel = cancelAnimationFrame.bind(globalThis);
    const later = setTimeout.bind(globalThis) as (act: Undo, ms?: number) => unknown;
    const clear = clearTimeout.bind(globalThis) as (id: unknown) => void;
    const undo = [
      replace(performance, 'now', {value: () => this.pageMs}),
      replace(Date, 'now', {value: () => this.wallMs}),
      replace(globalThis, 'requestAnimationFrame', {
        writable: true,
        value: (draw: FrameRequestCallback) => {
          const id = ask((now) => {
            const isDue = this.#frames.delete(id);
            if (isDue && this.hasFrames) draw(now);
          });
          this.#frames.set(id, draw);
          return id;
        },
      }),
      replace(globalThis, 'cancelAnimationFrame', {
        writable: true,
        value: (id: number) => {
          this.#frames.delete(id);
          cancel(id);
        },
      }),
      replace(globalThis, 'setTimeout', {
        writable: true,
        value: (act: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => {
          const ring = () => {
            this.#alarms.delete(id);
            act(...given);
          };
          const id = later(ring, ms);
          this.#alarms.set(id, {atMs: this.pageMs + ms, ring});
          return id;
        },
      }),
      replace(globalThis, 'clearTimeout', {
        writable: true,
        value: (id: unknown) => {
          this.#alarms.delete(id);
          clear(id);
        },
      }),
    ];
    return () => undo.forEach((each) => each());
  }
}

/** What was asked for meanwhile has been rendered. */
function rendered(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });
}

interface FakeVoice {
  readonly lang: string;
  readonly name: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** A voice of the device; with `isRemote`, one that sends what it says away. */
export const voice = (lang: string, {name = lang, isRemote = false, isDefault = false} = {}) => ({
  lang,
  name,
  localService: !isRemote,
  default: isDefault,
});

class FakeUtterance {
  readonly text: string;
  lang = '';
  voice: FakeVoice | null = null;
  volume = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: ((event: {error: string}) => void) | null = null;
  constructor(text: string) {
    this.text = text;
  }
}

const SECONDS_PER_LETTER = 0.06;

/** A voice that writes down what it says instead. */
class Speech {
  voices: readonly FakeVoice[] = [voice('en-US')];
  /**
   * `mute`: nothing ever begins. `failing`: everything is an error. `throwing`: `speak` throws. `losing`: what
   * comes in the same moment as a `cancel` is lost, as in some browsers.
   */
  way: 'speaks' | 'mute' | 'failing' | 'throwing' | 'losing' = 'speaks';
  /** All sentences that were begun, in order. */
  readonly said: string[] = [];
  readonly utterances: FakeUtterance[] = [];
  /** Sentences that were begun while an older one was still being said. */
  readonly overlaps: string[] = [];
  cancels = 0;
  readonly #time: Time;
  #cancelledAtMs = -1;
  #queue: {readonly utterance: FakeUtterance; readonly sinceMs: number; endsAtMs: number}[] = [];

  constructor(time: Time) {
    this.#time = time;
  }

  readonly synthesis = {
    getVoices: () => [...this.voices],
    speak: (utterance: FakeUtterance) => this.#speak(utterance),
    cancel: () => this.#cancel(),
  };

  /** Forgets what was said so far. */
  forget(): void {
    this.said.length = 0;
    this.utterances.length = 0;
    this.cancels = 0;
  }

  get isSpeaking(): boolean {
    return this.#queue.some(({endsAtMs}) => endsAtMs > this.#time.pageMs);
  }

  #speak(utterance: FakeUtterance): void {
    if (this.way === 'throwing') throw new Error('no speech here');
    const {pageMs} = this.#time;
    if (this.way === 'losing' && pageMs === this.#cancelledAtMs) return;
    this.#queue = this.#queue.filter(({endsAtMs}) => endsAtMs > pageMs);
    if (this.#queue.some(({sinceMs}) => sinceMs < pageMs)) this.overlaps.push(utterance.text);
    this.said.push(utterance.text);
    this.utterances.push(utterance);
    if (this.way === 'mute') return;
    const beginsAtMs = Math.max(pageMs, ...this.#queue.map(({endsAtMs}) => endsAtMs));
    const endsAtMs = beginsAtMs + utterance.text.length * SECONDS_PER_LETTER * 1000;
    this.#queue.push({utterance, sinceMs: pageMs, endsAtMs});
    queueMicrotask(() => {
      if (this.way === 'failing') utterance.onerror?.({error: 'synthesis-failed'});
      else utterance.onstart?.();
    });
    setTimeout(() => utterance.onend?.(), endsAtMs - pageMs);
  }

  #cancel(): void {
    this.cancels++;
    this.#cancelledAtMs = this.#time.pageMs;
    const cut = this.#queue.filter(({endsAtMs}) => endsAtMs > this.#time.pageMs);
    this.#queue = [];
    for (const {utterance} of cut) {
      queueMicrotask(() => utterance.onerror?.({error: 'interrupted'}));
    }
  }
}

/** Sound that writes down its notes instead. */
class Sound {
  /** `refused`: it may not sound. `waiting`: nobody says whether it may. `throwing`: there can be no more. */
  way: 'allowed' | 'refused' | 'waiting' | 'throwing' = 'allowed';
  /** How many were made and not closed. */
  open = 0;
  made = 0;
  resumed = 0;
  /** “880 Hz at 0.21”: each note with its loudness. */
  readonly notes: string[] = [];
  readonly Context: new () => object;

  constructor(time: Time) {
    const onOpen = () => {
      if (this.way === 'throwing') throw new DOMException('too many', 'NotSupportedError');
      this.open++;
      this.made++;
    };
    const onResume = () => {
      this.resumed++;
      if (this.way === 'refused') return Promise.reject(new DOMException('', 'NotAllowedError'));
      return this.way === 'waiting' ? new Promise<void>(() => {}) : Promise.resolve();
    };
    const onClose = () => this.open--;
    const onNote = (hertz: number, loudness: number) =>
      this.notes.push(`${hertz} Hz at ${Math.round(loudness * 100) / 100}`);
    this.Context = class {
      state = 'suspended';
      readonly destination = {};
      get currentTime() {
        return time.pageMs / 1000;
      }
      constructor() {
        onOpen();
      }
      async resume() {
        await onResume();
        this.state = 'running';
      }
      async close() {
        this.state = 'closed';
        onClose();
      }
      createGain() {
        let loudness = 0;
        const raise = (value: number) => (loudness = Math.max(loudness, value));
        const gain = {
          setValueAtTime: raise,
          linearRampToValueAtTime: raise,
          exponentialRampToValueAtTime: raise,
        };
        return {gain, connect: (next: unknown) => next, loudness: () => loudness};
      }
      createOscillator() {
        let end = {loudness: () => 0};
        const frequency = {value: 0};
        return {
          frequency,
          connect: (gain: typeof end) => (end = gain),
          start: () => onNote(frequency.value, end.loudness()),
          stop: () => {},
        };
      }
    };
  }
}

/** The lock that keeps the screen on. */
class Lock {
  /** `refused`: by the browser. `slow`: the answer comes when `answer` is called. */
  way: 'allowed' | 'refused' | 'slow' = 'allowed';
  requests = 0;
  /** How many are held. */
  held = 0;
  readonly #waiting: Undo[] = [];
  readonly #locks = new Set<{released: boolean}>();

  readonly wakeLock = {
    request: async () => {
      this.requests++;
      if (this.way === 'refused') throw new DOMException('', 'NotAllowedError');
      if (this.way === 'slow') await new Promise<void>((resolve) => this.#waiting.push(resolve));
      this.held++;
      const lock = {
        released: false,
        release: async () => {
          if (lock.released) return;
          lock.released = true;
          this.held--;
        },
      };
      this.#locks.add(lock);
      return lock;
    },
  };

  /** Those who wait are given it. */
  async answer(): Promise<void> {
    for (const resolve of this.#waiting.splice(0)) resolve();
    await rendered();
  }

  /** The browser takes all locks back. */
  takeBack(): void {
    for (const lock of this.#locks) lock.released = true;
    this.held = 0;
  }
}

/** The keys of a headset. */
class Media {
  readonly handlers = new Map<string, Undo>();
  readonly mediaSession = {
    playbackState: 'none',
    metadata: null as {title: string} | null,
    setActionHandler: (name: string, handler: Undo | null) => {
      if (handler) this.handlers.set(name, handler);
      else this.handlers.delete(name);
    },
  };

  /** A key is pressed; nothing happens where nobody has taken it. */
  press(name: string): void {
    this.handlers.get(name)?.();
  }
}

/** What a device keeps. Not the browser’s own: pages of other tests, open at the same time, share that. */
class FakeStorage {
  readonly #kept = new Map<string, string>();
  readonly getItem = (name: string) => this.#kept.get(name) ?? null;
  readonly setItem = (name: string, value: string) => void this.#kept.set(name, value);
  readonly removeItem = (name: string) => void this.#kept.delete(name);
  readonly clear = () => this.#kept.clear();
}

/** A device under the control of a test: its time, what it says, what it keeps. */
interface Device {
  time: Time;
  speech: Speech;
  sound: Sound;
  lock: Lock;
  media: Media;
  /** Safari’s switch for sounds. */
  audioSession: {type: string};
  /** Each pattern that it vibrated. */
  vibrations: number[][];
  /** Only those with a touch screen vibrate. */
  hasTouch: boolean;
  /** Whether it gives a page the whole screen. */
  givesScreen: boolean;
  /** The page is hidden, or seen again. */
  readonly setHidden: (isHidden: boolean) => void;
  /** Something of the browser is missing, until the end of the test. */
  readonly lacks: (owner: object, name: string) => void;
  /** Something of the browser is another, until the end of the test. */
  readonly replace: (owner: object, name: string, descriptor: PropertyDescriptor) => void;
}

/** Gives each test of a file such a device; its storage is empty, and its time the test’s unless it is real. */
export function watchDevice({hasRealTime = false} = {}): Device {
  let undo: Undo[] = [];
  const device: Device = {
    ...freshParts(),
    setHidden: (isHidden) => {
      const value = isHidden ? 'hidden' : 'visible';
      undo.push(replace(document, 'visibilityState', {value}));
      device.time.hasFrames = !isHidden;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    lacks: (owner, name) => undo.push(replace(owner, name, {value: undefined})),
    replace: (owner, name, descriptor) => undo.push(replace(owner, name, descriptor)),
  };
  beforeEach(() => {
    Object.assign(device, freshParts());
    undo = installed(device);
    if (!hasRealTime) undo.push(device.time.install());
  });
  afterEach(() => {
    for (const each of undo.toReversed()) each();
  });
  return device;
}

function freshParts() {
  const time = new Time();
  return {
    time,
    speech: new Speech(time),
    sound: new Sound(time),
    lock: new Lock(),
    media: new Media(),
    audioSession: {type: 'auto'},
    vibrations: [] as number[][],
    hasTouch: false,
    givesScreen: false,
  };
}

function installed(device: Device): Undo[] {
  const matches = matchMedia.bind(globalThis);
  const value = (given: unknown) => ({value: given, writable: true});
  return [
    replace(globalThis, 'localStorage', value(new FakeStorage())),
    replace(globalThis, 'speechSynthesis', value(device.speech.synthesis)),
    replace(globalThis, 'SpeechSynthesisUtterance', value(FakeUtterance)),
    replace(globalThis, 'AudioContext', value(device.sound.Context)),
    replace(globalThis, 'MediaMetadata', value(FakeMetadata)),
    replace(navigator, 'wakeLock', value(device.lock.wakeLock)),
    replace(navigator, 'mediaSession', value(device.media.mediaSession)),
    replace(navigator, 'audioSession', value(device.audioSession)),
    replace(
      navigator,
      'vibrate',
      value((pattern: number[]) => device.vibrations.push(pattern) > 0),
    ),
    replace(
      globalThis,
      'matchMedia',
      value((query: string) =>
        query === '(pointer: coarse)' ? {matches: device.hasTouch} : matches(query),
      ),
    ),
    ...fullScreen(device),
  ];
}

class FakeMetadata {
  readonly title: string;
  constructor({title}: {title: string}) {
    this.title = title;
  }
}

function fullScreen(device: Device): Undo[] {
  let element: Element | null = null;
  const change = (next: Element | null) => {
    element = next;
    document.dispatchEvent(new Event('fullscreenchange'));
  };
  return [
    replace(document, 'fullscreenElement', {get: () => element}),
    replace(document, 'exitFullscreen', {value: async () => change(null)}),
    replace(Element.prototype, 'requestFullscreen', {
      writable: true,
      value: async function (this: Element) {
        if (!device.givesScreen) throw new TypeError('refused');
        change(this);
      },
    }),
  ];
}

/** The names of all that can be pressed or chosen on the stage, in order. */
export function controls(root: Element): HTMLElement[] {
  return [
    ...root.shadowRoot!.querySelectorAll<HTMLElement>('button, input, select, [tabindex="0"]'),
  ].filter(isExposed);
}

/** What a control is called, also by the words beside it. */
export function labelOf(element: Element): string {
  const label = element.closest('label');
  return label && !element.hasAttribute('aria-label')
    ? tidy(label.querySelector('span')!.textContent)
    : nameOf(element);
}
