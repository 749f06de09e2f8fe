/** The test runner's own inline scripts carry this; nothing of ours does. */
const RUNNER_NONCE = 'test-runner';

/** The policy of a careful hospital, with what the test runner itself needs to report (connect-src). */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' 'nonce-${RUNNER_NONCE}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' ws:",
  "frame-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Puts every test page under a strict Content Security Policy with Trusted Types. */
export function strictPagePlugin() {
  return {
    name: 'strict-page',
    transform(context) {
      if (!context.response.is('html')) return;
      context.set('Content-Security-Policy', POLICY);
      const isRunnerPage = context.URL.searchParams.has('wtr-session-id');
      if (!isRunnerPage) return;
      return {body: context.body.replaceAll('<script', `<script nonce="${RUNNER_NONCE}"`)};
    },
  };
}
