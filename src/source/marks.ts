/** The name that marks a part of the page as a plan: as a tag, as a class, as the language of code. */
export const NAME = 'exercise-plan';

/** Elements of ours, which the browser itself finds. */
export const ELEMENTS = 'exercise-plan, exercise-card';

/** Code whose language says that it is a plan, as the engines for Markdown write it. */
const CODE = [
  `.language-${NAME}`,
  `.lang-${NAME}`,
  `.highlight-${NAME}`,
  `:is(pre, code):is([lang="${NAME}"], [data-lang="${NAME}"], [data-language="${NAME}"])`,
].join();

/** What people see without a word of text. */
export const MEDIA = 'img, svg, canvas, iframe, video, audio, object, embed, input';

/**
 * Parts of a page that are marked as plans and have to become elements. Not the page itself: site systems
 * put the names of pages on it; and not a picture or a frame, which needs nothing of us.
 */
export const HOSTS = `.${NAME}:not(html, body, svg *, ${MEDIA}), ${CODE}`;

/** All that shows a plan. */
export const MARKED = `${ELEMENTS}, ${HOSTS}`;

/** These can hold a shadow root of their own; the widget of the others stands beside them. */
export const HOLDERS =
  'article, aside, blockquote, div, footer, header, main, nav, p, section, span';
