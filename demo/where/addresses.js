/** Checks the addresses that the reader has given; each field says what would be right. */
import {isMediaUrl} from '../../src/plan/url.ts';

const WHOLE = 'This should be a whole address. It begins with https:// and has no blank in it.';
const RULES = {
  script: (url) => (url.pathname.endsWith('.js') ? '' : 'This should end with exercise-plan.js.'),
  player: () => '',
  src: (url) =>
    /\.js$/.test(url.pathname) ? 'This should be the address of the plan, not of the script.' : '',
};

/** The options for `snippetOf`, or nothing where an address is wrong. */
export function addressesOf(form, wish) {
  const errors = Object.entries(RULES).map(([name, rule]) => {
    const text = wish[name].trim();
    const error = text && (isWhole(text) ? rule(new URL(text)) : WHOLE);
    tell(form, name, error);
    return error;
  });
  if (errors.some(Boolean)) return undefined;
  const [script, player, src] = Object.keys(RULES).map((name) => wish[name].trim());
  return {
    ...(script && {script}),
    ...(src && {src}),
    player: player || new URL('player/', script || form.elements.script.placeholder).href,
  };
}

function isWhole(text) {
  return URL.canParse(text) && isMediaUrl(text) && /^https?:\/\//i.test(text);
}

function tell(form, name, error) {
  const field = form.elements[name];
  const place = form.querySelector(`#${name}-error`);
  field.setAttribute('aria-invalid', Boolean(error));
  if (place.textContent !== error) place.textContent = error;
  // What is wrong must not be out of sight.
  if (error && field.closest('details')) field.closest('details').open = true;
}
