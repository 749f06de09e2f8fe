/** What the keys of a headset or a keyboard do. */
export interface MediaKeyActions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly previoustrack: () => void;
  readonly nexttrack: () => void;
}

const KEYS = ['play', 'pause', 'previoustrack', 'nexttrack'] as const;

/** Media keys, where the browser gives them to a page; taken only while a session runs. */
export class MediaKeys {
  #isTaken = false;

  take(actions: MediaKeyActions): void {
    if (this.#isTaken) return;
    this.#isTaken = true;
    for (const key of KEYS) setHandler(key, actions[key]);
  }

  /** Tells the lock screen and the headset what is on. */
  show(title: string, album: string, isRunning: boolean): void {
    const session = navigator.mediaSession;
    if (!this.#isTaken || !session) return;
    session.playbackState = isRunning ? 'playing' : 'paused';
    if (typeof MediaMetadata === 'undefined' || session.metadata?.title === title) return;
    session.metadata = new MediaMetadata({title, album});
  }

  release(): void {
    if (!this.#isTaken) return;
    this.#isTaken = false;
    for (const key of KEYS) setHandler(key, null);
    const session = navigator.mediaSession;
    if (!session) return;
    session.metadata = null;
    session.playbackState = 'none';
  }
}

function setHandler(key: (typeof KEYS)[number], handler: (() => void) | null): void {
  try {
    navigator.mediaSession?.setActionHandler(key, handler);
  } catch {
    // This browser does not know the key.
  }
}
