/** What the keys of a headset or a keyboard do. */
export interface MediaKeyActions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly previoustrack: () => void;
  readonly nexttrack: () => void;
}

const KEYS = ['play', 'pause', 'previoustrack', 'nexttrack'] as const;

/** A page has one set of keys: of several sessions, the one that ran last has them. */
const sessions: MediaKeys[] = [];

/** Media keys, where the browser gives them to a page; taken only while a session runs. */
export class MediaKeys {
  readonly #actions: MediaKeyActions;

  constructor(actions: MediaKeyActions) {
    this.#actions = actions;
  }

  take(): void {
    if (sessions.at(-1) === this) return;
    this.#leave();
    sessions.push(this);
    this.#install();
  }

  /** Tells the lock screen and the headset what is on. */
  show(title: string, album: string, isRunning: boolean): void {
    const session = navigator.mediaSession;
    if (sessions.at(-1) !== this || !session) return;
    session.playbackState = isRunning ? 'playing' : 'paused';
    if (typeof MediaMetadata === 'undefined' || session.metadata?.title === title) return;
    session.metadata = new MediaMetadata({title, album});
  }

  release(): void {
    const wasOurs = sessions.at(-1) === this;
    this.#leave();
    if (!wasOurs) return;
    const next = sessions.at(-1);
    if (next) return next.#install();
    for (const key of KEYS) setHandler(key, null);
    const session = navigator.mediaSession;
    if (!session) return;
    session.metadata = null;
    session.playbackState = 'none';
  }

  #install(): void {
    for (const key of KEYS) setHandler(key, this.#actions[key]);
  }

  #leave(): void {
    const place = sessions.indexOf(this);
    if (place >= 0) sessions.splice(place, 1);
  }
}

function setHandler(key: (typeof KEYS)[number], handler: (() => void) | null): void {
  try {
    navigator.mediaSession?.setActionHandler(key, handler);
  } catch {
    // This browser does not know the key.
  }
}
