/** What a test can ask of a browser or of its driver, and not every one can do. */
type Ability =
  | 'a finger'
  | 'captions before their video'
  | 'forced colours'
  | 'keys that repeat'
  | 'reports of requests';

/** By the name of the engine: what cannot be had, and why. */
const LACKS: Readonly<Record<string, Partial<Record<Ability, string>>>> = {
  WebKit: {
    'a finger': 'its driver knows a mouse only',
    'captions before their video': 'it asks for captions once it has the video, which is stopped',
    'forced colours': 'it has no forced colours',
    'keys that repeat': 'its driver presses a key that is held no second time',
    'reports of requests':
      'it does not tell a page which requests of its scripts the policy has stopped',
  },
};

const engine = () => {
  if (navigator.userAgent.includes('Firefox/')) return 'Firefox';
  return navigator.userAgent.includes('Chrome/') ? 'Chromium' : 'WebKit';
};

/**
 * Mocha’s `describe` and `it` for tests that need an ability, or none. In an engine that lacks it, they run
 * nothing: the report of the run counts their tests as not for this engine, and says why.
 */
export function needing(ability: Ability | undefined) {
  const reason = ability && LACKS[engine()]?.[ability];
  if (!reason) return {describe, it};
  const titled = (title: string) => `${title} [not in ${engine()}: ${reason}]`;
  return {
    describe: (title: string, body: () => void) => describe.skip(titled(title), body),
    it: (title: string, body: Mocha.AsyncFunc) => it.skip(titled(title), body),
  };
}
