/** What readers see of a snippet whose script does not run: the snippet itself, in a frame without scripts. */
import {make} from '../figures/make.js';

const LEADS = {
  text: 'Headings and lists, in the looks of your page. Search engines, feeds and readers of paper get the same.',
  data: 'The data, as they stand. Nobody should see this: look at the page once the script is on the site.',
  frame: 'The player’s own word that scripts are off, and the link below the frame.',
  address: 'A link. It opens the player, which does need scripts.',
};

/** How a form of the snippet looks without scripts: in a sentence, and as HTML. */
export function previewOf(form, text) {
  switch (form) {
    case 'code':
      return {lead: LEADS.data, html: codeBlock(text)};
    case 'fence':
      return {lead: LEADS.data, html: codeBlock(text.split('\n').slice(1, -1).join('\n'))};
    case 'iframe':
      return {lead: LEADS.frame, html: text.replace(/<iframe [^>]*><\/iframe>/, FRAME)};
    case 'address':
      return {lead: LEADS.address, html: `<p><a href="${escaped(text)}">${escaped(text)}</a></p>`};
    default:
      return {lead: LEADS.text, html: text.replace(/<script type="module"[^]*?<\/script>/, '')};
  }
}

const FRAME =
  '<div class="frame">These exercises need JavaScript, which is switched off in this browser. Please ask whoever gave you this address for a printed sheet.</div>';

const codeBlock = (text) => `<pre><code>${escaped(text)}</code></pre>`;

function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

let address;

/** Puts the HTML into a new frame: one that is filled anew would add to the history of the page. */
export function showPreview(holder, html, lang = 'en') {
  const page = `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Preview without scripts</title>
<link rel="stylesheet" href="${new URL('preview.css', import.meta.url).href}">
</head>
<body>
${html}
</body>
</html>`;
  if (address) URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob([page], {type: 'text/html'}));
  const title = 'What readers see without scripts';
  // An empty list: no script, no form, no way out of the frame.
  holder.replaceChildren(make('iframe', {src: address, title, sandbox: ''}));
}
