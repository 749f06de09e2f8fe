/**
 * The player: opens the plan that its address names, on a page of its own or in a frame.
 *
 *     ?plan=… or #plan=…   the plan itself, packed
 *     ?src=…               the address of a plan, on this site or on one that the page allows
 *     ?preset=sciatica     a plan that comes with the package
 *
 * `lang`, `exercise` and `routine` are handed on. A classic script: a frame that may run scripts and
 * nothing else gets no modules from its own site.
 */
(() => {
  const HANDED_ON = ['lang', 'exercise', 'routine'];
  const isFramed = window.parent !== window;

  const {plan, src, preset, secret, ...rest} = wishes();
  document.documentElement.classList.toggle('framed', isFramed);
  if (isFramed) followHeight();
  // A page that was made for one plan has it in its body.
  const element = document.querySelector('main .exercise-plan') ? undefined : makeElement();
  if (element) open(element);

  /** What the address asks for; what stands after the # wins, and never leaves the reader's device. */
  function wishes() {
    const {search, hash} = window.location;
    const parts = [search, hash].map((part) => new URLSearchParams(part.replace(/^[#?]+/, '')));
    return Object.fromEntries(parts.flatMap((part) => [...part]));
  }

  function makeElement() {
    const made = document.createElement('exercise-plan');
    made.setAttribute('heading-level', '1');
    for (const name of HANDED_ON) if (rest[name]) made.setAttribute(name, rest[name]);
    made.toggleAttribute('debug', 'debug' in rest);
    made.addEventListener('plan-load', () => {
      document.title = made.plan.name ?? made.plan.exercises[0].name;
      document.documentElement.lang = made.plan.lang ?? 'en';
    });
    return made;
  }

  function open(made) {
    if (plan) {
      made.setAttribute('data-plan', plan);
      made.addEventListener('plan-error', () => tellOfDamage(made));
    } else if (src && !isAllowed(src)) {
      return say(
        'This plan may not be opened here',
        'It lies on another site, and whoever runs this page has not allowed that site. Ask them, or open the plan where it belongs.',
      );
    } else if (src) made.setAttribute('src', new URL(src, window.location.href).href);
    else if (preset) made.setAttribute('preset', preset);
    else {
      return say(
        'There is no plan in this address',
        'Perhaps it was cut off on its way to you. Copy it again from its first character to its last, or ask whoever sent it.',
      );
    }
    document.querySelector('main').append(made);
  }

  /** Who looks for the cause of it gets the element's own words. */
  function tellOfDamage(made) {
    if (made.plan || made.debug) return;
    made.remove();
    say(
      'The plan in this address is damaged',
      'Perhaps the address was cut off on its way to you. Copy it again from its first character to its last, or ask whoever sent it.',
    );
  }

  /** Plans of this site, and of sites that the page's owner names in the page. */
  function isAllowed(address) {
    const url = URL.canParse(address, window.location.href)
      ? new URL(address, window.location.href)
      : undefined;
    const meta = document.querySelector('meta[name="exercise-plan-sources"]');
    const origins = (meta?.content ?? '').split(/\s+/).filter(Boolean);
    // In a frame without an origin, `location.origin` still is that of the address.
    return url !== undefined && [window.location.origin, ...origins].includes(url.origin);
  }

  function say(title, text) {
    const box = document.createElement('div');
    const heading = document.createElement('h1');
    const paragraph = document.createElement('p');
    box.className = 'message';
    heading.textContent = title;
    paragraph.textContent = text;
    box.append(heading, paragraph);
    document.querySelector('main').append(box);
    document.title = title;
  }

  /** Tells the page around a frame how high the content is: in its own words, and in WordPress's. */
  function followHeight() {
    const tell = () => {
      const height = Math.ceil(document.querySelector('main').getBoundingClientRect().height);
      window.parent.postMessage({type: 'exercise-plan:height', height}, '*');
      if (secret) window.parent.postMessage({message: 'height', value: height, secret}, '*');
    };
    new ResizeObserver(tell).observe(document.querySelector('main'));
    window.addEventListener('load', tell);
    // A page of WordPress that was slower than the frame asks again.
    window.addEventListener('message', ({source, data}) => {
      if (source === window.parent && data?.message === 'ready') tell();
    });
  }
})();
