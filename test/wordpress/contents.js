/**
 * Contents of a post, letter by letter as WordPress’s own editors save them.
 */
export const contents = {
  classic: (html) => html,
  customHtml: (html) => block('html', {}, html),
  code: (text) => block('code', {}, codeBlock(text, '')),
  markedCode: (text) => block('code', marked, codeBlock(text, ' exercise-plan')),
  codeInMarkedGroup: (text) =>
    block(
      'group',
      {...marked, layout: {type: 'constrained'}},
      `<div class="wp-block-group exercise-plan">${contents.code(text)}</div>`,
    ),
  paragraph: (html) => block('paragraph', {}, `<p>${html}</p>`),
  typed: (text) => contents.paragraph(typed(text)),
  typedInMarkedParagraph: (text) =>
    block('paragraph', marked, `<p class="exercise-plan">${typed(text)}</p>`),
  embed: (url) =>
    block(
      'embed',
      {url, type: 'rich'},
      `<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>`,
    ),
};

const marked = {className: 'exercise-plan'};

function block(name, attributes, html) {
  const settings = Object.keys(attributes).length ? ` ${JSON.stringify(attributes)}` : '';
  return `<!-- wp:${name}${settings} -->\n${html}\n<!-- /wp:${name} -->`;
}

function codeBlock(text, classes) {
  return `<pre class="wp-block-code${classes}"><code>${escaped(text)}</code></pre>`;
}

function typed(text) {
  return escaped(text).replaceAll('\n', '<br>');
}

/** The block editor escapes what could be a shortcode, too, and addresses that would become embeds. */
function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('[', '&#91;')
    .replaceAll(/^(\s*https?:)\/\/([^\s<>"]+\s*)$/gm, '$1&#47;&#47;$2');
}
