/** The page of the session: what is chosen, the stage, the list of its cues, and what it tells. */
import {timeline} from '../../src/session.ts';
import {sessionOfToday} from '../../src/session/device/session-memory.ts';
import {CueList} from './cue-list.js';
import {EventLog} from './event-log.js';
import {PlanPaste} from './plan-paste.js';
import {showSummary} from './summary.js';
import {isSame, Wishes} from './wishes.js';

class SessionPage {
  #element = find('#element');
  #wishes = new Wishes(find('#wishes'), {
    changed: (wish) => this.#show(wish),
    start: () => this.#start(),
  });
  #list = new CueList(find('#scroller'), find('#length'));
  #paste = new PlanPaste(find('#paste'), find('#pasted'), (plan) => this.#wishes.takePasted(plan));
  #log = new EventLog(find('#events'), find('#count'));
  /** The plan that the element was given last. */
  #plan;
  /** What runs: the id, the plan that it was started with, and what was chosen then. */
  #running;

  constructor() {
    find('#speed').addEventListener('change', () => this.#applyRate());
    for (const type of ['session-start', 'session-step', 'session-end']) {
      this.#element.addEventListener(type, (event) => {
        this.#log.add(event);
        // Then the element has kept what it does now.
        queueMicrotask(() => this.#follow(event));
      });
    }
    this.#show(this.#wishes.wish);
  }

  /** Everything as it is chosen now; what runs goes on, unless its plan is gone. */
  #show({plan, id, timing}) {
    const isNew = this.#plan !== plan;
    this.#plan = plan;
    if (isNew) this.#element.plan = plan;
    const routine = plan.routines.find((one) => one.id === id);
    this.#element.exercise = routine?.items[0]?.exercise ?? id;
    if (isNew || !this.#running) this.#showCues(id, timing);
    this.#paste.forgetUnless(plan);
    this.#tellWhich();
  }

  #showCues(id, options) {
    const cues = timeline(this.#plan, id, options);
    this.#list.show(this.#plan, cues);
    return cues;
  }

  #start() {
    this.#element.startSession(this.#wishes.wish.id);
    // Only now is there a stage to be sped up.
    void this.#element.updateComplete.then(() => this.#applyRate());
  }

  #applyRate() {
    const stage = this.#element.shadowRoot.querySelector('guided-session');
    if (stage) stage.rate = Number(find('#speed :checked').value);
  }

  #follow(event) {
    if (event.type === 'session-end') return this.#end(event);
    // Its plan is gone already: the end is on its way.
    if (this.#running && this.#running.plan !== this.#plan) return;
    const {type, sessionId, cue} = event;
    if (type === 'session-start' || this.#running?.id !== sessionId) this.#begin(sessionId);
    if (!cue || this.#list.mark(cue)) return;
    // On the stage a session can be changed: an easier version has cues of its own.
    this.#begin(sessionId);
    this.#list.mark(cue);
  }

  /**
   * A session may also be started on the card, with a timing that was chosen there, or be taken up
   * where it was left. What runs is kept with all of that.
   */
  #begin(id) {
    this.#wishes.take(id);
    const {wish} = this.#wishes;
    this.#running = {id, plan: this.#plan, wish};
    const kept = sessionOfToday();
    const isKept = kept?.id === id;
    const cues = this.#showCues(id, isKept ? kept.options : wish.timing);
    const cue = isKept && cues[kept.state.cue];
    if (cue) this.#list.mark(cue);
    this.#applyRate();
    this.#tellWhich();
  }

  #end({summary, isDone}) {
    showSummary(find('#summary'), this.#running?.plan ?? this.#plan, summary, isDone);
    this.#running = undefined;
    this.#list.unmark();
    this.#tellWhich();
  }

  /** Where the list and the form are not of the same session, a word about it. */
  #tellWhich() {
    const isOther = this.#running && !isSame(this.#running.wish, this.#wishes.wish);
    write(
      find('#which'),
      isOther ? 'This is the session that runs. What you have chosen since comes next.' : '',
    );
  }
}

const find = (selector) => document.querySelector(selector);

/** A live region that is told the same again would say it again. */
function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

new SessionPage();
