/** The data of the events, a line of JSON for each. */
import {phrase} from './words.js';

/** A page that runs for hours must not grow with them. */
const MOST_LINES = 1_000;

/** What each event carries. */
const FIELDS = {
  'session-start': ['sessionId', 'seconds'],
  'session-step': ['sessionId', 'cue'],
  'session-end': ['sessionId', 'isDone', 'summary'],
};

export class EventLog {
  #frame;
  #count;
  #total = 0;

  constructor(frame, count) {
    this.#frame = frame;
    this.#count = count;
  }

  add(event) {
    const data = FIELDS[event.type].map((name) => [name, event[name]]);
    const line = JSON.stringify({type: event.type, ...Object.fromEntries(data)});
    const code = this.#frame.querySelector('code');
    const {scrollTop, scrollHeight, clientHeight} = this.#frame;
    // Who has scrolled back is reading.
    const isAtEnd = scrollTop + clientHeight > scrollHeight - 24;
    code.append(`${line}\n`);
    if (code.childNodes.length > MOST_LINES) code.firstChild.remove();
    if (isAtEnd) this.#frame.scrollTop = this.#frame.scrollHeight;
    this.#total++;
    this.#count.textContent = phrase(this.#total, 'event');
  }
}
